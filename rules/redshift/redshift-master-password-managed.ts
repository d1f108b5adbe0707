import { propertyRule } from '../../core/model/index.ts';
import { isHidden } from '../shared/secrets.ts';
import { setting } from '../shared/edits.ts';

export default propertyRule({
  id: 'redshift-master-password-managed',
  title: 'The password of a data warehouse is not written in the template',
  severity: 'high',
  controls: [],
  equivalents: { cfnNag: ['F35'], guard: ['REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_SERVICE'] },
  on: 'AWS::Redshift::Cluster',
  path: 'MasterUserPassword',
  holds: isHidden,
  fix: (resource) => ({
    title: 'Keep the password in Secrets Manager (sets a new one, billed monthly)',
    safety: 'review',
    edits: [
      setting(resource, 'ManageMasterPassword', true),
      { kind: 'remove', resource: resource.name, path: ['MasterUserPassword'] },
    ],
  }),
  message: (resource) =>
    `The administrator password of ${resource.name} can be read by everyone who can read this template or its stack.`,
});
