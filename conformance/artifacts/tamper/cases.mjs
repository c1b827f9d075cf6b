// What somebody could do to a built artefact, and the rule that has to say so.
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { MORE } from './more-cases.mjs'
import { readTar, writeTar } from './tar.mjs'
import { readZip, writeZip } from './zip.mjs'

const INTEGRITY = 'artifact/broken-integrity'
const ORIGIN = 'artifact/not-from-commit'
const VERSION = 'artifact/version-mismatch'
const METADATA = 'artifact/invalid-metadata'
const FILE = 'artifact/unexpected-file'
const STRUCTURE = 'artifact/unexpected-structure'
const SBOM = 'artifact/sbom-mismatch'

const INFO = 'acme_thing-1.0.0.dist-info'
const bytes = (text) => Buffer.from(text)
const file = (name, text, more = {}) => ({ name, content: bytes(text), mode: 0o100644, ...more })
const digest = (content, algorithm = 'sha256', encoding = 'base64url') =>
  createHash(algorithm).update(content).digest(encoding)

/** A zip with its entries changed. */
const zip = (change, around) => (packed) => writeZip(change(readZip(packed)), around)
/** A wheel with its entries changed and a RECORD that agrees. */
const wheel = (change) => zip((entries) => recorded(change(entries)))
const tar = (change, around) => (packed) => writeTar(change(readTar(packed)), around)

function recorded(entries) {
  const record = entries.find(({ name }) => name === `${INFO}/RECORD`)
  const lines = entries.map(({ name, content }) =>
    name === record.name ? `${name},,` : `${name},sha256=${digest(content)},${content.length}`,
  )
  return entries.map((entry) =>
    entry === record ? { ...entry, content: bytes(`${lines.join('\n')}\n`) } : entry,
  )
}

/** @param edit from the old text to the new; @throws where nothing of the name is there, or nothing changes */
const edited = (name, edit) => (entries) => {
  const entry = entries.find((one) => one.name.endsWith(name))
  if (entry === undefined) throw new Error(`no ${name} among ${entries.map((one) => one.name).join(', ')}`)
  const before = entry.content.toString('utf8')
  const after = edit(before)
  if (after === before) throw new Error(`${name} stays as it is`)
  return entries.map((one) => (one === entry ? { ...one, content: bytes(after) } : one))
}
const replaced = (name, from, to) => edited(name, (text) => text.replace(from, to))
const added =
  (...files) =>
  (entries) => [...entries, ...files]
/** Before RECORD, as builders write. */
const put =
  (...files) =>
  (entries) => [...files, ...entries]
const json = (name, change) =>
  edited(name, (text) => `${JSON.stringify(change(JSON.parse(text)), null, 2)}\n`)

const W = 'acme_thing-1.0.0-py3-none-any.whl'
const S = 'acme_thing-1.0.0.tar.gz'
const N = 'acme-thing-1.0.0.tgz'
const C = 'acme_thing-1.0.0.crate'
const T = 'tool-1.0.0.tar.gz'

