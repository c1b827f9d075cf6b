import { type KnownCheck, known } from './known.ts'

/** Plans, policies and images. */
export const INFRASTRUCTURE_CHECKS: readonly KnownCheck[] = [
  // Infrastructure
  known(
    'plan',
    'terraform tofu terragrunt',
    'https://developer.hashicorp.com/terraform/cli/commands/plan#detailed-exitcode',
    {
      commands: [
        'plan',
        'apply',
        'validate',
        'test',
        'fmt -check',
        'fmt --check',
        'destroy',
        'run-all',
        'hclfmt',
      ],
    },
  ),
  known('lint', 'tflint', 'https://github.com/terraform-linters/tflint#exit-statuses'),
  known('plan', 'pulumi', 'https://www.pulumi.com/docs/cli/', {
    commands: ['preview', 'up', 'update', 'policy'],
  }),
  known('plan', 'cdk', 'https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd.html', {
    commands: ['synth', 'deploy', 'diff --fail'],
  }),
  known(
    'plan',
    'sam serverless sls',
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-cli-command-reference-sam-validate.html',
    { commands: ['validate', 'build', 'deploy'] },
  ),
  known(
    'lint',
    'cfn-lint cfn_nag cfn_nag_scan cfn-guard conftest opa regal',
    'https://github.com/aws-cloudformation/cfn-lint#exit-codes',
  ),
  known(
    'lint',
    'kubeconform kubeval kube-linter kube-score datree polaris pluto',
    'https://github.com/yannh/kubeconform#usage',
  ),
  known('lint', 'helm', 'https://helm.sh/docs/helm/helm_lint/', {
    commands: ['lint', 'test', 'push', 'package', 'upgrade', 'install', 'unittest'],
  }),
  known('lint', 'ct', 'https://github.com/helm/chart-testing', {
    commands: ['lint', 'install', 'lint-and-install'],
  }),
  known('plan', 'kubectl', 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_rollout/', {
    commands: ['apply', 'rollout status', 'diff'],
  }),
  known('lint', 'ansible-lint', 'https://ansible.readthedocs.io/projects/lint/usage/#exit-codes'),
  known('plan', 'ansible-playbook', 'https://docs.ansible.com/ansible/latest/cli/ansible-playbook.html'),
  known('test', 'molecule testinfra inspec goss dgoss', 'https://ansible.readthedocs.io/projects/molecule/'),
  known('lint', 'packer', 'https://developer.hashicorp.com/packer/docs/commands/validate', {
    commands: ['validate', 'build', 'fmt -check'],
  }),
  // Images
  known('build', 'docker podman', 'https://docs.docker.com/reference/cli/docker/', {
    commands: [
      'build',
      'push',
      'buildx build',
      'buildx bake',
      'image build',
      'image push',
      'compose build',
      'manifest push',
    ],
  }),
  known('build', 'docker-compose', 'https://docs.docker.com/reference/cli/docker/compose/build/', {
    commands: ['build'],
  }),
  known('build', 'buildah kaniko skopeo crane ko oras', 'https://github.com/containers/skopeo', {
    commands: ['build', 'bud', 'push', 'copy', 'publish', 'resolve'],
  }),
  known(
    'test',
    'container-structure-test',
    'https://github.com/GoogleContainerTools/container-structure-test',
  ),
]
