import { any, not, unknown, type Answer, type Resource, type Value } from '../../core/model/index.ts';
import { wildcard } from './policy.ts';

const SELECTION = 'AWS::Backup::BackupSelection';
const PATH = 'BackupSelection.Resources';

/**
 * Whether a selection of a backup plan names the resource, itself or by a pattern such as `kind` (an ARN of one like
 * it). What selects by tags or conditions, or is in another template, leaves the question open.
 */
export function isBackedUp(resource: Resource, kind: string): Answer {
  const named = resource.related(SELECTION, PATH, { scope: 'workspace' });
  return any(
    not(named.empty()),
    resource.siblings(SELECTION).some((selection) => mayTake(selection, kind)),
  );
}

function mayTake(selection: Resource, kind: string): Answer {
  if (isNarrowed(selection).truth !== 'no') return unknown;
  return selection.list(PATH).some((pattern) => takesAll(pattern, kind));
}

function isNarrowed(selection: Resource): Answer {
  return any(
    selection.get('BackupSelection.ListOfTags').present(),
    selection.get('BackupSelection.Conditions').present(),
  );
}

/** Whether a pattern takes every resource of the kind. */
function takesAll(pattern: Value, kind: string): Answer {
  const literal = pattern.literal();
  if (literal !== undefined) return pattern.decided(wildcard(String(literal)).test(kind));
  // A reference to one resource takes no other; text with gaps may be a pattern.
  return pattern.data.kind === 'present' && pattern.data.reference?.scope === 'template'
    ? pattern.decided(false)
    : unknown;
}
