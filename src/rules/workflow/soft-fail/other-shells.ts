import { oneLower, type Severity } from '../../../findings.ts'
import { locate } from '../../../sources/workflows/locate.ts'
import type { Script } from '../../../sources/workflows/model.ts'
import type { Draft } from './steps.ts'
import { type Check, type CheckOptions, classify } from './tools/classify.ts'
import { builtFrom, configured } from './tools/configuring.ts'

const NO_OPTIONS = { checks: [], cleanup: [] }

interface Line {
  readonly text: string
  readonly start: number
  readonly words: readonly string[]
  readonly check: Check | null
}

/** How much is lost with a check; `isUsed` where the script goes on to work with what it may have made. */
export type GradeOf = (check: Check, isUsed: boolean) => Severity

/** What can be decided of scripts for PowerShell, cmd and Python, line by line; nothing is guessed. */
export function* otherShellDrafts(script: Script, gradeOf: GradeOf): Iterable<Draft> {
  const { name } = script.shell
  if (name === 'pwsh' || name === 'powershell') yield* powershell(script, gradeOf)
  if (name === 'cmd') yield* cmd(script, gradeOf)
  if (name === 'python') yield* python(script, gradeOf)
}

/** Whether any line begins with a check, for a script whose shell is not known. */
export function mayHoldCheck(script: Script, options: CheckOptions): boolean {
  return script.text.value
    .split(/[\n;{}()&|]+/)
    .some((part) => classify(part.trim().split(/\s+/), options) !== null)
}

export function linesOf(script: Script, comment: RegExp): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const text of script.text.value.split('\n')) {
    const trimmed = text.trim()
    const words = trimmed
      .replace(/^&\s+/, '')
      .split(/;|\|\|?|&&?/, 1)[0]!
      .trim()
      .split(/\s+/)
    const code = trimmed !== '' && !comment.test(trimmed)
    if (code) lines.push({ text, start, words, check: classify(words, NO_OPTIONS) })
    start += text.length + 1
  }
  return lines
}

function draft(
  script: Script,
  start: number,
  end: number,
  message: string,
  remedy: string,
  severity: Severity = 'high',
): Draft {
  return {
    at: locate(script.text, start, end),
    message,
    remedy,
    severity,
    evidence: { shell: script.shell.name },
  }
}

function lostOnWay({ name }: Check, lines: readonly Line[], index: number, why: string): string {
  const needing = needsIt(lines, index)
  return needing === null
    ? `\`${name}\`'s failure never reaches the job. ${why}`
    : `\`${name}\`'s failure does not end the script. ${why} \`${needing}\` needs what it writes, and fails the job in its place with an error of another kind.`
}

function gradeOnWay(lines: readonly Line[], index: number, gradeOf: GradeOf): Severity {
  const isUsed = lines.slice(index + 1).some(({ check }) => check !== null)
  return needsIt(lines, index) === null ? gradeOf(lines[index]!.check!, isUsed) : 'low'
}

/**
 * The command by which a script fails where its build files could not be written: the last one, whose status counts,
 * builds from them. What was written for the same folder before would be built in their place.
 */
function needsIt(lines: readonly Line[], index: number): string | null {
  const { check } = lines[index]!
  const last = lines.at(-1)!
  const place = check === null ? null : configured(check)
  if (place === null || builtFrom(last.words) !== place || last.check === null) return null
  const others = lines.filter((line) => line !== last && line !== lines[index])
  const mayStand = others.some(
    (line) =>
      (line.check !== null && configured(line.check) === place) ||
      (lines.indexOf(line) > index && MOVES.test(line.text)),
  )
  return mayStand || /[;|&]/.test(last.text) ? null : last.words.slice(0, 3).join(' ')
}

/** Another folder is meant by the same words then. */
const MOVES = /^\s*(?:cd|chdir|pushd|popd|sl|(?:set|push|pop)-location)\b/i

/**
 * GitHub ends a PowerShell script with the last program's exit code, and starts it with `$ErrorActionPreference = 'stop'`,
 * which does not hold for programs.
 * Source: actions/runner, ScriptHandlerHelpers; about_Preference_Variables.
 */
