// The same as cases.mjs for packages of NuGet, images, and applications of Spring Boot.
import { gzipSync } from 'node:zlib'
import { image, inLayers, onTop, settings } from './image.mjs'
import { readZip, writeZip } from './zip.mjs'

const INTEGRITY = 'artifact/broken-integrity'
const ORIGIN = 'artifact/not-from-commit'
const VERSION = 'artifact/version-mismatch'
const METADATA = 'artifact/invalid-metadata'

const file = (name, text) => ({ name, content: Buffer.from(text), mode: 0o100644 })
const zip = (change) => (packed) => writeZip(change(readZip(packed)))
/** @throws where nothing of the name is there, or nothing changes */
const replaced = (name, from, to) =>
  zip((entries) =>
    entries.map((entry) => {
      if (!entry.name.endsWith(name)) return entry
      const after = entry.content.toString('utf8').replace(from, to)
      if (after === entry.content.toString('utf8')) throw new Error(`${name} stays as it is`)
      return { ...entry, content: Buffer.from(after) }
    }),
  )
const added = (...files) => zip((entries) => [...entries, ...files])

const DLL = 'lib/net45/Acme.Thing.dll'
const NUGET = [
  ['an assembly added', ORIGIN, added(file('lib/net45/Evil.dll', 'MZ'))],
  ['the version changed in the .nuspec alone', VERSION, replaced('.nuspec', '<version>1.0.0', '<version>1.0.1')],
  ['the id changed in the .nuspec alone', VERSION, replaced('.nuspec', '<id>Acme.Thing', '<id>Acme.Thlng')],
  ['a dependency added', ORIGIN, replaced('.nuspec', '<dependency ', '<dependency id="Evil" version="1.0.0" /><dependency ')],
  ['a dependency in a wider range', ORIGIN, replaced('.nuspec', '3.0.0)', '9.0.0)')],
  ['an installer added, with its type', ORIGIN, (packed) => added(file('tools/install.ps1', 'evil'))(replaced('[Content_Types].xml', '</Types>', '<Default Extension="ps1" ContentType="application/octet" /></Types>')(packed))],
  ['an installer added', INTEGRITY, added(file('tools/install.ps1', 'evil'))],
  ['targets added', ORIGIN, added(file('build/Acme.Thing.targets', '<Project Evil="" />'))],
  ['targets that lie elsewhere in the repository', ORIGIN, added(file('build/net45/Evil.targets', '<Project />\n'))],
  ['targets changed', ORIGIN, replaced('.targets', '/>', '><Target Name="Evil" /></Project>')],
  ['a document changed', ORIGIN, replaced('b.txt', 'more', 'less')],
  ['[Content_Types].xml without a type', INTEGRITY, replaced('[Content_Types].xml', /<Default [^>]*Extension="dll"[^>]*>/, '')],
  ['another .nuspec at the top', INTEGRITY, added(file('Evil.nuspec', '<package />'))],
  ['the relation to the .nuspec taken out', INTEGRITY, replaced('.rels', '/packaging/2010/07/manifest', '/packaging/none')],
  ['a path with backslashes', INTEGRITY, added(file('lib\\net45\\Evil.dll', 'MZ'))],
  ['a path that leads out', INTEGRITY, added(file('../Evil.dll', 'MZ'))],
  ['an entry twice', INTEGRITY, zip((all) => [...all, { ...all.find(({ name }) => name === DLL), content: Buffer.from('x') }])],
  ['a name that differs in case', INTEGRITY, added(file('LIB/net45/Acme.Thing.dll', 'MZ'))],
  ['the .nuspec taken out', `${METADATA}|${INTEGRITY}`, zip((all) => all.filter(({ name }) => !name.endsWith('.nuspec')))],
  ['cut off', null, (packed) => packed.subarray(0, packed.length - 40)],
].map((one) => ['nuget', 'Acme.Thing.1.0.0.nupkg', ...one]) // biome-ignore format: a table

