import type { RepositoryPath } from '../../../location.ts'
import { readImage } from '../image.ts'
import type { Image, Script, Shell, SupportFile, Text } from '../model.ts'
import { readScript } from '../script.ts'
import { namedShell, shebangShell } from '../shell.ts'
import { invalidAt } from '../yaml/node.ts'
import { heredocMarks, type Instruction, instructionsOf, partOf } from './dockerfile-lines.ts'
import { wholeText } from './text.ts'

const INSTRUCTIONS = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
)
/** Arguments that grow by naming each other stay unexpanded, which is never pinned. */
const MAX_EXPANSION = 1024
/** Files that are rendered into Dockerfiles hold lines of their template language. */
const TEMPLATE = /\.(?:j2|jinja2?|tmpl|tpl|template|in|erb|eex|tt|ejs|mustache|hbs)$/i
/** What is filled in as such a file is rendered. */
const FILLED = /\{\{(?:(?!\{\{|\}\}).){0,500}\}\}|<%(?:(?!<%|%>).){0,500}%>/g
/** Of a comment nothing is filled in, so that it hides no image. */
const REMARK = /\{\{[-_]*(?:!|\/\*)(?:(?!\}\}).){0,500}\}\}|<%#(?:(?!%>).){0,500}%>/g

/**
 * A Dockerfile: the images that it builds on or copies from, and its RUN scripts.
 * Build arguments stand for their defaults; `scratch` and earlier stages are no images.
 * @throws SourceInvalid for an instruction that Docker does not know
 */
export function readDockerfile(text: string, path: RepositoryPath): SupportFile {
  const isTemplate = TEMPLATE.test(path)
  // One word each, as it will be.
  const source = isTemplate ? text.replaceAll(FILLED, (mark) => mark.replaceAll(/\s/g, '_')) : text
  const { instructions, escaper } = instructionsOf(source, path)
  const stages: string[] = []
  const args = new Map<string, string>()
  const images: Image[] = []
  const scripts: Script[] = []
  let shell = firstShell(escaper)
  const shells: Shell[] = []
  for (const instruction of instructions) {
    switch (instruction.name) {
      case 'ARG':
        if (stages.length === 0) declare(instruction.body.value, args)
        break
      case 'FROM': {
        const { image, alias } = readFrom(instruction.body, args)
        if (stages.length > 0) shells.push(shell)
        if (!isLocal(image, stages)) images.push(image)
        // What SHELL sets is of the image, and of every stage that goes on from it.
        const from = stages.findLastIndex(
          (stage) => stage.toLowerCase() === image.reference.name.toLowerCase(),
        )
        shell = from >= 0 && isLocal(image, stages) ? shells[from]! : firstShell(escaper)
        stages.push(alias ?? String(stages.length))
        break
      }
      case 'COPY':
      case 'RUN':
        images.push(...foreignSources(instruction, args).filter((image) => !isLocal(image, stages)))
        if (instruction.name === 'RUN') scripts.push(...runScripts(instruction, shell))
        break
      case 'SHELL':
        shell = readShell(instruction.body)
        break
      default:
        if (!INSTRUCTIONS.has(instruction.name) && !isTemplate) {
          throw invalidAt(
            instruction.body.at,
            `${JSON.stringify(instruction.name)} is no Dockerfile instruction`,
          )
        }
    }
  }
  // What stands for an image or its digest until then is none; a tag that is filled in pins nothing.
  const named = isTemplate ? images.filter(({ text }) => !isFilledIn(text.value)) : images
  return { path, kind: 'dockerfile', text: wholeText(text, path), scripts, images: named }
}

/** Windows images use the backtick as escape character, and `cmd` as shell. */
function firstShell(escaper: string): Shell {
  if (escaper === '`') return namedShell('cmd', null)
  return { name: 'sh', errexit: false, pipefail: false, at: null, template: null }
}

function readShell(body: Text): Shell {
  const words = jsonWords(body.value)
  return words === null
    ? { ...namedShell('other', body.at), name: 'unknown' }
    : namedShell(words.join(' '), body.at)
}

function declare(body: string, args: Map<string, string>): void {
  for (const [, name, quoted, bare] of body.matchAll(/(?:^|\s)(\w+)(?:=(?:"([^"]*)"|'?([^\s']*)'?))?/g)) {
    const value = quoted ?? bare
    if (value !== undefined) args.set(name!, expand(value, args))
  }
}

/** Variables as Docker replaces them in FROM: `$x`, `${x}`, `${x:-default}`, `${x:+other}`; unknown ones stay. */
function expand(value: string, args: ReadonlyMap<string, string>): string {
  // No image has such a name, and what opens braces without end is looked through again for each.
  if (value.length > MAX_EXPANSION) return value
  return value.replace(/\$(?:\{(\w+)(?::?([-+])([^}]*))?\}|(\w+))/g, (whole, braced, how, fallback, bare) => {
    const known = args.get((braced ?? bare) as string)
    if (known !== undefined && known.length > MAX_EXPANSION) return whole
    if (how === '+') return known === undefined || known === '' ? '' : expand(fallback as string, args)
    if (known !== undefined && known !== '') return known
    return fallback === undefined ? whole : expand(fallback as string, args)
  })
}

function readFrom(body: Text, args: ReadonlyMap<string, string>): { image: Image; alias: string | null } {
  const match = /^(\s*(?:--\S+\s+)*)(\S+)(?:\s+as\s+(\S+))?/i.exec(body.value)
  if (match === null) throw invalidAt(body.at, 'has a FROM that names no image')
  const start = match[1]!.length
  return {
    image: sourceImage(body, start, start + match[2]!.length, 'Dockerfile FROM', args),
    alias: match[3] ?? null,
  }
}

