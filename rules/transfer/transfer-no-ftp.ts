import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'transfer-no-ftp',
  title: 'Transfer servers do not talk plain FTP',
  severity: 'medium',
  controls: ['Transfer.2'],
  equivalents: { checkov: ['CKV_AWS_357'] },
  on: 'AWS::Transfer::Server',
  holds: (server) => server.list('Protocols').none((protocol) => protocol.is('FTP')),
  message: (server) => `${server.name} takes plain FTP: passwords and files can be read on the way.`,
});
