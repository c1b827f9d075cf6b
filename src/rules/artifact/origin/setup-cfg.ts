import type { Member } from '../../../sources/artifacts/model.ts'
import type { CommittedFile } from '../../../sources/git/committed-files.ts'

/** What setuptools writes at the end of every sdist's setup.cfg. */
const TAGS = /^\[egg_info\]\ntag_build ?= ?\ntag_date ?= ?0\n\n?$/m

/**
 * Whether setup.cfg is the commit's with the section that setuptools adds, or that section alone where the commit has
 * none. Comments and spelling are lost when setuptools writes it, so sections, keys and values are compared.
 * Source: setuptools, `setuptools.command.egg_info.save_version_info`.
 */
export function isSetupCfgOfSetuptools(path: string, member: Member, file: CommittedFile | null): boolean {
  if (path !== 'setup.cfg' || member.text === null) return false
  if (file === null) return TAGS.test(member.text) && member.text.replace(TAGS, '').trim() === ''
  if (file.text === null) return false
  const [packed, committed] = [settings(member.text), settings(file.text)]
  packed.delete('egg_info.tag_build')
  packed.delete('egg_info.tag_date')
  committed.delete('egg_info.tag_build')
  committed.delete('egg_info.tag_date')
  return packed.size === committed.size && [...packed].every(([key, value]) => committed.get(key) === value)
}

/** `section.key` to value, continuation lines joined; comment lines and indentation are no part of it. */
export function settings(text: string): Map<string, string> {
  const found = new Map<string, string>()
  let section = ''
  let key: string | null = null
  for (const line of text.split(/\r?\n/)) {
    const header = /^\[([^\]]+)\]/.exec(line)?.[1]
    const pair = /^([^\s#;[=:][^=:]*?)\s*[=:]\s*(.*)$/.exec(line)
    if (/^\s*(?:[#;]|$)/.test(line)) continue
    if (header !== undefined) {
      section = header
      key = null
    } else if (/^\s/.test(line) && key !== null) {
      const before = found.get(key)!
      found.set(key, before === '' ? line.trim() : `${before}\n${line.trim()}`)
    } else if (pair !== null) {
      key = `${section}.${pair[1]!.toLowerCase()}`
      found.set(key, pair[2]!.trim())
    } else found.set(`${section}.?${line}`, line)
  }
  return found
}
