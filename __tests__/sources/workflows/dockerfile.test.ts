import { describe, expect, test } from 'vitest'
import { repositoryPath } from '../../../src/location.ts'
import { locate } from '../../../src/sources/workflows/locate.ts'
import { readDockerfile } from '../../../src/sources/workflows/support/dockerfile.ts'
import { workflowModel } from '../../support/workflow-model.ts'

const PATH = repositoryPath('Dockerfile')
const DIGEST = `sha256:${'a'.repeat(64)}`

/** `role name[:tag][@digest]` of every image, as far as it is known. */
function images(text: string, path = PATH): string[] {
  return readDockerfile(text, path).images.map(({ role, reference }) => {
    const { name, tag, digest, pinned } = reference
    const shown = `${name}${tag === null ? '' : `:${tag}`}${digest === null ? '' : '@…'}`
    return `${role.replace('Dockerfile ', '')} ${shown}${pinned ? ' pinned' : ''}`
  })
}

function scripts(text: string): string[] {
  return readDockerfile(text, PATH).scripts.map(({ text: { value }, shell, error }) => {
    const flags = `${shell.errexit ? ' -e' : ''}${shell.pipefail ? ' pipefail' : ''}`
    return `${shell.name}${flags}: ${value}${error === null ? '' : ` (${error})`}`
  })
}

describe('images of a Dockerfile', () => {
  test.each([
    ['a plain FROM', 'FROM alpine\n', ['FROM alpine']],
    ['any case, any blanks', '  from\talpine:3  as  Base\nFROM base\n', ['FROM alpine:3']],
    ['a digest', `FROM alpine:3@${DIGEST}\n`, ['FROM alpine:3@… pinned']],
    ['scratch', 'FROM scratch\nCOPY a /a\n', []],
    ['scratch with a tag, which is an image', 'FROM scratch:1\n', ['FROM scratch:1']],
    ['an earlier stage', 'FROM a:1 AS b\nFROM b AS c\nFROM C\n', ['FROM a:1']],
    ['a later stage, which is an image', 'FROM b\nFROM a:1 AS b\n', ['FROM b', 'FROM a:1']],
    ['a stage by number, which FROM does not know', 'FROM a:1\nFROM 0\n', ['FROM a:1', 'FROM 0']],
    ['a platform', 'FROM --platform=$BUILDPLATFORM golang:1 AS b\n', ['FROM golang:1']],
    ['quotes', 'FROM "alpine:3"\n', ['FROM alpine:3']],
    ['a build argument with a default', 'ARG V=3.20\nFROM alpine:${V}\n', ['FROM alpine:3.20']],
    ['a build argument that pins', `ARG BASE="alpine@${DIGEST}"\nFROM $BASE\n`, ['FROM alpine@… pinned']],
    ['a build argument without default', 'ARG BASE\nFROM $BASE\n', ['FROM $BASE']],
    ['a default in place', 'FROM ${BASE:-alpine:3}\n', ['FROM alpine:3']],
    [
      'a stage that an argument chooses by being there at all',
      'ARG GPU\nFROM a:1 AS q-cpu\nFROM b:1 AS q-gpu-x\nFROM q-${GPU:+gpu-}${GPU:-cpu}\n',
      ['FROM a:1', 'FROM b:1'],
    ],
    ['an argument that is there', 'ARG V=2\nFROM a${V:+-v$V}\n', ['FROM a-v2']],
    ['an argument that names a stage', 'ARG S=one\nFROM a:1 AS one\nFROM ${S}\n', ['FROM a:1']],
    [
      'a stage that the platform names',
      'FROM a:1 AS bin-linux\nFROM scratch AS bin-windows\nFROM bin-$TARGETOS AS bin\nFROM bin-${TARGETOS}\n',
      ['FROM a:1'],
    ],
    [
      'a stage that bears the platform’s own name, also through an argument',
      'ARG FLAVOR=${TARGETARCH}\nFROM a:1 AS amd64\nFROM b:1 AS arm64\nFROM $TARGETARCH\nFROM ${FLAVOR}\n',
      ['FROM a:1', 'FROM b:1'],
    ],
    [
      'an argument of another value beside such stages',
      'ARG FLAVOR=x${TARGETARCH}\nFROM a:1 AS amd64\nFROM ${FLAVOR}\n',
      ['FROM a:1', 'FROM x${TARGETARCH}'],
    ],
    [
      'an image that the platform or anything else names',
      'FROM a:1 AS bin-linux\nFROM tool-$TARGETOS\nFROM bin-$WHICH\nFROM acme/bin-$TARGETARCH\nFROM $TARGETOS\nFROM bin-$TARGETOS:1\n',
      [
        'FROM a:1',
        'FROM tool-$TARGETOS',
        'FROM bin-$WHICH',
        'FROM acme/bin-$TARGETARCH',
        'FROM $TARGETOS',
        'FROM bin-$TARGETOS:1',
      ],
    ],
    [
      'an argument of a stage, which FROM does not see',
      'FROM a:1\nARG V=2\nFROM b:$V\n',
      ['FROM a:1', 'FROM b:$V'],
    ],
    ['an argument made of itself', 'ARG A=$A\nFROM $A\n', ['FROM $A']],
    ['a copy from an image', 'FROM scratch\nCOPY --chown=1 --from=nginx:1 /a /b\n', ['COPY --from nginx:1']],
    [
      'a copy from a stage, by name and number',
      'FROM scratch AS x\nCOPY --from=x /a /b\nCOPY --from=0 /a /b\n',
      [],
    ],
    [
      'a copy for images built on this one',
      'FROM scratch\nONBUILD COPY --from=nginx:1 /a /b\n',
      ['COPY --from nginx:1'],
    ],
    [
      'a mount from an image',
      'FROM scratch\nRUN --mount=type=bind,from=tool:2,target=/t true\n',
      ['RUN --mount tool:2'],
    ],
    ['a continued FROM', 'FROM \\\n  # which one\n\n  alpine:3 \\\n  AS b\nFROM b\n', ['FROM alpine:3']],
    [
      'flags on a line of their own',
      'FROM scratch\nCOPY \\\n  --from=nginx:1 a b\nRUN \\\n  --mount=from=t:1 x\n',
      ['COPY --from nginx:1', 'RUN --mount t:1'],
    ],
    ['a backtick as escape', '# escape=`\nFROM `\n  alpine:3\n', ['FROM alpine:3']],
    [
      'an escape directive too late',
      '# note\n# escape=`\nFROM a:1\nRUN x `\nFROM b:1\n',
      ['FROM a:1', 'FROM b:1'],
    ],
    ['FROM inside a here-document', 'FROM a:1\nRUN <<EOF\nFROM b:1\nEOF\n', ['FROM a:1']],
    [
      'FROM after a here-document',
      'FROM a:1\nRUN <<A cat <<B\nx\nA\ny\nB\nFROM b:1\n',
      ['FROM a:1', 'FROM b:1'],
    ],
    [
      'a shift that is no here-document',
      'FROM a:1\nRUN echo $((1<<2)) && cat <<<x\nFROM b:1\n',
      ['FROM a:1', 'FROM b:1'],
    ],
    ['line breaks of Windows', 'FROM a:1 \\\r\n AS b\r\nFROM b\r\n', ['FROM a:1']],
    [
      'a comment at the end of a continuation',
      'FROM a:1\nRUN a \\\n# FROM c:1\n  && b\nFROM b:1\n',
      ['FROM a:1', 'FROM b:1'],
    ],
  ])('%s', (_, text, expected) => expect(images(text)).toEqual(expected))

  test('stand where they are written', () => {
    const [image] = readDockerfile('FROM --platform=x \\\n  alpine:3 AS b\n', PATH).images
    expect(locate(image!.text, 0, image!.text.value.length)).toEqual({
      path: PATH,
      startLine: 2,
      startColumn: 3,
      endLine: 2,
      endColumn: 11,
    })
  })
})

