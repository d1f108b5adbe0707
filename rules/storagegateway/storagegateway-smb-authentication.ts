import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'storagegateway-smb-authentication',
  title: 'SMB shares of Storage Gateway know who reads them',
  severity: 'medium',
  controls: [],
  on: 'Terraform::StorageGateway::SmbFileShare',
  holds: (share) => not(share.get('Authentication').or('ActiveDirectory').is('GuestAccess')),
  message: (share) =>
    `${share.name} lets in guests: everyone who knows the one password of the gateway reads and writes its bucket, and nobody can tell who did.`,
});
