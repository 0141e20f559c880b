import { useState } from 'react';
import { pathOf, servicesAbout } from '#domain/site-map.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { mirror } from '#platform/mirror.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { focusHeading, takeFocus } from '#ui/focus.ts';

const setHush = async (value: LocalDate | null) => {
  const { saveSetting } = await import('#storage/settings.ts');
  const { ok } = await saveSetting('hush', value);
  if (ok) mirror('hush', value !== null);
  return ok;
};

/** One switch that silences everything after a loss. It deletes nothing and asks nothing. */
export function HushOffer({ today, onHushed }: { today: LocalDate; onHushed: () => void }) {
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
              <Button
                onClick={() => {
                  onHushed();
                  void setHush(today).then(close);
                }}
              >
                {t('hush.confirm')}
              </Button>
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

/** What is shown instead of dates while everything is silent. `isNew`: the switch was used just now, and the focus with it. */
export function Hushed({ isNew }: { isNew: boolean }) {
  const t = useTexts('reminders');
  const language = useLanguage();
  return (
    <Notice
      title={t('hush.onTitle')}
      actions={
        <Button look="quiet" onClick={() => void setHush(null).then((isOff) => isOff && focusHeading())}>
          {t('hush.off')}
        </Button>
      }
    >
      <p tabIndex={-1} ref={isNew ? takeFocus : undefined}>
        {t('hush.onText')}
      </p>
      <p>
        <ButtonLink look="plain" to={servicesAbout(language, t('hush.search'))}>
          {t('hush.help')}
        </ButtonLink>
      </p>
      <p>
        <ButtonLink look="plain" to={pathOf(language, 'delivery')}>
          {t('hush.calendar')}
        </ButtonLink>
      </p>
    </Notice>
  );
}
