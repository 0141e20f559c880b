import type { SyncStatus } from '#domain/sync/sync-status.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useMoment } from './use-moment.ts';

export interface StateWords {
  /** The one honest sentence. */
  readonly sentence: string;
  /** What else is good to know, a line each. */
  readonly more: readonly string[];
}

interface Situation {
  readonly isEverywhere: boolean;
  /** There is no other device. */
  readonly isAlone: boolean;
}

/** How it stands, as one says it. "On all devices" only when each has said so. */
export function useStateWords(): (status: Exclude<SyncStatus, { kind: 'off' }>, situation: Situation) => StateWords {
  const t = useTexts('sync');
  const moment = useMoment();
  const waiting = (count: number) => (count > 0 ? t('state.waiting', { count }) : t('state.nothingLost'));
  const retrying = ({ reason, nextAt, ...status }: Extract<SyncStatus, { kind: 'retrying' }>): StateWords => {
    const { time } = moment(nextAt);
    switch (reason) {
      case 'trouble':
      case 'slow-down':
        return { sentence: t(`state.${reason}`, { time }), more: [waiting(status.waiting)] };
      case 'not-a-relay':
      case 'full':
        return { sentence: t(`state.${reason}`, { time }), more: [t(`state.${reason}Text`), waiting(status.waiting)] };
      case 'conflict':
      case 'malformed':
      case 'too-big':
        return { sentence: t('state.rejected', { time }), more: [waiting(status.waiting)] };
    }
  };
  return (status, { isEverywhere, isAlone }) => {
    switch (status.kind) {
      case 'working':
        return { sentence: t('state.working'), more: status.done > 0 ? [t('state.done', { count: status.done })] : [] };
      case 'in-step': {
        const { isToday, ...at } = moment(status.at);
        const checked = isToday ? t('state.at', at) : t('state.atDay', at);
        if (isAlone) return { sentence: t('state.inStep'), more: [t('state.alone'), checked] };
        return isEverywhere
          ? { sentence: t('state.everywhere'), more: [checked] }
          : { sentence: t('state.inStep'), more: [t('state.notEverywhere'), checked] };
      }
      case 'offline':
        return {
          sentence: status.waiting > 0 ? t('state.offline', { count: status.waiting }) : t('state.offlineNone'),
          more: status.waiting > 0 ? [t('state.nothingLost')] : [],
        };
      case 'retrying':
        return retrying(status);
      case 'stopped':
        return { sentence: t(`state.${status.reason}`), more: [t(`state.${status.reason}Text`)] };
      case 'broken':
        return {
          sentence: t('state.broken'),
          more: [t('state.brokenText', { time: moment(status.nextAt).time })],
        };
    }
  };
}
