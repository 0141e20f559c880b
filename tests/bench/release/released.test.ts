import { expect, test } from 'vitest';
import { lastRelease } from '#tests/bench/release/released.ts';

test('the newest tag is the last release', () => {
  expect(lastRelease((command) => (command === 'describe' ? 'v0.7.0' : ''))).toBe('v0.7.0');
});

test('without tags it is the commit that gave package.json its version', () => {
  const asked: string[] = [];
  const git = (...args: string[]) => {
    if (args[0] === 'describe') throw new Error('No names found');
    asked.push(args.join(' '));
    return '1c27b10';
  };
  expect(lastRelease(git)).toBe('1c27b10');
  expect(asked).toEqual(['log -1 -G^  "version": --format=%h -- package.json']);
});
