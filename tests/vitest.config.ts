import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

function project(name: string, timeout: number, more: object = {}) {
  return {
    extends: true as const,
    test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], testTimeout: timeout, hookTimeout: timeout, ...more },
  };
}

export default defineConfig({
  root,
  test: {
    // What functions log is for operators; a test that is about it looks at what it does.
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
    projects: [
      project('unit', 10_000),
      // Loading the CDK takes seconds and its tests change nothing: one worker loads it once, for all files.
      project('infra', 120_000, { isolate: false, fileParallelism: false }),
      project('integration', 60_000),
      project('pipeline', 120_000),
      project('browser', 120_000),
    ],
  },
});
