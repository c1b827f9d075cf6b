import * as v from 'valibot'
import type { FindingDraft } from '../../findings.ts'
import type { Location } from '../../location.ts'
import { defineRule } from '../rule.ts'
import { missingValues, testsArtifact } from './missing-security-scan/expectations.ts'
import { gatingWorkflows } from './missing-security-scan/gating.ts'
import { type Run, runsOf } from './missing-security-scan/runs.ts'
import { kindsOfAction, kindsOfCommand, SCAN_KINDS, type ScanKind } from './missing-security-scan/scanners.ts'
import { quoted } from './pinning/quoted.ts'

const text = v.pipe(v.string(), v.trim(), v.minLength(1))

/**
 * The policy asks for kinds of scan, for commands or for a matrix, and no job of the gating workflows has them to a real
 * failure. A scan that only reports (`continue-on-error`, `|| true`, `--exit-zero`), never runs, or stands in a workflow
 * that only people start, does not count: what `workflow/soft-fail` knows decides.
 *
 * Source: NIST SSDF PW.7, PW.8, RV.1; OpenSSF Scorecard SAST.
 */
export const missingSecurityScan = defineRule({
  id: 'workflow/missing-security-scan',
  title: 'Gating workflow lacks a scan or test that the policy asks for',
  severity: 'medium',
  rationale:
    'A scan that nobody runs, or whose findings stop nothing, is a claim. What the policy promises has to happen before each merge and release.',
  remedy: 'Add a job to the gating workflow that runs the scan and fails with what it finds.',
  standards: ['NIST SSDF PW.7.2', 'NIST SSDF RV.1.2', 'OpenSSF Scorecard SAST', 'OpenSSF S2C2F SCA-1'],
  needs: ['workflows'],
  options: v.strictObject({
    kinds: v.optional(
      v.pipe(
        v.array(v.picklist(SCAN_KINDS as [ScanKind, ...ScanKind[]])),
        v.description('Kinds of scan that must run: `dependency`, `code`, `infrastructure`.'),
      ),
      ['dependency', 'code'],
    ),
    workflows: v.optional(
      v.pipe(
        v.array(text),
        v.description(
          'The gating workflows, by file name or glob: `ci.yml`. By default all that a pull request, a push or a release starts. What any of them runs counts.',
        ),
      ),
      [],
    ),
    commands: v.optional(
      v.pipe(
        v.array(text),
        v.description(
          'Commands that must run to a real failure, as they are typed: `pytest`, `acme --version`. A command that starts with these words counts.',
        ),
      ),
      [],
    ),
    matrix: v.optional(
      v.pipe(
        v.record(text, v.array(text)),
        v.description("Values that a job's matrix must have, by axis: `python-version: ['3.11', '3.12']`."),
      ),
      {},
    ),
    'test-artifact': v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'Whether tests must run against the built package, installed from its file, and not the source tree.',
        ),
      ),
      false,
    ),
  }),
  *check({ workflows }, { kinds, workflows: patterns, commands, matrix, 'test-artifact': testArtifact }) {
    const gating = gatingWorkflows(workflows, patterns)
    const [first] = gating
    if (first === undefined) {
      yield {
        at: null,
        message: `No workflow gates anything. ${patterns.length === 0 ? 'None is started by a pull request, a push or a release' : `The policy names ${patterns.map(quoted).join(', ')}, and no workflow is called so`}, so no scan stops a change.`,
        key: 'no gating workflow',
      }
      return
    }
    const at = first.triggers[0]?.event.at ?? null
    const runs = runsOf(workflows, gating, commands)
    const names = [...gating].map(({ path }) => path.replace('.github/workflows/', ''))
    const where = names.length > 4 ? `${names.length} gating workflows` : names.map(quoted).join(', ')
    const unseen = unseenWord(runs)
    for (const kind of kinds) {
      const scans = runs.filter((run) => scansOf(run).includes(kind))
      if (!scans.some((run) => run.void === null))
        yield absent(at, `${NOUN[kind]} scan`, where, scans, REMEDY[kind], unseen)
    }
    for (const command of commands) {
      const found = runs.filter(
        ({ words }) => words.join(' ') === command || words.join(' ').startsWith(`${command} `),
      )
      if (!found.some((run) => run.void === null))
        yield absent(
          at,
          `${quoted(command)} run`,
          where,
          found,
          `Add the step \`run: ${command}\` to a job of the gating workflow.`,
          unseen,
        )
    }
    const axes = Object.entries(matrix)
    const jobs = axes.length === 0 ? [] : runs.filter((run) => run.void === null).map(({ job }) => job)
    for (const [axis, wanted] of axes) {
      const missing = missingValues(jobs, axis, wanted)
      if (missing.length > 0) {
        yield {
          at,
          message: `No job tests ${axis} ${missing.join(', ')}. The policy asks for ${wanted.join(', ')}, and the matrices of ${where} lack ${missing.length === 1 ? 'it' : 'them'}.`,
          remedy: `Add to the matrix of the test job: \`${axis}: [${wanted.map((value) => `'${value}'`).join(', ')}]\`.`,
          evidence: { axis, missing: [...missing] },
          key: `matrix ${axis}`,
        }
      }
    }
    if (testArtifact && !testsArtifact(runs)) {
      yield {
        at,
        message: `No job tests the built package. No job of ${where} installs it from its file and then runs the tests: what is tested is the source tree, and what is released is not.`,
        remedy:
          'Build, then `pip install dist/*.whl` (or `npm install ./*.tgz`) in a clean job, and run the tests there.',
        key: 'test artifact',
      }
    }
  },
})

