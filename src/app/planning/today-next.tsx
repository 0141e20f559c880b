import { rules } from '#content/rules/rules.ts';
import { useMissed } from '#features/delivery/missed.ts';
import { MissedSinceLast } from '#features/delivery/missed-since-last.tsx';
import { NextReminders } from '#features/reminders/next-reminders.tsx';
import { currentContent } from '#features/today/current.ts';
import { ParentAndBaby } from '#features/today/parent-and-baby.tsx';
import { OwnOfToday, ownOfToday } from './own-of-today.tsx';

/** What matters now on the first page, from the features that know it. */
export function TodayNext() {
  const missed = useMissed();
  return (
    <NextReminders
      rules={rules}
      picture={<ParentAndBaby />}
      before={(plan, shown) => (
        <>
          <MissedSinceLast missed={missed} except={shown} />
          <OwnOfToday plan={plan} />
        </>
      )}
      hasBefore={(plan) => missed.length > 0 || ownOfToday(plan).length > 0}
      onContent={currentContent.set}
    />
  );
}
