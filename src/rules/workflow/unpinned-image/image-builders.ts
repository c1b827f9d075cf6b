import type { WorkflowsModel } from '../../../sources/workflows/model.ts'
import type { OtherBuild } from '../../../sources/workflows/other-builds.ts'
import { allSteps } from '../../../sources/workflows/walk.ts'
import { startsUnread } from '../soft-fail/reach.ts'
import { buildsInCloud } from './cloud-builders.ts'
import { COMMON } from './named-files.ts'
import type { PipelineWords } from './pipeline-words.ts'
import { STARTED } from './started.ts'

/** Whatever has to do with containers; a word too many keeps a finding as loud as before. */
const CONTAINERS =
  /docker|podman|nerdctl|container|build(?:ah|kit|ctl|x\b|pack)|kaniko|compose|\bbake|skaffold|tilt\b|earthly|dagger|goreleaser|werf|garden|\boci\b|images?[-_/]|[-_/]images?|ghcr|quay|\becr\b|\becs\b|\bacr\b|gcloud|cloudrun|fly(?:ctl|\.io)|superfly|heroku|railway|\brender(?:\.(?:com|ya?ml)|[ \t]+(?:deploys?|services|blueprints))\b|depot|finch|kamal|wrangler|dokku|caprover|copilot|\beb\b|okteto|convox|\bbuild\b[^\n;&|]{0,200}\s(?:-t|--tag|--push)\b|build-push|git push (?!origin\b|-)\w/i

/** Tools that can build one by a file of their own, and mostly do something else; some of them need no Dockerfile. */
const TOOLS =
  /\bko\b|\bjib\b|\bs2i\b|\bpack build\b|melange|apko|\bnix|bazel|gradle|\bmvn|maven|serverless|\bsam\b|\bcdk\b|terraform|tofu|pulumi|helm|minikube|ansible|semantic-release/i

/** Commands of a container engine that make no image out of a file. */
const HARMLESS =
  /\b(?:docker|podman)\s+(?:run|pull|ps|exec|logs|rm|rmi|kill|stop|start|inspect|version|info|network|volume|cp|wait)\b/g

/** What another system's file builds by; its jobs run in images too, which tells nothing. */
const BUILDS =
  /\b(?:docker|podman|nerdctl|container|depot)\b[^\n;&|]{0,300}?build|docker[-_/ ](?:publish|push)|remote_docker|\bdockers(?:_v2)?:|\bkos:|buildah|buildctl|buildx|kaniko|compose|\bbake|skaffold|tilt\b|earthly|dagger|goreleaser|\bjib\b|buildpack|dockerfile|containerfile|gcloud|fly(?:ctl|\.io)|heroku|\bnix|bazel|gradle|\bmvn|\bmake\b|\binclude\s*:|\btemplate\s*:/i

/** Of YAML and of shells. */
const COMMENT_LINE = /^[ \t]*#.*$/gm

/** What GoReleaser builds stands in its own file, which is read. */
const GORELEASER = /goreleaser[\w./-]*/gi

/** Who may build an image here: GitHub's pipelines, what these call, or another system's. */
export interface ImageBuilders {
  /** Whether anything does that was read, or a whole pipeline that was not. */
  readonly seen: boolean
  /** Or a program or a tool that is not read, from `go run` to a tool with files of its own. */
  readonly possible: boolean
}