const NOUN: Readonly<Record<ScanKind, string>> = {
  dependency: 'dependency',
  code: 'code',
  infrastructure: 'infrastructure',
}

const REMEDY: Readonly<Record<ScanKind, string>> = {
  dependency:
    'Add a step that fails with what it finds: `npm audit`, `pip-audit`, `osv-scanner scan source -r .`.',
  code: 'Add a step that fails with what it finds: `semgrep scan --error`, `bandit -r src`, `gosec ./...`.',
  infrastructure: 'Add a step that fails with what it finds: `checkov -d .`, `trivy config --exit-code 1 .`.',
}

function scansOf(run: Run): readonly ScanKind[] {
  if (run.action === '') return kindsOfCommand(run.tool)
  const type =
    run.step?.with.find(({ key }) => key.value.toLowerCase() === 'scan-type')?.value.value.trim() ?? ''
  return kindsOfAction(run.action, type)
}

/** Workflows of other repositories that may hold what is missing. */
function unseenWord(runs: readonly Run[]): string {
  const called = new Set(
    runs.filter((run) => run.step === null && scansOf(run).length === 0).map(({ action }) => action),
  )
  const [first] = called
  if (first === undefined) return ''
  return called.size === 1
    ? ` What ${quoted(first)} runs is not seen from here.`
    : ` What ${quoted(first)} and ${called.size - 1} more workflows of other repositories run is not seen from here.`
}

function absent(
  at: Location | null,
  what: string,
  where: string,
  found: readonly Run[],
  remedy: string,
  unseen: string,
): FindingDraft {
  const [run] = found
  const near =
    run === undefined
      ? `No job of ${where} has one`
      : `${quoted(run.action === '' ? run.words.slice(0, 3).join(' ') : run.action)} in job \`${run.job.id.value}\` does not count: ${run.void!}`
  return {
    at: run === undefined ? at : (run.step?.uses?.text.at ?? run.job.uses?.text.at ?? run.job.id.at),
    message: `No ${what} can stop a change. ${near}, and the policy asks for it.${unseen}`,
    remedy: run === undefined ? remedy : 'Let its failure reach the job; see `workflow/soft-fail`.',
    evidence: { expected: what, found: run === undefined ? undefined : run.void! },
    key: `missing ${what}`,
  }
}
