import { holdsIdentityCode } from '#domain/family/child.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { plusMonths, type LocalDate } from '#domain/time/local-date.ts';
import { lastDayOf } from './own-occurrences.ts';
import type { OwnReminder } from './own-reminder.ts';

export type OwnFields = Omit<OwnReminder, 'id'>;

/** Each maps to a text beside its field. */
export type OwnFault =
  'no-title' | 'title-code' | 'start-far' | 'too-many-times' | 'every-range' | 'until-before-start' | 'note-code';

export const timesAtMost = 12;
export const everyAtMost = 365;
/** A day further away than a childhood is a slip in the year. */
const monthsAhead = 12 * 20;

/** Checks what a form gathered against `today`, from its top down; times come back ascending and each once, texts trimmed. */
export function checkOwn(fields: OwnFields, today: LocalDate): Result<OwnFields, OwnFault> {
  const title = fields.title.trim();
  const times = [...new Set(fields.times)].sort();
  const { start, repeat, note } = fields;
  if (title === '') return err('no-title');
  if (holdsIdentityCode(title)) return err('title-code');
  if (start > plusMonths(today, monthsAhead)) return err('start-far');
  if (times.length > timesAtMost) return err('too-many-times');
  if (repeat && !(Number.isInteger(repeat.every) && repeat.every >= 1 && repeat.every <= everyAtMost))
    return err('every-range');
  if (repeat?.until && repeat.until < start) return err('until-before-start');
  if (note && holdsIdentityCode(note)) return err('note-code');
  return ok({ ...fields, title, times, note: note?.trim() || null });
}

/** True when nothing is left of it from `today` on. */
export function isOver(own: OwnReminder, today: LocalDate): boolean {
  const last = lastDayOf(own);
  return last !== null && last < today;
}

const numbers = [
  '\\d+(?:[.,]\\d+)?',
  '[½¼¾]',
  'puoli(?:kas)?|puolikkaan|yksi|yhden|kaksi|kolme|neljä|viisi|kuusi|kymmenen|pari|muutama',
  'en|ett|halv|halva|två|tre|fyra|fem|sex|tio|några',
].join('|');

/* Grams, decilitres and litres are left out: they are shopping. */
const units = [
  'ml|cl|mg|[µμu]g|mcg|ky|iu|ie',
  'milli?lit(?:ra|raa|ran|er|ern)|milli?gram(?:ma|maa|man|)|mikrogram(?:ma|maa|man|)',
  'tabl?|tbl|tablet(?:ti|tia|in|t|ten|ter|terna)',
  'tip(?:pa|paa|an|at|poja)|pisara[an]?|pisaroita|dropp(?:e|en|ar|arna)',
  'kapsel(?:i|ia|in|n)?|kapslar(?:na)?|pilleri[än]?|piller',
  'tl|rkl|tsk|msk|(?:tee|ruoka)?lusikalli(?:nen|sta|sen)|(?:te|mat)?sked(?:en|ar|arna)?',
  'annos(?:ta)?|annoksen|dos(?:en|er)?',
  'suihke(?:tta|en)?|suihkaus(?:ta)?|puff(?:en|ar)?|peräpuikko(?:a)?|stolpiller|ruiskullinen|ruiskullista',
].join('|');

const amount = new RegExp(`(?:^|[^\\p{L}\\d])(?:${numbers})\\s*-?\\s*(?:${units})(?!\\p{L})`, 'iu');
const timesADay = /\d\s*[x×]\s*\d/iu;
const clock = /(?:^|\P{L})klo?\.?\s*\d{1,2}(?:[.:]\d{2})?/giu;

/**
 * True when words look like an amount of medicine ("5 ml", "10 µg", "2 tablettia", "en halv tablett", "1 x 3"). The app keeps times
 * only, so the form then says where the amount stands; it does not refuse, for it cannot know what a parent means. "1. annos" of
 * a vaccine and "klo 20 tippa" are no amounts.
 */
export function looksLikeDose(text: string): boolean {
  const words = text.replace(clock, ' ');
  return amount.test(words) || timesADay.test(words);
}
