import { object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const appstream: ServiceTables = {
  resources: {
    aws_appstream_directory_config: {
      type: 'AWS::AppStream::DirectoryConfig',
      fields: { ServiceAccountCredentials: object('service_account_credentials', same('AccountPassword')) },
    },
    aws_appstream_fleet: {
      type: 'AWS::AppStream::Fleet',
      fields: {
        ...same('EnableDefaultInternetAccess'),
        VpcConfig: object('vpc_config', same('SubnetIds')),
      },
    },
  },
};
