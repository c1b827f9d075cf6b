import type { Publication } from '../publishing/publishes.ts'
import { commandsOf, type ShellCommand } from '../shell/commands.ts'

/**
 * Whether a build of Maven or Gradle is told a folder of the machine as the repository to publish to. What else it
 * publishes to is written in files that only it reads.
 * Source: https://maven.apache.org/plugins/maven-deploy-plugin/deploy-mojo.html#altDeploymentRepository;
 * https://docs.gradle.org/current/userguide/project_properties.html
 */
export function goesToFolder({ by, command }: Publication): boolean {
  if (command === null || !/^(?:\.\/)?(?:mvnw?|gradlew?) /.test(by)) return false
  return command.args.some(({ value }) => {
    const [, name = '', given = ''] = /^-[PD]([\w.-]+)=(.+)$/s.exec(value) ?? []
    return (
      /repo(?!r)/i.test(name) &&
      !TAKEN_FROM.test(name) &&
      isFolder(given.replace(/^[\w-]+::(?:[\w-]+::)?/, ''), command)
    )
  })
}

/** Where a build keeps what it downloads, or where its sources lie: `-Dmaven.repo.local`. */
const TAKEN_FROM = /^maven\.repo\.local\b|root|cache|base|home/i

const FOLDER =
  /^(?:file:|~\/|\.{0,2}\/(?!\/)|\$\(pwd\)|\$\{?(?:PWD|RUNNER_TEMP|GITHUB_WORKSPACE)\b|\$\{\{\s*(?:github\.workspace|runner\.temp)\s*\}\})/

function isFolder(text: string, command: ShellCommand): boolean {
  if (FOLDER.test(text)) return true
  const name = /^\$\{?(\w+)\}?$/.exec(text)?.[1]
  if (name === undefined) return false
  const values = (commandsOf(command.script) ?? []).flatMap(({ assignments }) =>
    assignments.filter((one) => one.name === name).map(({ value }) => value.value),
  )
  return values.length > 0 && values.every((value) => /^\$\(mktemp\b/.test(value))
}
