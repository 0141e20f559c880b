import { useState } from 'react';
import { Link } from 'react-router';
import { pathOf } from '#domain/site-map.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { takeFocus } from '#ui/focus.ts';

const setHush = async (value: LocalDate | null) => {
  const { saveSetting } = await import('#storage/settings.ts');
  return (await saveSetting('hush', value)).ok;
};

/** One switch that silences everything after a loss. It deletes nothing and asks nothing. */
export function HushOffer({ today }: { today: LocalDate }) {
  const t = useTexts('reminders');
  const [isAsked, setAsked] = useState(false);
  const close = () => setAsked(false);
  return (
    <div>
      <p className="soft">{t('hush.offer')}</p>
      <Button look="plain" onClick={() => setAsked(true)}>
        {t('hush.action')}
      </Button>
      {isAsked && (
        <Dialog
          title={t('hush.title')}
          onClose={close}
          actions={
            <>
              <Button onClick={() => void setHush(today).then(close)}>{t('hush.confirm')}</Button>
              <Button look="quiet" onClick={close}>
                {t('hush.cancel')}
              </Button>
            </>
          }
        >
          <p>{t('hush.text')}</p>
        </Dialog>
      )}
    </div>
  );
}

/** What is shown instead of dates while everything is silent. */
export function Hushed() {
  const t = useTexts('reminders');
  const language = useLanguage();
  return (
    <Notice
      title={t('hush.onTitle')}
      actions={
        <Button look="quiet" onClick={() => void setHush(null)}>
          {t('hush.off')}
        </Button>
      }
    >
      <p tabIndex={-1} ref={takeFocus}>
        {t('hush.onText')}
      </p>
      <p>
        <Link to={`${pathOf(language, 'services')}?${new URLSearchParams({ q: t('hush.search') }).toString()}`}>
          {t('hush.help')}
        </Link>
      </p>
      <p>
        <Link to={pathOf(language, 'delivery')}>{t('hush.calendar')}</Link>
      </p>
    </Notice>
  );
}
