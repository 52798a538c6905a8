import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    globalSetup: ['tests/compile-glossary.ts'],
    setupFiles: ['tests/properties.ts'],
    // A bound on what hangs, not on what is slow: machines that test are often busy.
    testTimeout: 60_000, hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', environment: 'node', include: ['tests/{core,words,phrases,glossary,cli,platform,background,repository}/**/*.test.ts'] } },
      { extends: true, test: { name: 'dom', environment: 'jsdom', include: ['tests/{page,ui,panel}/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'e2e', environment: 'node', include: ['tests/e2e/**/*.test.ts'],
          // Two browsers at a time: most of a test is waiting (for a dwell, for a page). Each has a profile, a port and a focus of its own.
          maxWorkers: 2,
          // After the others, which take all cores.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
