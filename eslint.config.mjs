// The habits that a machine can check. Which folder may import which is dependency-cruiser's business, layout is prettier's.
// `no-restricted-syntax` is replaced, never merged, by a later block: so each group of files lists all its selectors.
import { defineConfig, globalIgnores } from 'eslint/config';
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const HOST_NAMES = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];
const HOST = `/^(${HOST_NAMES.join('|')})$/`;
const hostMessage = 'Only src/office speaks to Excel; elsewhere ask for the Workbook interface.';

const noBarrels = [
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: a file is named for its main export, so that searching for a function finds its file.',
  },
];

const noHost = [
  { selector: `TSQualifiedName[left.name=${HOST}]`, message: hostMessage },
  {
    selector: `MemberExpression[object.name=/^(globalThis|window|self|global)$/][property.name=${HOST}]`,
    message: hostMessage,
  },
  {
    selector: `MemberExpression[object.name=/^(globalThis|window|self|global)$/][property.value=${HOST}]`,
    message: hostMessage,
  },
];

const SYNC = 'CallExpression[callee.property.name="sync"]';
const syncMessage = 'One sync is one round trip to Excel: queue the work in the loop and sync once after it.';
const EACH = '/^(forEach|map|flatMap|filter|reduce|reduceRight|some|every|find|findIndex)$/';
const noSyncInLoops = [
  ...['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement'].map((loop) => ({
    selector: `${loop} ${SYNC}`,
    message: syncMessage,
  })),
  { selector: `CallExpression[callee.property.name=${EACH}] > :function ${SYNC}`, message: syncMessage },
];

const pureMessage = 'Pure code has no clock, chance or network: take what you need as an argument.';
const noClockOrChance = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: pureMessage },
  { selector: 'CallExpression[callee.name="Date"]', message: pureMessage },
];

const forbiddenHostGlobals = HOST_NAMES.map((name) => ({ name, message: hostMessage }));
const forbiddenNetworkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker'].map((name) => ({
  name,
  message: 'Nothing leaves the machine: no code of ours asks the network for anything.',
}));
/** Text is data here, wherever it came from. */
const noCodeFromText = {
  'no-eval': 'error',
  'no-implied-eval': 'off',
  '@typescript-eslint/no-implied-eval': 'error',
  'no-new-func': 'error',
};
const forbiddenPureGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'navigator', 'performance', 'crypto'].map(
  (name) => ({ name, message: pureMessage }),
);

/** The office rules that hold up; `no-navigational-load` refuses loads that save a round trip. */
const officeRules = {
  'office-addins/call-sync-after-load': 'error',
  'office-addins/call-sync-before-read': 'error',
  'office-addins/load-object-before-read': 'error',
  'office-addins/no-context-sync-in-loop': 'error',
  'office-addins/no-empty-load': 'error',
  'office-addins/no-office-initialize': 'error',
  'office-addins/test-for-null-using-isNullObject': 'error',
};

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'coverage/', '**/*.xlsx']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...noBarrels],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
    rules: { eqeqeq: 'error' },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 40],
      'no-console': 'error',
      ...noCodeFromText,
      'no-restricted-globals': ['error', ...forbiddenHostGlobals, ...forbiddenNetworkGlobals],
      'no-restricted-syntax': ['error', ...noBarrels, ...noSyncInLoops, ...noHost],
    },
  },
  {
    files: ['src/{domain,workbook,paper}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...forbiddenHostGlobals, ...forbiddenPureGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: pureMessage },
        { object: 'Math', property: 'random', message: pureMessage },
      ],
      'no-restricted-syntax': ['error', ...noBarrels, ...noHost, ...noClockOrChance],
    },
  },
  {
    files: ['src/office/**/*.ts', 'src/taskpane/index.tsx', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...officeRules,
      'no-restricted-globals': ['error', ...forbiddenNetworkGlobals],
      'no-restricted-syntax': ['error', ...noBarrels, ...noSyncInLoops],
    },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/standalone/**/*.ts', 'scripts/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // A file's rows and styles are sparse arrays looked up by indices that the file itself gave; tools and tests index what
    // they have just made.
    files: ['src/standalone/**/*.ts', 'scripts/**/*.ts', 'test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-array-delete': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    // With noUncheckedIndexedAccess every list looked up by an index that was just computed needs one.
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Tests read what libraries and files hand them; a wrong guess fails the test, which is what a test is for.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  prettier,
);
