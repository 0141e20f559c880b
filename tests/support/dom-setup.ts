import '@testing-library/jest-dom/vitest';
import { webcrypto } from 'node:crypto';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';

/* jsdom's crypto has no `subtle`. */
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

/* Testing Library does the rest by itself only where `afterEach` and friends are globals, which they are not here. */
const react = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };

beforeAll(() => {
  react.IS_REACT_ACT_ENVIRONMENT = true;
});
afterEach(cleanup);
afterAll(() => {
  react.IS_REACT_ACT_ENVIRONMENT = false;
});
