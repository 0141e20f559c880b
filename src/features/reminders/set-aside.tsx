import type { ReactNode } from 'react';
import type { KeptReminder } from '#domain/reminders/settle.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Card, Stack } from '#ui/card.tsx';
import styles from './reminders-page.module.css';
import { useRuleTexts } from '#i18n/rule-texts.ts';

/** A list that most days nobody needs: folded, with how many are in it. */
export function Folded({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <details className={styles['folded']}>
      <summary>
        {title} <span className="soft">({count})</span>
      </summary>
      {children}
    </details>
  );
}

/** Put off, or not for this family: each can be taken back. */
export function SetAside({
  reminders,
  childName,
  onTakeBack,
}: {
  reminders: readonly KeptReminder[];
  childName: (id: string) => string | null;
  onTakeBack: (reminder: KeptReminder) => void;
}) {
  const t = useTexts('reminders');
  const language = useLanguage();
  const texts = useRuleTexts();
  return (
    <Stack as="ul">
      {reminders.map((reminder) => {
        const { title } = texts(reminder.rule);
        const until = reminder.state?.until;
        return (
          <Card as="li" key={reminder.id}>
            <div className={styles['aside']}>
              <div>
                <h3>{title}</h3>
                <p className="soft">
                  {[
                    childName(reminder.child),
                    reminder.state?.state === 'later' && until
                      ? t('comesBack', { date: formatDate(until, language) })
                      : null,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              <Button look="quiet" aria-label={t('takeBackNamed', { title })} onClick={() => onTakeBack(reminder)}>
                {t('takeBack')}
              </Button>
            </div>
          </Card>
        );
      })}
    </Stack>
  );
}
