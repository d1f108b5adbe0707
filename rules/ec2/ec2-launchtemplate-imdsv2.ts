import { defineRule, setAt } from '../../core/model/index.ts';
import { instanceDemandsToken, metadataLost } from '../shared/instance-metadata.ts';

export default defineRule({
  id: 'ec2-launchtemplate-imdsv2',
  title: 'Launch templates require a session token for metadata (IMDSv2)',
  severity: 'high',
  controls: ['EC2.170'],
  equivalents: {
    checkov: ['CKV_AWS_79'],
    trivy: ['AVD-AWS-0130'],
    cdkNag: [
      'EC2IMDSv2Enabled',
      'HIPAA.Security-EC2IMDSv2Enabled',
      'NIST.800.53.R4-EC2IMDSv2Enabled',
      'NIST.800.53.R5-EC2IMDSv2Enabled',
    ],
  },
  on: 'AWS::EC2::LaunchTemplate',
  holds: (resource) =>
    instanceDemandsToken(
      resource,
      resource.get('LaunchTemplateData.MetadataOptions'),
      resource.get('LaunchTemplateData.ImageId'),
    ),
  fix: setAt('required', 'locks out', 'Require a session token (from the next instance on)'),
  message: (resource) =>
    `Instances that start from ${resource.name} give their metadata and user data ${metadataLost(resource.get('LaunchTemplateData.IamInstanceProfile'))}.`,
});
