import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { rules } from '#content/rules/rules.ts';
import { familyPlan } from '#domain/reminders/plan.ts';
import { helsinkiDate, plusDays } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';
import { loadTextsOf } from '#i18n/texts.ts';
import { deleteInbox } from '#storage/sw-inbox/database.ts';
import { at, ownReminder } from '#tests/domain/notices/notice-samples.ts';
import { child, d, family, helsinki, leave } from '#tests/domain/reminders/family-sample.ts';
import { fakePhone } from '#tests/features/delivery-phone.ts';
import { YearPhone, type Act } from '#tests/features/delivery-year-phone.ts';

/*
 * A year of three children, over all rules, through the app's own delivery, list and worker on a real inbox. Somebody opens the app at
 * random times and does something, the phone wakes the worker at random times, also at night; in the middle a child is born and a start
 * of care moves. Both changes of the clocks are in it.
 */
const [start, end] = [at('2026-11-21 12:00'), at('2027-11-21 12:00')];
const born = at('2027-03-05 15:00');
const moved = at('2027-05-20 20:15');
const [minute, day] = [60_000, 86_400_000];

const expecting = child(1, { nickname: 'Muru', dueDate: d('2027-03-01'), isFirst: false, homes: [helsinki] });
const baby = child(2, { nickname: 'Aino', birthDate: d('2026-06-20'), careStart: d('2027-08-01') });
const big = child(3, { nickname: 'Veikko', birthDate: d('2021-09-30'), careStart: d('2023-01-09') });
const leaves = [leave('l1', expecting, 'pregnancy', '2027-01-18', '2027-02-28')];

const own = [
  ownReminder('vitamin', '2026-11-21', { times: [localTime('08:30')], repeat: { every: 1, unit: 'day', until: null } }),
  ownReminder('course', '2027-03-20', {
    times: [localTime('03:30'), localTime('15:30'), localTime('20:55')],
    repeat: { every: 1, unit: 'day', until: d('2027-03-31') },
  }),
  ownReminder('clinic', '2027-10-31', { times: [localTime('03:30')] }),
  ownReminder('party', '2027-06-20', { repeat: { every: 1, unit: 'year', until: null } }),
];

function familyAt(now: number) {
  const first = now < born ? expecting : { ...expecting, birthDate: d('2027-03-05') };
  const second = now < moved ? baby : { ...baby, careStart: d('2028-01-10') };
  return family([first, second, big], { leaves, area: helsinki });
}

/** Days on which something is told: there the app is opened more often than by chance. */
const tellingDays = [born - 1, moved - 1, end]
  .flatMap((now) => familyPlan(rules, familyAt(now), helsinkiDate(new Date(now))))
  .map(({ rule, from, to }) => (rule.kind === 'deadline' ? plusDays(to, -14) : from))
  .filter((each) => each > '2026-11-21' && each < '2027-11-21')
  .map((each) => at(`${each} 00:00`));

const anyTime = fc.integer({ min: 0, max: (end - start) / minute }).map((minutes) => start + minutes * minute);
const onTellingDay = fc
  .tuple(fc.constantFrom(...tellingDays), fc.integer({ min: 6 * 60, max: 20 * 60 }))
  .map(([when, minutes]) => when + minutes * minute);

const nth = fc.nat(100);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ does: 'nothing' as const }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('done', 'not-for-us'), nth }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('tick'), nth }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('later'), nth, days: fc.integer({ min: 1, max: 40 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('time'),
      time: fc.constantFrom(null, ...['07:15', '08:00', '18:40', '22:30'].map(localTime)),
    }),
  },
);
const opening = (when: fc.Arbitrary<number>, isSeen: fc.Arbitrary<boolean>) => fc.record({ when, isSeen, act });

const year = fc.record({
  opened: fc.array(opening(fc.oneof(onTellingDay, anyTime), fc.boolean()), { minLength: 40, maxLength: 40 }),
  // Nobody is away for more than ten days, so that nothing leaves before it can be seen.
  now: fc.tuple(...Array.from({ length: 37 }, (_, n) => opening(fc.constant(start + n * 10 * day), fc.constant(true)))),
  woken: fc.array(anyTime, { minLength: 80, maxLength: 80 }),
});

beforeEach(async () => {
  const memory = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: (key: string, value: string) => void memory.set(key, value),
    removeItem: (key: string) => void memory.delete(key),
    clear: () => memory.clear(),
  });
  vi.stubGlobal('navigator', {});
  fakePhone({ permission: 'granted', canWake: true, isInstalled: true });
  await loadTextsOf('planning', 'fi');
});

test('a year: each reminder appears once, on time, none in the night that was not chosen', { timeout: 240_000 }, () =>
  fc.assert(
    fc.asyncProperty(year, async ({ opened, now, woken }) => {
      await deleteInbox();
      localStorage.clear();
      const phone = new YearPhone(rules, own, familyAt);
      const events = [...opened, ...now, ...woken.map((when) => ({ when, isSeen: false, act: null }))];
      for (const { when, isSeen, act: done } of events.sort((a, b) => a.when - b.when))
        await (done ? phone.opens(when, isSeen, done) : phone.wakes(when));
      expect(phone.appeared.size).toBeGreaterThan(60);
    }),
    { numRuns: 20, endOnFailure: true },
  ),
);
