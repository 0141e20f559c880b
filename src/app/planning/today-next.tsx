import { LatePart } from '#app/late-part.tsx';
import { rules } from '#content/rules/rules.ts';
import { site } from '#content/site.ts';
import { useMissed } from '#features/delivery/missed.ts';
import { MissedSinceLast } from '#features/delivery/missed-since-last.tsx';
import { NextReminders } from '#features/reminders/next-reminders.tsx';
import { currentContent } from '#features/today/current.ts';
import { KeepSafe } from '#features/settings/keep-safe.tsx';
import { ParentAndBaby } from '#features/today/parent-and-baby.tsx';
import { OwnOfToday, ownOfToday } from './own-of-today.tsx';

/** Here already; its words come a moment later. */
const loadKeepSafe = () => Promise.resolve(KeepSafe);
const keepSafe = { hasSync: site.syncServer !== null };

/** What matters now on the first page, from the features that know it. */
export function TodayNext() {
  const missed = useMissed();
  return (
    <>
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
      <LatePart load={loadKeepSafe} props={keepSafe} texts="settings" fallback={null} />
    </>
  );
}
