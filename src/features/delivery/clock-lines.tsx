import { isClockWrong } from '#domain/notices/wrong-clock.ts';
import { ok } from '#domain/result.ts';
import { helsinkiDate, parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { helsinkiTime } from '#domain/time/local-time.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useNow } from '#platform/clock.tsx';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { Notice } from '#ui/notice.tsx';

const loadPacks = () => import('#storage/packs.ts');

/**
 * Days that have certainly been: those on which packs were built. Not those of ticks, which this phone's own clock wrote: one that stood
 * in 2030 for an hour would make every day before it a wrong one.
 */
const useDaysThatHaveBeen = (): readonly LocalDate[] =>
  valueOr(
    useStored('days-that-have-been', loadPacks, async (packs) => {
      const entries = await packs.listPacks();
      if (!entries.ok) return entries;
      const days = entries.value.map(({ built }) => parseLocalDate(built));
      return ok(days.flatMap((day) => (day.ok ? [day.value] : [])));
    }),
    [],
  );

const minuteMs = 60_000;

/** True when the phone's own clock shows something else than clocks in Finland do. */
const isElsewhere = (now: Date): boolean => {
  const shown = new Date(now.getTime() - now.getTimezoneOffset() * minuteMs);
  return shown.toISOString().slice(11, 16) !== helsinkiTime(now);
};

/** What is to be said of this phone's clock: nothing, mostly. */
export function ClockLines() {
  const t = useTexts('delivery');
  const language = useLanguage();
  const now = useNow();
  const been = useDaysThatHaveBeen();
  if (!now) return null;
  const today = helsinkiDate(now);
  return (
    <>
      {isClockWrong(today, been) && (
        <Notice tone="warm" live="status">
          <p>{t('clock.wrong', { date: formatDate(today, language) })}</p>
        </Notice>
      )}
      {isElsewhere(now) && (
        <Notice>
          <p>{t('clock.zone')}</p>
        </Notice>
      )}
    </>
  );
}
