import { describe, expect, test } from 'vitest'
import { manifest, read, reasonUnread, shown } from './read.ts'

describe('one file that states its version', () => {
  test.each<[path: string, text: string, name: string | null, version: string, publishable: boolean]>([
    ['composer.json', '{"name": "acme/thing",\n "version": "1.2.3"}', 'acme/thing', '1.2.3 composer.json:2:13-20', true],
    ['composer.json', '{"name": "acme/site", "type": "project"}', 'acme/site', 'none', false],
    ['composer.json', '{"require": []}', null, 'none', false],
    ['Chart.yaml', 'name: thing\nversion: 1.10 # as written\nappVersion: "9"\n', 'thing', '1.10 Chart.yaml:2:10-14', true],
    ['Chart.yaml', 'name: thing\nversion: "1.2.3"\n', 'thing', '1.2.3 Chart.yaml:2:10-17', true],
    ['pubspec.yaml', 'name: thing\nversion: 1.2.3+4\n', 'thing', '1.2.3+4 pubspec.yaml:2:10-17', true],
    ['pubspec.yaml', 'name: app\npublish_to: none\nversion: 1.2.3\n', 'app', '1.2.3 pubspec.yaml:3:10-15', false],
    ['mix.exs', 'def project do\n  [app: :thing, version: "1.2.3", package: package()]\nend\n', 'thing', '1.2.3 mix.exs:2:27-32', true],
    ['mix.exs', '@version "1.2.3"\ndef project do\n  [app: :thing,\n   version: @version,\n   deps: deps()]\nend\n', 'thing', '1.2.3 mix.exs:1:11-16', false],
    ['mix.exs', 'def project do\n  [app: :thing,\n   version: v(),\n  ]\nend\n', 'thing', '? mix.exs:3:13-16 `v()` is computed', false],
    ['mix.exs', '# version: "9"\ndef project do\n  [apps_path: "apps"]\nend\n', null, 'none', false],
    ['deno.json', '{\n  // version\n  "name": "@acme/thing", "version": "1.2.3",\n}', '@acme/thing', '1.2.3 deno.json:3:37-44', true],
    ['deno.jsonc', '{"tasks": {"a": "b // c, ]"}}', null, 'none', false],
    ['jsr.json', '{"name": "@acme/thing", "version": "1.2.3"}', '@acme/thing', '1.2.3 jsr.json:1:36-43', true],
    ['VERSION', '1.2.3\n', null, '1.2.3 VERSION:1:1-6', true],
    ['VERSION', '\n  v1.2.3-rc.1  \n', null, 'v1.2.3-rc.1 VERSION:2:3-14', true],
    ['lib/VERSION', '1.2.3', null, '1.2.3 lib/VERSION:1:1-6', false],
    ['CMakeLists.txt', '# project(x VERSION 9)\nproject(thing\n  VERSION 1.2.3\n  LANGUAGES C)\n', 'thing', '1.2.3 CMakeLists.txt:3:11-16', true],
    ['CMakeLists.txt', 'set(V 1.2.3)\nproject(thing VERSION ${V})\n', 'thing', '1.2.3 CMakeLists.txt:1:7-12', true],
    ['CMakeLists.txt', 'project(thing VERSION ${V})\n', 'thing', '? CMakeLists.txt:1:23-27 `${V}` is computed by CMake', true],
    ['sub/CMakeLists.txt', 'project("thing" LANGUAGES C VERSION "1.2")\n', 'thing', '1.2 sub/CMakeLists.txt:1:38-41', false],
    ['Dockerfile', 'FROM scratch\nLABEL a=b \\\n  org.opencontainers.image.version="1.2.3"\n', null, '1.2.3 Dockerfile:3:37-42', true],
    ['Dockerfile', 'ARG VERSION=1.2.3\nFROM scratch\nLABEL org.opencontainers.image.version=$VERSION\n', null, '1.2.3 Dockerfile:1:13-18', true],
    ['Dockerfile', 'ARG VERSION\nFROM scratch\nLABEL org.opencontainers.image.version="${VERSION}"\n', null, '?tag Dockerfile:3:41-51 the build fills in `${VERSION}` of the label `org.opencontainers.image.version`', false],
    ['app.Dockerfile', "FROM scratch\nLABEL 'org.label-schema.version'='1.2.3'\n", null, '1.2.3 app.Dockerfile:2:35-40', true],
    ['action.yml', 'name: x\nruns:\n  using: node20\n', null, 'none', false],
  ])('%s %j', async (path, text, name, version, publishable) => {
    const found = await manifest({ [path]: text }, path)
    expect(shown(found.version)).toBe(version)
    expect(found).toMatchObject({ name, publishable })
  }) // biome-ignore format: a table

  test.each<[path: string, text: string]>([
    ['VERSION', 'major=1\nminor=2\n'],
    ['VERSION', '#!/bin/sh\necho 1\n'],
    ['version.txt', ''],
    ['VERSION', 'ELF\0\0'],
    ['CMakeLists.txt', 'project(thing)\nadd_library(x VERSION 9)\n'],
    ['Dockerfile', 'FROM scratch\n'],
    ['action.yml', 'steps: []\n'],
    ['Info.plist', '<plist><dict><key>CFBundleName</key><string>x</string></dict></plist>'],
  ])('%s with %j states nothing', async (path, text) => {
    const { manifests, coverage } = await read({ [path]: text })
    expect(manifests).toEqual([])
    expect(coverage).toEqual({ found: 1, read: 1, skipped: [] })
  }) // biome-ignore format: a table

  test.each<[path: string, text: string, reason: string]>([
    ['composer.json', '{"name": 1}', 'composer.json: 1:10: `name` is a number and should be a string'],
    ['composer.json', '{', 'composer.json: 1:2'],
    ['Chart.yaml', 'name: [a]\n', 'Chart.yaml: 1:7: `name` is a list and should be a string'],
    ['Chart.yaml', 'a: &x 1\nversion: *x\n', 'Chart.yaml: 2:10: uses a YAML alias; write the value out'],
    ['Chart.yaml', 'version: 1\nversion: 2\n', 'Chart.yaml: 2:1: is not valid YAML'],
    ['pubspec.yaml', '- a\n', 'pubspec.yaml: 1:1: the file is a list and should be an object'],
    ['deno.json', '{"version": 1}', 'deno.json: 1:13: `version` is a number and should be a string'],
    ['Dockerfile', 'LABEL org.opencontainers.image.version=1\nRUN <<EOF\n', 'has a here-document that never ends'],
  ])('%s with %j is unread', async (path, text, reason) => {
    expect(await reasonUnread({ [path]: text })).toContain(reason)
  }) // biome-ignore format: a table
})

