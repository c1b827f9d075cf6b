import { locate } from '../../../sources/workflows/locate.ts'
import type { Entry, Step, Text } from '../../../sources/workflows/model.ts'
import { withValues } from '../shell/values.ts'
import { actionName } from '../soft-fail/jobs.ts'
import type { Floating, Versioned } from './model.ts'
import { imageParts, isFloatingFile, isFloatingTag, isOwnRegistry, isVersionTag } from './names.ts'

type Found = { readonly floating: readonly Floating[]; readonly versioned: readonly Versioned[] }

const NOTHING: Found = { floating: [], versioned: [] }

/** Actions that make or move a release, with the input that names its tag. Source of each: its `action.yml`. */
const RELEASES: ReadonlyMap<string, string> = new Map([
  ['softprops/action-gh-release', 'tag_name'],
  ['ncipollo/release-action', 'tag'],
  ['svenstaro/upload-release-action', 'tag'],
  ['marvinpinto/action-automatic-releases', 'automatic_release_tag'],
  ['marvinpinto/actions', 'automatic_release_tag'],
])

/** Actions that take a release, with the input and the value by which they take the newest. */
const DOWNLOADS: readonly (readonly [action: string, input: string, value: string])[] = [
  ['robinraju/release-downloader', 'latest', 'true'],
  ['robinraju/release-downloader', 'tag', 'latest'],
  ['dsaltares/fetch-gh-release-asset', 'version', 'latest'],
]

/** Actions that put a file or an image into service, with the inputs that name it. */
const DEPLOYMENTS: readonly (readonly [action: string, inputs: readonly string[]])[] = [
  ['google-github-actions/deploy-cloudrun', ['image']],
  ['azure/webapps-deploy', ['images', 'package']],
  ['azure/functions-container-action', ['image']],
  ['azure/container-apps-deploy-action', ['imagetodeploy']],
  ['azure/k8s-deploy', ['images']],
  ['aws-actions/amazon-ecs-render-task-definition', ['image']],
]

/** What an action publishes or takes under a name without a version. */
export function floatingInputs(step: Step, env: readonly Entry[]): Found {
  const name = actionName(step)
  if (name === null) return NOTHING
  const values = new Map(
    env.flatMap(({ key, value }): [string, string][] =>
      value.value.includes('${{') ? [] : [[key.value, value.value]],
    ),
  )
  const input = (key: string): Text | null =>
    step.with.find((entry) => entry.key.value.toLowerCase() === key)?.value ?? null
  if (name === 'docker/build-push-action' || name === 'redhat-actions/push-to-registry')
    return pushed(name, input, values)
  if (name === 'docker/metadata-action') return labelled(name, input, values)
  const tag = input(RELEASES.get(name) ?? '')
  if (tag !== null && withValues(tag.value.trim(), values).toLowerCase() === 'latest')
    return { floating: [whole(tag, 'published', 'release', name)], versioned: [] }
  for (const [action, key, wanted] of DOWNLOADS) {
    const given = input(key)
    if (action === name && given?.value.trim().toLowerCase() === wanted)
      return { floating: [whole(given, 'consumed', 'tool', name)], versioned: [] }
  }
  if (name === 'google-github-actions/upload-cloud-storage') {
    const path = input('path')?.value ?? ''
    const target = input('destination')
    if (target !== null && isFloatingFile(`${target.value.trim()}/${path.trim().split('/').at(-1) ?? ''}`))
      return { floating: [whole(target, 'published', 'file', name)], versioned: [] }
  }
  return { floating: deployed(name, input, values), versioned: [] }
}

type Input = (key: string) => Text | null
type Values = ReadonlyMap<string, string>

function pushed(name: string, input: Input, values: Values): Found {
  if (name === 'docker/build-push-action') {
    const push = input('push')?.value.trim().toLowerCase() ?? 'false'
    const outputs = input('outputs')?.value ?? ''
    if (push === 'false' && !/type=registry|push=true/.test(outputs)) return NOTHING
    // Pushed by its digest alone, whatever the tags say.
    if (/push-by-digest=true/.test(outputs)) return NOTHING
  }
  const tags = input('tags')
  if (tags === null) return NOTHING
  const base = name === 'docker/build-push-action' ? '' : (input('image')?.value.trim() ?? '')
  const floating: Floating[] = []
  const versioned: Versioned[] = []
  // `${{ steps.meta.outputs.tags }}`: whatever an earlier step made up, versions most of all.
  const entries = parts(tags)
  const open = entries.some(({ value }) => /^\$\{\{[^}]*\}\}$/.test(withValues(value, values)))
  for (const part of entries) {
    const written = withValues(base === '' ? part.value : `${base}:${part.value}`, values)
    const { name: image, tag } = imageParts(written)
    if (tag === undefined || isOwnRegistry(image)) continue
    if (tag === null || isFloatingTag(tag)) {
      const at = locate(tags, part.start, part.end)
      floating.push({ at, use: 'published', what: 'image', name: part.value, by: name, image, beside: open })
    } else if (isVersionTag(tag)) versioned.push({ image })
  }
  return { floating, versioned }
}

