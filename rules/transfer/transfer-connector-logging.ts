import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'transfer-connector-logging',
  title: 'Transfer connectors log what they send',
  severity: 'medium',
  profile: 'strict',
  controls: ['Transfer.3'],
  on: 'AWS::Transfer::Connector',
  path: 'LoggingRole',
  message: (connector) =>
    `${connector.name} keeps no logs: what was sent to a partner, and what failed, cannot be told.`,
});
