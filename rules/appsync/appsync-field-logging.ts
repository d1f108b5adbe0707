import { defineRule, Mention, type Edit, type Resource } from '../../core/model/index.ts';
import { awsPolicy } from '../shared/names.ts';

export default defineRule({
  id: 'appsync-field-logging',
  title: 'AppSync APIs log what goes wrong in their resolvers',
  severity: 'medium',
  profile: 'strict',
  controls: ['AppSync.2'],
  equivalents: {
    checkov: ['CKV_AWS_193', 'CKV_AWS_194'],
    cdkNag: ['AwsSolutions-ASC3'],
  },
  on: 'AWS::AppSync::GraphQLApi',
  holds: (api) => api.get(LEVEL).is('ERROR', 'ALL', 'INFO', 'DEBUG'),
  fix: (api) => ({
    title: 'Log errors of fields (billed by volume)',
    safety: 'costs',
    edits: logErrors(api),
  }),
  message: (api) => `${api.name} logs no errors of its fields: denied and failing queries leave no trace.`,
});

const LEVEL = 'LogConfig.FieldLogLevel';

function logErrors(api: Resource): readonly Edit[] {
  const level = (value: 'ERROR') =>
    ({ kind: 'set', resource: api.name, path: ['LogConfig', 'FieldLogLevel'], value }) as const;
  if (api.get('LogConfig.CloudWatchLogsRoleArn').present().truth !== 'no') return [level('ERROR')];
  const role = `${api.name}LogRole`;
  const path = ['LogConfig', 'CloudWatchLogsRoleArn'];
  return [
    { kind: 'set', resource: api.name, path, value: new Mention(role, 'Arn') },
    level('ERROR'),
    { kind: 'add', type: 'AWS::IAM::Role', name: role, properties: LOG_ROLE, after: api.name },
  ];
}

const LOG_ROLE = {
  AssumeRolePolicyDocument: {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Service: 'appsync.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ],
  },
  ManagedPolicyArns: [awsPolicy('service-role/AWSAppSyncPushToCloudWatchLogs')],
};
