import type { SupportFile, WorkflowsModel } from '../../../sources/workflows/model.ts'
import { allSteps } from '../../../sources/workflows/walk.ts'
import { startsUnread } from '../soft-fail/reach.ts'
import type { PipelineWords } from './pipeline-words.ts'
import { STARTED } from './started.ts'

/** Whatever has to do with containers; a word too many keeps a finding as loud as before. */
const CONTAINERS =
  /docker|podman|nerdctl|container|build(?:ah|kit|ctl|x\b|pack)|kaniko|compose|\bbake|skaffold|tilt\b|earthly|dagger|goreleaser|\bko\b|\bjib\b|\bs2i\b|\bpack build\b|werf|garden|melange|apko|\bnix|bazel|gradle|\bmvn|maven|\boci\b|images?[-_/]|[-_/]images?|ghcr|quay|\becr\b|\becs\b|\bacr\b|gcloud|cloudrun|fly(?:ctl|\.io)|superfly|heroku|railway|render|serverless|\bsam\b|\bcdk\b|terraform|tofu|pulumi|helm|minikube|depot|finch|kamal|wrangler|dokku|caprover|copilot|\beb\b|ansible|semantic-release|okteto|convox|\bbuild\b[^\n;&|]{0,200}\s(?:-t|--tag|--push)\b|build-push|git push (?!origin\b|-)\w/i

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

/**
 * Whether anything may build an image here: GitHub's pipelines, what these call, or another system's.
 * What is not read, from another repository's workflow to a program in a language that is not followed, may.
 */
export function mayBuildImages(
  model: WorkflowsModel,
  run: PipelineWords,
  isRun: (file: SupportFile) => boolean,
): boolean {
  const { coverage, workflows, actions, otherBuilds } = model
  const isReleaserRead = otherBuilds.some(({ path }) => /goreleaser/i.test(path))
  const told = (text: string): string =>
    (isReleaserRead ? text.replaceAll(GORELEASER, ' ') : text).replaceAll(HARMLESS, ' ')
  const scripts = scriptTexts(model, isRun)
  return (
    // Where no pipeline is in sight, it is somewhere else.
    workflows.length + otherBuilds.length === 0 ||
    run.all ||
    coverage.skipped.length > 0 ||
    workflows.some(({ jobs }) => jobs.some(({ uses }) => uses?.reference.kind === 'repository')) ||
    actions.some(({ using }) => using === 'docker') ||
    run.texts.some((text) => CONTAINERS.test(told(text))) ||
    otherBuilds.some(({ text }) => text === null || BUILDS.test(told(text.replaceAll(COMMENT_LINE, '')))) ||
    scripts.some((text) => startsUnread(text) || OTHER_SHELLS.test(text)) ||
    startsFileNotRead(model, scripts)
  )
}

function scriptTexts(model: WorkflowsModel, isRun: (file: SupportFile) => boolean): readonly string[] {
  const steps = [...allSteps(model)].flatMap(({ step }) => (step.run === null ? [] : [step.run]))
  const files = model.supportFiles.filter((file) => file.kind === 'shell-script' && isRun(file))
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
