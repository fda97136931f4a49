import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: { include: ['coder/test/**/*.test.ts', 'desk/test/**/*.test.ts', 'web/test/**/*.test.ts'], testTimeout: 60_000 },
})
