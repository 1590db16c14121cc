import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

function project(name: string, timeout: number) {
  return {
    extends: true as const,
    test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], testTimeout: timeout, hookTimeout: timeout },
  };
}

export default defineConfig({
  root,
  test: {
    // Infrastructure tests synthesise the whole app, which alone passes the default five seconds.
    projects: [
      project('unit', 10_000),
      project('infra', 60_000),
      project('integration', 60_000),
      project('pipeline', 120_000),
      project('browser', 120_000),
    ],
  },
});
