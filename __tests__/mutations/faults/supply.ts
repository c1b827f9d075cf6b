import type { Seed } from '../seeded.ts'

const CACHE = 'workflow/cache-in-release'
const CONFUSION = 'workflow/dependency-confusion'
const REMOTE = 'workflow/remote-script'
const INSTALL = 'workflow/unpinned-install'
const SHA = '2028fbc5c25fe9cf00d9f06a71cc4710d4507903'
const HASHES = 'pip install --require-hashes -r requirements/tools.txt'

/** A cache of a tool counts where the tool is used. */
const BUILDS: ReadonlyMap<string, string> = new Map([
  ['swatinem/rust-cache', 'cargo build --release'],
  ['actions/setup-python', 'pip install -r requirements/build.txt'],
  ['actions/setup-java', 'mvn package'],
  ['ruby/setup-ruby', 'bundle exec rake build'],
  ['actions-rust-lang/setup-rust-toolchain', 'cargo build --release'],
  ['gradle/actions/setup-gradle', './gradlew assemble'],
])

/** A releasing job that restores what a pull request can have written. */
const CACHES: readonly Seed[] = [
  ...(
    [
      ['actions/cache', '          path: node_modules\n          key: node\n'],
      ['actions/cache/restore', '          path: node_modules\n          key: node\n'],
      ['swatinem/rust-cache', ''],
      ['hendrikmuhs/ccache-action', ''],
      ['actions/setup-python', '          cache: pip\n'],
      ['actions/setup-java', '          cache: maven\n'],
      ['ruby/setup-ruby', '          bundler-cache: true\n'],
      ['actions-rust-lang/setup-rust-toolchain', ''],
      ['gradle/actions/setup-gradle', ''],
    ] as const
  ).map(([action, inputs]) => ({
    name: `the job that publishes runs ${action}`,
    file: 'release-npm',
    edit: [
      '      - name: Publish\n',
      `      - uses: ${action}@${SHA}\n${inputs === '' ? '' : `        with:\n${inputs}`}      - run: ${BUILDS.get(action) ?? 'npm run build'}\n      - name: Publish\n`,
    ] as const,
    expects: CACHE,
    at: inputs.includes('cache') ? 'cache' : action,
  })),
  {
    name: 'the image is built from the cache that pull requests write',
    file: 'release-image',
    edit: ['          push: true\n', '          push: true\n          cache-from: type=gha\n'],
    expects: CACHE,
    at: 'cache-from',
  },
]

const inCi = (script: string): Seed['edit'] => [HASHES, script]

/** Where a public package can take the place of a private one. */
const CONFUSIONS: readonly Seed[] = [
  ...[
    'pip install --extra-index-url https://pypi.acme.example/simple acme-core==1.0.0',
    'pip install --extra-index-url=https://pypi.acme.example/simple acme-core==1.0.0',
    'python -m pip install --extra-index-url https://pypi.acme.example/simple -r requirements/tools.txt',
    'pip3 install -r requirements/tools.txt --extra-index-url "https://pypi.acme.example/simple"',
    'uv pip install --extra-index-url https://pypi.acme.example/simple acme-core==1.0.0',
    'pip install --trusted-host pypi.acme.example -r requirements/tools.txt',
    'pip install --trusted-host=pypi.acme.example -r requirements/tools.txt',
    'PIP_EXTRA_INDEX_URL=https://pypi.acme.example/simple pip install -r requirements/tools.txt',
    'export PIP_EXTRA_INDEX_URL=https://pypi.acme.example/simple',
    'pip config set global.extra-index-url https://pypi.acme.example/simple',
    'pip config set global.trusted-host pypi.acme.example',
    'pip install --index-url http://pypi.acme.example/simple -r requirements/tools.txt',
    'echo "PIP_EXTRA_INDEX_URL=https://pypi.acme.example/simple" >> "$GITHUB_ENV"',
    'uv pip install --index-strategy unsafe-best-match -r requirements/tools.txt',
    'npm config set strict-ssl false',
  ].map((script) => ({
    name: `the tools are installed with \`${script}\``,
    file: 'ci',
    edit: inCi(script),
    expects: CONFUSION,
    at: 'run:',
  })),
  ...[
    'PIP_EXTRA_INDEX_URL: https://pypi.acme.example/simple',
    'PIP_TRUSTED_HOST: pypi.acme.example',
    'UV_EXTRA_INDEX_URL: https://pypi.acme.example/simple',
    'UV_INDEX_STRATEGY: unsafe-best-match',
    'UV_INSECURE_HOST: pypi.acme.example',
    "NPM_CONFIG_STRICT_SSL: 'false'",
  ].map((variable) => ({
    name: `the scan has \`${variable}\` in its environment`,
    file: 'ci',
    edit: ['  scan:\n', `  scan:\n    env:\n      ${variable}\n`] as const,
    expects: CONFUSION,
    at: variable.split(':')[0]!,
  })),
  {
    name: 'the image installs from two indexes',
    file: 'Dockerfile',
    edit: [
      'RUN npm run build\n',
      'RUN pip install --extra-index-url https://pypi.acme.example/simple acme-core==1.0.0\nRUN npm run build\n',
    ],
    expects: CONFUSION,
    at: 'extra-index-url',
  },
]

