/** What leaves the repository: a package, an image, a GitHub release, a running system. */
export type PublicationKind = 'package' | 'image' | 'release' | 'deployment'

/** A command that publishes. */
export interface PublishingCommand {
  readonly program: string
  /** Operands that have to follow, in order; the first of several spellings that fits counts. */
  readonly operands: readonly (readonly string[])[]
  readonly kind: PublicationKind
  /** An option without which it publishes nothing. */
  readonly needs?: readonly string[]
}

const commands = (kind: PublicationKind, ...lines: readonly string[]): PublishingCommand[] =>
  lines.map((line) => {
    const [program, ...rest] = line.split(' ')
    return { program: program!, operands: rest.length === 0 ? [] : [rest], kind }
  })

/** A task of Maven or Gradle, under the names that the tool is called by. */
const tasks = (kind: PublicationKind, programs: string, ...names: readonly string[]): PublishingCommand[] =>
  names.flatMap((name) => commands(kind, ...programs.split(' ').map((program) => `${program} ${name}`)))

const MAVEN = 'mvn mvnw ./mvnw'
const GRADLE = 'gradle gradlew ./gradlew'

/** Source of each line: the manual of the program that it names. */
export const PUBLISHING_COMMANDS: readonly PublishingCommand[] = [
  ...commands(
    'package',
    'npm publish',
    'npm stage publish',
    'npm stage approve',
    'pnpm publish',
    'pnpm stage publish',
    'pnpm stage approve',
    'yarn publish',
    'yarn npm publish',
    'bun publish',
    'lerna publish',
    'changeset publish',
    'nx release',
    'jsr publish',
    'deno publish',
    'semantic-release',
    'twine upload',
    'poetry publish',
    'uv publish',
    'hatch publish',
    'flit publish',
    'pdm publish',
    'maturin publish',
    'maturin upload',
    'cargo publish',
    'gem push',
    'rake release',
    'dotnet nuget push',
    'nuget push',
    'pod trunk push',
    'dart pub publish',
    'flutter pub publish',
    'mix hex.publish',
    'vsce publish',
    'ovsx publish',
    'conda upload',
    'anaconda upload',
    'cloudsmith push',
    'package_cloud push',
    'fury push',
    'jf rt upload',
    'jfrog rt upload',
    'publib',
    'publib-npm',
    'publib-pypi',
    'publib-maven',
    'publib-nuget',
    'publib-golang',
    'release-it',
    'auto shipit',
    'beachball publish',
    'cargo workspaces publish',
    'cargo ws publish',
    'release-plz release',
    'wasm-pack publish',
    'luarocks upload',
    'lein deploy',
    'sbt publish',
    'sbt publishSigned',
    'sbt ci-release',
    'stack upload',
    'rebar3 hex publish',
    'conan upload',
    'pod repo push',
    'paket push',
    'choco push',
    'snapcraft upload',
    'snapcraft push',
    'tfx extension publish',
    'swift package-registry publish',
  ),
  ...tasks('package', MAVEN, 'deploy', 'release:perform'),
  ...tasks(
    'package',
    GRADLE,
    'publish',
    'publishToSonatype',
    'publishToMavenCentral',
    'publishAndReleaseToMavenCentral',
    'publishPlugins',
    'publishAllPublicationsToMavenCentralRepository',
    'publishAllPublicationsToSonatypeRepository',
    'publishAllPublicationsToGitHubPackagesRepository',
    'publishMavenPublicationToSonatypeRepository',
    'publishMavenPublicationToGitHubPackagesRepository',
  ),
  // Rush lists what it would do unless told otherwise.
  { program: 'rush', operands: [['publish']], kind: 'package', needs: ['--publish', '-p'] },
  { program: 'cargo', operands: [['smart-release']], kind: 'package', needs: ['--execute', '-e'] },
  // Without it, what is sent is a candidate that anybody can look at, and no release.
  { program: 'cabal', operands: [['upload']], kind: 'package', needs: ['--publish'] },
  // cargo-release rehearses unless told otherwise.
  { program: 'cargo', operands: [['release']], kind: 'package', needs: ['--execute', '-x'] },
  ...commands(
    'image',
    'docker push',
    'docker image push',
    'docker compose push',
    'podman push',
    'podman image push',
    'podman manifest push',
    'buildah push',
    'buildah manifest push',
    'skopeo copy',
    'crane push',
    'crane copy',
    'crane cp',
    'crane tag',
    'regctl image copy',
    'oras push',
    'oras cp',
    'oras copy',
    'helm push',
    'helm cm-push',
    'az acr build',
    'gcloud container images add-tag',
    'gcloud artifacts docker tags add',
    'ko build',
    'ko publish',
    'ko resolve',
    'ko apply',
    'nerdctl push',
    'docker buildx imagetools create',
    'docker manifest push',
  ),
  ...tasks('image', MAVEN, 'jib:build'),
  ...tasks('image', GRADLE, 'jib'),
  {
    program: 'pack',
    operands: [['build'], ['buildpack', 'package'], ['extension', 'package'], ['builder', 'create']],
    kind: 'image',
    needs: ['--publish'],
  },
  // Kaniko's, which has no other name.
  { program: 'executor', operands: [], kind: 'image', needs: ['--destination', '-d'] },
  { program: 'gcloud', operands: [['builds', 'submit']], kind: 'image', needs: ['--tag', '-t', '--pack'] },
  // It fills folders as well.
  { program: 'skopeo', operands: [['sync']], kind: 'image', needs: ['--dest', '-d'] },
  {
    program: 'docker',
    operands: [['buildx', 'build'], ['build'], ['buildx', 'bake']],
    kind: 'image',
    needs: ['--push'],
  },
  ...commands(
    'release',
    'gh release create',
    'gh release upload',
    'goreleaser release',
    'hub release create',
    'glab release create',
    'cr upload',
  ),
  // It makes a draft public.
  { program: 'gh', operands: [['release', 'edit']], kind: 'release', needs: ['--draft=false'] },
  ...commands(
    'deployment',
    'terraform apply',
    'tofu apply',
    'terragrunt apply',
    'pulumi up',
    'cdk deploy',
    'sam deploy',
    'serverless deploy',
    'sls deploy',
    'kubectl apply',
    'kubectl set',
    'helm upgrade',
    'helm install',
    'fly deploy',
    'flyctl deploy',
    'wrangler deploy',
    'wrangler publish',
    'firebase deploy',
    'gcloud run deploy',
    'gcloud app deploy',
    'gcloud functions deploy',
    'az webapp deploy',
    'aws lambda update-function-code',
    'aws ecs update-service',
    'aws cloudformation deploy',
    'aws s3 sync',
    'aws s3 cp',
    'aws s3 mv',
    'aws glue create-job',
    'aws glue update-job',
    'gsutil cp',
    'gcloud storage cp',
    'az storage blob upload',
    'az containerapp up',
    'az containerapp update',
    'az functionapp deployment source config-zip',
    'func azure functionapp publish',
    'aws deploy create-deployment',
    'eb deploy',
    'cf push',
    'oc apply',
    'skaffold run',
    'skaffold deploy',
    'helmfile apply',
    'helmfile sync',
    'argocd app sync',
    'cdktf deploy',
    'sst deploy',
    'heroku container:release',
    'supabase functions deploy',
  ),
  // Without it, both make a preview.
  {
    program: 'netlify',
    operands: [['deploy']],
    kind: 'deployment',
    needs: ['--prod', '-p', '--prod-if-unlocked'],
  },
  { program: 'vercel', operands: [], kind: 'deployment', needs: ['--prod'] },
]

