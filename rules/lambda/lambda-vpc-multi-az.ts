import { defineRule } from '../../core/model/index.ts';
import { inSeveralZones } from '../shared/zones.ts';

export default defineRule({
  id: 'lambda-vpc-multi-az',
  title: 'Functions in a VPC run in several availability zones',
  severity: 'medium',
  profile: 'strict',
  controls: ['Lambda.5'],
  on: 'AWS::Lambda::Function',
  when: (lambda) => lambda.get('VpcConfig.SubnetIds').present(),
  holds: (lambda) => inSeveralZones(lambda, 'VpcConfig.SubnetIds'),
  message: (lambda) => `${lambda.name} runs in one availability zone: when that fails, so does every call.`,
});
