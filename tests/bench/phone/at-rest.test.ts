import { expect, test } from 'vitest';
import { countRest } from '#tests/bench/phone/at-rest.ts';

const event = (name: string, url?: string) => ({ name, args: url === undefined ? {} : { data: { url } } });

test('timers, frames and requests of a trace are counted, all else is the browser’s own', () => {
  const trace = [
    event('TimerFire'),
    event('FireIdleCallback'),
    event('Commit'),
    event('BeginCommitCompositorFrame'),
    event('ResourceSendRequest', 'http://localhost/sync'),
    event('ResourceSendRequest', 'http://localhost/sync'),
    event('RunTask'),
    event('TimerInstall'),
  ];
  expect(countRest(trace)).toEqual({ timers: 2, frames: 1, requests: 2, asked: ['http://localhost/sync'] });
  expect(countRest([])).toEqual({ timers: 0, frames: 0, requests: 0, asked: [] });
});
