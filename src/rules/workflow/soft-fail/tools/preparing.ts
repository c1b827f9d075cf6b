import type { Cause } from '../shell/cause.ts'
import { type Check, programOf } from './classify.ts'

const ENGINES = /^(?:docker|podman|nerdctl|docker-compose|podman-compose|kind|k3d|minikube)$/
const MAKES_IMAGES = /^(?:buildx |image |compose |builder )?(?:build|bake|up|run|start|create|load|import)\b/

/** Folders of what only tests put on a cluster. */
const FIXTURES = /(?:^|\/)(?:tests?|e2e|fixtures?|testdata)\//

/** Targets that say by their name that they make ready what tests need. */
const READIES =
  /^(?:docker|images?|containers?|cluster|kind|deps|dependencies|getdeps|tools?|fixtures?|run|up)$|(?:^|[-_/])(?:docker|container|image|kind|cluster)[-_](?:images?|run|up|start|build|load|create)$|(?:^|[-_])(?:images|deps|tools|fixtures)$|^(?:tidy|vendor)(?:$|[-_])/

/**
 * Whether a command makes ready what others work with: an image, a container, a tool. Where it fails, what needs it
 * tells.
 */
export function makesReady({ words, kind }: Check): boolean {
  if (kind !== 'known') return false
  const program = programOf(words[0] ?? '')
  const args = words.slice(1).filter((word) => !word.startsWith('-') && !/^\w+=/.test(word))
  if (ENGINES.test(program)) return MAKES_IMAGES.test(args.join(' '))
  if (program === 'kubectl' || program === 'oc')
    return /^(?:apply|create)$/.test(args[0] ?? '') && args.some((arg) => FIXTURES.test(arg))
  if (program === 'go')
    return asksOnly(args, /^test$/, /(?:^|\/)(?:set-?up|tear-?down|clean-?up)(?:_\w+)?_test\.go$/)
  if (program !== 'make' && program !== 'gmake') return false
  // `make $BIN/tool` makes one file.
  return args.length > 0 && args.every((target) => READIES.test(target) || /^\0\/[\w.-]+$/.test(target))
}

/** Whether what stands behind a verb is one file or more of a kind, and nothing else. */
function asksOnly([verb, ...places]: readonly string[], asked: RegExp, kind: RegExp): boolean {
  const files = places.filter((place, index) => !/^[\w,]+$/.test(place) || index > 0)
  return asked.test(verb ?? '') && files.length > 0 && files.every((place) => kind.test(place))
}

/** Whether a command compiles or packs, and looks at nothing. */
export function builds({ words, kind, scans }: Check): boolean {
  if (kind !== 'known' || scans) return false
  const program = programOf(words[0] ?? '')
  const args = words.slice(1)
  const asks = args.some((word) => /test|check|lint|verify|audit|\0/i.test(word))
  if (/^mvnw?$/.test(program))
    return !asks && args.some((word) => /^(?:install|package|compile)$|^-P/.test(word))
  if (program === 'cmake') return !asks && args[0] === '--build'
  return /^(?:cargo|go|dotnet|swift|npm run|yarn|pnpm)$/.test(program) && args[0] === 'build' && !asks
}

const MEASURES = /(?:^|[-_:./ ])bench(?:es|mark\w*)?(?=$|[-_:./ ])/i

/** Whether a step or job says by its name that it measures: how fast, or how much is covered. */
export function saysMeasures(name: string): boolean {
  return MEASURES.test(name) || /(?:^|[-_ (])(?:code )?coverage(?=$|[-_ )])/i.test(name)
}

/** Whether a command measures: its numbers are judged elsewhere, if at all. */
export function measures({ name, words }: Check): boolean {
  return MEASURES.test(name) || words.some((word) => /^--?(?:bench(?:=.*)?|benchmark-only)$/.test(word))
}

/**
 * Whether a command runs tests for what they cover, and no share is asked of it. The same tests run without it, and
 * faster.
 * Source: https://github.com/taiki-e/cargo-llvm-cov; https://github.com/xd009642/cargo-tarpaulin;
 * https://docs.gradle.org/current/userguide/jacoco_plugin.html
 */
export function covers({ name, words }: Check): boolean {
  const isTool =
    /^cargo (?:llvm-cov|tarpaulin)\b/.test(name) ||
    (/^gradlew?$/.test(programOf(words[0] ?? '')) &&
      words.some((word) => /^:?(?:\w+:)*jacocoTestReport$/.test(word)))
  return isTool && !words.some((word) => /fail-(?:under|uncovered)|[Vv]erification/.test(word))
}

/** Whether all that a task runner is asked for is what is covered. */
export function addsUpCoverage({ words }: Check): boolean {
  const targets = words.slice(1).filter((word) => !word.startsWith('-') && !/^\w+=/.test(word))
  return (
    /^(?:g?make|just|task)$/.test(programOf(words[0] ?? '')) &&
    targets.length > 0 &&
    targets.every((target) => /^cov(?:er(?:age)?)?(?:[-_](?:report|html|xml|summary))?$/.test(target))
  )
}

/** Whether a command only sends a report of coverage to a service, as its own action does. */
export function uploadsCoverage({ name, kind }: Check): boolean {
  return (
    kind === 'report' && /^(?:codecov|codecovcli|coveralls|goveralls|cc-test-reporter|codacy\S*)$/.test(name)
  )
}