const WHEEL = [
  ['a byte changed', INTEGRITY, zip(replaced('cli.py', 'hello', 'hellp'))],
  ['a byte changed, RECORD changed to match', ORIGIN, wheel(replaced('cli.py', 'hello', 'hellp'))],
  ['a file added', INTEGRITY, zip(put(file('acme_thing/extra.py', 'x = 1\n')))],
  ['a file added, RECORD changed to match', ORIGIN, wheel(put(file('acme_thing/extra.py', 'x = 1\n')))],
  ['a file taken out', INTEGRITY, zip((all) => all.filter(({ name }) => !name.endsWith('cli.py')))],
  [
    'a file taken out of RECORD',
    INTEGRITY,
    zip(edited('RECORD', (text) => text.replace(/acme_thing\/cli\.py.*\n/, ''))),
  ],
  [
    'a digest taken out of RECORD',
    INTEGRITY,
    zip(edited('RECORD', (text) => text.replace(/(cli\.py),sha256=[^,]+,/, '$1,,'))),
  ],
  [
    'a digest in RECORD made a weak one',
    INTEGRITY,
    zip((all) => {
      const cli = all.find(({ name }) => name.endsWith('cli.py'))
      return edited('RECORD', (text) =>
        text.replace(/(cli\.py),sha256=[^,]+/, `$1,md5=${digest(cli.content, 'md5')}`),
      )(all)
    }),
  ],
  [
    'two dist-info folders',
    INTEGRITY,
    wheel((all) => [
      ...all,
      ...all
        .filter(({ name }) => /METADATA|WHEEL/.test(name))
        .map((one) => ({ ...one, name: one.name.replace('acme_thing-1.0.0', 'evil-1.0.0') })),
    ]),
  ],
  ['data behind the end', INTEGRITY, zip((all) => all, { after: 'more' })],
  ['data in front of the first entry', INTEGRITY, zip((all) => all, { before: '#!/bin/sh\nexit\n' })],
  [
    'an entry twice',
    INTEGRITY,
    zip((all) => [...all, { ...all.find(({ name }) => name.endsWith('cli.py')), content: bytes('x = 1\n') }]),
  ],
  [
    'another name in the local header',
    INTEGRITY,
    zip((all) =>
      all.map((one) => (one.name.endsWith('cli.py') ? { ...one, localName: 'acme_thing/clj.py' } : one)),
    ),
  ],
  [
    'an entry that the directory hides',
    INTEGRITY,
    zip((all) => [...all, file('acme_thing/hidden.py', 'x = 1\n', { hidden: true })]),
  ],
  [
    'a wrong CRC',
    INTEGRITY,
    zip((all) => all.map((one) => (one.name.endsWith('cli.py') ? { ...one, crc: 1 } : one))),
  ],
  ['a symlink out', INTEGRITY, wheel(put(file('acme_thing/etc', '../../../etc/passwd', { mode: 0o120777 })))],
  ['a path that leads out', INTEGRITY, wheel(put(file('../evil.py', 'x = 1\n')))],
  ['an absolute path', INTEGRITY, wheel(put(file('/etc/evil', 'x\n')))],
  ['a path with backslashes', INTEGRITY, wheel(put(file('..\\evil.py', 'x = 1\n')))],
  ['a name that differs in case alone', INTEGRITY, wheel(put(file('acme_thing/CLI.py', 'x = 1\n')))],
  [
    'a second archive in the comment',
    INTEGRITY,
    (packed) => writeZip(readZip(packed), { comment: writeZip([file('evil.py', 'x')]) }),
  ],
  ['a .pth', FILE, wheel(put(file('acme_init.pth', 'import os; os.system("x")\n')))],
  ['a sitecustomize', FILE, wheel(put(file('sitecustomize.py', 'x = 1\n')))],
  ['a .env', FILE, wheel(put(file('acme_thing/.env', 'TOKEN=x\n')))],
  [
    'compiled code beside the source',
    FILE,
    wheel(put(file('acme_thing/__pycache__/cli.cpython-312.pyc', 'x'))),
  ],
  [
    'the version wrong in the metadata alone',
    VERSION,
    wheel(replaced('METADATA', 'Version: 1.0.0', 'Version: 1.0.1')),
  ],
  [
    'the name wrong in the metadata alone',
    VERSION,
    wheel(replaced('METADATA', /^Name: .*$/m, 'Name: acme-thlng')),
  ],
  [
    'a dependency more',
    ORIGIN,
    wheel(replaced('METADATA', 'Requires-Dist:', 'Requires-Dist: plain-crypto-py\nRequires-Dist:')),
  ],
  [
    'a command to a module that is not there',
    METADATA,
    wheel(replaced('entry_points.txt', 'acme_thing.cli:main', 'acme_thing.evil:main')),
  ],
  [
    'a command more',
    STRUCTURE,
    wheel(
      replaced(
        'entry_points.txt',
        'acme = acme_thing.cli:main',
        'acme = acme_thing.cli:main\npip = acme_thing.cli:other',
      ),
    ),
  ],
  ['other tags than the name', METADATA, wheel(replaced('/WHEEL', 'py3-none-any', 'cp312-cp312-win32'))],
  [
    'an older Python',
    ORIGIN,
    wheel(replaced('METADATA', 'Requires-Python: >=3.9', 'Requires-Python: >=2.7')),
  ],
  [
    'a dependency from another address',
    ORIGIN,
    wheel(
      replaced(
        'METADATA',
        'Requires-Dist: packaging>=20',
        'Requires-Dist: packaging @ https://files.example/p.whl',
      ),
    ),
  ],
  [
    'a dependency with another range',
    ORIGIN,
    wheel(replaced('METADATA', 'packaging>=20', 'packaging==20.0')),
  ],
  [
    'an extra more',
    ORIGIN,
    wheel(replaced('METADATA', 'Requires-Dist:', 'Provides-Extra: all\nRequires-Dist:')),
  ],
  [
    'a package that it says it takes the place of',
    ORIGIN,
    wheel(replaced('METADATA', 'Requires-Dist:', 'Obsoletes-Dist: requests\nRequires-Dist:')),
  ],
  ['no metadata', METADATA, wheel((all) => all.filter(({ name }) => !name.endsWith('METADATA')))],
  ['a module at the top', STRUCTURE, wheel(put(file('requests.py', 'x = 1\n')))],
  ['a licence changed', ORIGIN, wheel(replaced('LICENSE', 'MIT', 'Own'))],
  ['cut off', null, (packed) => packed.subarray(0, packed.length - 30)],
].map((one) => ['python', W, ...one])

