import { defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';

/** Where each type keeps its policy. */
const POLICIES: Readonly<Record<string, string>> = {
  'AWS::ECR::Repository': 'RepositoryPolicyText',
  'AWS::ECR::RegistryPolicy': 'PolicyText',
};

export default defineRule({
  id: 'ecr-policy-no-public',
  title: 'Policies of repositories and registries keep strangers out',
  severity: 'high',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_32'],
    trivy: ['AVD-AWS-0032'],
    kics: ['ecr_repository_is_publicly_accessible'],
    cdkNag: ['AwsSolutions-ECR1'],
  },
  on: Object.keys(POLICIES),
  holds: (repository) => keepsStrangersOut(repository.policy(POLICIES[repository.type] ?? '')),
  message: (repository) =>
    `${repository.name} is open to every AWS account: the statement allows everyone, and no condition limits who that is.`,
});
