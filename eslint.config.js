import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const code = ['src/**/*.{ts,tsx}', 'server/**/*.ts', 'tools/**/*.ts'];

/** ESLint's own "recommended" rules that TypeScript does not already cover (they live in a package of their own since ESLint 9). */
const coreRules = Object.fromEntries(
  [
    'for-direction',
    'no-async-promise-executor',
    'no-case-declarations',
    'no-compare-neg-zero',
    'no-cond-assign',
    'no-constant-binary-expression',
    'no-constant-condition',
    'no-control-regex',
    'no-debugger',
    'no-dupe-else-if',
    'no-duplicate-case',
    'no-empty',
    'no-empty-character-class',
    'no-empty-pattern',
    'no-ex-assign',
    'no-fallthrough',
    'no-irregular-whitespace',
    'no-loss-of-precision',
    'no-misleading-character-class',
    'no-prototype-builtins',
    'no-regex-spaces',
    'no-self-assign',
    'no-sparse-arrays',
    'no-unsafe-finally',
    'no-unsafe-optional-chaining',
    'no-useless-assignment',
    'no-useless-backreference',
    'no-useless-escape',
    'preserve-caught-error',
    'require-yield',
    'use-isnan',
    'valid-typeof',
    // not in "recommended", wanted here
    'no-implicit-coercion',
    'no-self-compare',
    'no-var',
    'prefer-const',
  ].map((rule) => [rule, 'error']),
);

/* One package, one importing folder: swapping the library stays a change in that folder. tests/architecture checks it too. */
const owners = [
  { regex: '^(react-)?i18next(-|/|$)', home: 'src/i18n', message: 'Only src/i18n imports i18next.' },
  { regex: '^dexie(-|/|$)', home: 'src/storage', message: 'Only src/storage imports Dexie.' },
  { regex: '^workbox-window(/|$)', home: 'src/app', message: 'Only src/app imports workbox-window.' },
];
const importBan = (/** @type {typeof owners} */ banned) => ({
  'no-restricted-imports': ['error', { patterns: banned.map(({ regex, message }) => ({ regex, message })) }],
});

/* `no-restricted-syntax` of a later block replaces an earlier one, so each block below lists everything that holds there. */
const namedExports = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one name for one thing everywhere.' },
];
const noRawHtml = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Texts are rendered from the block tree, never as HTML.',
  },
  {
    selector: "Property[key.name='dangerouslySetInnerHTML']",
    message: 'Texts are rendered from the block tree, never as HTML.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Texts are rendered from the block tree, never as HTML (Trusted Types would refuse it too).',
  },
];
const injectedClock = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The domain is handed its time (platform/clock).',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain is handed its time (platform/clock).',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'The domain is handed its time (platform/clock).' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The domain is handed its randomness (platform/crypto).',
  },
];
const carefulWrites = [
  {
    selector: "CallExpression[callee.property.name='clear']",
    message: 'Deletes are explicit: delete the rows by id, so that sync can carry each deletion over.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(put|bulkPut)$/]',
    message:
      'Use add() for a new row and update() with the changed fields for an old one: put() overwrites what another device wrote.',
  },
];
const bans = (/** @type {{ selector: string, message: string }[][]} */ ...lists) => ({
  'no-restricted-syntax': ['error', ...lists.flat()],
});

export default defineConfig(
  globalIgnores(['dist/', 'packs/', 'public/', 'coverage/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `() => setOpen(true)` as an event handler says what it does; braces would only add noise.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A number prints the same everywhere; the rule stays for objects, null and undefined.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty text is often as good as none: `name.trim() || null`.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Same meaning as tsc's noUnusedParameters: a leading underscore says "on purpose".
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
    },
  },
  {
    files: ['**/*.{js,ts,tsx}'],
    rules: {
      ...coreRules,
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 300 }],
    },
  },
  // Authored data, one entry after another: splitting it by length would only hide entries.
  { files: ['src/content/directory/**'], rules: { 'max-lines': 'off' } },

  { files: code, rules: { ...bans(namedExports, noRawHtml), ...importBan(owners) } },
  // The build speaks to whoever runs it.
  { files: ['src/**/*.{ts,tsx}'], ignores: ['src/build/**'], rules: { 'no-console': 'error' } },
  { files: ['src/domain/**/*.ts'], rules: bans(namedExports, noRawHtml, injectedClock) },
  {
    files: ['src/storage/**/*.{ts,tsx}'],
    // Plain IndexedDB shared with the service worker, not a Dexie table and never synced; and sync itself, which puts merged wholes.
    ignores: ['src/storage/sw-inbox*.ts', 'src/storage/sw-inbox/**', 'src/storage/sync/**'],
    rules: bans(namedExports, noRawHtml, carefulWrites),
  },
  ...owners.map(({ home }) => ({
    files: [`${home}/**/*.{ts,tsx}`],
    rules: importBan(owners.filter((owner) => owner.home !== home)),
  })),

  {
    // Where there is React; its compiler's rules take a while.
    files: ['src/{app,features,i18n,platform,storage,ui}/**/*.{ts,tsx}', 'tests/features/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/incompatible-library': 'error',
      'react-hooks/unsupported-syntax': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.configs.recommended],
    rules: {
      // Safari drops the list role of `list-style: none` lists; naming it again keeps VoiceOver counting the items.
      'jsx-a11y-x/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
);
