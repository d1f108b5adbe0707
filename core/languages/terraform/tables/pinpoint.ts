import { same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const APPLE = same('PrivateKey', 'TokenKey');

export const pinpoint: ServiceTables = {
  resources: {
    aws_pinpoint_apns_channel: { type: 'AWS::Pinpoint::APNSChannel', fields: APPLE },
    aws_pinpoint_apns_sandbox_channel: { type: 'AWS::Pinpoint::APNSSandboxChannel', fields: APPLE },
    aws_pinpoint_apns_voip_channel: { type: 'AWS::Pinpoint::APNSVoipChannel', fields: APPLE },
    aws_pinpoint_apns_voip_sandbox_channel: { type: 'AWS::Pinpoint::APNSVoipSandboxChannel', fields: APPLE },
  },
};
