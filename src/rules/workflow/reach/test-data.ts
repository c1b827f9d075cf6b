import type { Job, Step, WorkflowsModel } from '../../../sources/workflows/model.ts'

/** Folders of files that tests read, by names that nobody gives to what is run. */
const ROOT = /^(?:test[-_]?data|(?:test[-_]?)?fixtures|__fixtures__)$/i

/**
 * Whether a file lies among the data of tests, and nothing that was read names the place: no `uses`, script, task or
 * other build. A test may read it all the same, and runs nothing of it by its own name.
 */
export function isUnnamedTestData(model: WorkflowsModel, path: string): boolean {
  const parts = path.split('/')
  const at = parts.slice(0, -1).findIndex((part) => ROOT.test(part))
  if (at === -1) return false
  // An image is looked for by more than its path, and scripts are followed where they are called.
  const kind = model.supportFiles.find((file) => file.path === path)?.kind
  if (kind === 'dockerfile' || kind === 'shell-script') return false
  const root = parts[at]!
  const [next, folder] = [parts[at + 1]!, parts.slice(0, -1).join('/')]
  const texts = textsOf(model)
  const names = [
    `${root}/${next}`,
    // The rest of the path may be a variable, or where one has gone into.
    `${root}/$`,
    `${root}/*`,
    `${root}/"`,
  ]
  return (
    !texts.unread &&
    !names.some((name) => texts.all.includes(name)) &&
    (at === 0 || !namesWhole(texts.all, `${parts[at - 1]!}/${root}`)) &&
    !texts.words.has(root) &&
    !texts.words.has(folder)
  )
}

/** Whether a text names a folder, and not only another file or folder in it. */
function namesWhole(text: string, folder: string): boolean {
  for (let at = text.indexOf(folder); at !== -1; at = text.indexOf(folder, at + 1))
    if (!/^\/[\w.@-]/.test(text.slice(at + folder.length, at + folder.length + 2))) return true
  return false
}

interface PipelineTexts {
  readonly all: string
  /** What stands between blanks, quotes and brackets, `./` and `/` at its ends left out. */
  readonly words: ReadonlySet<string>
  /** Whether something that may name it was not read. */
  readonly unread: boolean
}

const read = new WeakMap<WorkflowsModel, PipelineTexts>()

function textsOf(model: WorkflowsModel): PipelineTexts {
  const known = read.get(model)
  if (known !== undefined) return known
  const { workflows, actions, supportFiles, taskFiles, otherBuilds, coverage } = model
  const jobs = workflows.flatMap((workflow) => workflow.jobs)
  const all = [
    ...[...jobs, ...actions.filter(({ path }) => !isTestData(path))].flatMap(({ steps }) =>
      steps.flatMap(stepTexts),
    ),
    ...jobs.flatMap(jobTexts),
    // What is given elsewhere is named where it is given, by whoever starts or calls this.
    ...workflows.flatMap(({ env }) => env.map(({ value }) => value.value)),
    ...[...workflows.flatMap(({ triggers }) => triggers), ...actions.filter(({ path }) => !isTestData(path))]
      .flatMap(({ inputs }) => inputs)
      .map((input) => input.default?.value ?? ''),
    ...supportFiles
      .filter(({ kind, path }) => NAMING.has(kind) && !isTestData(path))
      .map(({ text }) => text.value),
    ...taskFiles.flatMap(({ tasks }) =>
      tasks.flatMap(({ lines }) => lines.map(({ script }) => script.text.value)),
    ),
    ...otherBuilds.map(({ text }) => text ?? ''),
  ].join('\n')
  const found = {
    all,
    words: new Set(
      all.split(/[\s"'`()[\]{}<>;|&=,:]+/).map((word) => word.replace(/^\.\//, '').replace(/\/$/, '')),
    ),
    unread:
      taskFiles.some(({ error }) => error !== null) ||
      otherBuilds.some(({ text }) => text === null) ||
      coverage.skipped.some(({ path }) => path.startsWith('.github/workflows/')),
  }
  read.set(model, found)
  return found
}

/** Files that name others to run, to copy or to install from; project files name folders to leave out, too. */
const NAMING: ReadonlySet<string> = new Set(['shell-script', 'dockerfile', 'requirements', 'pip-config'])

function isTestData(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((part) => ROOT.test(part))
}

function jobTexts({ defaultFolder, uses, env, with: inputs, matrix }: Job): readonly string[] {
  const given = [
    ...env,
    ...inputs,
    ...(matrix?.include.flat() ?? []),
    ...(matrix?.axes ?? []).flatMap(({ members }) => (members ?? []).flat()),
  ]
  return [
    defaultFolder?.value ?? '',
    uses?.text.value ?? '',
    ...given.map(({ value }) => value.value),
    ...(matrix?.axes ?? []).flatMap(({ values }) => (values ?? []).map(({ value }) => value)),
  ]
}

function stepTexts({ run, uses, workingDirectory, with: inputs, env }: Step): readonly string[] {
  const entries = [...inputs, ...env].map(({ value }) => value.value)
  return [run?.text.value ?? '', uses?.text.value ?? '', workingDirectory?.value ?? '', ...entries]
}