/** @param run what is seen to run, `words` of its texts */
export function imageBuilders(run: WorkflowsModel, { all, texts }: PipelineWords): ImageBuilders {
  const { coverage, workflows, actions, otherBuilds } = run
  const isReleaserRead = otherBuilds.some(({ path }) => /goreleaser/i.test(path))
  const told = (text: string): string =>
    (isReleaserRead ? text.replaceAll(GORELEASER, ' ') : text).replaceAll(HARMLESS, ' ')
  const seen =
    // Where no pipeline is in sight, it is somewhere else.
    workflows.length + otherBuilds.length === 0 ||
    all ||
    coverage.skipped.length > 0 ||
    workflows.some(({ jobs }) => jobs.some(({ uses }) => uses?.reference.kind === 'repository')) ||
    actions.some(({ using }) => using === 'docker') ||
    texts.some((text) => CONTAINERS.test(told(text)) || buildsInCloud(text)) ||
    otherBuilds.some(({ text }) => text === null || BUILDS.test(told(withoutComments(text))))
  if (seen) return { seen, possible: true }
  const scripts = scriptTexts(run)
  const possible =
    texts.some((text) => TOOLS.test(text)) ||
    scripts.some((text) => startsUnread(text) || OTHER_SHELLS.test(text)) ||
    startsFileNotRead(run, scripts)
  return { seen, possible }
}

/** Whether another system's file builds from this path, or was not read. */
export function isBuiltElsewhere(path: string, { otherBuilds }: WorkflowsModel): boolean {
  const named = namedIn(otherBuilds)
  if (named.all) return true
  const folders = path.split('/').slice(0, -1)
  const places = new Set([path, ...folders.map((_, index) => folders.slice(index).join('/'))])
  if (COMMON.test(folders.at(-1) ?? '')) places.delete(folders.at(-1)!)
  if ([...places].some((place) => named.places.has(place))) return true
  return folders.length > 0 && named.ends.has(path.split('/').slice(-2).join('/'))
}

interface NamedPlaces {
  readonly all: boolean
  readonly places: ReadonlySet<string>
  /** The last two parts of what has more. */
  readonly ends: ReadonlySet<string>
}

const read = new WeakMap<readonly OtherBuild[], NamedPlaces>()

/** The texts are searched once, and not for every Dockerfile. */
function namedIn(otherBuilds: readonly OtherBuild[]): NamedPlaces {
  const known = read.get(otherBuilds)
  if (known !== undefined) return known
  const [places, ends] = [new Set<string>(), new Set<string>()]
  for (const { text } of otherBuilds) {
    const told = withoutComments(text ?? '')
    if (!BUILDS.test(told)) continue
    for (const [written] of told.matchAll(/[\w.@+~%-]+(?:\/[\w.@+~%-]*)*(?!:)/g)) {
      const place = written.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
      places.add(place)
      const parts = place.split('/')
      if (parts.length > 2) ends.add(parts.slice(-2).join('/'))
    }
  }
  const found = { all: otherBuilds.some(({ text }) => text === null), places, ends }
  read.set(otherBuilds, found)
  return found
}

function withoutComments(text: string): string {
  return text.replaceAll(COMMENT_LINE, '')
}

/** Scripts of steps, of files and of tasks. */
export function scriptTexts(model: WorkflowsModel): readonly string[] {
  const steps = [...allSteps(model)].flatMap(({ step }) => (step.run === null ? [] : [step.run]))
  const files = model.supportFiles.filter((file) => file.kind === 'shell-script')
  const tasks = model.taskFiles.flatMap((file) => file.tasks.flatMap(({ lines }) => lines))
  return [...steps, ...files.flatMap((file) => file.scripts), ...tasks.map(({ script }) => script)].map(
    ({ text }) => text.value.replace(/^#!.*/, ''),
  )
}

/** Languages of which no script is read. */
const OTHER_SHELLS = /\.(?:ps1|psm1|cmd|bat|fish|zsh|nu)\b/i

function startsFileNotRead(model: WorkflowsModel, texts: readonly string[]): boolean {
  const read = new Set(
    model.supportFiles
      .filter(({ kind }) => kind === 'shell-script')
      .map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
  )
  return texts.some((text) =>
    [...text.matchAll(STARTED)].some((match) => {
      const started = (match[1] ?? match[2])!
      return !read.has(started.slice(started.lastIndexOf('/') + 1))
    }),
  )
}
