import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'appsync-xray',
  title: 'GraphQL APIs trace requests with X-Ray',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { cdkNag: ['Serverless-AppSyncTracing'] },
  on: 'AWS::AppSync::GraphQLApi',
  path: 'XrayEnabled',

  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Trace requests with X-Ray (billed by request)'),
  message: (resource) =>
    `${resource.name} does not trace requests: which resolver failed or was slow must be pieced together from logs.`,
});
