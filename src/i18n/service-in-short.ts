import { needsChecking } from '#domain/confidence.ts';
import { hoursOnPaper, printablePhones, type HoursOnPaper } from '#domain/directory/on-paper.ts';
import type { OpenSpan, Weekday } from '#domain/directory/hours.ts';
import { weekInShort, type DaysAlike } from '#domain/directory/open-hours/week-in-short.ts';
import type { Address, Phone, Service } from '#domain/directory/service.ts';
import { readable, type Language, type ReadableText } from '#domain/language.ts';
import { firstSentence } from '#domain/text/first-sentence.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useLanguage, useTexts } from './language-context.tsx';
import type { Translate } from './texts.ts';

/** A service as a sheet of paper tells it. */
export interface ServiceInShort {
  readonly name: ReadableText;
  readonly summary: ReadableText | null;
  readonly phones: readonly { readonly phone: Phone; readonly isUnsure: boolean }[];
  /** Lines such as "Auki ma–pe 8–16". */
  readonly hours: readonly string[];
  readonly place: string | null;
  readonly morePlaces: number;
  /** Where there is neither a number nor a place: "www.hel.fi". */
  readonly web: string | null;
}

const [summaryLength, textLength, phonesAtMost] = [120, 60, 2];

const clock = (time: string): string =>
  time
    .replace(/^0(?=\d)/, '')
    .replace(/:00$/, '')
    .replace(':', '.');
const end = (time: string): string => (time === '00:00' ? '24' : clock(time));
const isWholeDay = ({ from, to, nights }: OpenSpan): boolean => nights === 1 && from === '00:00' && to === '00:00';

interface Say {
  readonly hours: Translate<'hours'>;
  readonly paper: Translate<'brochure'>;
}

/** "ma–pe 8–16", "la 10–14 (varaa aika)". */
function daysText({ first, last, spans }: DaysAlike, { hours }: Say): string {
  const day = (number: Weekday) => hours(`weekday.${number}`);
  const times = spans.map((span) => {
    const text = isWholeDay(span) ? hours('week.allDay') : `${clock(span.from)}–${end(span.to)}`;
    return span.byReservation ? hours('week.booked', { times: text }) : text;
  });
  return `${first === last ? day(first) : `${day(first)}–${day(last)}`} ${times.join(', ')}`;
}

function timesText(on: HoursOnPaper, today: LocalDate, language: Language, say: Say): string | null {
  const { hours } = on;
  if (hours.kind === 'text') {
    const text = hours.text[language];
    return text !== null && text.length <= textLength && !text.includes('\n') ? text : null;
  }
  const week = weekInShort(hours, today);
  if (!week) return null;
  if (week.kind === 'always') return say.hours('week.allDay');
  return week.kind === 'varies' ? say.paper('paper.vary') : week.days.map((days) => daysText(days, say)).join(', ');
}

function hoursLine(on: HoursOnPaper, today: LocalDate, language: Language, say: Say): string[] {
  const times = timesText(on, today, language, say);
  if (times === null || on.hours.kind === 'unknown') return [];
  // The source's own words begin as they please.
  const line =
    on.hours.kind === 'text' ? times : say.paper(on.way === 'door' ? 'paper.atDoor' : 'paper.onLine', { times });
  return [needsChecking(on.hours.confidence) ? `${line} (${say.hours('check')})` : line];
}

function placeText({ street, city }: Address, language: Language): string | null {
  const parts = [readable(street, language)?.text, readable(city, language)?.text];
  return parts.filter((part) => part !== undefined && part !== '').join(', ') || null;
}

function webText({ webPages: [page] }: Service, language: Language): string | null {
  const url = page && readable(page.url, language);
  return url ? new URL(url.text).host : null;
}

/** What fits a sheet of paper, in the language of the page. `today` decides which of a summer's and a winter's hours are printed. */
export function useServiceInShort(): (service: Service, today: LocalDate) => ServiceInShort {
  const language = useLanguage();
  const say: Say = { hours: useTexts('hours'), paper: useTexts('brochure') };
  return (service, today) => {
    const [door, ...doors] = service.addresses;
    const summary = service.summary ?? service.description;
    const told = summary && readable(summary, language);
    return {
      name: readable(service.name, language) ?? { text: service.id, language },
      summary: told && { ...told, text: firstSentence(told.text, summaryLength) },
      phones: printablePhones(service)
        .slice(0, phonesAtMost)
        .map((phone) => ({ phone, isUnsure: needsChecking(phone.confidence) })),
      hours: hoursOnPaper(service).flatMap((on) => hoursLine(on, today, language, say)),
      place: door ? placeText(door, language) : null,
      morePlaces: doors.length,
      web: door || printablePhones(service).length > 0 ? null : webText(service, language),
    };
  };
}