const SDIST = [
  ['a build script added', ORIGIN, tar(added(file('acme_thing-1.0.0/m4/build-to-host.m4', 'x')))],
  ['a setup.py added', ORIGIN, tar(added(file('acme_thing-1.0.0/setup.py', 'import os\n')))],
  [
    'a setup.cfg added',
    ORIGIN,
    tar(added(file('acme_thing-1.0.0/setup.cfg', '[options]\ninstall_requires = evil\n'))),
  ],
  ['a source changed', ORIGIN, tar(replaced('cli.py', 'hello', 'hellp'))],
  [
    'the build’s own requirements changed',
    ORIGIN,
    tar(replaced('pyproject.toml', 'requires = ["hatchling"]', 'requires = ["hatchling", "evil"]')),
  ],
  [
    'the version wrong in PKG-INFO alone',
    VERSION,
    tar(replaced('PKG-INFO', 'Version: 1.0.0', 'Version: 1.0.1')),
  ],
  [
    'a dependency from another address, in PKG-INFO alone',
    ORIGIN,
    tar(
      replaced(
        'PKG-INFO',
        'Requires-Dist: packaging>=20',
        'Requires-Dist: packaging @ https://files.example/p.whl',
      ),
    ),
  ],
  [
    'an older Python, in PKG-INFO alone',
    ORIGIN,
    tar(replaced('PKG-INFO', 'Requires-Python: >=3.9', 'Requires-Python: >=2.7')),
  ],
  ['a symlink out', INTEGRITY, tar(added({ name: 'acme_thing-1.0.0/etc', type: '2', link: '../../etc' }))],
  [
    'a hard link out',
    INTEGRITY,
    tar(added({ name: 'acme_thing-1.0.0/etc', type: '1', link: '/etc/passwd' })),
  ],
  ['a device', INTEGRITY, tar(added({ name: 'acme_thing-1.0.0/null', type: '3' }))],
  ['a path that leads out', INTEGRITY, tar(added(file('acme_thing-1.0.0/../../evil', 'x')))],
  [
    'an entry twice',
    INTEGRITY,
    tar((all) => [...all, { ...all.find(({ name }) => name.endsWith('cli.py')), content: bytes('x') }]),
  ],
  ['another stream of gzip behind', INTEGRITY, tar((all) => all, { second: bytes('x'.repeat(512)) })],
  ['data behind the gzip stream', INTEGRITY, tar((all) => all, { after: 'more' })],
  [
    'a size that pax and ustar tell differently',
    INTEGRITY,
    tar(added(file('acme_thing-1.0.0/a', 'x'.repeat(1024), { pax: 'size=1000' }))),
  ],
  ['a second folder at the top', METADATA, tar(added(file('evil/a.py', 'x')))],
  ['cut off', null, (packed) => packed.subarray(0, 200)],
].map((one) => ['python', S, ...one])

