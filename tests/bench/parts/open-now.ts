import type { Hours, WeeklySpan } from '#domain/directory/hours.ts';
import { isOpenNow } from '#domain/directory/open-hours/service-open-state.ts';
import type { Service } from '#domain/directory/service.ts';
import { serviceId } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';

const time = (hour: number) => localTime(`${String(hour).padStart(2, '0')}:00`);
const weekdays = [1, 2, 3, 4, 5] as const;

/** A clinic's week as registers give it: a row a weekday, split at noon, a holiday and an exception; every tenth over a night. */
function hoursOf(at: number): Hours {
  const begins = 7 + (at % 4);
  const week = weekdays.flatMap((day): WeeklySpan[] => [
    { days: [day], from: time(begins), to: time(11) },
    { days: [day], from: time(12), to: time(16) },
  ]);
  if (at % 10 === 0) week.push({ days: [5], from: time(20), to: time(6), nights: 1 });
  return {
    kind: 'schedule',
    periods: [{ week }, { from: localDate('2027-06-01'), to: localDate('2027-08-15'), week: week.slice(0, 5) }],
    exceptions: [{ from: localDate('2026-12-23'), to: localDate('2026-12-27'), spans: [] }],
    holidays: [{ holiday: 'MidsummerEve', spans: [] }],
    confidence: 'authority-seen',
  };
}

const serviceAt = (at: number): Service => ({
  id: serviceId(`bench-${at}`),
  name: { fi: `Palvelu ${at}`, sv: null },
  ...{ summary: null, description: null, audience: null, provider: null, note: null },
  area: { type: 'nation', exceptCounties: [] },
  worry: ['everyone'],
  crisis: false,
  keywords: [],
  phones: [
    {
      number: '09 310 1',
      label: null,
      languages: [],
      price: null,
      hours: hoursOf(at + 1),
      confidence: 'authority-seen',
    },
  ],
  webPages: [],
  addresses: [],
  serviceLanguages: [],
  hours: hoursOf(at),
  sources: [],
  checked: localDate('2026-11-21'),
  confidence: 'authority-seen',
});

/**
 * Milliseconds that asking 10,000 services (two schedules each) whether they are open takes: the first time, and in the middle of ten.
 * Sunday, so that no answer is found early.
 */
export function openNowOf10000(): { readonly first: number; readonly median: number } {
  const services = Array.from({ length: 10_000 }, (_, at) => serviceAt(at));
  const times = Array.from({ length: 10 }, (_, run) => {
    const begun = performance.now();
    const at = new Date(Date.parse('2026-11-22T10:00:00Z') + run * 60_000);
    services.filter((service) => isOpenNow(service, at));
    return performance.now() - begun;
  });
  return { first: times[0] ?? Number.NaN, median: times.toSorted((a, b) => a - b)[5] ?? Number.NaN };
}
