import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The bundler imports policies as text and Ruby's parser in base 64 (rolldown.config.ts); so do the tests.
  plugins: [
    {
      name: 'yaml-as-text',
      enforce: 'pre',
      transform: (code, id) => (id.endsWith('.yml') ? `export default ${JSON.stringify(code)}` : undefined),
    },
    {
      name: 'wasm-as-base64',
      enforce: 'pre',
      load: async (id) =>
        id.endsWith('.wasm') ? `export default ${JSON.stringify(await readFile(id, 'base64'))}` : undefined,
    },
  ],
  // The build of the library that the bundle holds.
  resolve: {
    alias: [
      { find: /^yaml$/, replacement: join(import.meta.dirname, 'node_modules/yaml/browser/dist/index.js') },
    ],
  },
  test: {
    server: { deps: { inline: ['@ruby/prism'] } },
    include: ['__tests__/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/fixtures/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
