import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterBurst } from '#platform/after-burst.ts';

const put = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('of a burst only the last is worked for, once', () => {
  const done: number[] = [];
  let callOff: () => void = () => undefined;
  for (const each of [1, 2, 3]) {
    callOff();
    callOff = afterBurst(500, () => done.push(each));
    vi.advanceTimersByTime(499);
  }
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  put('hidden');
  vi.advanceTimersByTime(5_000);
  expect(done).toEqual([3]);
});

test('a page that is put away works at once, one that is shown again does not', () => {
  const work = vi.fn();
  afterBurst(500, work);
  put('visible');
  expect(work).not.toHaveBeenCalled();
  put('hidden');
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5_000);
  put('hidden');
  expect(work).toHaveBeenCalledTimes(1);
});

test('what was called off is worked for neither later nor when the page goes', () => {
  const work = vi.fn();
  afterBurst(500, work)();
  put('hidden');
  vi.advanceTimersByTime(5_000);
  expect(work).not.toHaveBeenCalled();
});
