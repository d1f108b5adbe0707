import { Value, type Data, type Path, type Place } from '../../model/index.ts';

const REFERENCE = /(\{\{resolve:[^{}]*\}\})/;

/**
 * What a text with a dynamic reference in it stands for: what Systems Manager or Secrets Manager have, read at the deployment.
 * A plain parameter of Systems Manager is no secret to those who see the stack.
 */
export function dynamicData(text: string): Data {
  const source = /^\{\{resolve:ssm:([^}]*)\}\}$/.exec(text)?.[1];
  const echoed = text.includes('{{resolve:ssm:');
  return { kind: 'present', echoed, source, dynamic: true };
}

/** A text that functions made, with each dynamic reference in it as a value of its own. */
export function withReferences(text: string, place: Place, path: Path): readonly (string | Value)[] {
  const pieces = text.split(REFERENCE).filter((piece) => piece !== '');
  return pieces.map((piece) => (REFERENCE.test(piece) ? new Value(dynamicData(piece), place, path) : piece));
}

/** Whether a value is read at the deployment. */
export function isDynamic({ data }: Value): boolean {
  return data.kind === 'present' && data.dynamic === true;
}
