import { describe, expect, test } from 'vitest'
import { tagVersionMismatch } from '../../../../src/rules/release/tag-version-mismatch.ts'
import { runRule } from '../../../../src/rules/run.ts'
import { memoryFiles } from '../../../support/memory-files.ts'
import { releaseModels } from '../release-models.ts'

type Answer = 'same' | 'differs' | 'unverified'
type Row = readonly [tag: string, version: string, answer: Answer]

async function judge(files: Record<string, string>, tag: string): Promise<Answer> {
  const { findings, unverified } = runRule(tagVersionMismatch, await releaseModels(memoryFiles(files), tag))
  if (findings.length > 0) return 'differs'
  return unverified.length > 0 ? 'unverified' : 'same'
}

/** One manifest of each ecosystem around a version, and what its grammar makes of the tag. */
const ECOSYSTEMS: Readonly<
  Record<string, { files: (version: string) => Record<string, string>; rows: Row[] }>
> = {
  'npm, package.json': {
    files: (version) => ({ 'package.json': JSON.stringify({ name: 'thing', version }) }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['v1.2.3-rc.1', '1.2.3-rc.1', 'same'],
      ['v1.0', '1.0.0', 'unverified'],
      ['v1.0.0', '1.0', 'differs'],
      ['v1.2.3', '1.2.3-0', 'differs'],
      ['v1.2.3-rc.1', '1.2.3rc1', 'differs'],
      ['v2026.08.28', '2026.8.28', 'same'],
      ['v2026.8.28', '2026.8.28', 'same'],
    ],
  },
  'Python, pyproject.toml': {
    files: (version) => ({ 'pyproject.toml': `[project]\nname = "thing"\nversion = "${version}"\n` }),
    rows: [
      ['v1.0', '1.0.0', 'same'],
      ['v1.2.3-rc.1', '1.2.3rc1', 'same'],
      ['v2026.08.28', '2026.8.28', 'same'],
      ['v1.0.0', '1.0.0.post1', 'differs'],
      ['v1.2.3-rc.1', '1.2.3', 'differs'],
      ['v1.2.3', '1.2.3a0', 'differs'],
    ],
  },
  'Cargo, Cargo.toml': {
    files: (version) => ({ 'Cargo.toml': `[package]\nname = "thing"\nversion = "${version}"\n` }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['thing-v1.2.3', '1.2.3', 'same'],
      ['v1.2.3+20', '1.2.3', 'same'],
      ['v1.2.3', '1.2.3-alpha', 'differs'],
      ['v1.2.3', '1.2.03', 'differs'],
      ['v1.2.3', '1.2', 'differs'],
    ],
  },
  'Maven, pom.xml': {
    files: (version) => ({
      'pom.xml': `<project><groupId>com.acme</groupId><artifactId>thing</artifactId><version>${version}</version></project>`,
    }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['thing-1.2.3', '1.2.3', 'same'],
      ['com.acme:thing@1.2.3', '1.2.3', 'same'],
      ['1.0.0', '1.0', 'same'],
      ['v1.0', '1.0', 'same'],
      ['v1.2.3-RC1', '1.2.3-rc-1', 'same'],
      ['v1.2.3', '1.2.3.Final', 'same'],
      ['v1.2.3.RELEASE', '1.2.3', 'same'],
      ['v1.2.3-M1', '1.2.3-milestone-1', 'same'],
      ['v33.0-jre', '33.0-jre', 'same'],
      ['v1.2.3', '1.2.3-SNAPSHOT', 'differs'],
      ['v1.2.3-SNAPSHOT', '1.2.3', 'differs'],
      ['v1.2.3', '1.2.4', 'differs'],
      ['v1.2.3', '1.2.3-1', 'differs'],
      ['v1.2.3', '1.2.3-sp1', 'differs'],
      ['v33.0-jre', '33.0-android', 'differs'],
      ['v1.2.3', '${revision}', 'unverified'],
      ['v1.2.3', '', 'differs'],
    ],
  },
  'Gradle, build.gradle': {
    files: (version) => ({ 'build.gradle': `version = '${version}'\n` }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['v1.2.3-rc-1', '1.2.3-RC1', 'same'],
      ['v1.0', '1.0', 'same'],
      ['v1.0.0', '1.0', 'differs'],
      ['v1.2.3', '1.2.3.Final', 'differs'],
      ['v1.2.3', '1.2.3-SNAPSHOT', 'differs'],
      ['v1.2.3', 'unspecified', 'differs'],
      ['v1.2.3', '1.2.30', 'differs'],
    ],
  },
  'Gradle, gradle.properties': {
    files: (version) => ({
      'gradle.properties': `version=${version}\n`,
      'build.gradle.kts': 'plugins { java }\n',
    }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['v1.2.3', '1.2.3-SNAPSHOT', 'differs'],
      ['v1.2.3', '1.2.2', 'differs'],
    ],
  },
  '.NET, project file': {
    files: (version) => ({
      'Thing.csproj': `<Project Sdk="x"><PropertyGroup><Version>${version}</Version></PropertyGroup></Project>`,
    }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['Thing-v1.2.3', '1.2.3', 'same'],
      ['v1.0.0', '1.0.0.0', 'same'],
      ['v1.0', '1.0.0', 'same'],
      ['v1.0.0', '1.0', 'same'],
      ['v1.2.3-RC.1', '1.2.3-rc.1', 'same'],
      ['v1.2.3', '1.2.3+gabc', 'same'],
      ['v1.0.0.0', '1.0.0', 'same'],
      ['v1.0.0-rc.01', '1.0.0-rc.1', 'differs'],
      ['v1.2.3.4', '1.2.3.4', 'same'],
      ['v1.2.3', '1.2.3.4', 'differs'],
      ['v1.2.3-rc1', '1.2.3-rc.1', 'differs'],
      ['v1.2.3', '1.2.3-preview', 'differs'],
      ['v1.2.3', 'v1.2.3', 'differs'],
      ['v1.2.3', '$(CI_VERSION)', 'unverified'],
      ['v1.2.3.4.5', '1.2.3.4', 'differs'],
    ],
  },
  '.NET, nuspec': {
    files: (version) => ({
      'thing.nuspec': `<package><metadata><id>thing</id><version>${version}</version></metadata></package>`,
    }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['v1.2.3', '1.2.3.0', 'same'],
      ['v1.2.3', '1.2.2', 'differs'],
      ['v1.2.3', '$version$', 'unverified'],
    ],
  },
  'RubyGems, gemspec': {
    files: (version) => ({
      'thing.gemspec':
        'require_relative "lib/thing/version"\nGem::Specification.new { |s|\n  s.version = Thing::VERSION\n}\n',
      'lib/thing/version.rb': `module Thing\n  VERSION = "${version}"\nend\n`,
    }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['thing-1.2.3', '1.2.3', 'same'],
      ['v1.0.0', '1.0', 'same'],
      ['v1.2.3.rc1', '1.2.3.rc1', 'same'],
      ['v1.2.3.rc.1', '1.2.3.rc1', 'same'],
      ['v1.2.3-rc1', '1.2.3.pre.rc1', 'same'],
      ['v1.2.3-rc1', '1.2.3.rc1', 'differs'],
      ['v1.2.3', '1.2.3.rc1', 'differs'],
      ['v1.2.3', '1.2.3.1', 'differs'],
      ['v1.2.3', 'v1.2.3', 'differs'],
      ['v1.2.3', '1.#{minor}.3', 'unverified'],
    ],
  },
  'Composer, composer.json': {
    files: (version) => ({ 'composer.json': JSON.stringify({ name: 'acme/thing', version }) }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['v1.2.3', 'v1.2.3', 'same'],
      ['v1.2.3', '1.2.3.0', 'same'],
      ['v1.0.0', '1.0', 'same'],
      ['v1.2.3-RC1', '1.2.3-rc1', 'same'],
      ['v1.2.3-beta.2', '1.2.3b2', 'same'],
      ['v1.2.3-p1', '1.2.3-patch1', 'same'],
      ['v1.2.3', '1.2.3-p1', 'differs'],
      ['v1.2.3', '1.2.3-dev', 'differs'],
      ['v1.2.3', 'dev-main', 'differs'],
      ['v1.2.3', '1.2.x-dev', 'differs'],
      ['v1.2.3', '1.2.4', 'differs'],
    ],
  },
  'Composer, without a version': {
    files: () => ({ 'composer.json': '{"name": "acme/thing"}' }),
    rows: [
      ['v1.2.3', '', 'same'],
      ['1.2.3-RC1', '', 'same'],
      ['v1.2.3-foo', '', 'unverified'],
      ['v1.2', '', 'unverified'],
    ],
  },
  'Go, go.mod': {
    files: (module) => ({ 'go.mod': `module ${module}\n` }),
    rows: [
      ['v1.2.3', 'example.com/thing', 'same'],
      ['v2.0.0-rc.1', 'example.com/thing/v2', 'same'],
      ['v2.0.0', 'example.com/thing', 'differs'],
      ['1.2.3', 'example.com/thing', 'differs'],
      ['v1.2.3+meta', 'example.com/thing', 'differs'],
      ['v01.2.3', 'example.com/thing', 'differs'],
    ],
  },
  'Helm, Chart.yaml': {
    files: (version) => ({
      'Chart.yaml': `apiVersion: v2\nname: thing\nversion: ${version}\nappVersion: 9.9.9\n`,
    }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['thing-1.2.3', '1.2.3', 'same'],
      ['v1.2.3', '"1.2.3"', 'same'],
      ['v1.2.3', '1.2.4', 'differs'],
      ['v1.10.0', '1.10', 'differs'],
      ['v1.2.3', '{{ version }}', 'unverified'],
    ],
  },
  'Pub, pubspec.yaml': {
    files: (version) => ({ 'pubspec.yaml': `name: thing\nversion: ${version}\n` }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['v1.2.3', '1.2.3+45', 'same'],
      ['v1.2.3+45', '1.2.3+45', 'same'],
      ['v1.2.3', '1.2.3-dev.1', 'differs'],
      ['v1.2.3', '1.2', 'differs'],
    ],
  },
  'Hex, mix.exs': {
    files: (version) => ({
      'mix.exs': `@version "${version}"\ndef project do\n  [app: :thing, version: @version, package: package()]\nend\n`,
    }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['v1.2.3-rc.0', '1.2.3-rc.0', 'same'],
      ['v1.2.3', '1.2.3-dev', 'differs'],
      ['v1.2.3', '1.2', 'differs'],
      ['v1.2.3', '#{v}', 'unverified'],
    ],
  },
  'JSR, deno.json': {
    files: (version) => ({ 'deno.json': `{"name": "@acme/thing", "version": "${version}"} // JSR\n` }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['@acme/thing@1.2.3', '1.2.3', 'same'],
      ['v1.2.3', '1.2.3-rc.1', 'differs'],
      ['v1.2.3', '1.2', 'differs'],
    ],
  },
  'VERSION file': {
    files: (version) => ({ VERSION: `${version}\n` }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['v1.2.3', 'v1.2.3', 'same'],
      ['v1.2.0', '1.2', 'same'],
      ['v1.2', '1.2', 'same'],
      ['2026.08.28', '2026.8.28', 'same'],
      ['v24.04', '24.04', 'same'],
      ['v1.2.3-rc1', '1.2.3rc1', 'same'],
      ['v1.2.3', '1.2.3-dev', 'differs'],
      ['v1.2.3', '1.2.3.1', 'differs'],
      ['v24.04', '24.10', 'differs'],
      ['v24.4.1', '24.04', 'differs'],
      ['v1.2.3', 'MAJOR=1', 'unverified'],
    ],
  },
  'CMake, CMakeLists.txt': {
    files: (version) => ({ 'CMakeLists.txt': `project(thing VERSION ${version} LANGUAGES C)\n` }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['v1.2.0', '1.2', 'same'],
      ['v1.2.3', '1.2.3.4', 'differs'],
      ['v1.2.3', '1.2.2', 'differs'],
      ['v1.2.3', '${V}', 'unverified'],
    ],
  },
  'Apple, Info.plist': {
    files: (version) => ({
      'App/Info.plist': `<plist><dict><key>CFBundleShortVersionString</key><string>${version}</string></dict></plist>`,
      'App.xcodeproj/project.pbxproj': 'MARKETING_VERSION = 1.2.3;\n',
    }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['v1.2.0', '1.2', 'same'],
      ['v1.2.3', '$(MARKETING_VERSION)', 'same'],
      ['v1.2.4', '$(MARKETING_VERSION)', 'differs'],
      ['v1.2.3', '1.2.4', 'differs'],
    ],
  },
  'Android, versionName': {
    files: (version) => ({
      'app/build.gradle': `android {\n  defaultConfig {\n    versionName "${version}"\n  }\n}\n`,
    }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['v1.2.0', '1.2', 'same'],
      ['v1.2.3-beta1', '1.2.3-beta1', 'same'],
      ['v1.2.3', '1.2.3-debug', 'differs'],
      ['v1.2.3', '1.2.4', 'differs'],
      ['v1.2.3', '1.${minor}', 'unverified'],
    ],
  },
  'image label, Dockerfile': {
    files: (version) => ({
      Dockerfile: `FROM scratch\nLABEL org.opencontainers.image.version="${version}"\n`,
    }),
    rows: [
      ['v1.2.3', '1.2.3', 'same'],
      ['v1.2.3', 'v1.2.3', 'same'],
      ['v1.2.3', '1.2.4', 'differs'],
      ['v1.2.3', 'latest', 'differs'],
      ['v1.2.3', '${VERSION}', 'unverified'],
    ],
  },
  'GitHub Actions, action.yml': {
    files: () => ({ 'action.yml': 'runs:\n  using: composite\n' }),
    rows: [
      ['v1.2.3', '', 'same'],
      ['v1', '', 'unverified'],
      ['v1.2', '', 'unverified'],
      ['release', '', 'unverified'],
    ],
  },
}