function foreignSources({ name, body }: Instruction, args: ReadonlyMap<string, string>): Image[] {
  const flags = /^\s*(?:--\S+\s+)*/.exec(body.value)![0]
  const pattern = name === 'COPY' ? /(--from=)(\S+)/g : /(--mount=(?:[^\s,]*,)*from=)([^\s,]+)/g
  return [...flags.matchAll(pattern)].map((match) => {
    const start = match.index + match[1]!.length
    const role = name === 'COPY' ? 'Dockerfile COPY --from' : 'Dockerfile RUN --mount'
    return sourceImage(body, start, start + match[2]!.length, role, args)
  })
}

function sourceImage(
  body: Text,
  start: number,
  end: number,
  role: string,
  args: ReadonlyMap<string, string>,
): Image {
  const text = partOf(body, start, end)
  // BuildKit takes off quotes wherever they stand in the word.
  const written = text.value.replaceAll(/["']/g, '')
  const reference = readImage(expand(written, args))
  return { text, reference: { ...reference, dynamic: reference.dynamic || written.includes('$') }, role }
}

/** `scratch`, a stage above by name or number; a stage's name is compared without regard to case. */
function isLocal({ reference, role }: Image, stages: readonly string[]): boolean {
  if (reference.dynamic && reference.name.includes('$')) return isStageByPlatform(reference, stages)
  if (reference.tag !== null || reference.digest !== null) return false
  const name = reference.name.toLowerCase()
  if (role === 'Dockerfile FROM' && name === 'scratch') return true
  if (role !== 'Dockerfile FROM' && /^\d+$/.test(name)) return true
  return stages.some((stage) => !/^\d+$/.test(stage) && isNamed(stage.toLowerCase(), name))
}

function isFilledIn(written: string): boolean {
  const value = written.replaceAll(REMARK, '')
  const name = value.replaceAll(FILLED, (mark) => '\0'.repeat(mark.length)).replace(/:[^/:@]*(?=@|$)/, '')
  return name.includes('\0')
}

/** A template's stage may stand for several: `build_{{ arch }}`. */
function isNamed(stage: string, name: string): boolean {
  const [start, ...rest] = stage.split(FILLED)
  if (rest.length === 0) return stage === name
  return start !== '' && name.startsWith(start!) && name.endsWith(rest.at(-1)!)
}

/** What the variables are for the platforms of Docker's own images, alone. */
const PLATFORM_WORDS = new Set('amd64 arm64 arm 386 ppc64le s390x riscv64 mips64le linux windows'.split(' '))

/**
 * `FROM binaries-$TARGETOS` beside stages `binaries-linux` and `binaries-windows`: BuildKit alone gives these variables
 * their values. Source: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
function isStageByPlatform({ name, tag, digest }: Image['reference'], stages: readonly string[]): boolean {
  const parts = name.toLowerCase().split(/\$\{?(?:target|build)(?:os|arch|variant)\}?(?!\w)/)
  if (parts.length < 2 || tag !== null || digest !== null) return false
  if (parts.some((part) => part.includes('$') || part.includes('/'))) return false
  if (parts.join('') === '') return stages.some((stage) => PLATFORM_WORDS.has(stage.toLowerCase()))
  return stages.some((stage) => {
    const left = stage.toLowerCase()
    return (
      left.startsWith(parts[0]!) &&
      left.endsWith(parts.at(-1)!) &&
      left.length > parts.join('').length &&
      parts.every((part) => left.includes(part))
    )
  })
}

function runScripts({ body, heredocs }: Instruction, shell: Shell): Script[] {
  const flags = /^\s*(?:--\S+\s+)*/.exec(body.value)![0].length
  const command = partOf(body, flags, body.value.length)
  const first = heredocs[0]
  if (first !== undefined && isOnlyHeredoc(command.value)) {
    const own = first.body.value.startsWith('#!') ? shebangShell(first.body.value, '') : shell
    return [readScript(first.body, own)]
  }
  if (jsonWords(command.value) !== null) return execScript(command)
  return [readScript({ ...command, value: withoutHeredocs(command.value) }, shell)]
}

function isOnlyHeredoc(command: string): boolean {
  const [mark, ...others] = heredocMarks(command)
  return mark !== undefined && others.length === 0 && command.trim().length === mark.end - mark.start
}

/** A command that reads here-documents: the shell's part is the command, the documents are its input. */
function withoutHeredocs(command: string): string {
  let shown = command
  for (const { start, end } of heredocMarks(command)) {
    shown = shown.slice(0, start) + ' '.repeat(end - start) + shown.slice(end)
  }
  return shown
}

/** `RUN ["sh", "-c", "script"]`: the script is the last word; other exec forms have no shell. */
function execScript(command: Text): Script[] {
  const words = jsonWords(command.value)!
  const shell = namedShell(words.slice(0, -1).join(' '), null)
  const flag = words.at(-2)
  if ((shell.name !== 'bash' && shell.name !== 'sh') || flag === undefined || !/^-\w*c$/.test(flag)) return []
  const written = JSON.stringify(words.at(-1))
  const start = command.value.lastIndexOf(written)
  if (start === -1) return []
  const part = partOf(command, start + 1, start + written.length - 1)
  const value = words.at(-1)!
  return [readScript({ ...part, value, segments: part.segments.slice(0, 1) }, { ...shell, template: null })]
}

function jsonWords(value: string): readonly string[] | null {
  if (!value.trimStart().startsWith('[')) return null
  let words: unknown
  try {
    words = JSON.parse(value)
  } catch {
    // Docker reads a list that is not JSON as a shell command.
    return null
  }
  return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : null
}
