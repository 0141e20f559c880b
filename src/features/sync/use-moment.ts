import { helsinkiDate } from '#domain/time/local-date.ts';
import { helsinkiTime } from '#domain/time/local-time.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';

export interface Moment {
  /** 1.4.2027 */
  readonly date: string;
  /** 14.05 */
  readonly time: string;
  readonly isToday: boolean;
}

/** How a moment (ms since 1970) is told, by the clocks in Finland. */
export function useMoment(): (ms: number) => Moment {
  const language = useLanguage();
  const today = useToday();
  return (ms) => {
    const instant = new Date(ms);
    const date = helsinkiDate(instant);
    const [hours, minutes] = helsinkiTime(instant).split(':');
    return { date: formatDate(date, language), time: `${Number(hours)}.${minutes}`, isToday: date === today };
  };
}
