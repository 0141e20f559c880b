import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { municipalityName } from '#domain/places/municipality.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { takeFocus } from '#ui/focus.ts';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './area-banner.module.css';
import type { ShownArea } from './use-area.ts';

/** Says whose services these are, and offers to keep the area that a link brought. Nothing saved is overwritten by a link. */
export function AreaBanner({ area }: { area: ShownArea }) {
  const t = useTexts('services');
  const language = useLanguage();
  const [, setParams] = useSearchParams();
  const [hasLeft, setLeft] = useState(false);
  const leaveLink = () => {
    setLeft(true);
    setParams(
      (params) => {
        params.delete('area');
        return params;
      },
      { replace: true },
    );
  };
  const family = pathOf(language, 'family');
  const { shown, saved } = area;

  if (area.unknownCode) return <Notice tone="warm">{t('area.unknown', { code: area.unknownCode })}</Notice>;
  if (shown && area.isVisiting) {
    const place = municipalityName(shown, language);
    const keep = async () => {
      const { saveArea } = await import('#storage/area.ts');
      if ((await saveArea(shown.code)).ok) leaveLink();
    };
    const actions = (
      <>
        <Button onClick={() => void keep()}>{t('area.keep')}</Button>
        <Button look="quiet" onClick={leaveLink}>
          {t('area.back')}
        </Button>
      </>
    );
    return (
      <Notice live="status" actions={actions}>
        {saved
          ? t('area.visiting', { place, saved: municipalityName(saved, language) })
          : t('area.visitingNew', { place })}
      </Notice>
    );
  }
  return (
    <p className={styles['area']} tabIndex={-1} ref={hasLeft ? takeFocus : undefined}>
      <Icon name="pin" size={20} />
      <span>
        <strong>{shown ? municipalityName(shown, language) : t('area.none')}</strong>{' '}
        <Link to={family}>{t(shown ? 'area.change' : 'area.choose')}</Link>
        {area.isKnown && !shown && <span className={styles['hint']}>{t('area.noneHint')}</span>}
      </span>
    </p>
  );
}
