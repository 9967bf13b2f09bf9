module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/build.ts',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Some tests start whole processes, which a busy machine takes long for.
  testTimeout: 30_000,
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
};
