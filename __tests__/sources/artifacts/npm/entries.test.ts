import { describe, expect, test } from 'vitest'
import { type TarMember, tarball } from '../../../support/tarball.ts'
import { artifactOf } from '../artifact-file.ts'

type Files = Readonly<Record<string, string | TarMember>>

/** Problems of package.json as `kind detail`. */
async function problems(json: object, files: readonly string[] | Files): Promise<string[]> {
  const contents: Files = Array.isArray(files)
    ? Object.fromEntries(files.map((path) => [path, '']))
    : (files as Files)
  const below = Object.fromEntries(
    Object.entries(contents).map(([path, content]) => [`package/${path}`, content]),
  )
  const text = JSON.stringify({ name: 'demo', version: '1.0.0', ...json })
  const artifact = await artifactOf('demo-1.0.0.tgz', tarball({ 'package/package.json': text, ...below }))
  return artifact.metadata.map(({ kind, detail }) => `${kind} ${detail}`)
}

const gone = (field: string, path: string): string =>
  `missing-target \`${field}\` is \`${path}\`, which is not in the package`

describe('fields that lead to files', () => {
  test.each<[string, object, string[]]>([
    ['main as it is', { main: './lib/a.js' }, ['lib/a.js']],
    ['main without an extension', { main: 'lib/a' }, ['lib/a.js']],
    ['main as a folder', { main: 'lib/' }, ['lib/index.js']],
    ['main as the package', { main: '.' }, ['index.json']],
    ['main through dots', { main: './lib/../a' }, ['a.node']],
    ['no main at all', {}, []],
    ['types beside the script', { types: 'a.js' }, ['a.d.ts']],
    ['types without an extension', { types: 'types/index' }, ['types/index.d.ts']],
    ['types as a folder', { typings: 'types' }, ['types/index.d.ts']],
    ['types of a module', { types: 'a.mjs' }, ['a.d.mts']],
    ['types that another version takes', { types: 'gone.d.ts', typesVersions: { '*': { '*': ['ts4/*'] } } }, []],
    ['browser replacements', { browser: { './a.js': './b.js', fs: false, 'x': 'y' } }, ['b.js']],
    ['fields for networks', { unpkg: 'a.js', jsdelivr: 'a.js', module: 'a.js' }, ['a.js']],
    ['commands in a table', { bin: { x: 'x.sh', '@acme/y': './y.sh' } }, ['x.sh', 'y.sh']],
    ['null', { main: null, bin: null, exports: null }, []],
  ])('%s is found', async (_, json, files) => {
    expect(await problems(json, files)).toEqual([])
  }) // biome-ignore format: a table

  test.each<[string, object, string[], string[]]>([
    ['main', { main: 'lib' }, ['lib/a.js'], [gone('main', 'lib')]],
    ['main out of the package', { main: '../a.js' }, ['a.js'], [gone('main', '../a.js')]],
    ['main in another case', { main: 'A.js' }, ['a.js'], [gone('main', 'A.js')]],
    ['module', { module: 'a.js' }, [], [gone('module', 'a.js')]],
    ['types', { types: 'a.d.ts' }, [], [gone('types', 'a.d.ts')]],
    ['browser', { browser: 'a.js' }, [], [gone('browser', 'a.js')]],
    ['browser replacement', { browser: { x: './a.js' } }, [], [gone('browser.x', './a.js')]],
    ['command', { bin: { 'a-b': './a.js' } }, [], [gone('bin["a-b"]', './a.js')]],
    ['lone command', { bin: 'a' }, [], [gone('bin', 'a')]],
    ['of pnpm', { main: 'a.js', publishConfig: { main: 'b.js' } }, ['a.js'], [gone('publishConfig.main', 'b.js')]],
    ['of the wrong type', { main: ['a'], types: true, bin: 3, browser: 'a' }, ['a.js'], ['invalid-field `main` is no path', 'invalid-field `types` is no path', 'invalid-field `bin` is no path']],
    ['command that steps out', { bin: { '../x': 'a' } }, ['a'], ['invalid-key `bin["../x"]` is no name of a command: it would be written elsewhere than among them']],
    ['command of the wrong type', { bin: { x: {} } }, [], ['invalid-field `bin.x` is no path']],
    ['odd extension', { main: 'a.cjsx' }, ['a.cjsx'], ['invalid-extension `main` leads to `a.cjsx`: no tool knows that extension', 'invalid-extension has an extension that no tool knows']],
    ['odd extension of any file', {}, ['lib/a.mjsx'], ['invalid-extension has an extension that no tool knows']],
  ])('%s is told', async (_, json, files, expected) => {
    expect(await problems(json, files)).toEqual(expected)
  }) // biome-ignore format: a table
})

