import { defineRule, setAt } from '../../core/model/index.ts';
import { instanceDemandsToken, metadataLost } from '../shared/instance-metadata.ts';

export default defineRule({
  id: 'asg-launchconfig-imdsv2',
  title: 'Launch configurations require a session token for metadata (IMDSv2)',
  severity: 'high',
  controls: ['AutoScaling.3'],
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
  on: 'AWS::AutoScaling::LaunchConfiguration',
  holds: (resource) =>
    instanceDemandsToken(resource, resource.get('MetadataOptions'), resource.get('ImageId')),
  fix: setAt(
    'required',
    ['replaces', 'locks out'],
    'Require a session token (replaces the launch configuration)',
  ),
  message: (resource) =>
    `Instances that start from ${resource.name} give their metadata and user data ${metadataLost(resource.get('IamInstanceProfile'))}.`,
});
