import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'ec2-instance-profile',
  title: 'Instances have a role',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV2_AWS_41'],
    kics: ['ec2_instance_has_no_iam_role'],
    cdkNag: [
      'HIPAA.Security-EC2InstanceProfileAttached',
      'NIST.800.53.R5-EC2InstanceProfileAttached',
      'PCI.DSS.321-EC2InstanceProfileAttached',
    ],
    guard: ['ec2_instance_profile_attached'],
  },
  on: 'AWS::EC2::Instance',
  when: (instance) => not(instance.get('LaunchTemplate').present()),
  holds: (instance) => instance.get('IamInstanceProfile').present(),
  message: (instance) =>
    `${instance.name} has no role: what runs on it needs access keys to call AWS, which have to be kept somewhere.`,
});
