/**
 * Tests are ECMAScript modules in TypeScript whose types Node itself strips: nothing is compiled.
 * Workers are renewed above 512 MB because module registries of `--experimental-vm-modules` leak.
 * @type {import('jest').Config}
 */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.data/', '<rootDir>/dist/'],
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  maxWorkers: 2,
  workerIdleMemoryLimit: '512MB',
  testTimeout: 30_000,
};