/** Scripts that are run as they come from the network. */
const REMOTES: readonly Seed[] = [
  ...[
    'curl https://get.acme.example/install.sh | bash',
    'curl -sSfL https://get.acme.example/install.sh | sh',
    'curl -fsSL https://get.acme.example/install.sh | sudo bash',
    'curl -fsSL https://get.acme.example/install.sh | bash -s -- -b /usr/local/bin',
    'curl -fsSL https://get.acme.example/install.sh | sudo -E bash -',
    'wget -qO- https://get.acme.example/install.sh | bash',
    'wget -O - https://get.acme.example/install.sh | sh',
    'bash <(curl -s https://get.acme.example/install.sh)',
    'bash -c "$(curl -fsSL https://get.acme.example/install.sh)"',
    'sh -c "$(wget -qO- https://get.acme.example/install.sh)"',
    'eval "$(curl -fsSL https://get.acme.example/install.sh)"',
    'source <(curl -s https://get.acme.example/install.sh)',
    'curl -fsSL https://get.acme.example/install.py | python3',
    'curl -fsSL https://get.acme.example/install.js | node',
    'curl -fsSL https://get.acme.example/install.sh | tee install.sh | bash',
    'curl -fsSLo install.sh https://get.acme.example/install.sh && bash install.sh',
    'curl -fsSLO https://get.acme.example/install.sh && chmod +x install.sh && ./install.sh',
    'wget https://get.acme.example/install.sh && sh install.sh',
  ].map((script) => ({
    name: `the tools are installed with \`${script}\``,
    file: 'ci',
    edit: inCi(script),
    expects: REMOTE,
    at: 'acme.example',
  })),
  ...[
    'iex ((New-Object System.Net.WebClient).DownloadString("https://get.acme.example/install.ps1"))',
    'irm https://get.acme.example/install.ps1 | iex',
    'Invoke-WebRequest https://get.acme.example/install.ps1 | Invoke-Expression',
  ].map((script) => ({
    name: `Windows runs \`${script}\``,
    file: 'windows',
    edit: ['          dotnet test\n', `          ${script}\n          dotnet test\n`] as const,
    expects: REMOTE,
    at: 'acme.example',
  })),
  {
    name: 'the image pipes a script into a shell',
    file: 'Dockerfile',
    edit: [
      'RUN npm run build\n',
      'RUN curl -fsSL https://get.acme.example/install.sh | sh\nRUN npm run build\n',
    ],
    expects: REMOTE,
    at: 'acme.example',
  },
  {
    name: 'the upload script pipes a script into a shell',
    file: 'scripts/upload.sh',
    edit: ['npm test\n', 'curl -fsSL https://get.acme.example/install.sh | bash\nnpm test\n'],
    expects: REMOTE,
    at: 'acme.example',
  },
]

