import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'tgw-no-auto-accept',
  title: 'Transit gateways let nobody attach a VPC by themselves',
  severity: 'high',
  controls: ['EC2.23'],
  equivalents: { checkov: ['CKV_AWS_331'] },
  on: 'AWS::EC2::TransitGateway',
  path: 'AutoAcceptSharedAttachments',
  holds: (value) => not(value.is('enable')),
  fix: set('disable', 'changes', 'Accept attachments one by one (new ones wait)'),
  message: (resource) =>
    `Every account that ${resource.name} is shared with attaches its VPCs to your network without anyone agreeing to it.`,
});
