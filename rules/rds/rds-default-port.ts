import { all, defineRule, not, yes, type Answer, type Resource } from '../../core/model/index.ts';
import { isStandalone } from '../shared/rds.ts';
import { setting } from '../shared/edits.ts';

const CLUSTER = 'AWS::RDS::DBCluster';

const PORTS: readonly (readonly [engine: RegExp, port: number])[] = [
  [/^(aurora$|aurora-mysql|mysql|mariadb)/i, 3306],
  [/^(aurora-postgresql|postgres)/i, 5432],
  [/^(custom-)?oracle/i, 1521],
  [/^(custom-)?sqlserver/i, 1433],
  [/^db2/i, 50000],
];

export default defineRule({
  id: 'rds-default-port',
  title: 'Databases do not listen on the default port of their engine',
  severity: 'low',
  profile: 'all',
  controls: ['RDS.23'],
  equivalents: { kics: ['rds_using_default_port'], cdkNag: ['AwsSolutions-RDS11'] },
  on: ['AWS::RDS::DBInstance', CLUSTER],
  when: (database) => (database.type === CLUSTER ? yes : isStandalone(database)),
  holds: (database) => all(...PORTS.map(([engine, port]) => not(isDefault(database, engine, port)))),
  fix: (database) => {
    const [, port = 0] =
      PORTS.find(([engine]) => database.get('Engine').matches(engine).truth === 'yes') ?? [];
    return {
      title: `Listen on ${port + 1} (clients and security groups must follow; replaces an instance)`,
      safety: ['replaces', 'locks out'],
      edits: [setting(database, 'Port', port + 1)],
    };
  },
  message: (database) => `${database.name} listens on the port that is scanned for its engine.`,
});

function isDefault(database: Resource, engine: RegExp, port: number): Answer {
  const listens = database.get('Port').or(port);
  return all(database.get('Engine').matches(engine), listens.is(port)).at(listens);
}