describe('exports', () => {
  test.each<[string, unknown, string[]]>([
    ['a path', './a.js', ['a.js']],
    ['conditions', { types: './a.d.ts', import: './a.mjs', default: './a.cjs' }, ['a.d.ts', 'a.mjs', 'a.cjs']],
    ['subpaths and their null', { '.': './a.js', './package.json': './package.json', './in/*': null }, ['a.js']],
    ['nested conditions', { '.': { import: { types: './a.d.mts', default: './a.mjs' }, require: { types: './a.d.cts', default: './a.cjs' } } }, ['a.d.mts', 'a.mjs', 'a.d.cts', 'a.cjs']],
    ['a pattern', { './f/*': './src/f/*.js' }, ['src/f/a.js', 'src/f/b/c.js']],
    ['a pattern with a tail', { './f/*.js': './src/*/x/*.js' }, ['src/a/x/a.js']],
    ['a fallback', { '.': ['./a.js', './b.js'] }, ['a.js', 'b.js']],
    ['types behind what has its own', { import: { types: './a.d.mts', default: './a.js' }, types: './a.d.mts', default: './a.js' }, ['a.d.mts', 'a.js']],
    ['versions of types', { 'types@>=5': './a.d.ts', types: './a.d.ts', default: './a.js' }, ['a.d.ts', 'a.js']],
    ['a source for its makers alone', { '.': { '@acme/source': './src/a.ts', default: './a.js' } }, ['a.js']],
    ['a folder for old versions beside its pattern', { './f/': './f/', './f/*': './f/*' }, ['f/a.js']],
    ['null', { '.': null }, []],
    ['nothing', {}, []],
  ])('%s is sound', async (_, exports, files) => {
    expect(await problems({ exports }, files)).toEqual([])
  }) // biome-ignore format: a table

  test.each<[string, unknown, string[], string[]]>([
    ['gone', './a.js', [], [gone('exports', './a.js')]],
    ['without an extension', './a', ['a.js'], [gone('exports', './a')]],
    ['a gone declaration', { types: './a.d.ts', default: './a.js' }, ['a.js'], [gone('exports.types', './a.d.ts')]],
    ['gone behind a condition', { './x': { node: { import: './a.mjs' } } }, [], [gone('exports["./x"].node.import', './a.mjs')]],
    ['gone in a fallback', { '.': ['./a.js', { default: './b.js' }] }, ['a.js'], [gone('exports["."][1].default', './b.js')]],
    ['a gone script for its makers', { '@acme/source': './src/a.js', default: './a.js' }, ['a.js'], [gone('exports["@acme/source"]', './src/a.js')]],
    ['a pattern of nothing', { './f/*': './f/*.js' }, ['f/a.mjs'], ['missing-target `exports["./f/*"]` is `./f/*.js`, which matches no file of the package']],
    ['a pattern of what is closed', { './f/*': './f/*.js', './f/in/*': null }, ['f/in/a.js'], ['missing-target `exports["./f/*"]` is `./f/*.js`, which matches no file of the package']],
    ['no relative path', { '.': 'a.js' }, ['a.js'], ['invalid-target `exports["."]` is `a.js`: Node.js refuses a target that does not begin with `./`']],
    ['out of the package', { '.': './../a.js' }, [], ['invalid-target `exports["."]` is `./../a.js`: Node.js refuses `.`, `..` and `node_modules` in it', gone('exports["."]', './../a.js')]],
    ['out of the package, escaped', { '.': './%2e%2e/a.js' }, ['%2e%2e/a.js'], ['invalid-target `exports["."]` is `./%2e%2e/a.js`: Node.js refuses `.`, `..` and `node_modules` in it']],
    ['into what is bundled', { '.': './node_modules/a/i.js' }, [], ['invalid-target `exports["."]` is `./node_modules/a/i.js`: Node.js refuses `.`, `..` and `node_modules` in it', gone('exports["."]', './node_modules/a/i.js')]],
    ['both kinds of key', { '.': './a.js', import: './a.js' }, ['a.js'], ['invalid-key `exports.import` stands beside subpaths: Node.js refuses a table with both subpaths and conditions']],
    ['no subpath', { '.x': './a.js' }, ['a.js'], ['invalid-key `exports[".x"]` is no subpath: those begin with `./`']],
    ['a subpath in conditions', { import: { './x': './a.js' } }, ['a.js'], ['invalid-key `exports.import["./x"]` is a subpath inside conditions, which is never matched']],
    ['a number', { '.': { 0: './a.js' } }, ['a.js'], ['invalid-key `exports["."][0]` is a number, which Node.js refuses as a condition']],
    ['behind default', { default: './a.js', import: './a.js' }, ['a.js'], ['unreachable-condition `exports.default` stands in front of `import`, which is never taken']],
    ['types too late', { import: './a.js', types: './a.d.ts' }, ['a.js', 'a.d.ts'], ['unreachable-condition `exports.types` stands behind `import`, which TypeScript takes first']],
    ['module too late', { require: './a.cjs', module: './a.js' }, ['a.js', 'a.cjs'], ['unreachable-condition `exports.module` stands behind `require`, which bundlers take first']],
    ['a folder', { './f/': './f/' }, ['f/a.js'], ['folder-mapping `exports["./f/"]` is `./f/`: Node.js 17 and later refuse folders, write `/*`']],
    ['a number for a path', { '.': 3 }, [], ['invalid-field `exports["."]` is neither a path nor conditions nor `null`']],
    ['odd extension', './a.mtsx', ['a.mtsx'], ['invalid-extension `exports` leads to `a.mtsx`: no tool knows that extension']],
  ])('%s is told', async (_, exports, files, expected) => {
    expect(await problems({ exports }, files)).toEqual(expected)
  }) // biome-ignore format: a table

  test('imports need the sign, may lead to packages, and their files may be bundled away', async () => {
    expect(await problems({ imports: { '#a': './gone.js', '#b': 'other', '#c': { node: './x.js', default: 'y' } } }, [])).toEqual([])
    expect(await problems({ imports: { a: './a.js', '#': './b.js', '#c': '/c.js' } }, [])).toEqual([
      'invalid-key `imports.a` is no key of `imports`: those begin with `#`',
      'invalid-key `imports["#"]` is no key of `imports`: those begin with `#`',
      'invalid-target `imports["#c"]` is `/c.js`: Node.js refuses a target that does not begin with `./`',
    ])
    expect(await problems({ imports: './a.js' }, [])).toEqual(['invalid-field `imports` is no table'])
    const exports = { '.': './a.js', './f/*': './a.js' }
    expect(await problems({ exports, imports: { '#a': 'demo', '#b': 'demo/f/x', '#c': 'demo/g' } }, ['a.js'])).toEqual([
      'missing-target `imports["#c"]` is `demo/g`, which the package\'s own `exports` does not open',
    ])
  }) // biome-ignore format: long values
})

