import { describe, expect, test } from 'vitest'
import { notFromCommit } from '../../../../src/rules/artifact/not-from-commit.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { type ImageLayer, type ImageParts, ociTar } from '../../../support/oci-image.ts'
import { artifactModels, told } from '../artifact-models.ts'

const DOCKERFILE = `FROM scratch
WORKDIR /srv/app
COPY package*.json ./
COPY app/ .
COPY --chown=1000 conf/prod.txt /etc/app.conf
ENV NODE_ENV=production PORT=80
USER 1000:1000
ENTRYPOINT ["/srv/app/server.js"]
CMD ["--port", "80"]
`
const TREE = {
  Dockerfile: DOCKERFILE,
  'package.json': '{}',
  'package-lock.json': '{"lockfileVersion":3}',
  'app/server.js': 'run()\n',
  'app/lib/a.js': 'a()\n',
  'conf/prod.txt': 'x=1\n',
  'conf/dev.txt': 'x=2\n',
}
const LAYERS: readonly ImageLayer[] = [
  { by: 'WORKDIR /srv/app', files: { 'srv/': { type: '5' }, 'srv/app/': { type: '5' } } },
  { by: 'COPY package*.json ./ # buildkit', files: { 'srv/app/package.json': '{}', 'srv/app/package-lock.json': '{"lockfileVersion":3}' } },
  { by: 'COPY app/ . # buildkit', files: { 'srv/app/server.js': 'run()\n', 'srv/app/lib/': { type: '5' }, 'srv/app/lib/a.js': 'a()\n' }, packed: 'gzip' },
  { by: 'COPY --chown=1000 conf/prod.txt /etc/app.conf # buildkit', files: { 'etc/app.conf': 'x=1\n' }, packed: 'zstd' },
] // biome-ignore format: a table
const SETTINGS = {
  Entrypoint: ['/srv/app/server.js'],
  Cmd: ['--port', '80'],
  User: '1000:1000',
  WorkingDir: '/srv/app',
  Env: ['PATH=/usr/bin:/bin', 'NODE_ENV=production', 'PORT=80'],
}
const AFTER = [
  'ENV NODE_ENV=production PORT=80',
  'USER 1000:1000',
  'ENTRYPOINT ["/srv/app/server.js"]',
  'CMD ["--port" "80"]',
]
const IMAGE: ImageParts = { layers: LAYERS, config: SETTINGS, after: AFTER }

const judge = (
  image: ImageParts | readonly ImageParts[],
  tree: Readonly<Record<string, string>> = TREE,
  options = {},
): Promise<string[]> =>
  told(notFromCommit, { tree, dist: { 'image.tar': ociTar(...[image].flat()) } }, options)

/** What a rule that passes says beside that. */
async function noted(image: ImageParts, tree: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const models = await artifactModels({ tree, dist: { 'image.tar': ociTar(image) } })
  const answer = runRule(notFromCommit, models, {})
  expect(answer.findings).toEqual([])
  expect(answer.unverified).toEqual([])
  return answer.notes ?? []
}

const at = (index: number, change: Partial<ImageLayer>): ImageParts => ({
  ...IMAGE,
  layers: LAYERS.map((layer, one) => (one === index ? { ...layer, ...change } : layer)),
})
const over = (...layers: readonly ImageLayer[]): ImageParts => ({ ...IMAGE, layers: [...LAYERS, ...layers] })
const set = (config: object): ImageParts => ({ ...IMAGE, config: { ...SETTINGS, ...config } })

