import { defineRule, not } from '../../core/model/index.ts';
import { answer, question, SECURITY_GROUPS, setting, SUBNETS } from '../shared/edits.ts';

export default defineRule({
  id: 'lambda-in-vpc',
  title: 'Functions run in a VPC',
  severity: 'low',
  profile: 'all',
  controls: ['Lambda.3'],
  equivalents: {
    checkov: ['CKV_AWS_117'],
    cfnNag: ['W89'],
    cdkNag: [
      'HIPAA.Security-LambdaInsideVPC',
      'NIST.800.53.R4-LambdaInsideVPC',
      'NIST.800.53.R5-LambdaInsideVPC',
      'PCI.DSS.321-LambdaInsideVPC',
    ],
    guard: ['lambda_inside_vpc'],
  },
  on: 'AWS::Lambda::Function',
  holds: (lambda) => not(lambda.list('VpcConfig.SubnetIds').empty()),
  fix: (lambda) => ({
    title: 'Run it in subnets of yours (it then reaches the internet through them alone)',
    safety: ['changes', 'needs choice'],
    edits: [
      question(lambda, 'SubnetIds', 'Private subnets', SUBNETS),
      question(
        lambda,
        'SecurityGroupIds',
        'Security groups that say where it may connect to',
        SECURITY_GROUPS,
      ),
      setting(lambda, 'VpcConfig.SubnetIds', answer('SubnetIds')),
      setting(lambda, 'VpcConfig.SecurityGroupIds', answer('SecurityGroupIds')),
    ],
  }),
  message: (lambda) =>
    `${lambda.name} runs outside of your network: security groups, endpoints and flow logs do not apply to what it sends.`,
});
