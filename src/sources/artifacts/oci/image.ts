import { isTable } from '../../structured/document.ts'
import type { Member } from '../model.ts'

/** One image of a layout, with what its configuration says and what its layers hold. */
export interface OciImage {
  /** `linux/amd64`; `image` where the configuration names no platform. */
  readonly platform: string
  /** The blob of its configuration. */
  readonly config: string
  readonly settings: ImageSettings
  /** From the lowest to the highest. */
  readonly layers: readonly OciLayer[]
  /** What the builder says that it did, the oldest first; empty where it says nothing. */
  readonly history: readonly HistoryStep[]
}

/** What a runtime does with an image by itself. */
export interface ImageSettings {
  readonly entrypoint: readonly string[]
  readonly cmd: readonly string[]
  readonly user: string
  readonly workingDir: string
  /** `NAME=value`. */
  readonly env: readonly string[]
  /** `org.opencontainers.image.source`, or the older spelling of it. */
  readonly source: string | null
}

export interface HistoryStep {
  readonly createdBy: string
  readonly isEmptyLayer: boolean
}

export interface OciLayer {
  /** The blob that it lies in. */
  readonly blob: string
  /** Paths without `/` or `./` at their start, in the order of the tar. */
  readonly members: readonly Member[]
  /** Why it could not be read; its members are then none. */
  readonly unread: string | null
}

/**
 * The runtime's part of a configuration. What is absent is empty, as runtimes have it.
 * Source: https://github.com/opencontainers/image-spec/blob/main/config.md.
 */
export function settingsOf(config: Readonly<Record<string, unknown>>): ImageSettings {
  const runtime = isTable(config['config']) ? config['config'] : {}
  const labels = isTable(runtime['Labels']) ? runtime['Labels'] : {}
  const source = labels['org.opencontainers.image.source'] ?? labels['org.label-schema.vcs-url']
  return {
    entrypoint: words(runtime['Entrypoint']),
    cmd: words(runtime['Cmd']),
    user: text(runtime['User']),
    workingDir: text(runtime['WorkingDir']),
    env: words(runtime['Env']),
    source: typeof source === 'string' && source !== '' ? source : null,
  }
}

export function historyOf(config: Readonly<Record<string, unknown>>): HistoryStep[] {
  const history = Array.isArray(config['history']) ? config['history'].filter(isTable) : []
  return history.map((step) => ({
    createdBy: text(step['created_by']),
    isEmptyLayer: step['empty_layer'] === true,
  }))
}

/** `os/architecture` with the variant, where there is one. */
export function platformOf(config: Readonly<Record<string, unknown>>): string {
  const parts = ['os', 'architecture', 'variant'].map((key) => text(config[key])).filter((one) => one !== '')
  return parts.length === 0 ? 'image' : parts.join('/')
}

function words(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
