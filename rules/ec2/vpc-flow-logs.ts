import { defineRule, yes } from '../../core/model/index.ts';

export default defineRule({
  id: 'vpc-flow-logs',
  title: 'VPCs log their traffic',
  severity: 'medium',
  profile: 'strict',
  controls: ['EC2.6'],
  equivalents: {
    checkov: ['CKV2_AWS_11'],
    trivy: ['AVD-AWS-0178'],
    kics: ['vpc_flowlogs_disabled'],
    cfnNag: ['W60'],
    cdkNag: [
      'AwsSolutions-VPC7',
      'HIPAA.Security-VPCFlowLogsEnabled',
      'NIST.800.53.R4-VPCFlowLogsEnabled',
      'NIST.800.53.R5-VPCFlowLogsEnabled',
      'PCI.DSS.321-VPCFlowLogsEnabled',
    ],
  },
  on: 'AWS::EC2::VPC',
  holds: (vpc) => vpc.related('AWS::EC2::FlowLog', 'ResourceId', { scope: 'workspace' }).some(() => yes),
  message: (vpc) =>
    `Nothing records who talks to whom in ${vpc.name}: after an intrusion there is nothing to look at.`,
});