describe('scripts of a Dockerfile', () => {
  test.each([
    ['the default shell', 'FROM a\nRUN x || true\n', ['sh: x || true']],
    [
      'a shell of its own',
      'FROM a\nSHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nRUN a | b\nFROM b\nRUN c\n',
      ['bash -e pipefail: a | b', 'sh: c'],
    ],
    ['continued lines', 'FROM a\nRUN x \\\n  # note\n  && y\n', ['sh: x   && y']],
    ['a here-document as script', 'FROM a\nRUN <<EOF\na\nb || true\nEOF\n', ['sh: a\nb || true\n']],
    [
      'a here-document with an interpreter',
      'FROM a\nRUN <<EOF\n#!/usr/bin/env bash -e\na\nEOF\n',
      ['bash -e: #!/usr/bin/env bash -e\na\n'],
    ],
    [
      'a here-document as input',
      'FROM a\nRUN cat <<EOF > /x || true\na\nEOF\n',
      ['sh: cat       > /x || true'],
    ],
    ['an exec form with a shell', 'FROM a\nRUN ["bash", "-c", "a || true"]\n', ['bash: a || true']],
    ['an exec form without a shell', 'FROM a\nRUN ["a", "b"]\n', []],
    ['mounts before the command', 'FROM a\nRUN --mount=type=cache,target=/c x\n', ['sh: x']],
    [
      'a list that is not JSON, which is a command',
      "FROM a\nRUN [ 'a' = 'b' ] || true\n",
      ["sh: [ 'a' = 'b' ] || true"],
    ],
    [
      'a script that does not parse',
      'FROM a\nRUN if x; then\n',
      [expect.stringMatching(/^sh: if x; then \(.+\)$/)],
    ],
    ['a Windows image', '# escape=`\nFROM a\nRUN dir\n', ['cmd: dir']],
  ])('%s', (_, text, expected) => expect(scripts(text)).toEqual(expected))
})

