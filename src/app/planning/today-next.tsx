import { rules } from '#content/rules/rules.ts';
import { useMissed } from '#features/delivery/missed.ts';
import { MissedSinceLast } from '#features/delivery/missed-since-last.tsx';
import { NextReminders } from '#features/reminders/next-reminders.tsx';
import { ParentAndBaby } from '#features/today/parent-and-baby.tsx';
import { useTexts } from '#i18n/language-context.tsx';
import { OwnOfToday } from './own-of-today.tsx';

/** What matters now on the first page, from the features that know it. */
export function TodayNext() {
  const t = useTexts('today');
  const missed = useMissed();
  return (
    <NextReminders
      rules={rules}
      nothing={t('nothing')}
      picture={<ParentAndBaby />}
      before={(plan) => (
        <>
          <MissedSinceLast missed={missed} />
          <OwnOfToday plan={plan} />
        </>
      )}
    />
  );
}
