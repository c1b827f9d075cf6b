// Trees of workflow files out of bare repositories: what a checkout of each would hold of the files that peers and we read.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const READ =
  /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$|^\.github\/dependabot\.ya?ml$|^\.github\/workflows\/actions\.lock$|(?:^|\/)[^/]+\.(?:sh|bash)$|(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]+)?$|(?:^|\/)(?:\.npmrc|package\.json|Makefile)$/
const GREATEST = 1_000_000

/**
 * @param {string} mirrors a folder of `<name>/repo`, each a bare repository
 * @param {string} folder where a work tree with one commit is made of each
 * @returns {{name: string, root: string}[]} those that have a workflow or an action; a collection of test files, whose
 * workflows lie elsewhere, counts as one more repository with all of them in its workflow folder
 */
export function makeCorpus(mirrors, folder) {
  const made = []
  for (const name of readdirSync(mirrors).sort()) {
    const bare = join(mirrors, name, 'repo')
    if (!existsSync(bare)) continue
    const blobs = blobsOf(bare)
    const own = blobs.filter(({ path }) => READ.test(path))
    if (own.some(({ path }) => /workflows\/|action\.ya?ml$/.test(path)))
      made.push(tree(bare, name, own, folder))
    const strays = blobs.filter(
      ({ path }) =>
        /\.ya?ml$/.test(path) && !READ.test(path) && /test|fixture|example|vuln|sample|workflow/i.test(path),
    )
    const collected = strays.length > 0 ? collection(bare, `${name}~collected`, strays, folder) : null
    if (collected !== null) made.push(collected)
  }
  return made
}

function blobsOf(bare) {
  const listed = git(['--git-dir', bare, 'ls-tree', '-r', '-l', '-z', 'HEAD'])
  return listed
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, mode, , id, size, path] = /^(\d+) (\w+) (\w+) +(\d+|-)\t(.*)$/s.exec(line) ?? []
      return mode?.startsWith('100') && Number(size) <= GREATEST ? [{ id, path }] : []
    })
}

function tree(bare, name, blobs, folder) {
  const root = join(folder, name)
  for (const [path, bytes] of contents(bare, blobs)) put(join(root, path), bytes)
  commit(root)
  return { name, root }
}

/** Workflows that lie outside GitHub's folder; the same text only once. */
function collection(bare, name, blobs, folder) {
  const root = join(folder, name)
  const seen = new Set()
  for (const [path, bytes] of contents(bare, blobs)) {
    const text = bytes.toString()
    if (!/^(?:on|'on'|"on"):/m.test(text) || !/^jobs:/m.test(text)) continue
    const digest = createHash('sha256').update(bytes).digest('hex')
    if (seen.has(digest)) continue
    seen.add(digest)
    put(join(root, '.github', 'workflows', path.replaceAll('/', '__')), bytes)
  }
  if (seen.size === 0) return null
  commit(root)
  return { name, root }
}

function contents(bare, blobs) {
  const out = git(['--git-dir', bare, 'cat-file', '--batch'], blobs.map(({ id }) => id).join('\n'))
  const found = []
  let at = 0
  for (const { path } of blobs) {
    const end = out.indexOf(10, at)
    const size = Number(out.subarray(at, end).toString().split(' ')[2])
    // A snapshot may lack its largest files.
    if (Number.isNaN(size)) {
      at = end + 1
      continue
    }
    found.push([path, out.subarray(end + 1, end + 1 + size)])
    at = end + 1 + size + 1
  }
  return found
}

function put(path, bytes) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}

function commit(root) {
  const at = ['-C', root, '-c', 'user.name=corpus', '-c', 'user.email=corpus@example.invalid']
  git(['init', '--quiet', root])
  git([...at, 'add', '--all', '--force'])
  git([...at, 'commit', '--quiet', '--no-verify', '--message', 'corpus'])
}

function git(args, input) {
  return execFileSync('git', args, {
    input,
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  })
}
