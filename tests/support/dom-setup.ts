// Before anything of ours: Dexie binds the IndexedDB it finds when it is first loaded.
import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { webcrypto } from 'node:crypto';
import { cleanup, configure, getConfig } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';

/* jsdom's crypto has no `subtle`. */
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

/**
 * A try of something that is waited for: its words alone. Each would else print the whole page, which nobody reads; what is given up at
 * the end of the waiting is printed with it all the same.
 */
const { getElementError } = getConfig();
const shortError = (message: string | null) =>
  Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' });
const isOneTry = () =>
  (getConfig() as { _disableExpensiveErrorDiagnostics?: boolean })._disableExpensiveErrorDiagnostics;

configure({
  // A busy machine is slow; a test that waits is still quick when the page is.
  asyncUtilTimeout: 5_000,
  getElementError: (message, container) => (isOneTry() ? shortError(message) : getElementError(message, container)),
});

/* jsdom has no layout: no media query holds, and nothing scrolls. */
Object.assign(globalThis, {
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
  scrollTo: () => undefined,
});
Element.prototype.scrollIntoView = () => undefined;
Range.prototype.getBoundingClientRect = () => document.createElement('div').getBoundingClientRect();

/* jsdom knows the dialog element and not how to open it; that it keeps the focus inside is for the browser tests. */
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

/* Testing Library does the rest by itself only where `afterEach` and friends are globals, which they are not here. */
const react = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };

beforeAll(() => {
  react.IS_REACT_ACT_ENVIRONMENT = true;
});
afterEach(() => {
  cleanup();
  // Half-written forms outlive a page on purpose; not a test.
  localStorage.clear();
});
afterAll(() => {
  react.IS_REACT_ACT_ENVIRONMENT = false;
});
