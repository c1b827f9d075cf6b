// Packages of npm in the usual shapes, and each way in which one can be wrong.

const ESM = 'export const waves = 1\n'
const CJS = 'module.exports = { waves: 1 }\n'
const TYPES = 'export declare const waves: number\n'
const COMMAND = '#!/usr/bin/env node\nconsole.log(1)\n'

const json = (fields) => ({
  'package.json': `${JSON.stringify({ name: '@calm/sea', version: '1.2.3', license: 'MIT', ...fields }, null, 2)}\n`,
})

/** What `npm pack` makes of these has no fault. */
export const SOUND = {
  'CommonJS alone': { ...json({ main: 'index.js' }), 'index.js': CJS },
  'nothing but an index': { ...json({}), 'index.js': CJS },
  'main without an extension': { ...json({ main: './lib/sea' }), 'lib/sea.js': CJS },
  'ES modules with types': {
    ...json({ type: 'module', exports: { types: './index.d.ts', default: './index.js' } }),
    'index.js': ESM,
    'index.d.ts': TYPES,
  },
  'both formats': {
    ...json({
      main: './dist/index.cjs',
      module: './dist/index.mjs',
      types: './dist/index.d.cts',
      exports: {
        '.': {
          import: { types: './dist/index.d.mts', default: './dist/index.mjs' },
          require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
        },
        './package.json': './package.json',
      },
    }),
    'dist/index.cjs': CJS,
    'dist/index.mjs': ESM,
    'dist/index.d.cts': TYPES,
    'dist/index.d.mts': TYPES,
  },
  'patterns and closed folders': {
    ...json({ type: 'module', exports: { './*': './src/*.js', './in/*': null } }),
    'src/a.js': ESM,
    'src/b/c.js': ESM,
    'src/in/d.js': ESM,
  },
  commands: {
    ...json({ bin: { calm: './cli.js', 'calm-too': 'too.js' } }),
    'cli.js': COMMAND,
    'too.js': COMMAND,
  },
  'bundled dependencies': {
    ...json({ main: 'index.js', dependencies: { tide: '1.0.0' }, bundleDependencies: ['tide'] }),
    'index.js': CJS,
    'node_modules/tide/package.json': '{"name":"tide","version":"1.0.0"}\n',
    'node_modules/tide/index.js': CJS,
  },
  'replacements for a browser': {
    ...json({ main: 'index.js', browser: { './index.js': './browser.js', fs: false } }),
    'index.js': CJS,
    'browser.js': CJS,
  },
  'imports of its own': {
    ...json({ type: 'module', exports: './index.js', imports: { '#wave': './wave.js', '#fs': 'node:fs' } }),
    'index.js': 'import "#wave"\n',
    'wave.js': ESM,
  },
  'a shrinkwrap': {
    ...json({ main: 'index.js' }),
    'index.js': CJS,
    'npm-shrinkwrap.json': `${JSON.stringify({ name: '@calm/sea', version: '1.2.3', lockfileVersion: 3, requires: true, packages: { '': { name: '@calm/sea', version: '1.2.3' } } })}\n`,
  },
  'a nested type': {
    ...json({ type: 'module', exports: { require: './cjs/index.js', default: './index.js' } }),
    'index.js': ESM,
    'cjs/index.js': CJS,
    'cjs/package.json': '{"type":"commonjs"}\n',
  },
}

