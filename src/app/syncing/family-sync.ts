import { err } from '#domain/result.ts';
import type { FamilySync, Outcome } from '#features/sync/family-sync.ts';

const none = <T>(): Outcome<T> => Promise.resolve(err('no-relay'));
const nothing = () => () => undefined;

/** Stands where the engine will: sharing is off, and nothing of it can be done yet. */
export const familySync: FamilySync = {
  askRelay: none,
  watchState: (listener) => {
    listener({
      status: { kind: 'off' },
      remarks: { tooLarge: 0, unreadable: 0, hasNewer: false },
      isPaused: false,
      isEverywhere: false,
      keepsKeys: true,
      isCodeChecked: false,
      ended: null,
      doubles: [],
    });
    return () => undefined;
  },
  switchOn: none,
  offer: none,
  join: none,
  joinByCode: none,
  checkCode: none,
  showCode: none,
  sameChild: none,
  notSameChild: none,
  watchDevices: nothing,
  renameDevice: none,
  removeDevice: none,
  pause: none,
  resume: none,
  checkNow: none,
  leave: none,
  eraseEverywhere: none,
  watchDeleted: nothing,
  restore: none,
  changesOf: none,
};
