import { defineRule, Mention, not } from '../../core/model/index.ts';
import { added, addition } from '../shared/edits.ts';
import { rolePolicy, serviceRole } from '../shared/roles.ts';
import { logGroupArn } from '../shared/names.ts';

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
  // A log of what was let in alone says nothing of those who tried.
  holds: (vpc) =>
    vpc
      .related('AWS::EC2::FlowLog', 'ResourceId', { scope: 'workspace' })
      .some((log) => not(log.get('TrafficType').is('ACCEPT'))),
  fix: (vpc) => ({
    title: 'Log traffic to a new log group (billed by volume)',
    safety: 'costs',
    edits: [
      addition(vpc, 'Traffic', 'AWS::Logs::LogGroup', { RetentionInDays: 365 }),
      serviceRole(vpc, 'TrafficRole', 'vpc-flow-logs.amazonaws.com'),
      rolePolicy(vpc, 'TrafficRole', [
        [
          ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'],
          logGroupArn(added(vpc, 'Traffic'), ':*'),
        ],
        [['logs:DescribeLogGroups'], '*'],
      ]),
      addition(vpc, 'FlowLog', 'AWS::EC2::FlowLog', {
        ResourceId: new Mention(vpc.name),
        ResourceType: 'VPC',
        TrafficType: 'ALL',
        LogDestinationType: 'cloud-watch-logs',
        LogDestination: logGroupArn(added(vpc, 'Traffic')),
        DeliverLogsPermissionArn: added(vpc, 'TrafficRole', 'Arn'),
      }),
    ],
  }),
  message: (vpc) =>
    vpc.related('AWS::EC2::FlowLog', 'ResourceId').items.length > 0
      ? `What ${vpc.name} refuses is not recorded: who scans it and is turned away leaves no trace.`
      : `Nothing records who talks to whom in ${vpc.name}: after an intrusion there is nothing to look at.`,
});
