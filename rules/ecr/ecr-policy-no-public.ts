import { defineRule } from '../../core/model/index.ts';
import { isPublic } from '../shared/policy.ts';

export default defineRule({
  id: 'ecr-policy-no-public',
  title: 'Repository policies keep strangers out',
  severity: 'high',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_32'],
    trivy: ['AVD-AWS-0032'],
    kics: ['ecr_repository_is_publicly_accessible'],
    cdkNag: ['AwsSolutions-ECR1'],
  },
  on: 'AWS::ECR::Repository',
  holds: (repository) => repository.policy('RepositoryPolicyText').none(isPublic),
  message: (repository) =>
    `${repository.name} is open to every AWS account: the statement allows everyone, and no condition limits who that is.`,
});
