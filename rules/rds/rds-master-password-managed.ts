import { propertyRule } from '../../core/model/index.ts';
import { isHidden } from '../shared/secrets.ts';
import { setting } from '../shared/edits.ts';

export default propertyRule({
  id: 'rds-master-password-managed',
  title: 'The password of a database is not written in the template',
  severity: 'high',
  controls: [],
  equivalents: { cfnNag: ['F23', 'F34'], guard: ['RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD'] },
  on: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  path: 'MasterUserPassword',
  holds: isHidden,
  fix: (resource) => ({
    title: 'Keep the password in Secrets Manager (sets a new one, billed monthly)',
    safety: 'review',
    edits: [
      setting(resource, 'ManageMasterUserPassword', true),
      { kind: 'remove', resource: resource.name, path: ['MasterUserPassword'] },
    ],
  }),
  message: (resource) =>
    `The administrator password of ${resource.name} can be read by everyone who can read this template or its stack.`,
});