const NPM = [
  [
    'an install script',
    ORIGIN,
    tar(json('package.json', (it) => ({ ...it, scripts: { ...it.scripts, postinstall: 'node lib/a.js' } }))),
  ],
  [
    'a dependency more',
    ORIGIN,
    tar(json('package.json', (it) => ({ ...it, dependencies: { 'plain-crypto-js': '^4.2.1' } }))),
  ],
  [
    'a command more',
    ORIGIN,
    tar(json('package.json', (it) => ({ ...it, bin: { ...it.bin, git: 'cli.js' } }))),
  ],
  [
    'the version wrong in package.json alone',
    VERSION,
    tar(json('package.json', (it) => ({ ...it, version: '1.0.1' }))),
  ],
  ['an entry that leads nowhere', METADATA, tar(json('package.json', (it) => ({ ...it, main: 'gone.js' })))],
  ['another commit named', ORIGIN, tar(json('package.json', (it) => ({ ...it, gitHead: 'f'.repeat(40) })))],
  ['a bundle added', ORIGIN, tar(added(file('package/bundle.js', 'worm()')))],
  ['a byte changed', ORIGIN, tar(replaced('index.js', '1', '2'))],
  [
    'a file in another’s place',
    ORIGIN,
    tar((all) =>
      all.map((one) =>
        one.name.endsWith('/index.js')
          ? { ...one, content: all.find(({ name }) => name.endsWith('lib/a.js')).content }
          : one,
      ),
    ),
  ],
  [
    'a source map',
    FILE,
    tar(added(file('package/index.js.map', '{"version":3,"sourcesContent":["x"],"mappings":"A"}'))),
  ],
  ['an .npmrc', FILE, tar(added(file('package/.npmrc', '//registry.example/:_authToken=x\n')))],
  ['packages of others', FILE, tar(added(file('package/node_modules/left/index.js', 'x')))],
  ['a path that leads out', INTEGRITY, tar(added(file('package/../evil.js', 'x')))],
].map((one) => ['npm', N, ...one])

const CRATE = [
  [
    'built from a dirty tree, by its own word',
    ORIGIN,
    tar(json('.cargo_vcs_info.json', (it) => ({ ...it, git: { ...it.git, dirty: true } }))),
  ],
  [
    'built from another commit, by its own word',
    ORIGIN,
    tar(json('.cargo_vcs_info.json', (it) => ({ ...it, git: { sha1: 'f'.repeat(40) } }))),
  ],
  ['the manifest changed', ORIGIN, tar(replaced('Cargo.toml.orig', 'license = "MIT"', 'license = "ISC"'))],
  [
    'the normalised manifest alone changed',
    `${METADATA}|${INTEGRITY}`,
    tar(edited('/Cargo.toml', (text) => `${text}\n[dependencies.evil]\nversion = "1"\n`)),
  ],
  ['a source changed', ORIGIN, tar(replaced('lib.rs', '1', '2'))],
  ['a build script added', ORIGIN, tar(added(file('acme_thing-1.0.0/build.rs', 'fn main() {}')))],
  [
    'the version wrong in Cargo.toml alone',
    VERSION,
    tar(replaced('/Cargo.toml', 'version = "1.0.0"', 'version = "1.0.1"')),
  ],
].map((one) => ['crate', C, ...one])

