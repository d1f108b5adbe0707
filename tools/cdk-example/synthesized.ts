import { fileURLToPath } from 'node:url';
import type { Rule } from '../../core/model/index.ts';
import { inStack } from '../../test/rules/cdk-stack.ts';
import { judged } from '../../test/rules/harness.ts';
import { synthesize } from '../../test/languages/cdk/synthesis.ts';

/** Why an example is not what it says, as the template shows that it is synthesized to; undefined where the template bears it out. */
export function isFoundInTemplate(text: string, fixed: string | undefined, rule: Rule): string | undefined {
  try {
    const before = findingsIn(text, rule);
    if (before === 0) return 'not found in the template';
    if (fixed !== undefined && findingsIn(fixed, rule) >= before) return 'still found in the template';
    return undefined;
  } catch (error) {
    return `not synthesized: ${(error as Error).message.slice(0, 200)}`;
  }
}

function findingsIn(text: string, rule: Rule): number {
  const template = synthesize({ name: 'example.ts', text: inStack(withoutFiles(text)) });
  return judged(JSON.stringify(template, undefined, 1), rule).findings.length;
}

const SCHEMA = fileURLToPath(new URL('../../test/languages/cdk/apps/schema.graphql', import.meta.url));

/** Files that an example speaks of are not there. */
function withoutFiles(text: string): string {
  return text
    .replace(/Code\.fromAsset\('lambda'\)/g, "Code.fromInline('exports')")
    .replace(/DefinitionBody\.fromFile\('[^']+'\)/g, "DefinitionBody.fromString('{}')")
    .replace(/'orders\.graphql'/g, JSON.stringify(SCHEMA));
}
