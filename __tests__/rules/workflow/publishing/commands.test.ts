import { describe, expect, test } from 'vitest'
import { publications } from '../../../../src/rules/workflow/publishing/publishes.ts'
import { workflowModel } from '../../../support/workflow-model.ts'

async function publishedBy(run: string): Promise<readonly string[]> {
  const text = `on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n      - run: ${JSON.stringify(run)}\n`
  const model = await workflowModel({ '.github/workflows/a.yml': text })
  return publications(model, model.workflows[0]!.jobs[0]!).map(({ kind, by }) => `${kind}: ${by}`)
}

describe('what sends an image', () => {
  test.each([
    ['pack build ghcr.io/acme/app:1.0 --publish --builder paketobuildpacks/builder', 'pack build'],
    ['pack -v buildpack package docker.io/acme/java:1.0 --publish', 'pack buildpack package'],
    ['crane tag ghcr.io/acme/app:1.0 latest', 'crane tag'],
    ['az acr build --registry acme --image app:1.0 .', 'az acr build'],
    ['gcloud builds submit --tag=gcr.io/acme/app:1.0', 'gcloud builds submit'],
    ['/kaniko/executor --context . --destination ghcr.io/acme/app:1.0', 'executor'],
    ['./mvnw -B compile jib:build -Djib.to.image=ghcr.io/acme/app', './mvnw jib:build'],
    ['./gradlew :app:jib --image=ghcr.io/acme/app', './gradlew jib'],
    ['helm cm-push chart acme', 'helm cm-push'],
    ['az acr build -r test -t app:1.0 .', 'az acr build'],
    ['pack build localhost:5000/app:1.0 --publish --tag ghcr.io/acme/app:1.0', 'pack build'],
    ['az acr build --registry acme --image app:1.0 --no-push false .', 'az acr build'],
    ['R=localhost:5000\nprintf -vR ghcr.io/acme\ndocker push $R/app:1.0', 'docker push'],
    ['R=localhost:5000\nn=R\nprintf -v "$n" ghcr.io/acme\ndocker push $R/app:1.0', 'docker push'],
    ['docker buildx build --push -t localhost:5000/app:1.0 -tghcr.io/acme/app:1.0 .', 'docker buildx build'],
    ['flyctl proxy 5000:5000 -a acme &\ndocker push localhost:5000/app:1.0', 'docker push'],
    [
      'chisel client https://acme.example 5000:registry:5000 &\ndocker push localhost:5000/app:1.0',
      'docker push',
    ],
    ['R=localhost:5000\np() { docker push $R/app:1.0; }\np\nR=ghcr.io/acme p', 'docker push'],
  ])('%s', async (run, by) => expect(await publishedBy(run)).toEqual([`image: ${by}`]))

  test.each([
    'pack build ghcr.io/acme/app:1.0 --builder paketobuildpacks/builder',
    'pack build localhost:5000/app:1.0 --publish --builder paketobuildpacks/builder',
    'pack buildpack package localhost:5000/java:1.0 --publish --config package.toml',
    'crane tag localhost:5000/app:1.0 latest',
    'gcloud builds submit --config tests.yaml',
    '/kaniko/executor --context . --no-push --destination ghcr.io/acme/app:1.0',
    '/kaniko/executor --context . --destination localhost:5000/app:1.0',
    './gradlew jibDockerBuild --image=ghcr.io/acme/app',
    './mvnw compile jib:build -Djib.to.image=localhost:5000/app',
    'executor --threads 4',
    'R=localhost:5000\np() { docker push $R/app:1.0; }\np',
  ])('%s sends none', async (run) => expect(await publishedBy(run)).toEqual([]))
})