const JAVA = [
  [
    'thing-1.0.0-sources.jar',
    'a source changed',
    ORIGIN,
    zip(replaced('Thing.java', 'class Thing', 'class  Thing')),
  ],
  [
    'thing-1.0.0-sources.jar',
    'a source added',
    ORIGIN,
    zip(added(file('example/acme/Evil.java', 'class Evil {}'))),
  ],
  ['thing-1.0.0.jar', 'a resource changed', ORIGIN, zip(replaced('thing.properties', 'a=1', 'a=2'))],
  [
    'thing-1.0.0.jar',
    'the version wrong in pom.properties alone',
    VERSION,
    zip(replaced('pom.properties', '1.0.0', '1.0.1')),
  ],
  [
    'thing-1.0.0.jar',
    'the version wrong in the manifest alone',
    VERSION,
    zip(replaced('MANIFEST.MF', 'Version: 1.0.0', 'Version: 1.0.1')),
  ],
  [
    'thing-1.0.0.jar',
    'another pom.xml',
    ORIGIN,
    zip(replaced('pom.xml', '</project>', '<!-- --></project>')),
  ],
  [
    'thing-1.0.0.jar',
    'an entry twice',
    INTEGRITY,
    zip((all) => [...all, { ...all.find(({ name }) => name.endsWith('Thing.class')), content: bytes('x') }]),
  ],
].map((one) => ['maven', ...one])

/** A gem is a tar of gzipped parts: some are changed, and its checksums with them, or not. */
const gemParts = (change, renew) => (packed) => {
  const parts = readTar(packed, { gzipped: false }).map((one) => ({ ...one, content: change(one) }))
  const content = (name) => parts.find((one) => one.name === name).content
  const lines = [
    ['SHA256', 'sha256'],
    ['SHA512', 'sha512'],
  ].map(
    ([word, algorithm]) =>
      `${word}:\n  metadata.gz: ${digest(content('metadata.gz'), algorithm, 'hex')}\n  data.tar.gz: ${digest(content('data.tar.gz'), algorithm, 'hex')}\n`,
  )
  const renewed = gzipSync(`---\n${lines.join('')}`)
  return writeTar(
    parts.map((one) => (renew && one.name === 'checksums.yaml.gz' ? { ...one, content: renewed } : one)),
    { gzipped: false },
  )
}
/** Its files changed. */
const gem = (change, renew) =>
  gemParts(
    ({ name, content }) => (name === 'data.tar.gz' ? writeTar(change(readTar(content))) : content),
    renew,
  )
/** Its specification changed, and the checksums to match. */
const gemspec = (from, to) =>
  gemParts(({ name, content }) => {
    if (name !== 'metadata.gz') return content
    const before = gunzipSync(content).toString('utf8')
    const after = before.replace(from, to)
    if (after === before) throw new Error(`the specification has no ${from}`)
    return gzipSync(after)
  }, true)
const dependency = (name, type = 'runtime') =>
  `- !ruby/object:Gem::Dependency\n  name: ${name}\n  requirement: !ruby/object:Gem::Requirement\n    requirements:\n    - - ">="\n      - !ruby/object:Gem::Version\n        version: '0'\n  type: :${type}\n  prerelease: false\n`

const GEM = [
  [
    'a set-user-id bit, checksums changed to match',
    FILE,
    gem((all) => all.map((one) => ({ ...one, mode: 0o104755 })), true),
  ],
  [
    'files that everybody can change, checksums changed to match',
    FILE,
    gem((all) => all.map((one) => ({ ...one, mode: 0o100666 })), true),
  ],
  ['a source changed', INTEGRITY, gem(replaced('thing.rb', 'Acme', 'Acne'), false)],
  ['a source changed, checksums changed to match', ORIGIN, gem(replaced('thing.rb', 'Acme', 'Acne'), true)],
  [
    'a plugin of RubyGems added, checksums changed to match',
    ORIGIN,
    gem(added(file('lib/rubygems_plugin.rb', 'x')), true),
  ],
  ['a path that leads out', INTEGRITY, gem(added(file('../evil.rb', 'x')), true)],
  ['a dependency more', ORIGIN, gemspec(/^dependencies:\n/m, `dependencies:\n${dependency('plain-crypto')}`)],
  ['a dependency for everybody', ORIGIN, gemspec('type: :development', 'type: :runtime')],
  ['a dependency with another range', ORIGIN, gemspec("version: '2.5'", "version: '0'")],
  ['an extension', ORIGIN, gemspec('extensions: []', 'extensions:\n- ext/extconf.rb')],
  [
    'an extension that is a file of the commit',
    ORIGIN,
    gemspec('extensions: []', 'extensions:\n- lib/acme/thing.rb'),
  ],
  ['another folder to load from', ORIGIN, gemspec('require_paths:\n- lib', 'require_paths:\n- exe\n- lib')],
  ['a command more', ORIGIN, gemspec('executables:\n- acme', 'executables:\n- acme\n- bundle')],
  ['another folder of commands', ORIGIN, gemspec('bindir: exe', 'bindir: lib')],
  [
    'another message after the installation',
    ORIGIN,
    gemspec(/^post_install_message:.*$/m, 'post_install_message: Run curl x | sh'),
  ],
  ['an older Ruby', ORIGIN, gemspec("version: '3.0'", "version: '1.0'")],
  ['a certificate', ORIGIN, gemspec('cert_chain: []', 'cert_chain:\n- PEM')],
  ['cut off', null, (packed) => packed.subarray(0, 1500)],
].map((one) => ['gem', 'acme-thing-1.0.0.gem', ...one])

