import type { Language } from '#domain/language.ts';
import type { Notice } from '#domain/notices/notice.ts';
import { mayNameChild } from '#domain/notices/safe-words.ts';
import type { OwnOccurrence } from '#domain/reminders/own-occurrences.ts';
import { translator } from '#i18n/texts.ts';
import type { Deliverable } from './deliverable.ts';

/** Marks where a long word may break on the screen; a notification would show it as it is. */
const softHyphens = /\u00AD/g;
const shownAtMost = 80;

/** Finnish and Swedish in Finland write 8.00. */
const asSpoken = (time: string) => time.replace(/^0/, '').replace(':', '.');

/** The title of what each notice is about: in the app, and on the lock screen if the parent wants it there. */
export function titlesOf(
  { reminders, titleOf }: Deliverable,
  turns: readonly OwnOccurrence[],
  language: Language,
): (notice: Notice) => string {
  const t = translator(language, 'delivery');
  const rules = new Map(reminders.map(({ id, rule }) => [id, rule]));
  const byKey = new Map(turns.map((turn) => [turn.id, turn]));
  return ({ key, subject }) => {
    const turn = byKey.get(key);
    if (turn) return turn.time ? t('notice.at', { time: asSpoken(turn.time), title: turn.own.title }) : turn.own.title;
    const rule = rules.get(subject);
    return rule ? titleOf(rule).replace(softHyphens, '') : t('notice.generic');
  };
}

/** What a lock screen may show of a title; `null` when it might name a child. */
export const forLockScreen = (title: string, { nicknames }: Deliverable): string | null =>
  mayNameChild(title, nicknames) ? null : title.slice(0, shownAtMost);
