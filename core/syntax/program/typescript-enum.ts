import type ts from 'typescript';
import type { Expression, Statement } from './tree.ts';
import type { TypeScriptParser } from './typescript.ts';

/** An enumeration as the class that it is like: `enum Access { OPEN = 'PublicRead' }`; a member without a value is not known. */
export function enumOf(
  { name, members }: ts.EnumDeclaration,
  parser: TypeScriptParser,
  read: (node: ts.Expression) => Expression,
): Statement {
  return {
    kind: 'class',
    name: name.text,
    base: undefined,
    body: members.map((member) => ({
      kind: 'declare',
      name: `this.${parser.isComputedPropertyName(member.name) ? '' : member.name.text}`,
      value: member.initializer && read(member.initializer),
      isPrivate: true,
    })),
  };
}
