import { useTexts } from '#i18n/language-context.tsx';
import { wakingSupport } from '#platform/notifications.ts';
import { hasPush } from '#platform/push.ts';
import { useStore } from '#platform/store.ts';
import { Stack } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/page.tsx';
import { BadgeWay } from './badge-way.tsx';
import { ClockLines } from './clock-lines.tsx';
import styles from './delivery.module.css';
import { faultsStore } from './faults.ts';
import { isOn, type PushServer } from './deliverable.ts';
import { NoticeChoices } from './notice-choices.tsx';
import { NotificationsWay } from './notifications-way.tsx';
import { PushWay } from './push-way.tsx';
import { useDeliverySettings } from './use-delivery-settings.ts';
import { Way } from './way.tsx';

/**
 * What this phone can do to remind, best first, said plainly; the calendar file has a section of its own on the page. Push is offered
 * only where the edition has a server for it.
 */
export function DeliverySection({ pushServer }: { pushServer: PushServer | null }) {
  const t = useTexts('delivery');
  const choices = useDeliverySettings();
  const faults = useStore(faultsStore);
  // What a phone can do is known on the phone only; until then the page is the prerendered one.
  if (!choices) return null;
  const isHushed = isOn(choices.settings['hush']);
  return (
    <>
      <Section title={t('ways')}>
        <div className={styles['ways']}>
          <ClockLines />
          {isHushed && <Notice tone="calm">{t('hushed')}</Notice>}
          <Stack as="ul">
            <Way title={t('inApp.title')} always={t('always')}>
              <p>{t('inApp.text')}</p>
            </Way>
            <BadgeWay choices={choices} />
            <NotificationsWay choices={choices} />
            {pushServer && <PushWay choices={choices} server={pushServer} />}
          </Stack>
          {choices.isUnreadable && <Notice tone="warm">{t('unreadable')}</Notice>}
          {choices.isFailed && (
            <Notice tone="danger" live="alert">
              {t('saveFailed')}
            </Notice>
          )}
          {faults.length > 0 && (
            <Notice tone="warm" live="status">
              {faults.map((fault) => (
                <p key={fault}>{t(`fault.${fault}`)}</p>
              ))}
            </Notice>
          )}
        </div>
      </Section>
      {(wakingSupport() !== 'never' || (pushServer && hasPush())) && (
        <Section title={t('choices.title')}>
          <NoticeChoices choices={choices} />
        </Section>
      )}
    </>
  );
}
