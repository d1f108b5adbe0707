import { any, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'transfer-logging',
  title: 'Transfer servers log what is done',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::Transfer::Server',
  holds: (server) =>
    any(server.get('LoggingRole').present(), not(server.list('StructuredLogDestinations').empty())),
  message: (server) => `${server.name} keeps no logs: who logged in and what was fetched cannot be told.`,
});
