import type { ImageSettings } from '../../../../sources/artifacts/oci/image.ts'
import type { ImageStage } from '../../../../sources/recipes/image.ts'
import { code } from '../../../release/wording.ts'

/** What builders give an image that says nothing of it. */
const GIVEN = new Set(['PATH'])

/**
 * How the settings of an image differ from those of the Dockerfile: what runs, as whom, where, and under which
 * environment. What the Dockerfile leaves to its base is only known where it starts from nothing.
 * @returns one clause a difference
 */
export function settingDifferences(settings: ImageSettings, stage: ImageStage): string[] {
  const isScratch = stage.base === null
  const found: string[] = []
  const compare = (name: string, is: string, was: string | null): void => {
    const wanted = was ?? (isScratch ? '' : null)
    if (wanted !== null && is !== wanted)
      found.push(`\`${name}\` is ${shown(is)} in the image and ${shown(wanted)} in the Dockerfile`)
  }
  compare('ENTRYPOINT', list(settings.entrypoint), stage.entrypoint === null ? null : list(stage.entrypoint))
  compare('CMD', list(settings.cmd), stage.cmd === null ? null : list(stage.cmd))
  const user = stage.user ?? (isScratch && !stage.steps.some(({ name }) => name === 'USER') ? '' : null)
  if (user !== null) compare('USER', settings.user, user)
  const isMoved = stage.steps.some(({ name }) => name === 'WORKDIR')
  if (stage.workingDir !== null || (isScratch && !isMoved))
    compare('WORKDIR', folder(settings.workingDir), folder(stage.workingDir ?? ''))
  return [...found, ...environment(settings.env, stage)]
}

function environment(env: readonly string[], stage: ImageStage): string[] {
  const is = new Map(env.map((one) => [one.split('=')[0]!, one.slice(one.indexOf('=') + 1)]))
  const changed = [...stage.env].flatMap(([name, value]) => {
    if (value === null || is.get(name) === value) return []
    return [
      is.has(name)
        ? `the variable ${code(name)} is ${shown(is.get(name)!)} in the image and ${shown(value)} in the Dockerfile`
        : `the variable ${code(name)} is not in the image`,
    ]
  })
  const added =
    stage.base === null ? [...is.keys()].filter((name) => !stage.env.has(name) && !GIVEN.has(name)) : []
  return [...changed, ...added.map((name) => `the variable ${code(name)} is not in the Dockerfile`)]
}

/** `/` and nothing are one folder. */
function folder(path: string): string {
  return path.replace(/\/+$/, '')
}

function list(words: readonly string[]): string {
  return words.length === 0 ? '' : JSON.stringify(words)
}

function shown(value: string): string {
  return value === '' ? 'nothing' : code(value)
}