describe('what sends a package', () => {
  test.each([
    ['npx release-it --ci', 'release-it'],
    ['npx release-it --ci --no-git.push', 'release-it'],
    ['npx release-it --ci --no-git.tag --npm.publish', 'release-it'],
    ['poetry publish --build -n', 'poetry publish'],
    ['hatch publish -n', 'hatch publish'],
    ['uv publish -n', 'uv publish'],
    ['dotnet nuget push app.nupkg -n', 'dotnet nuget push'],
    ['npx auto shipit', 'auto shipit'],
    ['cargo workspaces publish --from-git', 'cargo workspaces publish'],
    ['cargo smart-release --execute app', 'cargo smart-release'],
    ['release-plz release', 'release-plz release'],
    ['wasm-pack publish --access public', 'wasm-pack publish'],
    ['luarocks upload app-1.0-1.rockspec', 'luarocks upload'],
    ['lein deploy clojars', 'lein deploy'],
    ['sbt clean +publishSigned', 'sbt publishSigned'],
    ['sbt ";clean;core/publish"', 'sbt publish'],
    ['sbt ci-release', 'sbt ci-release'],
    ['cabal upload --publish dist/*.tar.gz', 'cabal upload'],
    ['rebar3 hex publish --yes', 'rebar3 hex publish'],
    ['conan upload app/1.0 -r acme --confirm', 'conan upload'],
    ['choco push app.1.0.nupkg --source https://push.example/', 'choco push'],
    ['snapcraft upload --release=stable app.snap', 'snapcraft upload'],
    ['rush publish --publish --include-all', 'rush publish'],
    [
      './gradlew publishAllPublicationsToMavenCentralRepository',
      './gradlew publishAllPublicationsToMavenCentralRepository',
    ],
  ])('%s', async (run, by) => expect(await publishedBy(run)).toEqual([`package: ${by}`]))

  test.each([
    'npx release-it --ci --dry-run',
    'npx release-it minor --ci --no-git.push --no-git.tag --no-github',
    'cargo smart-release app',
    'cargo publish -n',
    'poetry publish -r testpypi',
    'cabal upload dist/*.tar.gz',
    'rush publish --include-all',
    'sbt publishLocal',
    './gradlew publishToMavenLocal',
    'choco pack',
  ])('%s sends none', async (run) => expect(await publishedBy(run)).toEqual([]))
})

describe('what deploys', () => {
  test.each([
    ['vercel deploy --prebuilt --prod --token=$TOKEN', 'vercel'],
    ['npx vercel --token $TOKEN --prod', 'vercel'],
    ['netlify deploy --dir=out --prod', 'netlify deploy'],
    ['oc apply -f app.yaml', 'oc apply'],
    ['skaffold run -n production', 'skaffold run'],
    ['helmfile -e production apply', 'helmfile apply'],
    ['argocd app sync acme', 'argocd app sync'],
    ['az containerapp update -n acme -g acme --image acme.azurecr.io/app:1.0', 'az containerapp update'],
    ['func azure functionapp publish acme', 'func azure functionapp publish'],
    ['eb deploy production', 'eb deploy'],
    ['cf push acme', 'cf push'],
    ['cf push acme -n www', 'cf push'],
    ['vercel ./out --prod', 'vercel'],
    ['vercel deploy --prebuilt --target=production', 'vercel'],
    ['netlify deploy --prod-if-unlocked', 'netlify deploy'],
    ['argocd app sync acme --local ./manifests', 'argocd app sync'],
  ])('%s', async (run, by) => expect(await publishedBy(run)).toEqual([`deployment: ${by}`]))

  test.each([
    'vercel deploy --prebuilt',
    'vercel build --prod',
    'vercel pull --yes --environment=production',
    'netlify deploy --dir=out',
    'oc apply --dry-run=client -f app.yaml',
    'kind create cluster\nskaffold run',
    'helmfile -e production diff',
  ])('%s deploys nothing', async (run) => expect(await publishedBy(run)).toEqual([]))
})

test('arrays that are made of each other are followed no further than texts', async () => {
  const arrays = Array.from({ length: 4000 }, (_, index) => `A${index + 1}=("\${A${index}[@]}")`)
  const run = ['A0=(localhost:5000/app)', ...arrays, 'for i in "${A4000[@]}"; do docker push $i; done'].join(
    '\n',
  )
  expect(await publishedBy(run)).toEqual(['image: docker push'])
})

describe('in a cluster of the job', () => {
  test('what is taken down again goes nowhere', async () =>
    expect(
      await publishedBy(
        'kind create cluster\nterraform apply -auto-approve\nterraform destroy -auto-approve',
      ),
    ).toEqual([]))
  test.each([
    'kind create cluster\nterraform apply -auto-approve',
    'terraform apply -auto-approve\nterraform destroy -auto-approve',
  ])('%s may go elsewhere', async (run) =>
    expect(await publishedBy(run)).toEqual(['deployment: terraform apply']),
  )
})
