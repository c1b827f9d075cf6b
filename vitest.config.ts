import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The bundler imports policies as text (rolldown.config.ts); so do the tests.
  plugins: [
    {
      name: 'yaml-as-text',
      enforce: 'pre',
      transform: (code, id) => (id.endsWith('.yml') ? `export default ${JSON.stringify(code)}` : undefined),
    },
  ],
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/fixtures/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
