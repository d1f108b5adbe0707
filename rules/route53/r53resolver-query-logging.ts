import { defineRule, yes } from '../../core/model/index.ts';

export default defineRule({
  id: 'r53resolver-query-logging',
  title: 'VPCs log which names are looked up',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::EC2::VPC',
  holds: (vpc) =>
    vpc
      .related('AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation', 'ResourceId', {
        scope: 'workspace',
      })
      .some(() => yes),
  message: (vpc) =>
    `Nothing records which names are looked up in ${vpc.name}: malware that calls home, and data that leaves in queries, go unnoticed.`,
});
