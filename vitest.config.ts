/** Unit and property tests: pure modules in Node. What needs a real browser is tested by Playwright instead. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/desktop/**', 'node_modules/**'],
    globalSetup: 'tests/folderOfRun.ts',
    environment: 'node',
    // Loading the same modules anew for each file took longer than the tests: files share them, and leave nothing changed.
    isolate: false,
    restoreMocks: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
