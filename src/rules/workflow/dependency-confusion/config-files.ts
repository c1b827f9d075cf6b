import { locate } from '../../../sources/workflows/locate.ts'
import type { SupportFile } from '../../../sources/workflows/model.ts'
import { configurationKey, mentions, type Setting, variable } from './settings.ts'

/** The settings of one configuration file, judged together. */
export function fileSettings(file: SupportFile): readonly Setting[] {
  switch (file.kind) {
    case 'pip-config':
      return iniSettings(file)
    case 'npmrc':
      return iniSettings(file).filter((setting) => setting.tool === 'npm')
    case 'requirements':
      return requirementSettings(file)
    case 'dockerfile':
      return dockerfileSettings(file)
    case 'shell-script':
    case 'pyproject':
    case 'uv-config':
      // Scripts and TOML tables have readers of their own.
      return []
    default:
      return file.kind satisfies never
  }
}

/** `key = value` with indented lines that continue the value. Source: https://pip.pypa.io/en/stable/topics/configuration/ */
function iniSettings(file: SupportFile): readonly Setting[] {
  const settings: Setting[] = []
  for (const match of file.text.value.matchAll(
    /^[ \t]*([@\w.:-]+)[ \t]*[=:][ \t]*([^\n]*(?:\n[ \t]+[^\s#;[][^\n]*)*)/gm,
  )) {
    const known = configurationKey(match[1]!)
    if (known === null) continue
    const lead = match[0].length - match[0].trimStart().length
    const value = match[2]!
      .split('\n')
      .map((line) => line.replace(/(?:^|\s)[#;].*$/, '').trim())
      .join(' ')
      .trim()
    const end = match.index + match[0].trimEnd().length
    settings.push({ ...known, value, written: match[1]!, at: locate(file.text, match.index + lead, end) })
  }
  return settings
}

/**
 * Options of a requirements file. Where every requirement carries a hash, pip checks all of them, and a package from the
 * wrong index fails. Source: https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode
 */
function requirementSettings(file: SupportFile): readonly Setting[] {
  const settings: Setting[] = []
  const text = file.text.value
  const logical = text.replaceAll(/\\\r?\n/g, (joint) => ' '.repeat(joint.length))
  let requirements = 0
  let hashed = 0
  for (const line of logical.matchAll(/^[^\n]*$/gm)) {
    const content = line[0].replace(/(?:^|\s)#.*$/, '').trim()
    if (content === '') continue
    if (!content.startsWith('-')) {
      requirements++
      if (/\s--hash[=\s]/.test(content)) hashed++
      continue
    }
    const [, option, value] = /^(--[\w-]+|-[if])(?:\s*=\s*|\s+)(\S.*)$/.exec(content) ?? []
    if (option === undefined) continue
    const name = option === '-i' ? 'index-url' : option === '-f' ? 'find-links' : option.slice(2)
    const known = configurationKey(name)
    if (known === null) continue
    const start = line.index + line[0].indexOf(option)
    settings.push({
      ...known,
      value: value!,
      written: option,
      at: locate(file.text, start, start + content.length),
    })
  }
  const checked = requirements > 0 && requirements === hashed
  return checked ? settings.filter((setting) => setting.key !== 'extra-index-url') : settings
}

/** `ENV` and `ARG` of a Dockerfile; its `RUN` lines are scripts. */
function dockerfileSettings(file: SupportFile): readonly Setting[] {
  const settings: Setting[] = []
  for (const match of file.text.value.matchAll(/^[ \t]*(?:ENV|ARG)[ \t]+((?:[^\n\\]|\\\r?\n|\\.)*)/gim)) {
    const start = match.index + match[0].length - match[1]!.length
    const old = /^([A-Za-z_]\w*)[ \t]+([^=\n]\S*(?:[ \t]+\S+)*)$/.exec(match[1]!.trim())
    const known = old === null ? null : variable(old[1]!)
    if (known !== null && old !== null && !old[0].split(/\s/)[0]!.includes('=')) {
      const at = locate(file.text, start, start + match[1]!.trimEnd().length)
      settings.push({ ...known, value: old[2]!, written: old[1]!, at })
      continue
    }
    for (const mention of mentions(match[1]!)) {
      settings.push({ ...mention, at: locate(file.text, start + mention.start, start + mention.end) })
    }
  }
  return settings
}
