/** Options that take the next word, so that it is no package. A flag must not stand here: it would hide a package. */
const words = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')))

const PIP_COMMON = [
  '-r --requirement -c --constraint -e --editable -t --target -i --index-url --extra-index-url -f --find-links --prefix',
  '--root --python --platform --python-version --trusted-host --cache-dir --only-binary --no-binary -p --config-settings',
  '-C --group --keyring-provider',
]

/** Source: https://pip.pypa.io/en/stable/cli/pip_install/; of pipx, https://pipx.pypa.io/stable/docs/ */
export const PIP_VALUES = words(
  ...PIP_COMMON,
  '--abi --implementation --upgrade-strategy --progress-bar --report --src --log --proxy --retries --timeout --cert',
  '--client-cert --exists-action --use-feature --use-deprecated --global-option --install-option --build-constraint',
  '--root-user-action --uploaded-prior-to --backend --suffix --pip-args',
)

/** Source: https://docs.astral.sh/uv/reference/cli/, `uv pip install` and `uv tool install` */
export const UV_VALUES = words(
  ...PIP_COMMON,
  '--requirements --constraints --override --overrides --exclude --excludes -b --build-constraint --build-constraints',
  '--extra --index --default-index --index-strategy --resolution --prerelease --fork-strategy --exclude-newer',
  '--exclude-newer-package --link-mode --torch-backend --python-platform --no-build-package --no-binary-package',
  '--no-build-isolation-package --no-sources-package --refresh-package --reinstall-package -P --upgrade-package',
  '--config-setting --config-settings-package --allow-insecure-host --color --directory --project --config-file',
  '--python-preference --python-fetch --with-requirements --with-editable --env-file --output-format --upgrade-group',
  '--prerelease-package --no-editable-package',
)

/** Source: https://docs.npmjs.com/cli/using-npm/config, and the same options of pnpm and yarn */
export const NPM_VALUES = words(
  '--prefix --registry -C --dir --cache --loglevel --tag --omit --include -w --workspace --userconfig --globalconfig',
  '--install-strategy --fetch-retries --fetch-timeout --before --store-dir --global-dir --reporter --cwd --cache-folder',
  '--global-folder --modules-folder --network-timeout',
)

/** Of cargo, gem and dotnet; source: the manual of each. */
export const VERSIONED_VALUES = words(
  '--features --root --bin --example --target --target-dir --profile --registry --index --config --color -j --jobs -F',
  '--message-format -i --install-dir --bindir -n --platform --source --tool-path --add-source --configfile --framework',
  '--arch --verbosity',
)
