import { same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const storagegateway: ServiceTables = {
  resources: {
    aws_storagegateway_nfs_file_share: {
      type: 'Terraform::StorageGateway::NfsFileShare',
      fields: same('ClientList'),
    },
    aws_storagegateway_smb_file_share: {
      type: 'Terraform::StorageGateway::SmbFileShare',
      fields: same('Authentication'),
    },
  },
};
