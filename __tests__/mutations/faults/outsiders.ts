import type { Seed } from '../seeded.ts'

const INJECTION = 'workflow/template-injection'
const TRIGGER = 'workflow/dangerous-trigger'
const TEST = '        run: npm test\n'
const SHA = '2028fbc5c25fe9cf00d9f06a71cc4710d4507903'

/** Texts of a pull request, pasted into a script. */
const PASTED: readonly Seed[] = [
  ...[
    'github.event.pull_request.title',
    'github.event.pull_request.body',
    'github.event.pull_request.head.ref',
    'github.event.pull_request.head.label',
    'github.event.pull_request.head.repo.default_branch',
    'github.head_ref',
    "github['head_ref']",
    "github.event['pull_request'].title",
    'GitHub.Event.Pull_Request.Title',
    'github.event.head_commit.message',
    'github.event.head_commit.author.name',
    'github.event.head_commit.author.email',
    'github.event.commits[0].message',
    'toJSON(github.event)',
    'toJSON(github.event.pull_request)',
    "format('{0}', github.head_ref)",
    "github.head_ref || 'main'",
    "github.event_name == 'push' && 'main' || github.head_ref",
    "join(github.event.commits.*.message, ',')",
    'env.TITLE',
  ].map((expression) => ({
    name: `the test prints \`\${{ ${expression} }}\``,
    file: 'ci',
    edit: [TEST, `        run: npm test && echo "\${{ ${expression} }}"\n`] as const,
    expects: INJECTION,
    at: '${{',
  })),
  ...[
    ['issues', 'github.event.issue.title'],
    ['issues', 'github.event.issue.body'],
    ['issues', 'github.event.comment.body'],
    ['labels', 'github.event.pull_request.title'],
    ['labels', 'github.event.pull_request.body'],
    ['labels', 'github.head_ref'],
    ['report', 'github.event.workflow_run.head_branch'],
    ['report', 'github.event.workflow_run.display_title'],
    ['report', 'github.event.workflow_run.head_commit.message'],
  ].map(([file, path]) => ({
    name: `${file} prints \`${path}\` with the rights of the repository`,
    file: file!,
    edit:
      file === 'report'
        ? ([
            'run: echo "ci ended with $CONCLUSION"',
            `run: echo "ci ended with $CONCLUSION, \${{ ${path} }}"`,
          ] as const)
        : ([`--body 'Thank you.'`, `--body 'Thank you for \${{ ${path} }}'`] as const),
    expects: INJECTION,
    at: '${{',
  })),
  {
    name: 'a script of actions/github-script holds the title of an issue',
    file: 'issues',
    edit: ['console.log(context.payload.issue.title)', "console.log('${{ github.event.issue.title }}')"],
    expects: INJECTION,
    at: '${{',
  },
  ...(
    [
      ['azure/cli', 'inlineScript'],
      ['azure/powershell', 'inlineScript'],
      ['appleboy/ssh-action', 'script'],
      ['addnab/docker-run-action', 'run'],
      ['nick-fields/retry', 'command'],
      ['mikefarah/yq', 'cmd'],
      ['cardinalby/js-eval-action', 'expression'],
    ] as const
  ).map(([action, input]) => ({
    name: `\`${input}\` of ${action} holds the title of an issue`,
    file: 'issues',
    edit: [
      '        uses: actions/github-script@ed597411d8f924073f98dfc5c65a23a2325f34cd # v8.0.0\n        with:\n          script: |\n',
      `        uses: ${action}@${SHA}\n        with:\n          ${input}: |\n            \${{ github.event.issue.title }}\n`,
    ] as const,
    expects: INJECTION,
    at: '${{',
  })),
  {
    name: 'the title goes through an output',
    file: 'issues',
    edit: [
      "--body 'Thank you.'\n",
      '--body \'Thank you.\'\n      - id: title\n        env:\n          TITLE: ${{ github.event.issue.title }}\n        run: echo "title=$TITLE" >> "$GITHUB_OUTPUT"\n      - run: echo \'${{ steps.title.outputs.title }}\'\n',
    ],
    expects: INJECTION,
    at: 'steps.title.outputs.title',
  },
  {
    name: 'the body goes into the environment of later steps',
    file: 'issues',
    edit: [
      "--body 'Thank you.'\n",
      '--body \'Thank you.\'\n      - env:\n          BODY: ${{ github.event.issue.body }}\n        run: echo "BODY=$BODY" >> "$GITHUB_ENV"\n',
    ],
    expects: INJECTION,
    at: 'GITHUB_ENV',
  },
  {
    name: 'the branch goes into the PATH of later steps',
    file: 'labels',
    edit: [
      "--body 'Thank you.'\n",
      '--body \'Thank you.\'\n      - env:\n          BRANCH: ${{ github.head_ref }}\n        run: echo "$BRANCH" >> "$GITHUB_PATH"\n',
    ],
    expects: INJECTION,
    at: 'GITHUB_PATH',
  },
  ...['true', "'true'", '1'].map((value) => ({
    name: `what is printed may set variables: ${value}`,
    file: 'labels',
    edit: [
      'permissions: {}\n',
      `permissions: {}\n\nenv:\n  ACTIONS_ALLOW_UNSECURE_COMMANDS: ${value}\n`,
    ] as const,
    expects: INJECTION,
    at: 'UNSECURE_COMMANDS',
  })),
  {
    name: 'the input of a composite action is pasted, and a caller gives it the branch',
    file: 'ci',
    edit: [
      '      - name: Cover\n',
      '      - uses: actions/github-script@ed597411d8f924073f98dfc5c65a23a2325f34cd # v8.0.0\n        with:\n          script: core.info(`${{ github.head_ref }}`)\n      - name: Cover\n',
    ],
    expects: INJECTION,
    at: 'github.head_ref',
  },
]

