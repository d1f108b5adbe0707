import { defineRule, no } from '../../core/model/index.ts';

export default defineRule({
  id: 'sdb-domain-in-use',
  title: 'SimpleDB is not used',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { cfnNag: ['F77'], kics: ['sdb_domain_declared_as_a_resource'] },
  on: 'AWS::SDB::Domain',
  holds: () => no,
  message: (domain) =>
    `${domain.name} keeps its data in SimpleDB, which cannot encrypt it, keeps no backups, and can be reached from everywhere.`,
});