const SERVER = 'srv/app/server.js'
const changedTo = (text) => (entry) => [{ ...entry, content: Buffer.from(text) }]
const IMAGE = [
  ['a file changed, every digest made again', ORIGIN, image(inLayers(SERVER, changedTo('evil()\n')))],
  ['a file changed, the diff_id not', INTEGRITY, image(inLayers(SERVER, changedTo('evil()\n')), { diffIds: false })],
  ['another file of the repository in its place', ORIGIN, image(inLayers('etc/app.conf', changedTo('x=2\n')))],
  ['a file added to a layer', ORIGIN, image(inLayers(SERVER, (entry) => [entry, { ...entry, name: 'srv/app/.env', content: Buffer.from('TOKEN=1\n') }]))],
  ['a file taken out', ORIGIN, image(inLayers('etc/app.conf', () => []))],
  ['a file replaced by a link', ORIGIN, image(inLayers('etc/app.conf', (entry) => [{ ...entry, content: Buffer.alloc(0), type: '2', link: '/proc/1/environ' }]))],
  ['a layer put on, in silence', ORIGIN, image(onTop([file(SERVER, 'evil()\n')]))],
  ['a layer put on, with a line of the history', ORIGIN, image(onTop([file('usr/bin/node', 'evil')], '/bin/sh -c #(nop) COPY file:1 in /usr/bin/node '))],
  ['a layer put on that takes a file away', ORIGIN, image(onTop([file('etc/.wh.app.conf', '')]))],
  ['a layer put on that lays a link over a folder', ORIGIN, image(onTop([{ ...file('srv/app', ''), type: '2', link: '/evil' }]))],
  ['a layer put below', ORIGIN, image(({ layers, config }) => ({ layers: [[file('lib/ld.so', 'evil')], ...layers], config: { ...config, history: [{ created_by: 'base' }, ...config.history] } }))],
  ['two layers in another order', ORIGIN, image(({ layers, config }) => ({ layers: [layers[0], ...layers.slice(1).toReversed(), [file(SERVER, 'evil()\n')]], config }))],
  ['the entry point changed', ORIGIN, image(settings((it) => ({ ...it, Entrypoint: ['/srv/app/lib/a.js'] })))],
  ['the command changed', ORIGIN, image(settings((it) => ({ ...it, Cmd: ['--port', '81'] })))],
  ['root', ORIGIN, image(settings((it) => ({ ...it, User: 'root' })))],
  ['a variable added', ORIGIN, image(settings((it) => ({ ...it, Env: [...it.Env, 'LD_PRELOAD=/srv/app/x.so'] })))],
  ['another working folder', ORIGIN, image(settings((it) => ({ ...it, WorkingDir: '/etc' })))],
  ['another revision', ORIGIN, image(settings((it) => ({ ...it, Labels: { ...it.Labels, 'org.opencontainers.image.revision': 'f'.repeat(40) } })))],
  ['another version', VERSION, image(settings((it) => ({ ...it, Labels: { ...it.Labels, 'org.opencontainers.image.version': '1.0.1' } })))],
  ['a byte of a blob', INTEGRITY, (packed) => { const at = packed.indexOf(gzipSync('').subarray(0, 3)) + 20; const copy = Buffer.from(packed); copy[at] ^= 1; return copy }],
  ['cut off', null, (packed) => packed.subarray(0, packed.length / 2)],
].map((one) => ['image', 'image-1.0.0.tar', ...one]) // biome-ignore format: a table

const SPRING = [
  ['a class added', ORIGIN, added(file('BOOT-INF/classes/example/acme/Evil.class', 'x'))],
  ['a class added beside the loader', ORIGIN, added(file('org/springframework/Evil.class', 'x'))],
  ['a resource changed', ORIGIN, replaced('application.properties', '8080', '8081')],
  ['a resource added', ORIGIN, added(file('BOOT-INF/classes/application-prod.properties', 'x=1'))],
  ['a library added', METADATA, added(file('BOOT-INF/lib/evil-1.0.jar', 'x'))],
  ['a library added where none is looked for', ORIGIN, added(file('META-INF/evil-1.0.jar', 'x'))],
  ['a library taken off the list', METADATA, replaced('classpath.idx', /- "BOOT-INF\/lib\/snakeyaml[^\n]*\n/, '')],
  ['another service', ORIGIN, replaced('FileSystemProvider', 'org.springframework', 'example.evil')],
  ['the version changed in the manifest', VERSION, replaced('MANIFEST.MF', 'Implementation-Version: 1.0.0', 'Implementation-Version: 1.0.1')],
  ['another pom.xml', ORIGIN, replaced('boot/pom.xml', '</dependencies>', '<!-- --></dependencies>')],
].map((one) => ['spring', 'boot-1.0.0.jar', ...one]) // biome-ignore format: a table

const MAVEN = [
  ['maven', 'thing-1.0.0.jar', 'a class added', ORIGIN, added(file('example/acme/Evil.class', 'x'))],
]

export const MORE = [...NUGET, ...IMAGE, ...SPRING, ...MAVEN]
