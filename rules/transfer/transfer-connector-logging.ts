import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'transfer-connector-logging',
  title: 'Transfer connectors log what they send',
  severity: 'medium',
  profile: 'strict',
  controls: ['Transfer.3'],
  on: 'AWS::Transfer::Connector',
  path: 'LoggingRole',
  holds: (value) => value.present(),
  message: (connector) =>
    `${connector.name} keeps no logs: what was sent to a partner, and what failed, cannot be told.`,
});
