import { all, any, type Answer, type Statement } from '../../core/model/index.ts';
import { allows, namesAction } from './policy.ts';

/** Whether a statement lets its holder decrypt with every key, without a condition. */
export function decryptsAll(statement: Statement): Answer {
  return all(
    statement.resources.some((resource) =>
      resource.matches(/^(?:\*|arn:[^:]*:kms:[^:]*:[^:]*:(?:\*|key\/\*))$/),
    ),
    allows(statement),
    any(namesAction(statement, 'kms:Decrypt'), namesAction(statement, 'kms:ReEncryptFrom')),
    statement.conditions.empty(),
  );
}
