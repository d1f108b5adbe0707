import type { Answer, Value } from '../../core/model/index.ts';

/** Whether a claim of GitHub's tokens is one that everybody chooses, or that is the same for everyone. */
export function isAnyones(key: string): boolean {
  return new RegExp(`:(?:aud|${ANYONES})$`, 'i').test(key);
}

/** Whether a pattern for such a claim takes the workflows of strangers: it leaves the owner open, or names none. */
export function takesStrangers(value: Value, operator: string): Answer {
  const strangers = `^(?:actor|${ANYONES}):(?!(?:.*:)?(?:${OWNED}):)`;
  const open = '^[*?]|^repo(?:sitory)?(?:_owner)?:[^/:]*[*?]';
  return value.matches(new RegExp(/like/i.test(operator) ? `${open}|${strangers}` : strangers, 'i'));
}

/** Claims that everybody chooses in a repository of their own. */
const ANYONES =
  'workflow|environment|ref|head_ref|base_ref|ref_type|ref_protected|event_name|runner_environment';

/** Claims that say whose a workflow is. A workflow that others call may be private, so that its name says it too. */
const OWNED =
  'repo|repository|repository_id|repository_owner|repository_owner_id|(?:job_)?workflow_ref|enterprise|enterprise_id';
