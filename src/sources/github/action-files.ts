import { isSourceError } from '../../errors.ts'
import { type CommitSha, type RepositoryPath, repositoryPath } from '../../location.ts'
import { readAction } from '../workflows/action.ts'
import type { Image, Uses, WorkflowsModel } from '../workflows/model.ts'
import { readSupportFile } from '../workflows/support/read.ts'
import { allImages, allUses } from '../workflows/walk.ts'
import { readWorkflow } from '../workflows/workflow.ts'
import type { Asker } from './ask.ts'
import type { Answer, RepositoryName } from './model.ts'
import { type Fields, flag, nullable, type Question, text, Unreadable } from './question.ts'

/** An action or reusable workflow at a commit. */
export interface ActionPlace extends RepositoryName {
  readonly commit: CommitSha
  /** The folder of an action, `` for the root; the file of a reusable workflow. */
  readonly path: string
}

/** What an action or workflow names itself. */
export interface ActionContent {
  readonly kind: 'action' | 'workflow'
  readonly uses: readonly { readonly uses: Uses; readonly byJob: boolean }[]
  readonly images: readonly Image[]
}

/** GitHub gives up to 1 MB of a file's text; what is larger says `isTruncated`. */
const BLOB = 'type: __typename ... on Blob { isBinary isTruncated text }'
/** Three files of some kilobytes. */
const WEIGHT = 3

/**
 * What actions and reusable workflows name: fetched at their commits, and read as those of this repository are.
 * @returns as many answers as places, in their order; a problem where one is not there, cut off or cannot be read
 */
export async function contentsOf(
  ask: Asker,
  places: readonly ActionPlace[],
): Promise<readonly Answer<ActionContent>[]> {
  const fetched = await ask.all(places.map(filesQuestion))
  return Promise.all(
    places.map(async (place, index): Promise<Answer<ActionContent>> => {
      const files = fetched[index]!
      if ('problem' in files) return files
      if (place.path.split('/').includes('..'))
        return {
          problem: `GitHub: ${shownPlace(place)}: climbs out of its folder, where no action is looked for`,
        }
      try {
        return await contentOf(ask, place, files.value)
      } catch (error) {
        if (!isSourceError(error)) throw error
        return { problem: `GitHub: ${shownPlace(place)}: ${error.message}` }
      }
    }),
  )
}

/** `owner/name/path@012345678901`. */
export function shownPlace({ owner, repository, path, commit }: ActionPlace): string {
  return `${owner}/${repository}${path === '' ? '' : `/${path}`}@${commit.slice(0, 12)}`
}

function isWorkflow({ path }: ActionPlace): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path)
}

/** The files that the runner looks for, in its order. Source: actions/runner, ActionManifestManager and ActionManager. */
type ActionFiles = readonly { readonly path: string; readonly text: string | null }[]

function filesQuestion(place: ActionPlace): Question<ActionFiles> {
  const { owner, repository, commit, path } = place
  const folder = path === '' ? '' : `${path}/`
  const paths = isWorkflow(place)
    ? [path]
    : ['action.yml', 'action.yaml', 'Dockerfile', 'dockerfile'].map((name) => `${folder}${name}`)
  const names = ['first', 'second', 'third', 'fourth'].slice(0, paths.length)
  return {
    owner,
    repository,
    select: names.map((name) => `${name}: object(expression: $${name}) { ${BLOB} }`).join(' '),
    variables: Object.fromEntries(names.map((name, index) => [name, `${commit}:${paths[index]}`])),
    weight: WEIGHT,
    read: (fields) =>
      names.map((name, index) => ({ path: paths[index]!, text: blobText(fields[name], paths[index]!) })),
  }
}

/** @returns `null` where there is no such file */
function blobText(value: unknown, path: string): string | null {
  const blob: Fields | null = nullable(value, path)
  if (blob === null || blob.type !== 'Blob') return null
  if (flag(blob.isTruncated, 'isTruncated')) throw new Unreadable(`${path} is too large to be read in full`)
  if (blob.isBinary === true) throw new Unreadable(`${path} is no text`)
  return text(blob.text, path)
}

async function contentOf(ask: Asker, place: ActionPlace, files: ActionFiles): Promise<Answer<ActionContent>> {
  const found = files.find(({ text: content }) => content !== null)
  if (found === undefined) {
    const what = isWorkflow(place) ? 'no such workflow' : 'neither action.yml nor Dockerfile'
    return { problem: `GitHub: ${shownPlace(place)}: there is ${what} at that commit` }
  }
  const path = repositoryPath(found.path)
  if (isWorkflow(place)) {
    const model = { ...NOTHING, workflows: [readWorkflow(found.text!, path)] }
    const uses = [...allUses(model)].map((one) => ({ uses: one.uses, byJob: one.job?.uses === one.uses }))
    return { value: { kind: 'workflow', uses, images: [...allImages(model)] } }
  }
  if (/dockerfile$/i.test(found.path)) return { value: dockerContent([], found.text!, path) }
  const read = readAction(found.text!, path)
  if (read === null) return { problem: `GitHub: ${shownPlace(place)}: ${found.path} has no \`runs\`` }
  const model = { ...NOTHING, actions: [read.action] }
  const uses = [...allUses(model)].map((one) => ({ uses: one.uses, byJob: false }))
  const images = [...allImages(model)]
  if (read.dockerfile === null) return { value: { kind: 'action', uses, images } }
  const dockerfile = await dockerfileText(ask, place, read.dockerfile, files)
  if ('problem' in dockerfile) return dockerfile
  return { value: dockerContent(uses, dockerfile.value, read.dockerfile) }
}

const NOTHING: WorkflowsModel = {
  workflows: [],
  actions: [],
  supportFiles: [],
  taskFiles: [],
  actionsLock: null,
  hasGoModule: false,
  otherBuilds: [],
  coverage: { found: 0, read: 0, skipped: [] },
}

function dockerContent(uses: ActionContent['uses'], content: string, path: RepositoryPath): ActionContent {
  return { kind: 'action', uses, images: readSupportFile(content, path, 'dockerfile').images }
}

async function dockerfileText(
  ask: Asker,
  place: ActionPlace,
  path: RepositoryPath,
  files: ActionFiles,
): Promise<Answer<string>> {
  const known = files.find((file) => file.path === path)?.text
  if (typeof known === 'string') return { value: known }
  const { owner, repository, commit } = place
  const answer = await ask.one<string | null>({
    owner,
    repository,
    select: `file: object(expression: $file) { ${BLOB} }`,
    variables: { file: `${commit}:${path}` },
    read: (fields) => blobText(fields.file, path),
  })
  if ('problem' in answer) return answer
  if (answer.value !== null) return { value: answer.value }
  return { problem: `GitHub: ${shownPlace(place)}: its \`runs.image\` names ${path}, which is not there` }
}