describe('an image from scratch', () => {
  test('is silent where every file is the commit’s, on every platform', async () => {
    expect(await judge(IMAGE)).toEqual([])
    expect(await judge([IMAGE, { ...IMAGE, architecture: 'arm64' }])).toEqual([])
  })

  test('is read by buildah’s history too, and by one that tells of no label', async () => {
    const by = (line: string): string => `/bin/sh -c #(nop) ${line} `
    const layers = LAYERS.map((layer) => ({ ...layer, by: by(layer.by!.split(' ')[0]!) }))
    expect(await judge({ ...IMAGE, layers, after: [...AFTER.map(by), by('LABEL a=b')] })).toEqual([])
  })

  test.each<[string, ImageParts | readonly ImageParts[], string[]]>([
    ['a file changed, digests made again', at(2, { files: { 'srv/app/server.js': 'evil()\n' } }), ['critical `srv/app/server.js` in `dist/image.tar` is not what `app/server.js` is in the commit.']],
    ['a file changed on one platform', [IMAGE, { ...at(2, { files: { 'srv/app/server.js': 'evil()\n' } }), architecture: 'arm64' }], ['critical `srv/app/server.js` in `dist/image.tar` is not what `app/server.js` is in the commit.']],
    ['another file of the commit in its place', at(3, { files: { 'etc/app.conf': 'x=2\n' } }), ['critical `etc/app.conf` in `dist/image.tar` is not what `conf/prod.txt` is in the commit.']],
    ['a file that was not committed', at(2, { files: { ...LAYERS[2]!.files, 'srv/app/.env': 'TOKEN=1\n' } }), ['critical `srv/app/.env` in `dist/image.tar` comes from nowhere in the commit.']],
    ['a file that a later layer takes away', { ...at(2, { files: { ...LAYERS[2]!.files, 'srv/app/.env': 'TOKEN=1\n' } }), layers: [...at(2, { files: { ...LAYERS[2]!.files, 'srv/app/.env': 'TOKEN=1\n' } }).layers, { by: null, files: { 'srv/app/.wh..env': '' } }] }, ['critical `dist/image.tar` (linux/amd64) has more than `Dockerfile` makes: its history tells of 4 layers, and it has 5.', 'critical `srv/app/.env` in `dist/image.tar` comes from nowhere in the commit.']],
    ['a layer put on', over({ by: 'COPY x /usr/bin/x', files: { 'usr/bin/x': 'evil' } }), ['critical `usr/bin/x` in `dist/image.tar` comes from nowhere in the commit.']],
    ['a layer put on behind the last step', { ...over({ by: 'RUN apt-get update', files: { 'srv/app/lib/a.js': 'evil()\n' } }), after: AFTER }, ['critical `srv/app/lib/a.js` in `dist/image.tar` is not what `app/lib/a.js` is in the commit.']],
    ['a layer below', { ...IMAGE, layers: [{ by: 'base', files: { 'lib/libc.so': 'evil' } }, ...LAYERS] }, ['critical `lib/libc.so` in `dist/image.tar` comes from nowhere in the commit.']],
    ['a layer that the history is silent about', over({ by: null, files: { 'srv/app/server.js': 'evil()\n' } }), ['critical `dist/image.tar` (linux/amd64) has more than `Dockerfile` makes: its history tells of 4 layers, and it has 5.', 'critical `srv/app/server.js` in `dist/image.tar` is not what `app/server.js` is in the commit.']],
    ['a file taken away', over({ by: null, files: { 'etc/.wh.app.conf': '' } }), ['critical `dist/image.tar` (linux/amd64) has more than `Dockerfile` makes: its history tells of 4 layers, and it has 5.', 'critical `etc/app.conf` is not in `dist/image.tar`, although the Dockerfile copies `conf/prod.txt` there.']],
    ['a folder replaced by a link', over({ by: null, files: { 'evil/server.js': 'evil()\n', 'srv/app': { type: '2', link: '/evil' } } }), ['critical `dist/image.tar` (linux/amd64) has more than `Dockerfile` makes: its history tells of 4 layers, and it has 5.', 'critical `srv/app` in `dist/image.tar` is not what `package-lock.json` is in the commit. It is a link to `/evil`.', 'critical `evil/server.js` in `dist/image.tar` comes from nowhere in the commit.']],
    ['a file replaced by a link', at(3, { files: { 'etc/app.conf': { type: '2', link: '/proc/1/environ' } } }), ['critical `etc/app.conf` in `dist/image.tar` is not what `conf/prod.txt` is in the commit. It is a link to `/proc/1/environ`.']],
    ['a hard link to another file', at(3, { files: { 'etc/x': 'evil', 'etc/app.conf': { type: '1', link: 'etc/x' } } }), ['critical `etc/app.conf` in `dist/image.tar` is not what `conf/prod.txt` is in the commit.', 'critical `etc/x` in `dist/image.tar` comes from nowhere in the commit.']],
    ['another entry point', set({ Entrypoint: ['/bin/sh'] }), ['critical In `dist/image.tar` (linux/amd64), `ENTRYPOINT` is `["/bin/sh"]` in the image and `["/srv/app/server.js"]` in the Dockerfile.']],
    ['another command', set({ Cmd: null }), ['critical In `dist/image.tar` (linux/amd64), `CMD` is nothing in the image and `["--port","80"]` in the Dockerfile.']],
    ['root', set({ User: '' }), ['critical In `dist/image.tar` (linux/amd64), `USER` is nothing in the image and `1000:1000` in the Dockerfile.']],
    ['another folder to start in', set({ WorkingDir: '/' }), ['critical In `dist/image.tar` (linux/amd64), `WORKDIR` is nothing in the image and `/srv/app` in the Dockerfile.']],
    ['a variable changed, one added', set({ Env: ['NODE_ENV=development', 'PORT=80', 'LD_PRELOAD=/srv/app/x.so'] }), ['critical In `dist/image.tar` (linux/amd64), the variable `NODE_ENV` is `development` in the image and `production` in the Dockerfile; the variable `LD_PRELOAD` is not in the Dockerfile.']],
  ])('%s', async (_, image, expected) => {
    const found = (await judge(image)).map((line) => line.replace(/(?<=\.) (?:Users|What|Whoever|A layer|Something) .*$/, ''))
    expect(found).toEqual(expected)
  }) // biome-ignore format: a table

  test('a layer that cannot be read is not passed over', async () => {
    expect(await judge(at(0, { blob: Buffer.from('no tar at all') }))).toEqual([
      expect.stringMatching(/^unverified: the layer `blobs\/sha256\/\w+` of `dist\/image.tar` \(linux\/amd64\) could not be read: it /),
    ])
  }) // biome-ignore format: a long value
})

