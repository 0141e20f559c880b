import { useSearchParams } from 'react-router';
import { municipalityByCode, municipalityName } from '#domain/places/municipality.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { ShownArea } from './use-area.ts';
import type { Nearness } from './use-nearness.ts';

/** What "near me" rests on: the phone's position, the municipality's middle, or nothing yet; and where the phone is, if elsewhere. */
export function NearNotice({ near, area }: { near: Nearness; area: ShownArea }) {
  const t = useTexts('finding');
  const language = useLanguage();
  const [, setParams] = useSearchParams();
  const { failure, isAsking, you, from, here } = near;
  if (!near.isOn) return null;
  if (failure) {
    const again = (
      <Button look="quiet" onClick={near.turnOn}>
        {t('near.retry')}
      </Button>
    );
    return (
      <Notice live="status" actions={failure === 'unsupported' ? undefined : again}>
        <p>{t(`near.${failure}`)}</p>
        {from && area.shown && <p>{t('near.fromMiddle', { place: municipalityName(area.shown, language) })}</p>}
      </Notice>
    );
  }
  if (!you)
    return isAsking ? (
      <p role="status" className="soft">
        {t('near.asking')}
      </p>
    ) : (
      <Notice actions={<Button onClick={near.turnOn}>{t('near.use')}</Button>}>
        <p>{t('near.ask')}</p>
        <p className="soft">{t('near.private')}</p>
      </Notice>
    );
  const elsewhere = here && here !== area.shown?.code && area.places ? municipalityByCode(area.places, here) : null;
  if (!elsewhere)
    return (
      <p role="status" className="soft">
        {t('near.order')} {t('near.private')}
      </p>
    );
  const place = municipalityName(elsewhere, language);
  const show = () =>
    setParams(
      (before) => {
        before.set('area', elsewhere.code);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Notice
      live="status"
      actions={
        <Button look="quiet" onClick={show}>
          {t('near.show', { place })}
        </Button>
      }
    >
      <p>{t('near.elsewhere', { place })}</p>
      <p className="soft">
        {t('near.order')} {t('near.private')}
      </p>
    </Notice>
  );
}