/**
 * docker/metadata-action makes up the tags that a later step pushes. `latest=auto` sets `latest` beside the version of
 * each release, as documented; a raw `latest` or `latest=true` sets it on every run.
 * Source: https://github.com/docker/metadata-action#tags-input, `#flavor-input`
 */
function labelled(name: string, input: Input, values: Values): Found {
  const tags = input('tags')
  const flavor = input('flavor')
  const images = (input('images')?.value ?? '').split(/[\n,]/).map((line) => line.trim())
  const image = withValues(images.find((line) => line !== '')?.replace(/^name=/, '') ?? '', values)
  const lines = tags === null ? [] : parts(tags, /\n/)
  // Without `tags` it names branches, tags and pull requests.
  const beside = tags === null || lines.some(({ value }) => isVersionLine(value))
  const floating: Floating[] = []
  for (const { value, start, end } of lines) {
    const raw = /^type=raw\b/.test(value) ? (/(?:^|,)value=([^,]*)/.exec(value)?.[1] ?? '') : value
    if (raw.startsWith('type=') || !isFloatingTag(raw)) continue
    if (/(?:^|,)enable=false(?:,|$)/.test(value)) continue
    floating.push({
      at: locate(tags!, start, end),
      use: 'published',
      what: 'image',
      name: value,
      by: name,
      image,
      beside,
    })
  }
  const forced =
    flavor === null ? undefined : parts(flavor, /\n/).find(({ value }) => /^latest=true$/.test(value))
  if (forced !== undefined)
    floating.push({
      at: locate(flavor!, forced.start, forced.end),
      use: 'published',
      what: 'image',
      name: forced.value,
      by: name,
      image,
      beside,
    })
  return { floating, versioned: beside && image !== '' ? [{ image }] : [] }
}

/** A line of docker/metadata-action that makes a tag which tells one build from another. */
function isVersionLine(line: string): boolean {
  if (/^type=(?:semver|pep440|match|sha|schedule)\b/.test(line)) return true
  // Its own templates: https://github.com/docker/metadata-action#global-expressions
  if (/\{\{\s*(?:date\s+'[^']*[YDd][^']*'|sha|commit_date\b)/.test(line)) return true
  if (/^type=ref\b/.test(line)) return /event=(?:tag|pr)\b/.test(line)
  const raw = /^type=raw\b/.test(line) ? (/(?:^|,)value=(.*)/.exec(line)?.[1] ?? '') : line
  const value = raw.replace(/,(?:enable|priority|prefix|suffix)=.*$/, '')
  return !value.startsWith('type=') && value !== '' && !isFloatingTag(value) && isVersionTag(value)
}

function deployed(name: string, input: Input, values: Values): readonly Floating[] {
  return DEPLOYMENTS.filter(([action]) => action === name).flatMap(([, inputs]) =>
    inputs.flatMap((key) => {
      const text = input(key)
      if (text === null) return []
      return parts(text).flatMap(({ value, start, end }): Floating[] => {
        const written = withValues(value, values)
        const { tag } = imageParts(written)
        const image =
          key !== 'package' && (tag === null ? /\//.test(written) : tag !== undefined && isFloatingTag(tag))
        if (!image && !isFloatingFile(written)) return []
        const what = image ? 'image' : 'file'
        return [{ at: locate(text, start, end), use: 'consumed', what, name: value, by: name }]
      })
    }),
  )
}

function whole(text: Text, use: Floating['use'], what: Floating['what'], by: string): Floating {
  return { at: locate(text, 0, text.value.length), use, what, name: text.value.trim(), by }
}

/** The entries of an input that takes a list, with their offsets. */
function parts(text: Text, separator = /[\n,]/): readonly { value: string; start: number; end: number }[] {
  const found: { value: string; start: number; end: number }[] = []
  let start = 0
  // An expression may hold the separator.
  const masked = text.value.replaceAll(/\$\{\{[\s\S]*?\}\}/g, (part) => 'x'.repeat(part.length))
  for (const line of masked.split(separator)) {
    const lead = line.length - line.trimStart().length
    const length = line.trim().length
    const from = start + lead
    if (length > 0 && line.trim() !== '' && !line.trim().startsWith('#'))
      found.push({ value: text.value.slice(from, from + length), start: from, end: from + length })
    start += line.length + 1
  }
  return found
}
