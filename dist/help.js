// src/cli/help.ts
const HELP = `release-guardrail: a release gate that fails builds instead of soft-failing

  release-guardrail check [DIRECTORY]   judge a repository (default command)
  release-guardrail pin [DIRECTORY]     rewrite mutable references to actions to commit SHAs, with the version beside
  release-guardrail explain [RULE]      what a rule means, why, how to mend it; without RULE, all rules
  release-guardrail demo                a bad and a mended release on a built-in example, offline

Options of check
  --mode MODE           release, pull-request or audit; by default as the event or the tag says, else audit
  --tag TAG             the tag under release; implies --mode release
  --base REF            the commit a pull request is judged against; implies --mode pull-request
  --policy FILE         instead of .github/release-guardrail.yml
  --advisories SOURCE   osv, or a directory or zip in OSV format
  --artifacts GLOB      built files to publish, judged against the tag's commit; relative to DIRECTORY,
                        quoted, may be repeated; added to those that the policy names
  --offline             send nothing anywhere; what needs the network is unverified
                        (online, GitHub is asked about actions with GITHUB_TOKEN or GH_TOKEN)
  --output DIRECTORY    where the evidence goes; by default a temporary folder of the run's own
  --format FORMAT       text, json, sarif or markdown, on standard output
  --fail-on SEVERITY    critical, high, medium or low; overrides the policy
  --skip RULE           leave a rule out, named in the report; may be repeated
  --quiet, -q           the verdict and what failed, nothing else
  --verbose, -v         every rule with its outcome
  --no-color            plain text; NO_COLOR is honoured too
  --version, --help

Options of pin, which needs GITHUB_TOKEN or GH_TOKEN (any token that can read public repositories)
  --check               write nothing, show what would change as a diff, and exit 1 where something would
  --update              also move what is pinned to the newest full version of its major
  --cooldown DAYS       take no version, branch or commit that is younger
  --offline             ask nobody: only right where everything is pinned already
  --format FORMAT       text, diff (a patch for git apply) or json (with suggestions for a pull request)
  --quiet, -q           only what was not done

Exit codes
  0  pass        every rule that applies passed, or its findings are waived or below fail-on
  1  fail        a finding at or above fail-on, without a valid waiver
  2  unverified  nothing failed, and something could not be verified; or the input is bad
  of pin: 0 all done; 1 something is left for you, or would change with --check; 2 something could not be read,
  resolved or written, and its file was left as it was
`;

export { HELP };