/** Every entry of the file with other fields in its header. */
const headed = (name, fields) =>
  tar((all) => all.map((one) => (one.name.endsWith(name) ? { ...one, ...fields } : one)))

const RELEASE = [
  [T, 'a set-user-id bit', FILE, headed('/tool', { mode: 0o104755 })],
  [T, 'a file that everybody can change', FILE, headed('/tool', { mode: 0o100666 })],
  [T, 'a file capability', FILE, headed('/tool', { pax: 'SCHILY.xattr.security.capability=x' })],
  [T, 'a file added', ORIGIN, tar(added(file('tool-1.0.0/evil.sh', 'x')))],
  [T, 'built again after its checksum', INTEGRITY, tar(replaced('install.sh', 'installed', 'installed '))],
  [T, 'built again after its SBOM', SBOM, tar(replaced('install.sh', 'installed', 'installed '))],
  [
    'install.sh',
    'changed after its checksum',
    INTEGRITY,
    (text) => bytes(text.toString().replace('installed', 'stolen')),
  ],
  ['install.sh', 'not the commit’s', ORIGIN, (text) => bytes(text.toString().replace('installed', 'stolen'))],
  [
    'SHA256SUMS',
    'a digest edited',
    INTEGRITY,
    (text) => bytes(text.toString().replace(/^[0-9a-f]{4}/, '0000')),
  ],
  [
    'SHA256SUMS',
    'a file that is not there',
    INTEGRITY,
    (text) => bytes(`${text}${'0'.repeat(64)}  gone.bin\n`),
  ],
  [
    'tool-1.0.0.cdx.json',
    'its digest edited',
    SBOM,
    (text) => bytes(text.toString().replace(/"content":"..../, '"content":"0000')),
  ],
  [
    'tool-1.0.0.cdx.json',
    'its version edited',
    SBOM,
    (text) => bytes(text.toString().replace('"version":"1.0.0"', '"version":"0.9.0"')),
  ],
  ['tool-1.0.0.cdx.json', 'cut off', null, (text) => text.subarray(0, 60)],
].map((one) => ['release', ...one])

/** Changes of names, which no byte inside shows. */
const NAMES = [
  ['python', W, 'renamed to another version', VERSION, 'acme_thing-1.0.1-py3-none-any.whl'],
  ['python', W, 'renamed to another package', VERSION, 'acme_thlng-1.0.0-py3-none-any.whl'],
  ['npm', N, 'renamed to another version', VERSION, 'acme-thing-1.0.1.tgz'],
  ['crate', C, 'renamed to another version', VERSION, 'acme_thing-1.0.1.crate'],
].map(([project, of, what, rule, name]) => [project, of, what, rule, (packed) => packed, name])

/** What is done to an artefact of a project, and the rule (or one of those with `|` between) that has to say so; `null`: no pass. */
export const CASES = [
  ...WHEEL,
  ...SDIST,
  ...NPM,
  ...CRATE,
  ...JAVA,
  ...GEM,
  ...RELEASE,
  ...NAMES,
  ...MORE,
].map(([project, artifact, what, rule, change, renamed = artifact]) => ({
  project: String(project),
  artifact: String(artifact),
  what: String(what),
  rules: rule === null ? [] : String(rule).split('|'),
  change,
  renamed: String(renamed),
}))
