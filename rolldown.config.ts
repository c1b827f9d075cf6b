import { join } from 'node:path'
import { defineConfig, type Plugin } from 'rolldown'

/** One chunk a vendor package, so that an update shows as a change of one file. */
function vendorChunk(id: string): string | null {
  const match = /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/](?!.*[\\/]node_modules[\\/])/.exec(id)
  return match === null ? null : `vendor-${match[1]!.replace('@', '').replaceAll(/[\\/]/g, '-')}`
}

/**
 * Our own code by rooms, so that a chunk's name says what is in it: a file goes into the first that names it or whose
 * files import it. What only one command needs stays beside that command.
 */
const BASICS =
  '(?:errors|short-run|location|findings|context|version|files)\\.ts$|files/|context/event|evidence/(?:escape/|canonical-json|sbom/address)|capabilities/package-work|cli/(?:arguments|pin-arguments|failure|output)|terminal/colour'

/** What readers of lockfiles have in common with the rest of the gate. */
const SHARED =
  'sources/structured/|sources/lockfiles/json-members|capabilities/disk-files|versions/|sources/manifests/(?:kinds|workspaces|(?:python/project|cargo/cargo-toml|npm/package-json)\\.ts)'

function own(paths: string): RegExp {
  return new RegExp(`[\\\\/]src[\\\\/](?:${paths.replaceAll('/', '[\\\\/]')})`)
}

/**
 * packageurl-js makes a collator of the machine's locale as it is loaded, to sort the names of a package URL's parts by;
 * that takes Node 10 ms, and nothing in an SBOM may differ by locale. These names are ASCII words: code units serve.
 */
const partOrder: Plugin = {
  name: 'part-order',
  transform: {
    filter: { id: /[\\/]packageurl-js[\\/]src[\\/]strings\.js$/ },
    handler(code) {
      const collator = 'new Intl.Collator()'
      if (code.split(collator).length !== 2) this.error(`packageurl-js no longer has one ${collator}`)
      return code.replace(collator, '{ compare: (one, other) => (one < other ? -1 : Number(one > other)) }')
    },
  },
}

/**
 * V8 keeps a module that has a single character beyond Latin-1 in two bytes a character, and is slower at compiling it:
 * one in 20 of all instructions of a run were spent so. Escapes mean the same in strings, templates and regular
 * expressions, but for those that are read raw or stand behind a backslash.
 */
const latin: Plugin = {
  name: 'latin',
  renderChunk(code, { fileName }) {
    const raw = /(?<=[^\\](?:\\\\)*\\)[^\0-\xff]|String\.raw`[^`]*[^\0-\xff]/.exec(code)
    if (raw !== null) this.error(`${fileName}: an escape would not mean the same at ${raw.index}`)
    return code.replaceAll(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  },
}

export default defineConfig({
  plugins: [partOrder, latin],
  input: {
    index: 'src/action.ts',
    cli: 'src/cli.ts',
    packages: 'src/packages.ts',
    unpacking: 'src/unpacking.ts',
  },
  platform: 'node',
  // The same code as modules: what nobody uses stays out, and no environment variable is asked for each token.
  resolve: { alias: { yaml: join(import.meta.dirname, 'node_modules/yaml/browser/dist/index.js') } },
  // The CycloneDX library asks for these peers only to write XML and to validate it, which nobody does here.
  external: [/^node:/, /^(?:xmlbuilder2|libxmljs2|ajv|ajv-formats|ajv-formats-draft2019)$/],
  // @actions/core loads an HTTP client for OIDC tokens, which this action never asks for; without this it would stay.
  treeshake: {
    moduleSideEffects: [
      { test: /node_modules[\\/](?:undici|tunnel|@actions[\\/]http-client)[\\/]/, sideEffects: false },
    ],
  },
  moduleTypes: { '.yml': 'text', '.wasm': 'base64' },
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'esm',
    minify: false,
    comments: { legal: true, jsdoc: false, annotation: true },
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: [
        { name: vendorChunk, debugName: 'vendor', test: /[\\/]node_modules[\\/]/, priority: 5 },
        { name: 'basics', test: own(BASICS), priority: 4 },
        // What the gate and the thread for packages both load, and behind it what the thread alone loads.
        { name: 'files', test: own(SHARED), priority: 3 },
        { name: 'lockfiles', test: own('sources/lockfiles/'), priority: 2.5 },
        { name: 'rules', test: own('rules/'), priority: 2 },
        {
          name: 'gate',
          test: own('(?:gate/|gate.ts|capabilities/(?!github/|fetch-http|http/)|cli/check.ts|terminal/)'),
          priority: 1,
        },
      ],
    },
  },
})
