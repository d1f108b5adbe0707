import { attr, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const ssm: ServiceTables = {
  resources: {
    aws_ssm_parameter: {
      type: 'AWS::SSM::Parameter',
      named: 'name',
      fields: { ...same('Name', 'Type', 'Value'), key_id: attr('key_id') },
    },
    aws_ssm_service_setting: { type: 'AWS::SSM::ServiceSetting', fields: same('SettingId', 'SettingValue') },
    aws_ssm_document: {
      type: 'AWS::SSM::Document',
      named: 'name',
      fields: { ...same('Content', 'DocumentType'), permissions: attr('permissions') },
    },
  },
};
