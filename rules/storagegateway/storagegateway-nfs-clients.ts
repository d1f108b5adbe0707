import { defineRule, type Answer, type Value } from '../../core/model/index.ts';
import { addressesOf, isInternet } from '../shared/addresses.ts';

export default defineRule({
  id: 'storagegateway-nfs-clients',
  title: 'NFS shares of Storage Gateway name their clients',
  severity: 'medium',
  controls: [],
  on: 'Terraform::StorageGateway::NfsFileShare',
  holds: (share) => share.list('ClientList').none(isEverywhere),
  message: (share) =>
    `${share.name} lets whoever reaches the gateway mount it and read its bucket: NFS asks for no password.`,
});

function isEverywhere(client: Value): Answer {
  const range = client.literal();
  if (range === undefined) return client.matches(/^0\.0\.0\.0\/0$/);
  const addresses = addressesOf([String(range)]);
  return client.decided(addresses !== undefined && isInternet(addresses));
}
