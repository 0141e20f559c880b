import type { LeaveParent } from '#domain/family/leave.ts';
import type { Finding } from '#domain/family-leave/finding.ts';
import type { NewPeriod } from '#domain/family-leave/period.ts';
import type { LeaveSituation } from '#domain/family-leave/situation.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';

/** The words of the page for one family: what its parents are called, its periods, its days. */
export function useLeaveTexts(situation: LeaveSituation) {
  const t = useTexts('leave');
  const language = useLanguage();
  const family = situation.adoptedOn ? (situation.parents === 1 ? 'alone' : 'adoption') : 'birth';
  const day = (date: LocalDate) => formatDate(date, language);
  const parent = (which: LeaveParent) => t(`parents.${family}.${which}`);
  const period = ({ kind, from, to }: NewPeriod) =>
    t('periods.named', { kind: t(`kinds.${kind}`), from: day(from), to: day(to) });
  const finding = (found: Finding): string =>
    t(`findings.${found.kind}`, {
      ...('parent' in found && { parent: parent(found.parent) }),
      ...('days' in found && { count: found.days }),
      ...('count' in found && { number: found.count }),
      ...('date' in found && { date: day(found.date) }),
      ...('from' in found && { from: day(found.from) }),
      ...('to' in found && { to: day(found.to) }),
    });
  return { t, day, weekday: (date: LocalDate) => formatDate(date, language, 'weekday'), parent, period, finding };
}

export type LeaveTexts = ReturnType<typeof useLeaveTexts>;
