// Small projects, each built by the tool of its ecosystem: what it leaves is what is tampered with.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { more } from './more-projects.mjs'

const run = (cwd, program, ...args) =>
  execFileSync(program, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
  })

export const PROJECTS = {
  python: {
    files: {
      'pyproject.toml': `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "acme-thing"
version = "1.0.0"
description = "A thing"
readme = "README.md"
requires-python = ">=3.9"
dependencies = ["packaging>=20"]

[project.scripts]
acme = "acme_thing.cli:main"

[tool.hatch.build.targets.wheel]
packages = ["src/acme_thing"]
`,
      'README.md': '# Thing\n\nIt does things.\n',
      LICENSE: 'MIT License\n',
      'src/acme_thing/__init__.py': '"""A thing."""\n',
      'src/acme_thing/cli.py': 'def main():\n    print("hello")\n\n\ndef other():\n    print("other")\n',
      '.gitignore': '/dist/\n',
    },
    policy: `artifacts: ['dist/*']
rules:
  artifact/unexpected-structure:
    options: {packages: [{name: acme-thing, modules: [acme_thing], entry-points: [acme]}]}
`,
    build(root, { python }) {
      run(root, python, '-m', 'build', '--no-isolation', '--outdir', 'dist')
      return readdirSync(join(root, 'dist'))
    },
  },
  npm: {
    files: {
      'package.json': `${JSON.stringify(
        {
          name: '@acme/thing',
          version: '1.0.0',
          description: 'A thing',
          license: 'MIT',
          main: 'index.js',
          bin: { acme: 'cli.js' },
          scripts: { test: 'node --test' },
          files: ['index.js', 'cli.js', 'lib/'],
          repository: { type: 'git', url: 'git+https://git.example/acme/thing.git' },
        },
        null,
        2,
      )}\n`,
      'index.js': 'module.exports = () => 1\n',
      'cli.js': '#!/usr/bin/env node\nconsole.log(1)\n',
      'lib/a.js': 'module.exports = 2\n',
      'README.md': '# Thing\n',
      LICENSE: 'MIT License\n',
      '.gitignore': '/dist/\n',
    },
    policy: "artifacts: ['dist/*']\n",
    build(root) {
      mkdirSync(join(root, 'dist'))
      run(root, 'npm', 'pack', '--ignore-scripts', '--pack-destination', 'dist')
      return readdirSync(join(root, 'dist'))
    },
  },
  crate: {
    files: {
      'Cargo.toml': `[package]
name = "acme_thing"
version = "1.0.0"
edition = "2021"
description = "A thing"
license = "MIT"
repository = "https://git.example/acme/thing"
`,
      'src/lib.rs': 'pub fn one() -> u32 {\n    1\n}\n',
      'README.md': '# Thing\n',
      LICENSE: 'MIT License\n',
      '.gitignore': '/target/\n/dist/\n',
    },
    policy: "artifacts: ['dist/*']\n",
    build(root) {
      run(root, 'cargo', 'package', '--quiet', '--offline', '--no-verify', '--allow-dirty')
      mkdirSync(join(root, 'dist'))
      copyFileSync(
        join(root, 'target/package/acme_thing-1.0.0.crate'),
        join(root, 'dist/acme_thing-1.0.0.crate'),
      )
      return ['acme_thing-1.0.0.crate']
    },
  },
  gem: {
    files: {
      'thing.gemspec': `Gem::Specification.new do |spec|
  spec.name = 'acme-thing'
  spec.version = '1.0.0'
  spec.summary = 'A thing'
  spec.description = 'It does things'
  spec.authors = ['A']
  spec.license = 'MIT'
  spec.homepage = 'https://git.example/acme/thing'
  spec.files = ['lib/acme/thing.rb', 'exe/acme', 'README.md', 'LICENSE']
  spec.bindir = 'exe'
  spec.executables = ['acme']
  spec.required_ruby_version = '>= 3.0'
  spec.add_dependency 'rack', '>= 2.5'
  spec.add_development_dependency 'rake'
  spec.post_install_message = <<~TEXT
    Read the notes.
  TEXT
end
`,
      'lib/acme/thing.rb': 'module Acme; end\n',
      'exe/acme': '#!/usr/bin/env ruby\nputs 1\n',
      'README.md': '# Thing\n',
      LICENSE: 'MIT License\n',
      '.gitignore': '/dist/\n',
    },
    policy: "artifacts: ['dist/*']\n",
    build(root) {
      mkdirSync(join(root, 'dist'))
      run(root, 'gem', 'build', '--quiet', 'thing.gemspec', '--output', 'dist/acme-thing-1.0.0.gem')
      return readdirSync(join(root, 'dist'))
    },
  },
  release: {
    files: {
      VERSION: '1.0.0\n',
      'install.sh': '#!/bin/sh\necho installed\n',
      'src/tool.c': 'int main(void) { return 0; }\n',
      '.gitignore': '/dist/\n',
    },
    policy: `artifacts: ['dist/*']
rules:
  artifact/not-from-commit:
    options: {generated: [{member: tool, from: ['src/**'], reason: compiled by the release job}]}
  artifact/unversioned-path:
    options: {layout: 'releases/{tag}/{file}'}
`,
    build(root) {
      mkdirSync(join(root, 'dist/tool-1.0.0'), { recursive: true })
      for (const name of ['install.sh', 'VERSION'])
        copyFileSync(join(root, name), join(root, 'dist/tool-1.0.0', name))
      writeFileSync(join(root, 'dist/tool-1.0.0/tool'), 'ELF')
      run(
        join(root, 'dist'),
        'tar',
        '--sort=name',
        '--owner=0',
        '--group=0',
        '-czf',
        'tool-1.0.0.tar.gz',
        'tool-1.0.0',
      )
      run(join(root, 'dist'), 'rm', '-r', 'tool-1.0.0')
      copyFileSync(join(root, 'install.sh'), join(root, 'dist/install.sh'))
      const bytes = readFileSync(join(root, 'dist/tool-1.0.0.tar.gz'))
      const sum = (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(root, 'dist', name)))
          .digest('hex')}  ${name}\n`
      const content = createHash('sha256').update(bytes).digest('hex')
      writeFileSync(
        join(root, 'dist/tool-1.0.0.cdx.json'),
        JSON.stringify({
          bomFormat: 'CycloneDX',
          specVersion: '1.6',
          metadata: {
            component: {
              type: 'application',
              name: 'tool',
              version: '1.0.0',
              hashes: [{ alg: 'SHA-256', content }],
            },
          },
          components: [],
        }),
      )
      const all = ['install.sh', 'tool-1.0.0.cdx.json', 'tool-1.0.0.tar.gz']
      writeFileSync(join(root, 'dist/SHA256SUMS'), all.map(sum).join(''))
      return readdirSync(join(root, 'dist'))
    },
  },
  maven: {
    files: {
      'pom.xml': `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example.acme</groupId>
  <artifactId>thing</artifactId>
  <version>1.0.0</version>
</project>
`,
      'src/main/java/example/acme/Thing.java': 'package example.acme;\n\npublic class Thing {\n}\n',
      'src/main/resources/thing.properties': 'a=1\n',
      '.gitignore': '/target/\n/dist/\n',
    },
    policy: `artifacts: ['dist/*']
rules:
  artifact/not-from-commit:
    options: {generated: [{member: '**/*.class', from: ['src/main/java/**'], reason: compiled by javac}]}
`,
    // What `mvn package source:jar` packs, by the JDK's own jar: Maven's plugins are not to be had everywhere.
    build(root) {
      const out = join(root, 'target')
      const meta = join(out, 'classes/META-INF/maven/example.acme/thing')
      mkdirSync(meta, { recursive: true })
      mkdirSync(join(root, 'dist'))
      run(root, 'javac', '-d', 'target/classes', 'src/main/java/example/acme/Thing.java')
      copyFileSync(join(root, 'src/main/resources/thing.properties'), join(out, 'classes/thing.properties'))
      copyFileSync(join(root, 'pom.xml'), join(meta, 'pom.xml'))
      writeFileSync(join(meta, 'pom.properties'), 'groupId=example.acme\nartifactId=thing\nversion=1.0.0\n')
      writeFileSync(
        join(out, 'MANIFEST.MF'),
        'Manifest-Version: 1.0\nImplementation-Title: thing\nImplementation-Version: 1.0.0\n',
      )
      run(root, 'jar', 'cfm', 'dist/thing-1.0.0.jar', 'target/MANIFEST.MF', '-C', 'target/classes', '.')
      run(
        root,
        'jar',
        'cf',
        'dist/thing-1.0.0-sources.jar',
        '-C',
        'src/main/java',
        '.',
        '-C',
        'src/main/resources',
        '.',
      )
      return readdirSync(join(root, 'dist'))
    },
  },
  ...more(run),
}

/** The project as a tagged repository, with what its tool built in `dist/`. */
export function prepare(root, { files, policy, build }, tools) {
  for (const [path, text] of Object.entries({ ...files, '.github/release-guardrail.yml': policy })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const git = (...args) => run(root, 'git', '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args)
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Release')
  git('tag', 'v1.0.0')
  return build(root, tools)
}
