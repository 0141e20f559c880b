/** What a page tells the worker when it wants the files that only some families need to be there without a network too. */
export interface LateMessage {
  readonly type: 'KEEP_LATE';
}

export const keepLateFiles: LateMessage = { type: 'KEEP_LATE' };
