import { defineRule, no } from '../../core/model/index.ts';
import { listsTrue, listTrue } from '../shared/parameter-group.ts';

const LIST = { path: 'Parameters', key: 'ParameterName' };

export default defineRule({
  id: 'redshift-user-activity-logging',
  title: 'Redshift logs the statements of its users',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-RS11'] },
  on: 'AWS::Redshift::ClusterParameterGroup',
  holds: (resource) => listsTrue(resource, LIST, 'enable_user_activity_logging', no),
  fix: (resource, at) =>
    listTrue(
      resource,
      at,
      LIST,
      'enable_user_activity_logging',
      'Log the statements of users (larger logs)',
      'costs',
    ),
  message: (resource) =>
    `Clusters with the settings of ${resource.name} do not log what users run: what was read or copied cannot be found out.`,
});
