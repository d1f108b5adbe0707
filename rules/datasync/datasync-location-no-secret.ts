import { defineRule } from '../../core/model/index.ts';
import { areHidden } from '../shared/secrets.ts';

const SECRETS: Readonly<Record<string, readonly string[]>> = {
  'AWS::DataSync::LocationObjectStorage': ['SecretKey'],
  'AWS::DataSync::LocationSMB': ['Password'],
  'AWS::DataSync::LocationFSxWindows': ['Password'],
};

export default defineRule({
  id: 'datasync-location-no-secret',
  title: 'Passwords and keys of DataSync locations are not written in the template',
  severity: 'high',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_295'] },
  on: Object.keys(SECRETS),
  holds: (location) => areHidden(location, SECRETS[location.type] ?? []),
  message: (location) =>
    `The password or key of ${location.name} can be read by everyone who can read this template or its stack, and opens the storage behind it.`,
});
