import { isClockWrong } from '#domain/notices/wrong-clock.ts';
import { ok } from '#domain/result.ts';
import { helsinkiDate, parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { helsinkiTime } from '#domain/time/local-time.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useNow } from '#platform/clock.tsx';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { Notice } from '#ui/notice.tsx';

const loadStores = () =>
  Promise.all([
    import('#storage/packs.ts'),
    import('#storage/reminder-states.ts'),
    import('#storage/own-reminders.ts'),
  ]);

const dayIn = (text: string): LocalDate[] => {
  const parsed = parseLocalDate(text);
  return parsed.ok ? [parsed.value] : [];
};

/** Days that have certainly been: those on which packs were built and things were ticked. */
const useDaysThatHaveBeen = (): readonly LocalDate[] =>
  valueOr(
    useStored('days-that-have-been', loadStores, async ([packs, states, own]) => {
      const [entries, marked, ticked] = await Promise.all([
        packs.listPacks(),
        states.listReminderStates(),
        own.listOwnDone(),
      ]);
      return ok([
        ...(entries.ok ? entries.value.flatMap(({ built }) => dayIn(built)) : []),
        ...(marked.ok ? marked.value.map(({ on }) => on) : []),
        ...(ticked.ok ? ticked.value.map(({ on }) => on) : []),
      ]);
    }),
    [],
  );

const two = (part: number) => String(part).padStart(2, '0');

/** True when the phone's own clock shows something else than clocks in Finland do. */
const isElsewhere = (now: Date): boolean => `${two(now.getHours())}:${two(now.getMinutes())}` !== helsinkiTime(now);

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
