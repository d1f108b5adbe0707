import { Value, type Path, type World } from '../../model/index.ts';
import { childOf, entriesOf, textOf, type Entry } from '../../syntax/tree.ts';
import type { CfnDeclaration } from './declaration.ts';
import { referred } from './sam-events.ts';

/** What SAM sets on a resource of the template for an event of a function that names it. */
interface Mark {
  /** The property of the event that names the resource. */
  readonly by: string;
  /** The property that it sets there, to what the resource then tells the function. */
  readonly sets: string;
}

/** From the translator's own code: `S3._inject_notification_configuration`, `Cognito._inject_lambda_config`. */
const MARKS: Readonly<Record<string, Mark>> = {
  S3: { by: 'Bucket', sets: 'NotificationConfiguration' },
  Cognito: { by: 'UserPool', sets: 'LambdaConfig' },
};

/** An event that sets a property of another resource. */
interface Marking extends Mark {
  readonly event: Entry;
  readonly target: CfnDeclaration;
}

const known = new WeakMap<Entry, WeakMap<CfnDeclaration, CfnDeclaration>>();

/** The declarations, of which those that events of functions name have what SAM sets on them. */
export function marked(declarations: readonly CfnDeclaration[]): readonly CfnDeclaration[] {
  const markings = declarations.flatMap(markingsOf);
  if (markings.length === 0) return declarations;
  const byName = new Map(markings.map((marking) => [nameIn(marking), marking]));
  return declarations.map((declaration) => {
    const marking = byName.get(declaration.name);
    return marking === undefined ? declaration : markedBy(marking, declaration);
  });
}

function markingsOf(target: CfnDeclaration): readonly Marking[] {
  if (target.writtenType !== 'AWS::Serverless::Function' || target.type !== 'AWS::Lambda::Function')
    return [];
  return entriesOf(childOf(childOf(target.entry.value, 'Properties'), 'Events')).flatMap((event) => {
    const mark = MARKS[textOf(childOf(event.value, 'Type')) ?? ''];
    return mark === undefined ? [] : [{ ...mark, event, target }];
  });
}

function nameIn({ event, by }: Marking): string | undefined {
  return referred(childOf(childOf(event.value, 'Properties'), by));
}

function markedBy({ event, sets, target }: Marking, declaration: CfnDeclaration): CfnDeclaration {
  const byDeclaration = known.get(event) ?? new WeakMap<CfnDeclaration, CfnDeclaration>();
  known.set(event, byDeclaration);
  const found = byDeclaration.get(declaration);
  if (found !== undefined) return found;
  const property = (path: Path, world: World): Value => {
    const own = declaration.property(path, world);
    if (path[0] !== sets || own.data.kind !== 'absent') return own;
    const isMade = target.exists(world) === true;
    return new Value({ kind: isMade && path.length === 1 ? 'present' : 'unknown' }, own.place, path);
  };
  const result = { ...declaration, property };
  byDeclaration.set(declaration, result);
  return result;
}