describe('what has no place for a version is named by its tag', () => {
  test.each([
    ['composer.json', '{"name": "acme/thing"}'],
    ['action.yml', 'runs:\n  using: composite\n'],
  ])('%s', async (path, text) => {
    expect((await manifest({ [path]: text }, path)).versionFromTag).toBe(true)
  })
})

describe('dependencies are said to be there', () => {
  test.each<[path: string, text: string, places: string[]]>([
    ['Chart.yaml', 'name: x\ndependencies:\n  - name: redis\n', ['dependencies 2:1']],
    ['Chart.yaml', 'name: x\ndependencies: []\n', []],
    ['pubspec.yaml', 'name: x\ndependencies:\n  flutter:\n    sdk: flutter\ndev_dependencies:\n  test: ^1.0.0\n', ['dev_dependencies 5:1']],
    ['mix.exs', 'def project do\n  [app: :x]\nend\ndefp deps do\n  [{:jason, "~> 1.0"}]\nend\n', ['deps 4:6']],
    ['mix.exs', 'defp deps do\n  []\nend\n', []],
    ['deno.json', '{"imports": {"a": "jsr:@std/a@^1", "b": "./b.ts"}}', ['imports 1:2']],
    ['deno.json', '{"imports": {"b": "./b.ts"}}', []],
  ])('%s %j', async (path, text, places) => {
    const { undecidedDependencies = [] } = await manifest({ [path]: text }, path)
    expect(undecidedDependencies.map(({ group, at }) => `${group} ${at.startLine}:${at.startColumn}`)).toEqual(places)
  }) // biome-ignore format: a table
})

test('composer.json: what it requires, but for what the machine provides', async () => {
  const text =
    '{"require": {"php": ">=8", "Acme/x": "^1"}, "require-dev": {"ext-json": "*", "acme/y": "*"}, "conflict": []}'
  const { dependencies } = await manifest({ 'composer.json': text }, 'composer.json')
  expect(
    dependencies.map(({ name, range, scope, at }) => `${name} ${range} ${scope} ${at.startColumn}`),
  ).toEqual(['Acme/x ^1 runtime 38', 'acme/y * development 88'])
})

describe('Info.plist', () => {
  const plist = (value: string): string =>
    `<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x.dtd">\n<plist><dict><key>CFBundleShortVersionString</key>\n<string>${value}</string></dict></plist>\n`
  const project = (...values: string[]): Record<string, string> => ({
    'App.xcodeproj/project.pbxproj': values.map((value) => `\t\tMARKETING_VERSION = ${value};\n`).join(''),
  })

  test.each<[string, Record<string, string>, string]>([
    ['literal', { 'App/Info.plist': plist('1.2.3') }, '1.2.3 App/Info.plist:4:9-14'],
    ['setting', { 'App/Info.plist': plist('$(MARKETING_VERSION)'), ...project('1.2.3', '1.2.3') }, '1.2.3 App.xcodeproj/project.pbxproj:1:23-28'],
    ['two settings', { 'App/Info.plist': plist('$(MARKETING_VERSION)'), ...project('1.2.3', '1.2.4') }, '? App/Info.plist:4:9-29 no Xcode project of the repository sets `MARKETING_VERSION` to one value'],
    ['no project', { 'App/Info.plist': plist('${MARKETING_VERSION}') }, '? App/Info.plist:4:9-29 no Xcode project of the repository sets `MARKETING_VERSION` to one value'],
    ['binary', { 'App/Info.plist': 'bplist00' }, '? App/Info.plist:1:1-1 it is no readable XML (App/Info.plist: 1:1: expected an element)'],
  ])('%s', async (_, files, expected) => {
    expect(shown((await manifest(files, 'App/Info.plist')).version)).toBe(expected)
  }) // biome-ignore format: a table

  test('of tests is not released, and Flutter’s is pubspec’s', async () => {
    expect(await manifest({ 'AppTests/Info.plist': plist('1.0') }, 'AppTests/Info.plist')).toMatchObject({
      publishable: false,
    })
    expect((await read({ 'ios/Runner/Info.plist': plist('$(FLUTTER_BUILD_NAME)') })).manifests).toEqual([])
  })

  test('a document type that declares something is refused', async () => {
    const text = plist('&v;').replace('"x.dtd"', '"x.dtd" [<!ENTITY v "1">]')
    expect(shown((await manifest({ 'App/Info.plist': text }, 'App/Info.plist')).version)).toContain(
      'has a document type',
    )
  })
})
