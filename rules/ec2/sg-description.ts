import { all, not, propertyRule } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';

export default propertyRule({
  id: 'sg-description',
  title: 'Security groups say what they are for',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: {
    kics: ['security_group_without_description'],
    checkov: ['CKV_AWS_23'],
    trivy: ['AVD-AWS-0099'],
  },
  on: 'AWS::EC2::SecurityGroup',
  path: 'GroupDescription',
  holds: (text) => all(isGiven(text), not(text.is('Managed by Terraform'))),
  message: (group) =>
    `${group.name} does not say what it is for: nobody will know what may be closed, or who needs it.`,
});