function* powershell(script: Script, gradeOf: GradeOf): Iterable<Draft> {
  const source = script.text.value
  const lines = linesOf(script, /^#/)
  const checks = lines.filter(({ check }) => check !== null)
  const asked = /\$LASTEXITCODE|\$\?|PSNativeCommandUseErrorActionPreference\s*=\s*\$true/i.test(source)
  for (const match of source.matchAll(
    /\$ErrorActionPreference\s*=\s*["']?(SilentlyContinue|Ignore|Continue)\b["']?/gi,
  )) {
    if (checks.length === 0 && !/\b(?:Invoke-Pester|Invoke-ScriptAnalyzer|Publish-\w+)\b/i.test(source))
      continue
    yield draft(
      script,
      match.index,
      match.index + match[0].length,
      `\`${match[0]}\` lets the script go on after errors. What the commands after it report cannot fail the job.`,
      'Remove the line: GitHub starts the script with `stop`.',
    )
  }
  for (const { text, start } of lines) {
    const action = /\s-(?:ErrorA\w*|EA)[\s:]+["']?(?:Ignore|SilentlyContinue|0|4)\b/i.exec(text)
    if (
      action !== null &&
      /\b(?:Invoke-Pester|Invoke-ScriptAnalyzer|Publish-\w+|Test-\w+Signature)\b/i.test(text)
    ) {
      const at = start + action.index + 1
      yield draft(
        script,
        at,
        at + action[0].length - 1,
        `\`${action[0].trim()}\` hides the errors of \`${text.trim().split(/\s+/)[0]}\`. They cannot fail the job.`,
        'Remove the parameter.',
      )
    }
  }
  const last = lines.at(-1)
  const flat = !/[{}]|@["']/.test(source.replace(/\$\{\{[^}]*\}\}|\$\{?env:\w+\}?|\$\{\w+\}/g, ''))
  for (const [index, { check, text, start }] of lines.entries()) {
    if (check === null) continue
    const at = start + text.length - text.trimStart().length
    const inline = /(;\s*exit\s+0|\|\|\s*(?:\$true|\$null|exit\s+0|Write-\w+.*|echo.*))\s*$/i.exec(text)
    if (inline !== null) {
      const from = start + inline.index
      yield draft(
        script,
        from,
        from + inline[0].trimEnd().length,
        `\`${check.name}\`'s failure never reaches the job. \`${inline[1]!.trim()}\` ends the script with success.`,
        `Remove \`${inline[1]!.trim()}\`.`,
        gradeOf(check, false),
      )
    } else if (
      last !== undefined &&
      index < lines.length - 1 &&
      /^\s*exit\s+0\s*;?\s*$/i.test(last.text) &&
      !asked
    ) {
      yield draft(
        script,
        at,
        at + text.trim().length,
        `\`${check.name}\`'s failure never reaches the job. The script ends with \`exit 0\`, and no line asks for \`$LASTEXITCODE\`.`,
        'Replace `exit 0` by `exit $LASTEXITCODE` right after the check.',
        gradeOf(check, false),
      )
    } else if (
      flat &&
      !asked &&
      lines
        .slice(index + 1)
        .some(
          (line) =>
            line.check !== null ||
            /^\s*(?:npm|node|python\d?|git|dotnet|cargo|go|choco|pip|gh|docker|cmake|curl|7z|msbuild)\s/i.test(
              line.text,
            ),
        )
    ) {
      yield draft(
        script,
        at,
        at + text.trim().length,
        lostOnWay(
          check,
          lines,
          index,
          'PowerShell goes on after a program that fails, and GitHub takes the exit code of the last one.',
        ),
        'Add after it: `if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }`; or begin with `$PSNativeCommandUseErrorActionPreference = $true`.',
        gradeOnWay(lines, index, gradeOf),
      )
    }
  }
}

/** `cmd` has no errexit: the last errorlevel counts. */
function* cmd(script: Script, gradeOf: GradeOf): Iterable<Draft> {
  const source = script.text.value
  const lines = linesOf(script, /^(?:rem\b|::)/i)
  const asked = /errorlevel/i.test(source)
  for (const [index, { check, text, start }] of lines.entries()) {
    if (check === null) continue
    const inline =
      /(\|\|\s*\(?\s*(?:exit\s+\/b\s+0|exit\s+0|echo\b.*|ver\s*>\s*nul|cd\s*\.|set\s+errorlevel=0)\s*\)?|&\s*exit\s+(?:\/b\s+)?0)\s*$/i.exec(
        text,
      )
    const at = start + text.length - text.trimStart().length
    if (inline !== null) {
      const from = start + inline.index
      yield draft(
        script,
        from,
        from + inline[0].trimEnd().length,
        `\`${check.name}\`'s failure never reaches the job. \`${inline[1]!.trim()}\` succeeds in its place.`,
        `Write \`|| exit /b 1\` instead.`,
        gradeOf(check, false),
      )
    } else if (
      !asked &&
      !/\|\||&&/.test(text) &&
      lines
        .slice(index + 1)
        .some((line) => line.check !== null || /^\s*exit\s+(?:\/b\s+)?0\s*$/i.test(line.text))
    ) {
      yield draft(
        script,
        at,
        at + text.trim().length,
        lostOnWay(
          check,
          lines,
          index,
          '`cmd` goes on after a command that fails, and the last errorlevel counts.',
        ),
        'Add `|| exit /b 1` to the line.',
        gradeOnWay(lines, index, gradeOf),
      )
    }
  }
}

/** A call whose status is thrown away, with the command written out. */
function* python(script: Script, gradeOf: GradeOf): Iterable<Draft> {
  const source = script.text.value
  for (const match of source.matchAll(
    /^[ \t]*((?:os\.system|subprocess\.(?:call|run|Popen))\((.*)\))[ \t]*$/gm,
  )) {
    const [whole, call, inner] = match
    if (/check\s*=\s*True/.test(inner!)) continue
    const words = [...inner!.matchAll(/["']([^"']*)["']/g)].map(([, word]) => word!)
    const check = classify(words.length === 1 ? words[0]!.split(/\s+/) : words, NO_OPTIONS)
    if (check === null) continue
    const start = match.index + whole.length - whole.trimStart().length
    yield draft(
      script,
      start,
      start + call!.length,
      `\`${check.name}\`'s failure never reaches the job. The call returns its status, and nobody reads it.`,
      'Write `subprocess.run([…], check=True)`.',
      check.kind === 'report' ? oneLower('high') : gradeOf(check, false),
    )
  }
}
