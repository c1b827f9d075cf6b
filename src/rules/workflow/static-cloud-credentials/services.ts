/** A service that signs in a workflow by OIDC, so that a stored key for it is needless. */
export interface Service {
  readonly name: string
  /** What the stored key opens, for the message. */
  readonly opens: string
  readonly remedy: string
  readonly source: string
}

/**
 * Services that accept GitHub's OIDC token. Docker Hub, Maven Central, Packagist, Hex and Terraform Cloud are not here:
 * they offer workflows nothing but stored tokens.
 */
export const SERVICES = {
  aws: {
    name: 'AWS',
    opens: 'the AWS account',
    remedy:
      'Create an IAM role that trusts this repository, grant the job `id-token: write`, and use `aws-actions/configure-aws-credentials` with `role-to-assume` and no access key.',
    source:
      'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
  },
  azure: {
    name: 'Azure',
    opens: 'the Azure subscription',
    remedy:
      'Add a federated credential for this repository to the application, grant the job `id-token: write`, and use `azure/login` with `client-id`, `tenant-id` and `subscription-id` (for Terraform: `ARM_USE_OIDC: true`).',
    source:
      'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-azure',
  },
  azureStorage: {
    name: 'Azure',
    opens: 'the storage account',
    remedy:
      'Add a federated credential for this repository to an application that has `Storage Blob Data Contributor` on the container, grant the job `id-token: write`, sign in with `azure/login`, and upload with `az storage blob upload-batch --auth-mode login` (for Terraform: `use_oidc = true` and `use_azuread_auth = true` in the backend).',
    source: 'https://learn.microsoft.com/en-us/azure/storage/blobs/storage-blobs-static-site-github-actions',
  },
  azureApp: {
    name: 'Azure',
    opens: 'the app on Azure',
    remedy:
      'Add a federated credential for this repository to an application that may deploy the app, grant the job `id-token: write`, sign in with `azure/login`, and remove the publish profile.',
    source: 'https://learn.microsoft.com/en-us/azure/app-service/deploy-github-actions',
  },
  google: {
    name: 'Google Cloud',
    opens: 'the Google Cloud project',
    remedy:
      'Create a workload identity pool for this repository, grant the job `id-token: write`, and use `google-github-actions/auth` with `workload_identity_provider` and no key.',
    source:
      'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-google-cloud-platform',
  },
  pypi: {
    name: 'PyPI',
    opens: 'the project on PyPI',
    remedy:
      'Add this workflow as a trusted publisher of the project, grant the job `id-token: write`, and publish with `pypa/gh-action-pypi-publish` or `uv publish` without a token.',
    source:
      'https://packaging.python.org/en/latest/guides/publishing-package-distribution-releases-using-github-actions-ci-cd-workflows/',
  },
  testPypi: {
    name: 'TestPyPI',
    opens: 'the project on TestPyPI',
    remedy:
      'Add this workflow as a trusted publisher of the project on test.pypi.org, grant the job `id-token: write`, and publish with `pypa/gh-action-pypi-publish` and `repository-url: https://test.pypi.org/legacy/`.',
    source: 'https://packaging.python.org/en/latest/guides/using-testpypi/',
  },
  npm: {
    name: 'npm',
    opens: 'the package on npm',
    remedy:
      'Add this workflow as a trusted publisher of the package, grant the job `id-token: write`, use npm 11.5.1 or later, and remove the token.',
    source:
      'https://github.blog/changelog/2025-07-31-npm-trusted-publishing-with-oidc-is-generally-available/',
  },
  crates: {
    name: 'crates.io',
    opens: 'the crate',
    remedy:
      'Add this workflow as a trusted publisher of the crate, grant the job `id-token: write`, and take a short-lived token from `rust-lang/crates-io-auth-action`.',
    source: 'https://rust-lang.github.io/rfcs/3691-trusted-publishing-cratesio.html',
  },
  rubygems: {
    name: 'RubyGems',
    opens: 'the gem',
    remedy:
      'Add this workflow as a trusted publisher of the gem, grant the job `id-token: write`, and publish with `rubygems/release-gem` or `rubygems/configure-rubygems-credentials`.',
    source: 'https://github.com/rubygems/configure-rubygems-credentials',
  },
  nuget: {
    name: 'NuGet',
    opens: 'the package on NuGet',
    remedy:
      'Add a trusted publishing policy for this workflow, grant the job `id-token: write`, and take a short-lived key from `NuGet/login`.',
    source: 'https://learn.microsoft.com/en-us/nuget/nuget-org/trusted-publishing',
  },
} as const satisfies Record<string, Service>

export type ServiceName = keyof typeof SERVICES
