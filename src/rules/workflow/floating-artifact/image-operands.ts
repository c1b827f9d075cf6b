import type { ShellCommand, ShellWord } from '../shell/commands.ts'

/**
 * Options of the programs that push, copy and tag images which take the next word as their value.
 * Source of each: the manual of docker, podman, buildah, skopeo, crane, regctl and oras.
 */
const VALUED = new Set(
  `-f -H -l -n -t -u --add-compression --annotation --annotation-file --artifact-type --authfile
  --blob-cache --builder --cert-dir --compression-format --compression-level --config --context --creds
  --dest-authfile --dest-cert-dir --dest-compress-format --dest-creds --dest-registry-token --digestfile
  --encrypt-layer --encryption-key --export-manifest --file --format --host --image-refs --log-level
  --metadata-file --multi-arch --namespace --password --platform --policy --progress --registries-conf
  --registry-config --registry-token --retry --retry-delay --retry-times --sign-by --sign-by-sigstore
  --sign-by-sigstore-private-key --sign-identity --sign-passphrase-file --signature-policy --src-authfile
  --src-cert-dir --src-creds --tag --username`.split(/\s+/),
)

/** Those that mean something else in other programs: `docker manifest push -p` takes none. */
const OWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['oras', ['-a', '-p']],
  ['crane', ['-j', '--jobs']],
  ['skopeo', ['--command-timeout', '--override-arch', '--override-os', '--override-variant', '--tmpdir']],
  ['regctl', ['-p', '-v']],
  ['pack', ['-B', '-p']],
])

/** The words of such a command that are neither options nor their values, the names of the action included. */
export function imageOperands({ program, args }: ShellCommand): readonly ShellWord[] {
  const isValued = (value: string | undefined): boolean =>
    value !== undefined && (VALUED.has(value) || OWN.get(program)?.includes(value) === true)
  return args.filter(({ value }, index) => !value.startsWith('-') && !isValued(args[index - 1]?.value))
}