describe('an image on a base, with commands', () => {
  const tree = {
    'docker/Dockerfile': `FROM golang:1 AS build
COPY . /build
RUN go build -o /out/tool

FROM debian:12 AS common
WORKDIR /srv

FROM common
COPY src ./src
RUN make && rm -r /tmp/x
COPY --from=build /out/tool /usr/local/bin/tool
COPY start.sh /bin/start.sh
CMD start.sh
`,
    'src/a.txt': 'a\n',
    'start.sh': 'exec tool\n',
  }
  const layers: readonly ImageLayer[] = [
    { by: '/bin/sh -c #(nop) ADD file:1 in /', files: { 'etc/passwd': 'root', bin: { type: '2', link: 'usr/bin' }, 'usr/bin/': { type: '5' } } },
    { by: 'WORKDIR /srv', files: { 'srv/': { type: '5' } } },
    { by: 'COPY src ./src # buildkit', files: { 'srv/src/a.txt': 'a\n' } },
    { by: 'RUN /bin/sh -c make && rm -r /tmp/x # buildkit', files: { 'srv/src/a.o': 'object' } },
    { by: 'COPY /out/tool /usr/local/bin/tool # buildkit', files: { 'usr/local/bin/tool': 'ELF' } },
    { by: 'COPY start.sh /bin/start.sh # buildkit', files: { 'usr/bin/start.sh': 'exec tool\n' } },
  ] // biome-ignore format: a table
  const image: ImageParts = {
    layers,
    config: { Cmd: ['/bin/sh', '-c', 'start.sh'], WorkingDir: '/srv', User: 'nobody' },
    after: ['CMD ["/bin/sh" "-c" "start.sh"]'],
  }
  const change = (index: number, files: ImageLayer['files']): ImageParts => ({
    ...image,
    layers: layers.map((layer, one) => (one === index ? { ...layer, files } : layer)),
  })

  test('compares what is copied, and says what is not compared', async () => {
    expect(await noted(image, tree)).toEqual([
      '4 files of `dist/image.tar` (linux/amd64) are not compared with the commit, since they come from the base image `debian:12`, commands or other stages; 2 are the commit\'s',
    ])
  }) // biome-ignore format: a long value

  test.each<[string, ImageParts, string]>([
    ['a copied file that a command’s layer replaces', change(3, { 'srv/src/a.txt': 'evil\n' }), '`srv/src/a.txt` in'],
    ['a file more in a copy’s layer', change(2, { 'srv/src/a.txt': 'a\n', 'srv/src/b.txt': 'evil\n' }), '`srv/src/b.txt` in'],
    ['a copied file behind a link of the base', change(5, { 'usr/bin/start.sh': 'evil\n' }), '`usr/bin/start.sh` in'],
    ['a layer behind the last instruction', { ...image, layers: [...layers, { before: ['CMD start.sh'], by: 'RUN evil', files: { 'usr/bin/sh': 'evil' } }], after: [] }, '`dist/image.tar` (linux/amd64) has more than `docker/Dockerfile` makes'],
    ['another command', { ...image, config: { ...image.config, Cmd: ['/bin/sh', '-c', 'evil'] } }, 'In `dist/image.tar` (linux/amd64), `CMD` is'],
  ])('%s is told', async (_, changed, expected) => {
    const [first = '', ...more] = await judge(changed, tree)
    expect(more).toEqual([])
    expect(first).toContain(expected)
  }) // biome-ignore format: a table

  test('what a command makes of a copied file is declared, or compared', async () => {
    const generated = [{ member: 'srv/src/a.txt', reason: 'formatted by make' }]
    expect(await judge(change(3, { 'srv/src/a.txt': 'formatted\n' }), tree, { generated })).toEqual([])
  })

  test('an image with a stage of its own is held against that stage', async () => {
    const common: ImageParts = { layers: layers.slice(0, 2), config: { WorkingDir: '/srv' } }
    expect(await judge(common, tree, { images: [{ dockerfile: 'docker/Dockerfile', target: 'common' }] })).toEqual([])
    expect(await judge(common, tree, { images: [{ dockerfile: 'docker/Dockerfile', target: 'none' }] })).toEqual([
      'unverified: the layers of `dist/image.tar` cannot be compared with the commit: `docker/Dockerfile` has no stage `none`',
    ])
  }) // biome-ignore format: long values
})

