import type { CalendarEvent } from './calendar-event.ts';

/** FNV-1a over UTF-16 units; the seed makes two of them independent. */
function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}

/** Of everything an event says: another digest is a change. 64 bits are plenty to tell two versions of one event apart. */
export function digestOf(event: CalendarEvent): string {
  const { title, description, url, from, to, time, ends, repeat, except, alarms } = event;
  // What an event does not have is not counted: those in calendars since before these two existed keep their digest.
  const more = ends || except ? [ends ?? null, except ?? null] : [];
  const text = JSON.stringify([title, description, url, from, to, time, repeat?.rule ?? null, alarms, ...more]);
  return [0x811c9dc5, 0x9747b28c].map((seed) => fnv1a(text, seed).toString(16).padStart(8, '0')).join('');
}