/** Whether a command builds all that there is to build: `make -j4`, `ninja`, `cmake --build .`. */
export function buildsAll({ words }: Check): boolean {
  const program = programOf(words[0] ?? '')
  const args = words.slice(1)
  if (program === 'cmake') return args[0] === '--build' && !args.some((arg) => /^(?:-t|--target)/.test(arg))
  if (program === 'meson')
    return args[0] === 'compile' && args.every((arg, at) => at === 0 || arg.startsWith('-'))
  if (!/^(?:make|gmake|ninja)$/.test(program)) return false
  return args.every((arg, at) => /^-|^\w+=|^all$/.test(arg) || /^-[jC]$/.test(args[at - 1] ?? ''))
}

/**
 * Whether a command installs what was built before, and builds what is missing.
 * Source: https://www.gnu.org/prep/standards/html_node/Standard-Targets.html
 */
export function installsBuilt(words: readonly string[]): boolean {
  const program = programOf(words[0] ?? '')
  if (program === 'cmake') return words[1] === '--install'
  return /^(?:make|gmake|ninja|meson)$/.test(program) && words.includes('install')
}

/** The folder that a builder is sent to, as written; `.` where it is none. */
export function folderAsked(words: readonly string[]): string {
  const at = words.findIndex((word) => /^(?:-C|--directory|--build|--install)$/.test(word))
  const joined = words.find((word) => /^(?:-C.|--directory=)/.test(word))
  const written = joined?.replace(/^(?:-C|--directory=)/, '') ?? (at < 0 ? '.' : (words[at + 1] ?? '.'))
  return written.replace(/^\.\/(?=.)/, '').replace(/\/$/, '')
}

/** Tools that count or weigh, and print the numbers for others. */
const COUNTS = /^(?:size-limit|bundlewatch|bundlesize|hyperfine|tokei|scc|cloc|du)$/

/** Whether a command's numbers are taken up by a program, which makes something else of them: `size-limit --json | jq …`. */
export function countsFor({ words }: Check, { kind, written }: Cause): boolean {
  return (
    kind === 'pipe' &&
    /^\|&?\s*(?:jq|node|python\d?|yq)\b/.test(written) &&
    COUNTS.test(programOf(words[0] ?? '')) &&
    words.some((word) => /^--json$|^--format(?:=json)?$/.test(word))
  )
}

/**
 * Whether a command only has a server look at the code. What that finds it tells by itself; where nobody waits for its
 * gate, a failure here is one of the upload.
 * Source: https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/ci-integration/overview/#quality-gate-fails
 */
export function analyses({ words }: Check): boolean {
  const program = programOf(words[0] ?? '')
  const args = words.slice(1)
  if (waitsForGate(args.join(' '))) return false
  if (program === 'sonar-scanner') return true
  if (!/^(?:gradlew?|mvn[dw]?)$/.test(program)) return false
  const goals = args.filter(
    (arg, index) => !arg.startsWith('-') && !/^-(?:x|-exclude-task|pl|P|f|s)$/.test(args[index - 1] ?? ''),
  )
  return goals.length > 0 && goals.every((goal) => SONAR.test(goal))
}

const SONAR =
  /^(?::?(?:[\w-]+:)*sonar(?:qube)?|org\.(?:sonarsource\.scanner\.maven|codehaus\.mojo):sonar-maven-plugin(?::[\w.-]+)?:sonar)$/

/** Whether a scanner is told to fail where its server's gate does. */
export function waitsForGate(given: string): boolean {
  return /sonar\.qualitygate\.wait(?!\s*=\s*["']?false)/i.test(given)
}

/** Whether a check asks other people's servers whether they are up. */
export function asksOthers({ words }: Check): boolean {
  return words.some((word) =>
    /^(?:link-?check(?:er)?|check-?links|lychee|markdown-link-check|muffet)$/.test(word),
  )
}

/** Words of what a command is asked to make. */
export interface Product {
  /** Whether another command's word, as written and without quotes, names it. */
  readonly isIn: (word: string) => boolean
}

const FILES: readonly (readonly [made: RegExp, named: RegExp])[] = [
  [/^gem build\b/, /\.gem$/],
  [/^(?:npm|pnpm|yarn) pack\b/, /\.tgz$/],
  [/^cargo build\b/, /(?:^|\/)target\//],
  [/^(?:npm|pnpm|yarn|bun)(?: run)? build$/, /^(?:\.\/)?(?:dist|build|out)\/./],
]

/**
 * What a command makes, where it is said.
 * @param words as written, quotes left out
 */
export function productsOf(words: readonly string[], { name }: Check): readonly Product[] {
  const named = FILES.flatMap(([made, pattern]) =>
    made.test(name) ? [{ isIn: (word: string) => pattern.test(word) }] : [],
  )
  const isImage = /^(?:docker|podman|nerdctl) (?:buildx )?build\b/.test(name)
  const builds = /^(?:go build|gcc|g\+\+|cc|c\+\+|clang|clang\+\+|rustc|deno compile|dart compile)\b/.test(
    name,
  )
  const asked = words.flatMap((word, index) => {
    if (!isImage && !builds) return []
    const option = isImage ? /^(?:-t|--tag)(?:=(.+))?$/.exec(word) : /^(?:-o|--output)(?:=(.+))?$/.exec(word)
    return option === null ? [] : [option[1] ?? words[index + 1] ?? '']
  })
  return [
    ...named,
    ...asked.flatMap((value): readonly Product[] => {
      const base = value.split('/').at(-1)!
      if (isImage) return value === '' ? [] : [{ isIn: (word) => word === value }]
      return /^[\w.-]+$/.test(base) && /\w/.test(base)
        ? [{ isIn: (word) => word.split('/').at(-1) === base }]
        : []
    }),
  ]
}
