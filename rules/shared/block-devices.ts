import { any, not, unknown, type Answer, type Resource, type Value } from '../../core/model/index.ts';
import { encryptedByDefault } from './account-defaults.ts';

/**
 * Whether every EBS volume in a list of block device mappings is encrypted. One that is made from a snapshot
 * has the encryption of the snapshot unless it says `true`.
 */
export function volumesEncrypted(resource: Resource, path: string): Answer {
  return any(resource.list(path).every(isEncryptedMapping), encryptedByDefault(resource));
}

/** Whether the EBS volume of a block device mapping is encrypted. */
export function isEncryptedMapping(mapping: Value): Answer {
  const ebs = mapping.get('Ebs');
  const answer = any(ebs.get('Encrypted').is(true), not(ebs.present()));
  return answer.truth === 'no' && ebs.get('SnapshotId').present().truth !== 'no' ? unknown : answer;
}
