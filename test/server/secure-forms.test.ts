import assert from 'node:assert/strict';
import { analyse } from '../../core/engine/analysis.ts';
import { selectRules } from '../../core/engine/rule-set.ts';
import { languageOf, languagesOf } from '../../core/languages/index.ts';
import { rules } from '../../rules/index.ts';
import { CDK } from '../../server/secure-forms/tables/cdk.ts';
import { CLOUDFORMATION } from '../../server/secure-forms/tables/cloudformation.ts';
import { filledIn, importOf } from '../../server/secure-forms/form.ts';
import { formAsJson } from '../../server/secure-forms/json.ts';
import { TERRAFORM } from '../../server/secure-forms/tables/terraform.ts';
import { SURROUNDINGS } from '../../workspace/cdk.ts';
import { contextWith } from '../engine/analysed.ts';
import { memory } from '../units.ts';

const STRICT = { ...contextWith(), rules: selectRules(rules, { profile: 'strict' }) };

/** What is wrong with a file that stands alone: what cannot be read, and what is found under `strict`. */
function wrongIn(path: string, text: string): readonly string[] {
  const languages = languagesOf(memory({ [path]: text }), SURROUNDINGS);
  const language = languageOf(languages, path, () => text);
  const [unit] = language?.unitsOf(path, [path]) ?? [];
  const analysis = unit === undefined ? undefined : analyse(language!, unit, STRICT);
  assert(analysis !== undefined, `${path} is read`);
  assert(analysis.template.declarations.length > 0, 'it declares something');
  return [
    ...analysis.unreadable.map(({ message }) => message),
    ...analysis.findings.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  ];
}

const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

describe('a secure form raises no finding under strict, as it is completed:', () => {
  for (const { name, text, type } of CLOUDFORMATION) {
    const yaml = filledIn(text);
    it(`${name} in YAML`, () => {
      assert.match(yaml, new RegExp(`Type: ${type}$`, 'm'));
      assert.deepEqual(wrongIn('form.yaml', `Resources:\n${indented(yaml, '  ')}\n`), []);
    });
    it(`${name} in JSON`, () => {
      const json = `{\n  "Resources": {\n${indented(filledIn(formAsJson(text)), '    ')}\n  }\n}\n`;
      assert.doesNotThrow(() => JSON.parse(json) as unknown, json);
      assert.deepEqual(wrongIn('form.json', json), []);
    });
  }
  for (const { name, text, type, imports = {} } of CDK)
    it(`${name} in TypeScript`, () => {
      const lines = Object.entries(imports).map(([as, module]) => importOf(as, module));
      const source = `${lines.join('')}
export class Shop extends cdk.Stack {
  constructor(scope: never, id: string) {
    super(scope, id);
${indented(filledIn(text), '    ')}
  }
}
`;
      assert(text.startsWith(`new ${type}(`));
      assert.deepEqual(
        wrongIn('stack.ts', source.includes('* as cdk') ? source : `${importOf('cdk', '')}${source}`),
        [],
      );
    });
  for (const { name, text, type } of TERRAFORM)
    it(`${name} in Terraform`, () => {
      assert.match(filledIn(text), new RegExp(`^resource "${type}"`));
      assert.deepEqual(wrongIn('main.tf', `${filledIn(text)}\n`), []);
    });
});
