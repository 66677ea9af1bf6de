// How the tests run: swc transpiles (.swcrc, as for the build), Node is the world, and a test that needs a browser's
// document asks for it. Types are checked by `npm run types`, not here.
/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/messageChannel.cjs'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  // A whole workbook through Microsoft's client takes seconds on a slow machine; a hang should still end within the minute.
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/test/support/countReporter.cjs'],
};
