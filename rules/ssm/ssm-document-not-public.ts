import { propertyRule, not } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ssm-document-not-public',
  title: 'Documents of Systems Manager are not shared with everyone',
  severity: 'critical',
  controls: ['SSM.4'],
  equivalents: { checkov: ['CKV_AWS_303'] },
  on: 'AWS::SSM::Document',
  path: 'permissions.account_ids',
  holds: (value) => not(value.is('All')),
  message: (document) =>
    `${document.name} is public: anyone with an AWS account can read it and sees how you run your machines.`,
});
