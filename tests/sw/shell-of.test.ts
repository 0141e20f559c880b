import { expect, test } from 'vitest';
import { shellOf } from '#sw/shell-of.ts';

test.each([
  ['/fi', '/fi/shell.html'],
  ['/fi/', '/fi/shell.html'],
  ['/fi/x/y', '/fi/shell.html'],
  ['/fi/services/mieli-sv', '/fi/shell.html'],
  ['/sv', '/sv/shell.html'],
  ['/sv/', '/sv/shell.html'],
  ['/sv/kit/crying', '/sv/shell.html'],
  ['/sv/fi/', '/sv/shell.html'],
  // Everything else gets the choice of language.
  ['/', '/index.html'],
  ['', '/index.html'],
  ['/en/', '/index.html'],
  ['/film', '/index.html'],
  ['/film/', '/index.html'],
  ['/svenska/', '/index.html'],
  ['/FI/', '/index.html'],
  ['/x/fi/', '/index.html'],
  ['//fi/', '/index.html'],
])('%j is answered with %s', (path, shell) => {
  expect(shellOf(path)).toBe(shell);
});
