import type { Log } from '#server/sync/http/setting.ts';

/** One JSON object a line on stdout; requests only when the operator asked for them. */
export const createLog =
  (requests: boolean, write: (line: string) => void = console.log): Log =>
  (level, event, fields = {}) => {
    if (event === 'request' && !requests) return;
    write(JSON.stringify({ time: new Date().toISOString(), level, event, ...fields }));
  };