/** One fault each. */
export const BROKEN = {
  'main that is gone': { ...json({ main: 'gone.js' }), 'index.js': CJS },
  'module that is gone': { ...json({ main: 'index.js', module: 'gone.js' }), 'index.js': CJS },
  'types that are gone': { ...json({ main: 'index.js', types: 'gone.d.ts' }), 'index.js': CJS },
  'a browser that is gone': { ...json({ main: 'index.js', browser: 'gone.js' }), 'index.js': CJS },
  'a replacement that is gone': { ...json({ browser: { './index.js': './gone.js' } }), 'index.js': CJS },
  'a file for networks that is gone': { ...json({ unpkg: 'gone.js', jsdelivr: 'gone.js' }), 'index.js': CJS },
  'a command that is gone': { ...json({ bin: { calm: 'gone.js' } }), 'index.js': CJS },
  'a lone command that is gone': { ...json({ bin: './gone.js' }), 'index.js': CJS },
  'a command that names no interpreter': { ...json({ bin: { calm: 'cli.js' } }), 'cli.js': CJS },
  'exports that are gone': { ...json({ exports: './gone.js' }), 'index.js': CJS },
  'a condition that is gone': {
    ...json({ exports: { '.': { import: './gone.mjs', default: './index.js' } } }),
    'index.js': CJS,
  },
  'a declaration that is gone': {
    ...json({ exports: { types: './gone.d.ts', default: './index.js' } }),
    'index.js': CJS,
  },
  'a fallback that is gone': { ...json({ exports: { '.': ['./index.js', './gone.js'] } }), 'index.js': CJS },
  'a pattern of nothing': { ...json({ exports: { './*': './src/*.mjs' } }), 'src/a.js': CJS },
  'exports without a dot': { ...json({ exports: { '.': 'index.js' } }), 'index.js': CJS },
  'a folder': { ...json({ exports: { './lib/': './lib/' } }), 'lib/a.js': CJS },
  'default in front': {
    ...json({ exports: { '.': { default: './index.js', import: './index.js' } } }),
    'index.js': CJS,
  },
  'types behind': {
    ...json({ exports: { '.': { default: './index.js', types: './index.d.ts' } } }),
    'index.js': CJS,
    'index.d.ts': TYPES,
  },
  'types behind import': {
    ...json({ exports: { '.': { import: './index.mjs', types: './index.d.ts' } } }),
    'index.mjs': ESM,
    'index.d.ts': TYPES,
  },
  'module behind require': {
    ...json({ exports: { '.': { require: './index.js', module: './index.mjs' } } }),
    'index.js': CJS,
    'index.mjs': ESM,
  },
  'module in CommonJS': { ...json({ main: 'index.js', module: 'index.js' }), 'index.js': CJS },
  'a module condition in CommonJS': {
    ...json({ exports: { '.': { module: './index.js', default: './index.js' } } }),
    'index.js': CJS,
  },
  'an extension of nobody': { ...json({ exports: './index.mjsx' }), 'index.mjsx': ESM },
  'an extension of nobody, open to all': { ...json({ main: 'index.js' }), 'index.js': CJS, 'wave.ctsx': ESM },
  'main of the wrong kind': { ...json({ main: 3 }), 'index.js': CJS },
  'a command of the wrong kind': { ...json({ bin: { calm: true } }), 'index.js': CJS },
  'imports without a sign': { ...json({ imports: { wave: './index.js' } }), 'index.js': CJS },
  'imports without a dot': { ...json({ imports: { '#wave': '../index.js' } }), 'index.js': CJS },
  'imports of the wrong kind': { ...json({ imports: './index.js' }), 'index.js': CJS },
  'imports with default in front': {
    ...json({ imports: { '#w': { default: './index.js', node: './index.js' } } }),
    'index.js': CJS,
  },
  'a dependency on a disk': {
    ...json({ main: 'index.js', dependencies: { tide: 'file:../tide' } }),
    'index.js': CJS,
  },
  'a linked dependency': {
    ...json({ main: 'index.js', dependencies: { tide: 'link:../tide' } }),
    'index.js': CJS,
  },
  'an ES module as .cjs': { ...json({ main: 'index.cjs' }), 'index.cjs': ESM },
  'CommonJS as an ES module': { ...json({ type: 'module', main: 'index.js' }), 'index.js': CJS },
  'what pnpm takes at publishing': {
    ...json({ main: 'index.js', publishConfig: { exports: './gone.js' } }),
    'index.js': CJS,
  },
}
