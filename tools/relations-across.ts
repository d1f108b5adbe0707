import type { RuleReads } from './rule-reads.ts';

/** The relations that rules ask for across templates, as the engine has them. */
export const relationsAcross = {
  path: 'core/engine/relations-across.ts',
  text: (reads: ReadonlyMap<string, RuleReads>): string => {
    const relations = new Set([...reads.values()].flatMap(({ across }) => [...across]));
    const lines = [...relations]
      .sort()
      .map((relation) => `  [${relation.split(' ').map(quoted).join(', ')}],`);
    return `${HEAD}${lines.join('\n')}\n];\n`;
  },
};

const HEAD = `// Written by \`npm run generate\`.
import type { Property } from './asked.ts';

/** The relations that rules ask for across templates. */
export const RELATIONS_ACROSS: readonly Property[] = [
`;

function quoted(text: string): string {
  return `'${text}'`;
}
