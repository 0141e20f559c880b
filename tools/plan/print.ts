import type { Language } from '#domain/language.ts';
import type { LocalPractice } from '#domain/reminders/local-practice.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { firstDay, lastDay, type PlanRow } from './rows.ts';
import { words } from './words.ts';

/** "1.4.2027", in Finnish as in Swedish in Finland. */
const shortDate = (date: LocalDate): string => date.split('-').map(Number).toReversed().join('.');

function daysText(row: PlanRow): string {
  const [from, to] = [firstDay(row), lastDay(row)];
  return from === to ? shortDate(from) : `${shortDate(from)}–${shortDate(to)}`;
}

function localText(practice: LocalPractice, language: Language): string {
  const { applyBy, placeAssigned } = words[language];
  if (practice.kind === 'place-assigned') return placeAssigned(practice.decisionWeek, practice.seen);
  const [month, day] = practice.applyBy.split('-').map(Number);
  return applyBy(`${day}.${month}.`, practice.seen);
}

/** The plan for reading: dates, titles, how binding they are and where they come from, in columns. */
export function planText(rows: readonly PlanRow[], language: Language): string {
  const { head, nothing, caution, hardness, situation } = words[language];
  if (rows.length === 0) return `${nothing}\n`;
  const cells = rows.map((row) => {
    const condition = row.condition?.map((each) => situation[each]).join(', ');
    return [
      daysText(row),
      condition === undefined ? row.title : `${row.title} (${condition})`,
      hardness[row.hardness],
      row.source.reference,
    ];
  });
  const widths = head.map((title, at) =>
    Math.max(...[head, ...cells].map((line) => line[at]?.length ?? 0), title.length),
  );
  const line = (texts: readonly string[]) =>
    texts
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const indent = ' '.repeat((widths[0] ?? 0) + 2);
  const body = rows.flatMap((row, at) => [
    line(cells[at] ?? []),
    ...row.local.map((practice) => `${indent}${localText(practice, language)}`),
  ]);
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body, '', caution, ''].join('\n');
}