/** An action that publishes. */
export interface PublishingAction {
  /** Lower case, without ref. */
  readonly action: string
  readonly kind: PublicationKind
  /** The input that has to be given, and not be `false`, for it to publish. */
  readonly when?: string
}

const actions = (kind: PublicationKind, names: string, when?: string): PublishingAction[] =>
  names.split(' ').map((action) => ({ action, kind, ...(when === undefined ? {} : { when }) }))

/** Source of each: the README of the action. */
export const PUBLISHING_ACTIONS: readonly PublishingAction[] = [
  ...actions(
    'package',
    'pypa/gh-action-pypi-publish js-devtools/npm-publish rubygems/release-gem katyo/publish-crates cycjimmy/semantic-release-action python-semantic-release/python-semantic-release haaleo/publish-vscode-extension release-plz/action actions/publish-immutable-action spring-io/artifactory-deploy-action samuelmeuli/action-maven-publish changesets/action/publish',
  ),
  ...actions('package', 'changesets/action', 'publish'),
  ...actions('image', 'docker/build-push-action mr-smithers-excellent/docker-build-push', 'push'),
  ...actions('image', 'docker/bake-action', 'push'),
  ...actions('image', 'redhat-actions/push-to-registry elgohr/publish-docker-github-action'),
  ...actions(
    'release',
    'softprops/action-gh-release ncipollo/release-action actions/create-release marvinpinto/action-automatic-releases actions/upload-release-asset svenstaro/upload-release-action goreleaser/goreleaser-action shogo82148/actions-upload-release-asset taiki-e/create-gh-release-action taiki-e/upload-rust-binary-action googleapis/release-please-action google-github-actions/release-please-action helm/chart-releaser-action vedantmgoyal9/winget-releaser',
  ),
  ...actions(
    'deployment',
    'azure/webapps-deploy azure/functions-action azure/k8s-deploy aws-actions/amazon-ecs-deploy-task-definition aws-actions/aws-cloudformation-github-deploy google-github-actions/deploy-cloudrun google-github-actions/deploy-appengine google-github-actions/deploy-cloud-functions cloudflare/wrangler-action amondnet/vercel-action superfly/flyctl-actions firebaseextended/action-hosting-deploy akhileshns/heroku-deploy pulumi/actions',
  ),
]
