import { all, defineRule, no, yes } from '../../core/model/index.ts';
import { SHARED_ATTACHMENT } from '../shared/identity-policy.ts';

export default defineRule({
  id: 'iam-user-no-direct-policies',
  title: 'Users get their permissions from groups',
  severity: 'low',
  profile: 'strict',
  controls: ['IAM.2'],
  equivalents: {
    checkov: ['CKV_AWS_40'],
    trivy: ['AVD-AWS-0143'],
    kics: ['iam_policies_attached_to_user', 'iam_policy_on_user', 'iam_managed_policy_applied_to_a_user'],
    cfnNag: ['F10', 'F11', 'F12'],
    cdkNag: [
      'HIPAA.Security-IAMUserNoPolicies',
      'NIST.800.53.R4-IAMUserNoPolicies',
      'NIST.800.53.R5-IAMUserNoPolicies',
      'PCI.DSS.321-IAMUserNoPolicies',
    ],
    guard: ['iam_user_no_policies_check', 'IAM_NO_POLICY_ON_USER'],
  },
  on: [
    'AWS::IAM::User',
    'AWS::IAM::Policy',
    'AWS::IAM::ManagedPolicy',
    'Terraform::IAM::PolicyAttachment',
    SHARED_ATTACHMENT,
    'AWS::IAM::UserPolicy',
  ],
  // Whom a policy of the template is attached to is judged at the policy.
  when: (resource) =>
    resource.type.endsWith('PolicyAttachment') && resource.referenced('PolicyArn') !== undefined ? no : yes,
  holds: (resource) => {
    if (resource.type === 'AWS::IAM::UserPolicy') return resource.self.decided(false);
    if (resource.type !== 'AWS::IAM::User') return resource.list('Users').empty();
    return all(resource.list('Policies').empty(), resource.list('ManagedPolicyArns').empty());
  },
  message: (resource) =>
    resource.type === 'AWS::IAM::User'
      ? `${resource.name} has permissions of its own, which nobody sees when looking at the groups.`
      : `${resource.name} gives a single user permissions, which nobody sees when looking at the groups.`,
});
