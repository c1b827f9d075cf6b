import { defineConfig } from 'rolldown'

/** One chunk a vendor package, so that an update shows as a change of one file. */
function vendorChunk(id: string): string | null {
  const match = /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/](?!.*[\\/]node_modules[\\/])/.exec(id)
  return match === null ? null : `vendor-${match[1]!.replace('@', '').replaceAll(/[\\/]/g, '-')}`
}

export default defineConfig({
  input: { index: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  external: [/^node:/],
  // @actions/core loads an HTTP client for OIDC tokens, which this action never asks for; without this it would stay.
  treeshake: {
    moduleSideEffects: [
      { test: /node_modules[\\/](?:undici|tunnel|@actions[\\/]http-client)[\\/]/, sideEffects: false },
    ],
  },
  moduleTypes: { '.yml': 'text' },
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'esm',
    minify: false,
    comments: { legal: true },
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: { groups: [{ name: vendorChunk, debugName: 'vendor', test: /[\\/]node_modules[\\/]/ }] },
  },
})
