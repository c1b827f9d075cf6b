import type { ServiceName } from './services.ts'

/** An input of an action that takes a long-lived key. */
export interface CredentialInput {
  /** `owner/repository`, lower case; `*` for any action. */
  readonly action: string
  readonly input: string
  readonly service: ServiceName
}

/** Inputs that exist to hold a key. Source of each: the action's own README. */
export const CREDENTIAL_INPUTS: readonly CredentialInput[] = [
  { action: '*', input: 'aws-secret-access-key', service: 'aws' },
  { action: '*', input: 'aws_secret_access_key', service: 'aws' },
  { action: 'azure/login', input: 'creds', service: 'azure' },
  { action: 'azure/docker-login', input: 'password', service: 'azure' },
  { action: 'azure/webapps-deploy', input: 'publish-profile', service: 'azureApp' },
  { action: 'azure/functions-action', input: 'publish-profile', service: 'azureApp' },
  { action: 'bacongobbler/azure-blob-storage-upload', input: 'connection_string', service: 'azureStorage' },
  { action: 'bacongobbler/azure-blob-storage-upload', input: 'sas_token', service: 'azureStorage' },
  { action: 'google-github-actions/auth', input: 'credentials_json', service: 'google' },
  { action: 'google-github-actions/setup-gcloud', input: 'service_account_key', service: 'google' },
  { action: 'google-github-actions/deploy-cloudrun', input: 'credentials', service: 'google' },
  { action: 'google-github-actions/upload-cloud-storage', input: 'credentials', service: 'google' },
  { action: 'firebaseextended/action-hosting-deploy', input: 'firebaseserviceaccount', service: 'google' },
  { action: 'pypa/gh-action-pypi-publish', input: 'password', service: 'pypi' },
  { action: 'js-devtools/npm-publish', input: 'token', service: 'npm' },
  { action: 'katyo/publish-crates', input: 'registry-token', service: 'crates' },
  { action: 'dawidd6/action-publish-gem', input: 'api_key', service: 'rubygems' },
]

/** A variable that tools read a long-lived key from. */
export interface CredentialVariable {
  readonly name: RegExp
  readonly service: ServiceName
  /** Only counts where a command of the same scope publishes: the same name also serves private installs. */
  readonly publishes: boolean
}

export const CREDENTIAL_VARIABLES: readonly CredentialVariable[] = [
  { name: /^AWS_SECRET_ACCESS_KEY$|^TF_VAR_aws_secret(?:_access)?_key$/i, service: 'aws', publishes: false },
  { name: /^(?:ARM|AZURE)_CLIENT_SECRET$|^AZURE_CREDENTIALS$/i, service: 'azure', publishes: false },
  // az's own names, and those of Terraform's azurerm backend
  {
    name: /^AZURE_STORAGE_(?:CONNECTION_STRING|KEY|SAS_TOKEN)$|^ARM_(?:ACCESS_KEY|SAS_TOKEN)$/i,
    service: 'azureStorage',
    publishes: false,
  },
  {
    name: /^GOOGLE_(?:APPLICATION_)?CREDENTIALS$|^GCLOUD_SERVICE_KEY$|^GCP_(?:SA_KEY|CREDENTIALS)$|^FIREBASE_SERVICE_ACCOUNT\w*$/i,
    service: 'google',
    publishes: false,
  },
  {
    name: /^(?:TWINE|FLIT|MATURIN|PDM_PUBLISH|UV_PUBLISH)_PASSWORD$|^(?:UV_PUBLISH_TOKEN|MATURIN_PYPI_TOKEN|POETRY_PYPI_TOKEN_PYPI|HATCH_INDEX_AUTH)$/i,
    service: 'pypi',
    publishes: false,
  },
  {
    name: /^(?:NODE_AUTH_TOKEN|NPM_TOKEN|NPM_CONFIG__?AUTH(?:_?TOKEN)?|YARN_NPM_AUTH_TOKEN)$/i,
    service: 'npm',
    publishes: true,
  },
  { name: /^CARGO_REGISTRY_TOKEN$|^CARGO_REGISTRIES_CRATES_IO_TOKEN$/i, service: 'crates', publishes: false },
  { name: /^(?:GEM_HOST_API_KEY|RUBYGEMS_API_KEY)$/i, service: 'rubygems', publishes: false },
  { name: /^NUGET_API_KEY$/i, service: 'nuget', publishes: false },
]

/** Keys whose form alone tells what they are. Source: each issuer's documented prefix. */
export const KEY_FORMS: readonly {
  readonly form: RegExp
  readonly service: ServiceName
  readonly what: string
}[] = [
  { form: /\b(?:AKIA)(?![A-Z2-7]{9}EXAMPLE)[A-Z2-7]{16}\b/g, service: 'aws', what: 'An AWS access key' },
  {
    // the one that Azurite documents is everybody's
    form: /\bAccountKey=(?!Eby8vdM02xNOcqFlqUwJ)[A-Za-z0-9+/]{86}==/g,
    service: 'azureStorage',
    what: 'The key of an Azure storage account',
  },
  { form: /\bpypi-AgE[A-Za-z0-9_-]{50,}/g, service: 'pypi', what: 'A PyPI token' },
  { form: /\bnpm_[A-Za-z0-9]{36}\b/g, service: 'npm', what: 'An npm token' },
  { form: /\brubygems_[0-9a-f]{48}\b/g, service: 'rubygems', what: 'A RubyGems key' },
  { form: /\bcio[A-Za-z0-9]{32}\b/g, service: 'crates', what: 'A crates.io token' },
  { form: /"private_key"\s*:\s*"-----BEGIN/g, service: 'google', what: 'A Google service account key' },
]

/** Registry hosts of clouds that sign workflows in, for `docker/login-action` and `docker login`. */
export function registryService(registry: string): ServiceName | null {
  if (/(?:^|\.)dkr\.ecr(?:-fips)?\.[\w-]+\.amazonaws\.com|public\.ecr\.aws/i.test(registry)) return 'aws'
  if (/\.azurecr\.(?:io|cn|us)/i.test(registry)) return 'azure'
  if (/(?:^|[/.])(?:gcr\.io|pkg\.dev)(?:$|[/\s:])|-docker\.pkg\.dev/i.test(registry)) return 'google'
  return null
}