const GREET = '      - name: Greet\n'
const REPORT = '      - name: Report\n'
const checkout = (ref: string, more = ''): string =>
  `      - uses: actions/checkout@1af3b93b6815bc44a9784bd300feb67ff0d1eeb3 # v6.0.0\n        with:\n          ref: ${ref}\n${more}`

/** Code of a pull request fetched, and run, where it has the rights of the repository. */
const FETCHED: readonly Seed[] = [
  ...[
    '${{ github.event.pull_request.head.sha }}',
    'refs/pull/${{ github.event.pull_request.number }}/merge',
    'refs/pull/${{ github.event.number }}/head',
    '${{ github.event.pull_request.merge_commit_sha }}',
    '${{ github.event.pull_request.head.sha || github.sha }}',
  ].flatMap((ref) =>
    ['npm ci', 'make', './build.sh', 'pip install .', 'npm test'].map((build) => ({
      name: `pull_request_target checks out \`${ref}\` and runs \`${build}\``,
      file: 'labels',
      edit: [GREET, `${checkout(ref)}      - run: ${build}\n${GREET}`] as const,
      expects: TRIGGER,
      at: 'ref:',
    })),
  ),
  {
    name: 'workflow_run checks out the commit of the first workflow and builds it',
    file: 'report',
    edit: [REPORT, `${checkout('${{ github.event.workflow_run.head_sha }}')}      - run: npm ci\n${REPORT}`],
    expects: TRIGGER,
    at: 'ref:',
  },
  {
    name: 'workflow_run checks out the branch of the fork that started the first workflow',
    file: 'report',
    edit: [
      REPORT,
      `${checkout('${{ github.event.workflow_run.head_branch }}', '          repository: ${{ github.event.workflow_run.head_repository.full_name }}\n')}      - run: npm ci\n${REPORT}`,
    ],
    expects: TRIGGER,
    at: 'repository:',
  },
  ...[
    'gh pr checkout "$NUMBER" && npm ci',
    'git fetch origin "pull/${{ github.event.issue.number }}/head" && git checkout FETCH_HEAD && npm ci',
  ].map((script) => ({
    name: `a comment starts \`${script}\``,
    file: 'issues',
    edit: [
      '        run: gh issue comment "$NUMBER" --repo "$GITHUB_REPOSITORY" --body \'Thank you.\'\n',
      `        run: ${script}\n`,
    ] as const,
    expects: TRIGGER,
    at: 'run:',
  })),
  {
    name: 'pull_request_target checks out the repository of the fork',
    file: 'labels',
    edit: [
      GREET,
      `${checkout('${{ github.head_ref }}', '          repository: ${{ github.event.pull_request.head.repo.full_name }}\n')}      - run: npm ci\n${GREET}`,
    ],
    expects: TRIGGER,
    at: 'repository:',
  },
  {
    name: 'a pull request of a bot is merged because the bot caused the event',
    file: 'labels',
    edit: [
      GREET,
      `      - name: Merge\n        if: github.actor == 'dependabot[bot]'\n        run: gh pr merge --auto "$NUMBER"\n${GREET}`,
    ],
    expects: TRIGGER,
    at: 'github.actor',
  },
]

export const OUTSIDERS: readonly Seed[] = [...PASTED, ...FETCHED]
