import {
  all,
  defineOptions,
  listOf,
  no,
  not,
  unknown,
  type Answer,
  type Principal,
  type Statement,
} from '../../core/model/index.ts';
import { limitsCaller } from './conditions.ts';
import { allows } from './policy.ts';

/** A principal that is an account or something in one, by the account's number. */
const NUMBERED = /^(?:arn:aws[a-z-]*:(?:iam|sts)::)?(\d{12})(?::.*)?$/;

/** The option of rules about accounts of others. */
export const OWN_ACCOUNTS = defineOptions({
  ownAccounts: listOf([], 'The numbers of the accounts that are yours too', '[0-9]{12}'),
});

/** Whether a principal belongs to an account that is written out and not one of `own`. */
export function isForeign(principal: Principal, own: readonly string[]): Answer {
  if (principal.kind !== 'AWS') return no;
  const account = NUMBERED.exec(String(principal.value.literal() ?? ''))?.[1];
  if (account !== undefined) return principal.value.decided(!own.includes(account));
  return principal.value.literal() === undefined ? unknown : no;
}

/** Whether a statement allows a foreign account something, and no condition limits the callers further. */
export function allowsForeign(statement: Statement, own: readonly string[]): Answer {
  const foreign = statement.principals.some((principal) => isForeign(principal, own));
  const open = all(foreign, allows(statement), not(limitsCaller(statement.conditions)));
  const culprit = statement.principals.items.find((each) => isForeign(each, own).truth === 'yes');
  return culprit === undefined ? open : open.at(culprit.value);
}
