import { defineRule, Mention, yes } from '../../core/model/index.ts';
import { added, addition } from '../shared/edits.ts';
import { nameInStack } from '../shared/names.ts';

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
  fix: (vpc) => ({
    title: 'Log queries to a new log group (billed by volume)',
    safety: 'costs',
    edits: [
      addition(vpc, 'Queries', 'AWS::Logs::LogGroup', { RetentionInDays: 365 }),
      addition(vpc, 'QueryLogging', 'AWS::Route53Resolver::ResolverQueryLoggingConfig', {
        DestinationArn: added(vpc, 'Queries', 'Arn'),
        Name: nameInStack(`${vpc.name}QueryLogging`),
      }),
      addition(
        vpc,
        'QueryLoggingAssociation',
        'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation',
        {
          ResolverQueryLogConfigId: added(vpc, 'QueryLogging'),
          ResourceId: new Mention(vpc.name),
        },
      ),
    ],
  }),
  message: (vpc) =>
    `Nothing records which names are looked up in ${vpc.name}: malware that calls home, and data that leaves in queries, go unnoticed.`,
});
