import {
  all,
  any,
  defineRule,
  not,
  setAt,
  unknown,
  yes,
  type Answer,
  type Resource,
} from '../../core/model/index.ts';
import { demandsToken, instanceDemandsToken, metadataLost } from '../shared/instance-metadata.ts';

export default defineRule({
  id: 'ec2-imdsv2-required',
  title: 'Instances give their credentials to requests with a session token alone (IMDSv2)',
  severity: 'high',
  controls: ['EC2.8'],
  equivalents: {
    checkov: ['CKV_AWS_79'],
    trivy: ['AVD-AWS-0028'],
    kics: ['imdsv1_is_enabled'],
    cdkNag: [
      'EC2IMDSv2Enabled',
      'HIPAA.Security-EC2IMDSv2Enabled',
      'NIST.800.53.R4-EC2IMDSv2Enabled',
      'NIST.800.53.R5-EC2IMDSv2Enabled',
    ],
  },
  on: 'AWS::EC2::Instance',
  holds: (instance) => {
    const options = instance.get('MetadataOptions');
    const own = instanceDemandsToken(instance, options, instance.get('ImageId'));
    return not(options.get('HttpTokens').present()).truth === 'yes' ? any(own, fromTemplate(instance)) : own;
  },
  fix: setAt('required', 'locks out', 'Require a session token (breaks clients that still use IMDSv1)'),
  message: (instance) =>
    `${instance.name} gives its metadata and user data ${metadataLost(instance.get('IamInstanceProfile'))}.`,
});

/** What the launch template of an instance says, where that is declared here. */
function fromTemplate(instance: Resource): Answer {
  const named = instance.get('LaunchTemplate');
  if (named.present().truth === 'no') return not(yes);
  const template =
    instance.referenced('LaunchTemplate.LaunchTemplateId') ??
    instance.referenced('LaunchTemplate.LaunchTemplateName');
  if (template === undefined) return unknown;
  return all(demandsToken(template.get('LaunchTemplateData.MetadataOptions')));
}
