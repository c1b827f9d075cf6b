// Rebuilds the bundle elsewhere and compares every byte with the committed dist/.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const rebuilt = mkdtempSync(join(tmpdir(), 'release-guardrail-dist-'))

function listing(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

try {
  const cli = join(root, 'node_modules', 'rolldown', 'bin', 'cli.mjs')
  execFileSync(process.execPath, [cli, '-c', '--dir', rebuilt], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const committed = join(root, 'dist')
  const names = [...new Set([...listing(committed), ...listing(rebuilt)])].sort()
  const bytes = (folder, name) => (listing(folder).includes(name) ? readFileSync(join(folder, name)) : null)
  const different = names.filter((name) => {
    const [a, b] = [bytes(committed, name), bytes(rebuilt, name)]
    return a === null || b === null || !a.equals(b)
  })
  const untracked = execFileSync('git', ['status', '--porcelain', '--', 'dist'], {
    cwd: root,
    encoding: 'utf8',
  }).trim()
  if (names.length === 0) throw new Error('dist/ is empty')
  if (different.length > 0) {
    console.error(
      `dist/ is not what src/ builds to: ${different.join(', ')}. Run \`npm run build\` and commit dist/.`,
    )
    process.exitCode = 1
  } else if (untracked !== '' && process.env.CI === 'true') {
    console.error(`dist/ differs from what is committed:\n${untracked}`)
    process.exitCode = 1
  } else {
    console.log(`dist/ is byte for byte what src/ builds to (${names.length} files, Node ${process.version})`)
  }
} finally {
  rmSync(rebuilt, { recursive: true, force: true })
}