describe('which Dockerfile', () => {
  test('nobody guesses between several', async () => {
    const { Dockerfile, ...rest } = TREE
    expect(await judge(IMAGE, { ...rest, 'a/Dockerfile': Dockerfile, 'b/Dockerfile': Dockerfile })).toEqual([
      'unverified: the layers of `dist/image.tar` cannot be compared with the commit: the commit has 2 Dockerfiles, `a/Dockerfile` and `b/Dockerfile`, and nothing says which of them makes it: `rules: {artifact/not-from-commit: {options: {images: [{dockerfile: "a/Dockerfile"}]}}}`',
    ])
    const images = [{ dockerfile: './b/Dockerfile', context: '.' }]
    expect(await judge(IMAGE, { ...rest, 'a/Dockerfile': 'FROM x\n', 'b/Dockerfile': Dockerfile }, { images })).toEqual([])
  }) // biome-ignore format: long values

  test('one that lies in a folder of tests makes no release, and the context is where the sources are', async () => {
    const { Dockerfile, ...rest } = TREE
    const inside = Object.fromEntries(Object.entries(rest).map(([path, text]) => [`service/${path}`, text]))
    expect(
      await judge(IMAGE, { ...inside, 'service/Dockerfile': Dockerfile, 'tests/Dockerfile': 'FROM x\n' }),
    ).toEqual([])
  })

  test('without one, nothing is called equal', async () => {
    const { Dockerfile: _, ...rest } = TREE
    expect(await noted(IMAGE, rest)).toEqual([
      '5 files of `dist/image.tar` (linux/amd64) are not compared with the commit, since no Dockerfile of the commit says where they come from; 0 are the commit\'s',
    ])
    expect(await judge({ layers: LAYERS }, TREE, { images: [{ dockerfile: null }] })).toEqual([])
    const sources = [{ member: 'srv/app/', from: 'app/' }]
    expect(await judge(at(2, { files: { 'srv/app/server.js': 'evil()\n' } }), rest, { sources })).toEqual([
      expect.stringMatching(/^critical `srv\/app\/server.js` in `dist\/image.tar` is not what `app\/server.js` is in the commit\./),
    ])
  }) // biome-ignore format: long values
})
