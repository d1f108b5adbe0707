import { Value } from '../../../model/index.ts';
import { computed, headerPlace } from '../fields.ts';
import { ownName } from '../references.ts';

/** The resource that something within its own block is about. */
export const ITSELF = computed((owner, path) => {
  const reference = { name: ownName(owner), attribute: undefined, scope: 'template' as const };
  return new Value({ kind: 'present', reference }, headerPlace(owner), path);
});
