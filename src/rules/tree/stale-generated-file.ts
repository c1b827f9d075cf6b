import { defineRule } from '../rule.ts'
import { quoted } from './wording.ts'

/**
 * A committed file was made from other sources than those beside it: the policy's `generated:` table records the
 * digest that the sources had when it was made.
 * Source: SLSA v1.2 Build (what is built comes from the source); xz, March 2024: generated files that no source made.
 */
export const staleGeneratedFile = defineRule({
  id: 'tree/stale-generated-file',
  title: 'Generated file does not match its sources',
  severity: 'high',
  rationale:
    'Generated files are what runs, and nobody reviews them. When the sources have moved on, the release does what no reviewed line says.',
  remedy: 'Generate the files anew, commit them, and record the digest of their sources in the policy.',
  standards: ['SLSA v1.2 Build', 'NIST SSDF PS.3.1', 'OWASP CICD-SEC-9'],
  needs: ['generated'],
  modes: ['release', 'pull-request'],
  applies: ({ generated }) => generated.entries.length > 0 || 'the policy declares no generated files',
  *check({ generated }) {
    for (const { path, from, digest, at, files, sources, current } of generated.entries) {
      if (sources === 0) {
        yield {
          unverified: `no file matches the sources ${from.map(quoted).join(', ')} of ${quoted(path)}; correct \`from\` in the policy’s \`generated\` table`,
          at,
        }
        continue
      }
      const evidence = { path, from: [...from], recorded: digest, current, sources, files }
      if (files === 0) {
        yield {
          at,
          key: path,
          message: `No file matches ${quoted(path)}, which the policy says is generated and committed. What is released lacks it.`,
          evidence,
        }
        continue
      }
      if (current === digest) continue
      yield {
        at,
        key: path,
        message: `${quoted(path)} was generated from other sources than these. What runs is not what was reviewed.`,
        remedy: `Generate it anew, commit it, and record \`digest: ${current}\` in the policy.`,
        evidence,
      }
    }
  },
})
