import { alternatives, propertiesOf, typeOf, type TypeReference } from './classes.ts';
import type { Code } from './code.ts';
import { NoDraft } from './template.ts';

/** What examples give for properties that a class demands and the template leaves out, by class and name, or by name. */
const GIVEN: Readonly<Record<string, Code>> = {};

/** What an example gives where a class demands a property that the template does not have. */
export function requiredOf(owner: string, name: string, type: TypeReference): Code {
  const own = GIVEN[`${owner}.${name}`] ?? GIVEN[name];
  if (own !== undefined) return own;
  void alternatives; void propertiesOf; void typeOf; void type;
  throw new NoDraft(`required: ${owner}.${name}`);
}
