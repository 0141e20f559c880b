import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '#content/rules/rules.ts';
import type { ReminderState } from '#domain/reminders/reminder.ts';
import { isNight } from '#domain/notices/night.ts';
import { localTime } from '#domain/time/local-time.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { at, openAt, ownReminder } from '#tests/domain/notices/notice-samples.ts';
import { SimulatedPhone, turnsAt, type Told } from '#tests/domain/notices/simulated-phone.ts';
import { child, d, family, helsinki, leave } from '#tests/domain/reminders/family-sample.ts';

/*
 * A year of three children, over all rules. Somebody opens the app at random times, the phone wakes the worker at random times, also
 * at night; in the middle a child is born, a start of care moves, things are done and put off. Both changes of the clocks are in it.
 */
const [start, end] = [at('2026-11-21 12:00'), at('2027-11-21 12:00')];
const born = at('2027-03-05 15:00');
const moved = at('2027-05-20 20:15');
const day = 86_400_000;

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

/** In the middle of the year a fifth of what is open is done and a fifth put off. */
const states: readonly ReminderState[] = openAt(rules, family([baby], { area: helsinki }), moved).flatMap(
  (each, nth) => {
    const state = {
      id: each.id,
      child: each.child,
      on: d('2027-05-20'),
      until: null,
      date: null,
      note: null,
      anchorDay: null,
    };
    if (nth % 5 > 1) return [];
    return nth % 5 === 0
      ? { ...state, state: 'done' as const }
      : { ...state, state: 'later' as const, until: d('2027-06-01') };
  },
);

function toldAt(now: number, time: Told['time']): Told {
  const first = now < born ? expecting : { ...expecting, birthDate: d('2027-03-05') };
  const second = now < moved ? baby : { ...baby, careStart: d('2028-01-10') };
  const told = family([first, second, big], { leaves, area: helsinki });
  return { family: told, states: now < moved ? [] : states, own, time };
}

const instants = (howMany: number) =>
  fc
    .array(fc.integer({ min: 0, max: (end - start) / 60_000 }), { minLength: howMany, maxLength: howMany })
    .map((all) => all.map((minute) => start + minute * 60_000));

/** When the issue wants a reminder told, counted here once more. */
const wanted = ({ rule, from, to }: ReturnType<typeof openAt>[number], time: string) =>
  at(`${rule.kind === 'deadline' ? plusDays(to, -14) : from} ${time}`);

interface Event {
  readonly when: number;
  readonly opens: boolean;
}

function liveThrough(events: readonly Event[], time: Told['time']) {
  const phone = new SimulatedPhone();
  const expected = new Map<string, number>();
  let last: { when: number; open: ReturnType<typeof openAt> } | null = null;
  for (const { when, opens } of events) {
    if (!opens) {
      phone.wake(when);
      continue;
    }
    const told = toldAt(when, time);
    const openNow = openAt(rules, told.family, when, told.states);
    if (last) {
      // What was open the last time, still is, on the same day, and has had its moment in between.
      const still = new Map(openNow.map((each) => [each.id, each]));
      for (const each of last.open) {
        const now = still.get(each.id);
        const due = wanted(each, time ?? '09:00');
        const isSame = now?.from === each.from && now.to === each.to && !now.state && !each.state;
        if (isSame && last.when < due && due <= when)
          expected.set(`${each.id}@${each.rule.kind === 'deadline' ? each.to : each.from}`, due);
      }
    }
    phone.open(when, told, openNow);
    last = { when, open: openNow };
  }
  return { phone, expected };
}

const year = fc.record({
  opened: instants(60),
  woken: instants(150),
  time: fc.constantFrom(null, localTime('07:15'), localTime('18:40')),
});

test('a year: each reminder appears once, on time, none in the night that was not chosen', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(year, ({ opened, woken, time }) => {
      const events = [
        // Nobody is away for more than ten days, so that nothing leaves before it can be seen.
        ...Array.from({ length: 37 }, (_, nth) => ({ when: start + nth * 10 * day, opens: true })),
        ...opened.map((when) => ({ when, opens: true })),
        ...woken.map((when) => ({ when, opens: false })),
      ].sort((a, b) => a.when - b.when);
      const { phone, expected } = liveThrough(events, time);

      const keys = phone.appeared.map(({ notice }) => notice.key);
      expect(
        keys.filter((key, nth) => keys.indexOf(key) !== nth),
        'told twice',
      ).toEqual([]);
      expect(
        [...expected.keys()].filter((key) => !keys.includes(key)),
        'never told',
      ).toEqual([]);
      expect(expected.size).toBeGreaterThan(20);

      const openings = events.filter(({ opens }) => opens);
      for (const appearance of phone.appeared) {
        const { notice, when, as } = appearance;
        expect(when, 'before its time').toBeGreaterThanOrEqual(notice.at);
        expect(notice.at, notice.key).toBe(expected.get(notice.key) ?? notice.at);
        // On time: nobody had the app open in between.
        expect(
          openings.some((each) => notice.at <= each.when && each.when < when),
          `late: ${notice.key}`,
        ).toBe(false);
        if (as === 'notification' && isNight(when))
          expect(SimulatedPhone.isChosenNight(appearance), `in the night: ${notice.key}`).toBe(true);
        // What no one gave a time is never even planned for the night.
        if (!notice.chosenTime) expect(isNight(notice.at)).toBe(false);
      }
      // Each turn of an own reminder appears, or a later one of the same does in its stead.
      const last = events.at(-1)?.when ?? end;
      for (const each of own) {
        const turns = turnsAt({ ...toldAt(last, time), own: [each] }, last).filter((turn) => turn.own.id === each.id);
        expect(turns.length === 0 || keys.some((key) => key.startsWith(`own:${each.id}:`))).toBe(true);
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
