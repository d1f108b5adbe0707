import { defineRule } from '../../core/model/index.ts';
import { keepsSecrets } from '../shared/secrets.ts';

export default defineRule({
  id: 'datasync-location-no-secret',
  title: 'Passwords and keys of DataSync locations are not written in the template',
  severity: 'high',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_295'] },
  on: [
    'AWS::DataSync::LocationObjectStorage',
    'AWS::DataSync::LocationSMB',
    'AWS::DataSync::LocationFSxWindows',
  ],
  holds: keepsSecrets,
  message: (location) =>
    `The password or key of ${location.name} can be read by everyone who can read this template or its stack, and opens the storage behind it.`,
});