test('a line that is no instruction makes the file unread, save in a template', async () => {
  const text = 'FROM a:1\n{% if x %}\nFROM b:1\n'
  const model = await workflowModel({
    Dockerfile: text,
    'Dockerfile.j2': text,
    'docs/Dockerfile.md': text,
    'x/dockerfile.go': text,
  })
  expect(model.coverage).toEqual({
    found: 2,
    read: 1,
    skipped: [
      { path: 'Dockerfile', kind: 'unread', reason: 'Dockerfile:2: "{%" is no Dockerfile instruction' },
    ],
  })
  expect(model.supportFiles[0]!.images).toHaveLength(2)
})

test('a template names what it writes out, and what is filled in as it is rendered is no image yet', () => {
  const text = [
    'FROM docker.io/acme/web@{{ web_digest }} AS vault',
    '{% for arch in arches %}',
    'FROM --platform=$BUILDPLATFORM {{ images[arch] }} AS build_{{ arch }}',
    '{% endfor %}',
    'FROM docker.io/library/rust:{{ rust_version }} AS build',
    'COPY --from=vault /web /web',
    'COPY --from=build_arm64 / /',
    'FROM <%= base %> AS other',
    'FROM debian:12',
    'COPY --from=elsewhere / /',
  ].join('\n')
  const template = repositoryPath('docker/Dockerfile.j2')
  expect(images(text, template)).toEqual([
    'FROM docker.io/library/rust:{{_rust_version_}}',
    'FROM debian:12',
    'COPY --from elsewhere',
  ])
  const { images: found } = readDockerfile(text, template)
  expect(found[1]!.text.at).toMatchObject({ startLine: 9, startColumn: 6 })
  // A comment of the template hides nothing, and marks without an end are looked at once.
  expect(
    images('FROM acme/a:1{{/* b */}}\nFROM {{! c }}acme/d\nFROM <%# e %>acme/f\n', template),
  ).toHaveLength(3)
  const started = performance.now()
  images(`FROM a:1\nRUN echo ${'{{'.repeat(100_000)}\n`, template)
  expect(performance.now() - started).toBeLessThan(5000)
  // A file that Docker builds as it stands keeps every word of it.
  expect(images('FROM {{ base }} AS b\nFROM <%= base %>\n')).toHaveLength(2)
})

test('quotes do not open a here-document that would hide what follows', () => {
  const text = 'FROM a:1\nRUN echo " <<x "\nFROM evil:1\nRUN true \\\nx\n'
  expect(images(text)).toEqual(['FROM a:1', 'FROM evil:1'])
})

test('a here-document that never ends makes the file unread', async () => {
  const { coverage } = await workflowModel({ Dockerfile: 'FROM a:1\nRUN <<EOF\nFROM b:1\n' })
  expect(coverage.skipped).toMatchObject([
    { reason: 'Dockerfile:2: has a here-document that never ends: "EOF" is missing' },
  ])
})

test('hostile Dockerfiles take little time and memory', () => {
  const doubling = Array.from({ length: 60 }, (_, index) => `ARG A${index + 1}=$A${index}$A${index}`)
  const started = process.cpuUsage()
  expect(images(`ARG A0=x\n${doubling.join('\n')}\nFROM $A60\n`)).toHaveLength(1)
  expect(images(`FROM a:1\nRUN echo ${'1'.repeat(200_000)} ${'"'.repeat(100_001)}\n`)).toHaveLength(1)
  expect(images(`FROM ${'--x '.repeat(50_000)}a\n${'RUN a \\\n'.repeat(20_000)}\n`)).toHaveLength(1)
  const { user, system } = process.cpuUsage(started)
  expect((user + system) / 1000).toBeLessThan(10_000)
})

test('a FROM without an image makes the file unread', async () => {
  const { coverage } = await workflowModel({ Dockerfile: 'FROM \n' })
  expect(coverage.skipped).toMatchObject([
    { kind: 'unread', reason: 'Dockerfile:1: has a FROM that names no image' },
  ])
})

describe('the shell of a stage', () => {
  const strict = 'SHELL ["/bin/bash", "-euo", "pipefail", "-c"]'
  const shells = async (text: string) => {
    const { supportFiles } = await workflowModel({ Dockerfile: text })
    return supportFiles[0]!.scripts.map(({ shell }) => `${shell.name} ${shell.errexit} ${shell.pipefail}`)
  }

  test('holds in what goes on from it, and nowhere else', async () => {
    expect(
      await shells(
        `FROM a:1 AS dev\n${strict}\nRUN x\nFROM dev AS android\nRUN x\nFROM android\nRUN x\nFROM a:1\nRUN x\n`,
      ),
    ).toEqual(['bash true true', 'bash true true', 'bash true true', 'sh false false'])
  })

  test('is the one at the end of the stage', async () => {
    expect(
      await shells(
        `FROM a:1 AS dev\n${strict}\nSHELL ["/bin/sh", "-c"]\nFROM DEV\nRUN x\nFROM scratch\nRUN x\n`,
      ),
    ).toEqual(['sh false false', 'sh false false'])
  })
})

test('braces that open without end are looked at once', () => {
  expect(images(`FROM ${'${x-'.repeat(60_000)}\n`)).toHaveLength(1)
})