/** Tools in whatever version is the newest. */
const INSTALLS: readonly Seed[] = [
  ...[
    'pip install build twine',
    'pip install -U build',
    'pip install "build>=1"',
    'python -m pip install build',
    'pip3 install build',
    'pipx install build',
    'uv tool install build',
    'uv pip install build',
    'npm install -g pnpm',
    'npm i -g pnpm',
    'npm install --global pnpm@latest',
    'npm i -g pnpm@^10',
    'pnpm add -g turbo',
    'yarn global add turbo',
    'cargo install cargo-audit',
    'gem install bundler-audit',
    'dotnet tool install --global dotnet-outdated-tool',
    'go install golang.org/x/vuln/cmd/govulncheck@latest',
    'go install golang.org/x/vuln/cmd/govulncheck@master',
  ].map((script) => ({
    name: `the tools are installed with \`${script}\``,
    file: 'ci',
    edit: inCi(script),
    expects: INSTALL,
    at: script
      .split(' ')
      .at(-1)!
      .replaceAll(/["^>=].*$/g, ''),
  })),
  ...(
    [
      ['goreleaser/goreleaser-action', 'args: check'],
      ['extractions/setup-just', 'github-token: none'],
      ['golangci/golangci-lint-action', 'version: latest'],
      ['acme/setup-tool', 'tool-version: latest'],
    ] as const
  ).map(([action, input]) => ({
    name: `${action} is given \`${input}\``,
    file: 'ci',
    edit: [
      '      - name: Python\n',
      `      - uses: ${action}@${SHA}\n        with:\n          ${input}\n      - name: Python\n`,
    ] as const,
    expects: INSTALL,
    at: input.includes('latest') ? 'latest' : action,
  })),
]

/** The token lies on the disk where something else takes the folder along. */
const TOKENS: readonly Seed[] = [
  {
    name: 'the folder of the checkout is uploaded with the token in it',
    file: 'release-pypi',
    edit: [
      "        with:\n          persist-credentials: false\n      - uses: actions/setup-python@e797f83bcb11b83ae66e0230d6156d7c80228e7c # v6.0.0\n        with:\n          python-version: '3.13'\n",
      '      - uses: actions/upload-artifact@330a01c490aca151604b8cf639adc76d48f6c5d4 # v5.0.0\n        with:\n          name: all-${{ github.event.release.tag_name }}\n          path: .\n          include-hidden-files: true\n          retention-days: 3\n',
    ],
    expects: 'workflow/persisted-credentials',
    at: 'checkout',
  },
]

const HYGIENE: readonly Seed[] = [
  ...(
    [
      ['ci', '    timeout-minutes: 5\n', 'gate'],
      ['windows', '    timeout-minutes: 30\n', 'build'],
      ['container', '    timeout-minutes: 20\n', 'integration'],
      ['reusable', '    timeout-minutes: 10\n', 'pack'],
      ['caller', '    timeout-minutes: 5\n', 'tell'],
      ['labels', '    timeout-minutes: 5\n', 'label'],
    ] as const
  ).map(([file, line, job]) => ({
    name: `job ${job} of ${file} may run for six hours`,
    file,
    edit: [line, ''] as const,
    expects: 'workflow/missing-timeout',
    at: job,
  })),
  ...(
    [
      ['release-npm', 'concurrency:\n  group: release-npm-${{ github.ref }}\n  cancel-in-progress: false\n'],
      [
        'release-pypi',
        'concurrency:\n  group: release-pypi-${{ github.ref }}\n  cancel-in-progress: false\n',
      ],
      [
        'release-image',
        'concurrency:\n  group: release-image-${{ github.ref }}\n  cancel-in-progress: false\n',
      ],
      ['deploy', 'concurrency:\n  group: deploy\n  cancel-in-progress: false\n'],
    ] as const
  ).map(([file, block]) => ({
    name: `two runs of ${file} go on side by side`,
    file,
    edit: [block, ''] as const,
    expects: 'workflow/missing-concurrency',
    at: '',
  })),
  {
    name: 'a deployment is cancelled half-way by the next',
    file: 'deploy',
    edit: ['cancel-in-progress: false', 'cancel-in-progress: true'],
    expects: 'workflow/missing-concurrency',
    at: 'cancel-in-progress',
  },
]

export const SUPPLY: readonly Seed[] = [
  ...CACHES,
  ...CONFUSIONS,
  ...REMOTES,
  ...INSTALLS,
  ...TOKENS,
  ...HYGIENE,
]