describe.each(Object.entries(ECOSYSTEMS))('%s', (_, { files, rows }) => {
  test.each(rows)('%s and %j: %s', async (tag, version, answer) => {
    expect(await judge(files(version), tag)).toBe(answer)
  })
})

test('the table has at least 150 pairs, over every ecosystem', () => {
  const rows = Object.values(ECOSYSTEMS).flatMap((ecosystem) => ecosystem.rows)
  expect(rows.length).toBeGreaterThanOrEqual(150)
})

describe('several manifests', () => {
  const label = { Dockerfile: 'FROM scratch\nLABEL org.opencontainers.image.version="1.2.3"\n' }
  const npm = { 'package.json': '{"name": "thing", "version": "1.2.3"}' }

  test('every kind at the root takes part', async () => {
    const all = { ...npm, ...label, VERSION: '1.2.3\n' }
    expect(await judge(all, 'v1.2.3')).toBe('same')
    expect(await judge({ ...all, VERSION: '1.2.2\n' }, 'v1.2.3')).toBe('differs')
    expect(await judge({ ...all, Dockerfile: label.Dockerfile.replace('1.2.3', '1.2.2') }, 'v1.2.3')).toBe(
      'differs',
    )
  })

  test('a chart below the root has versions of its own, unless nothing else is released', async () => {
    const chart = { 'charts/thing/Chart.yaml': 'name: thing\nversion: 0.5.0\n' }
    expect(await judge({ ...npm, ...chart }, 'v1.2.3')).toBe('same')
    expect(await judge(chart, 'v1.2.3')).toBe('differs')
    expect(await judge(chart, 'thing-0.5.0')).toBe('same')
  })

  test('a private application beside its action.yml is compared', async () => {
    const files = {
      'action.yml': 'runs:\n  using: node20\n',
      'package.json': '{"private": true, "version": "1.2.2"}',
    }
    expect(await judge(files, 'v1.2.2')).toBe('same')
    expect(await judge(files, 'v1.2.3')).toBe('differs')
  })

  test('a label that the build fills in does not stand in the way of a stated version', async () => {
    const filled = { Dockerfile: label.Dockerfile.replace('1.2.3', '$VERSION') }
    expect(await judge({ ...npm, ...filled }, 'v1.2.3')).toBe('same')
  })

  test('modules of a Maven build that fell behind show', async () => {
    const files = (version: string): Record<string, string> => ({
      'pom.xml':
        '<project><groupId>a</groupId><artifactId>root</artifactId><version>1.2.3</version><modules><module>m</module></modules></project>',
      'm/pom.xml': `<project><parent><groupId>a</groupId><artifactId>root</artifactId><version>${version}</version></parent><artifactId>m</artifactId></project>`,
    })
    expect(await judge(files('1.2.3'), 'v1.2.3')).toBe('same')
    expect(await judge(files('1.2.2'), 'v1.2.3')).toBe('differs')
  })
})
