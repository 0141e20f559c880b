import { useState } from 'react';
import { Link } from 'react-router';
import type { MunicipalityCode } from '#domain/ids.ts';
import { countyOf, municipalityByCode, municipalityName } from '#domain/places/municipality.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { takeFocus } from '#ui/focus.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import styles from './family.module.css';
import { PlacePicker } from './place-picker.tsx';

const loadPlaces = () => import('#storage/places.ts');
const loadArea = () => import('#storage/area.ts');

export function AreaSection({ onAreaChosen }: { onAreaChosen: (code: MunicipalityCode) => void }) {
  const t = useTexts('family');
  const language = useLanguage();
  const storedPlaces = useStored('places', loadPlaces, (storage) => storage.readPlaces());
  const storedArea = useStored('area', loadArea, (storage) => storage.readArea());
  const [isChanging, setChanging] = useState(false);
  const [said, setSaid] = useState('');
  /** What the last choice puts in place of the control that made it. */
  const [focused, setFocused] = useState<'picker' | 'chosen' | null>(null);

  if (storedPlaces.status === 'loading' || storedArea.status === 'loading')
    return <Skeleton label={t('area.title')} rows={1} />;
  const places = valueOr(storedPlaces, null);
  if (!places) return <p>{t('area.notStored')}</p>;

  const area = valueOr(storedArea, null);
  const chosen = area && municipalityByCode(places, area);
  const choose = async (code: MunicipalityCode) => {
    const { saveArea } = await loadArea();
    if (!(await saveArea(code)).ok) return;
    const municipality = municipalityByCode(places, code);
    setSaid(municipality ? t('area.saved', { place: municipalityName(municipality, language) }) : '');
    setChanging(false);
    setFocused('chosen');
    onAreaChosen(code);
  };
  const remove = async () => {
    const { forgetArea } = await loadArea();
    setFocused('picker');
    await forgetArea();
    setSaid('');
  };

  return (
    <>
      {chosen && !isChanging ? (
        <Card>
          <p className={styles['name']} tabIndex={-1} ref={focused === 'chosen' ? takeFocus : undefined}>
            {t('area.chosen', { place: municipalityName(chosen, language) })}
          </p>
          <p className="soft">{t('area.county', { county: countyOf(places, chosen.code)?.[language] ?? '' })}</p>
          <p className={styles['actions']}>
            <Button
              look="quiet"
              onClick={() => {
                setFocused('picker');
                setChanging(true);
              }}
            >
              {t('area.change')}
            </Button>
            <Button look="plain" onClick={() => void remove()}>
              {t('area.remove')}
            </Button>
            <Link to={pathOf(language, 'services')}>{t('area.toServices')}</Link>
          </p>
        </Card>
      ) : (
        <PlacePicker places={places} takesFocus={focused === 'picker'} onChoose={(code) => void choose(code)} />
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}
