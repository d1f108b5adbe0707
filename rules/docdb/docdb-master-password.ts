import { propertyRule } from '../../core/model/index.ts';
import { isHidden } from '../shared/secrets.ts';
import { setting } from '../shared/edits.ts';

export default propertyRule({
  id: 'docdb-master-password',
  title: 'The password of a DocumentDB cluster is not written in the template',
  severity: 'high',
  controls: [],
  equivalents: {
    kics: ['docdb_cluster_master_password_in_plaintext'],
    cfnNag: ['F70'],
    cdkNag: ['AwsSolutions-DOC3'],
  },
  on: 'AWS::DocDB::DBCluster',
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