const ESM = 'import fs from "node:fs"\nexport const a = fs\n'
const CJS = '"use strict"\n// import x from "y"\nmodule.exports = { a: require("fs") }\n'

describe('scripts', () => {
  test.each<[string, object, Files]>([
    ['each in its format', { exports: { import: './a.mjs', require: './a.cjs' } }, { 'a.mjs': ESM, 'a.cjs': CJS }],
    ['by the type', { type: 'module', main: 'a.js' }, { 'a.js': ESM }],
    ['by a nested type', { type: 'module', exports: { require: './cjs/a.js', default: './a.js' } }, { 'a.js': ESM, 'cjs/a.js': CJS, 'cjs/package.json': '{"type":"commonjs"}' }],
    ['found by syntax', { main: 'a.js' }, { 'a.js': ESM }],
    ['for bundlers', { exports: { browser: './b.cjs', module: './a.js', default: './a.cjs' } }, { 'a.js': ESM, 'a.cjs': CJS, 'b.cjs': ESM }],
    ['behind node', { type: 'module', exports: { node: './a.js', default: './b.js' } }, { 'a.js': ESM, 'b.js': CJS }],
    ['of either format', { type: 'module', main: 'a.js' }, { 'a.js': 'typeof module === "object" && (module.exports = 1)\n' }],
    ['that says nothing', { type: 'module', main: 'a.js' }, { 'a.js': 'globalThis.x = 1\n' }],
    ['with the words in strings', { type: 'commonjs', main: 'a.js' }, { 'a.js': 'module.exports = "\\nimport x from y\\nexport default 1"\n' }],
    ['a module that makes scripts', { type: 'module', main: 'a.js' }, { 'a.js': 'export const code = "module.exports = 1"\n' }],
    ['that is no JavaScript', { type: 'module', main: 'a.js' }, { 'a.js': 'const = <<<; export\n' }],
    ['a command', { bin: 'a.js' }, { 'a.js': '#!/usr/bin/env -S node --no-warnings\r\nrequire("x")\n' }],
    ['a command of another language', { bin: 'a.sh' }, { 'a.sh': 'echo\n' }],
  ])('%s are sound', async (_, json, files) => {
    expect(await problems(json, files)).toEqual([])
  }) // biome-ignore format: a table

  test.each<[string, object, Files, string[]]>([
    ['CommonJS as a module', { type: 'module', exports: './a.js' }, { 'a.js': CJS }, ['wrong-format `exports` leads to `a.js`, which is loaded as an ES module and written in CommonJS']],
    ['CommonJS as .mjs', { main: 'a.mjs' }, { 'a.mjs': 'exports.a = 1\n' }, ['wrong-format `main` leads to `a.mjs`, which is loaded as an ES module and written in CommonJS']],
    ['a module as .cjs', { exports: { require: './a.cjs' } }, { 'a.cjs': 'export {a}\nvar a\n' }, ['wrong-format `exports.require` leads to `a.cjs`, which is loaded as CommonJS and written as an ES module']],
    ['a module by the type', { type: 'commonjs', main: 'a' }, { 'a.js': ESM }, ['wrong-format `main` leads to `a.js`, which is loaded as CommonJS and written as an ES module']],
    ['module in CommonJS', { module: 'a.js' }, { 'a.js': CJS }, ['module-not-esm `module` leads to `a.js`, which is CommonJS: bundlers take it for an ES module']],
    ['exports.module in CommonJS', { exports: { module: './a.js', default: './a.js' } }, { 'a.js': CJS }, ['module-not-esm `exports.module` leads to `a.js`, which is CommonJS: bundlers take it for an ES module']],
    ['a command without a first line', { bin: { x: 'a.js' } }, { 'a.js': 'require("x")\n' }, ['bin-not-executable `bin.x` leads to `a.js`, which does not begin with `#!/usr/bin/env node`']],
    ['a command of one machine', { bin: 'a.mjs' }, { 'a.mjs': '#!/opt/node/bin/node\n' }, ['bin-not-executable `bin` leads to `a.mjs`, which does not begin with `#!/usr/bin/env node`']],
  ])('%s is told', async (_, json, files, expected) => {
    expect(await problems(json, files)).toEqual(expected)
  }) // biome-ignore format: a table

  test('more scripts than are held at once are all judged', async () => {
    const filler = ' \n'.repeat(5.9 * 1024 * 1024)
    const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.mjs`, `${filler}module.exports = 1\n`]))
    const told = await problems({ exports: { './*': './*.mjs' } }, files)
    expect(told).toHaveLength(3)
  }) // biome-ignore format: long values
})
