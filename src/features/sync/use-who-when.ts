import { useTexts } from '#i18n/language-context.tsx';
import { useMoment } from './use-moment.ts';

interface Written {
  readonly at: number | null;
  readonly by: string | null;
  readonly isThisDevice?: boolean;
}

/** Which device wrote, and when, as one says it. */
export function useWhoWhen(): (written: Written) => string {
  const t = useTexts('sync');
  const moment = useMoment();
  return ({ at, by, isThisDevice = false }) => {
    const known = by ?? t('history.unknown');
    const name = isThisDevice ? `${known} (${t('history.this')})` : known;
    if (at === null) return t('history.before', { name });
    const { date, time, isToday } = moment(at);
    return isToday ? t('history.today', { time, name }) : t('history.day', { date, time, name });
  };
}
