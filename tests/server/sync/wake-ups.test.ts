import { expect, test } from 'vitest';
import { createWakeUps } from '#server/sync/wake-ups.ts';

const never = new AbortController().signal;

/** Whether it ends by itself, long before its time is over. */
const endsAtOnce = (news: Promise<void>) =>
  Promise.race([news.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 100))]);

test('news that come between taking a place and waiting count', async () => {
  const wakeUps = createWakeUps({ perName: 2, altogether: 3 });
  const waiting = wakeUps.waitFor('a');
  wakeUps.wake(['b', 'a']);
  expect(await endsAtOnce(waiting.news(5_000, never))).toBe(true);
  waiting.end();
  waiting.end();
  expect(wakeUps.count()).toBe(0);
});

test('one waits until there is news of its own, or it is hung up before', async () => {
  const wakeUps = createWakeUps({ perName: 2, altogether: 3 });
  const waiting = wakeUps.waitFor('a');
  const news = waiting.news(5_000, never);
  wakeUps.wake(['b']);
  expect(await endsAtOnce(news)).toBe(false);
  wakeUps.wake(['a']);
  await news;
  expect(await endsAtOnce(wakeUps.waitFor('a').news(5_000, AbortSignal.abort()))).toBe(true);
});

test('too many, of one name or altogether, are not kept waiting; nor is anybody once it is closed', async () => {
  const wakeUps = createWakeUps({ perName: 2, altogether: 3 });
  const [first, second, third] = ['a', 'a', 'a'].map((name) => wakeUps.waitFor(name));
  expect(await endsAtOnce(third?.news(5_000, never) ?? Promise.reject(new Error('none')))).toBe(true);
  expect(await endsAtOnce(wakeUps.waitFor('b').news(5_000, never))).toBe(true);
  const both = Promise.all([first?.news(5_000, never), second?.news(5_000, never)]);
  wakeUps.close();
  await both;
  expect(await endsAtOnce(wakeUps.waitFor('c').news(5_000, never))).toBe(true);
});
