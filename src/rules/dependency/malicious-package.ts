import * as v from 'valibot'
import { defineRule } from '../rule.ts'
import { advisedPackages } from './advised-packages.ts'
import { advisoryEvidence, code, headline, introducedBy, named } from './advisory-text.ts'
import { acceptUnanswerable, hasDependencies, unanswered } from './unanswered.ts'

/**
 * A malware advisory (`MAL-`, or GitHub's with CWE-506) covers a locked version, in whatever scope: installing it
 * is enough. Source: https://github.com/ossf/malicious-packages; false positives have hit react and supabase, so an
 * exact-id waiver is the way around.
 */
export const maliciousPackage = defineRule({
  id: 'dependency/malicious-package',
  title: 'Locked dependency is malware',
  severity: 'critical',
  rationale:
    'A malicious version runs its code on every machine that installs it: developers’, runners’ and users’. It steals the tokens that publish the next release.',
  remedy:
    'Remove the package or lock a version from before the attack, then treat every machine that installed it as compromised and rotate its credentials. Only a waiver with the exact advisory id excuses a false report.',
  standards: [
    'OWASP CICD-SEC-3',
    'NIST SSDF PW.4.1',
    'NIST SSDF RV.1.1',
    'OpenSSF S2C2F SCA-3',
    'CIS Software Supply Chain 3.1.5',
  ],
  needs: ['advisories', 'lockfiles', 'manifests'],
  waivedBy: ['advisory'],
  options: v.strictObject({ 'accept-unanswerable': acceptUnanswerable }),
  applies: hasDependencies,
  *check(models, options) {
    yield* unanswered(models, options['accept-unanswerable'])
    for (const advised of advisedPackages(models, ({ malicious }) => malicious)) {
      const { match } = advised
      const summary = headline(match.summary)
      yield {
        at: match.package.at,
        message: `${named(match.package)} is reported as malware by ${match.id}${summary === '' ? '' : `: ${summary}`}. ${introducedBy(advised)} Installing it is enough to run it.`,
        remedy: `Remove ${named(match.package)} from ${code(match.package.lockfile)} or lock a version from before the attack, and rotate the credentials of every machine that installed it. Only a waiver for ${code(match.id)} excuses a false report.`,
        evidence: advisoryEvidence(advised),
        key: `${match.id} ${match.package.purl} ${match.package.lockfile}`,
      }
    }
  },
})
