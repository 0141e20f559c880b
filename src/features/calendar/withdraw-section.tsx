import type { ExportedEvent } from '#domain/calendar-file/exported-event.ts';
import { withdrawAll } from '#domain/calendar-file/next-export.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Section } from '#ui/page.tsx';
import styles from './calendar.module.css';
import { useHandOver } from './use-hand-over.ts';

/** After a loss: what went into the calendar is taken back, all of it. Where nothing did, the calendar is not spoken of. */
export function WithdrawSection({ previous, now }: { previous: readonly ExportedEvent[]; now: Date }) {
  const t = useTexts('calendar');
  const { outcome, hand } = useHandOver();
  if (previous.length === 0) return null;
  const file = withdrawAll(previous);
  const isDone = file.rows.length === 0;
  const said =
    outcome === 'failed' ? 'failed' : outcome === 'saved' ? 'withdraw.saved' : isDone ? 'withdraw.done' : null;
  return (
    <Section title={t('title')}>
      <Card>
        <div className={styles['stack']}>
          {!isDone && (
            <>
              <p>{t('withdraw.lead')}</p>
              <p>{t('how')}</p>
            </>
          )}
          <div role="status">{said && <p>{t(said)}</p>}</div>
          <p className={styles['action']}>
            {/* Still there afterwards, quietly: the file may have got lost on its way. */}
            <Button look={isDone ? 'plain' : 'primary'} onClick={() => hand(file, now)}>
              {t('withdraw.button')}
            </Button>
          </p>
        </div>
      </Card>
    </Section>
  );
}
