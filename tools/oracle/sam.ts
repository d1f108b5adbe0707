import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeUnit } from '../../core/engine/analysis.ts';
import { ALONE } from '../../core/engine/lint.ts';
import { readFixtures } from '../../core/engine/page.ts';
import { selectRules } from '../../core/engine/rule-set.ts';
import { readCloudFormation } from '../../core/languages/cloudformation/language.ts';
import { rules } from '../../rules/index.ts';
import type { Oracle } from '../oracle.ts';
import { ROOT } from '../root.ts';

/** Rules whose answers differ between a template and its translation, and why. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'apigw-method-authorization': 'methods stand in a definition of OpenAPI',
  'apigw-request-validation': 'methods stand in a definition of OpenAPI',
  'apigwv2-route-authorization': 'routes stand in a definition of OpenAPI',
  'apigwv2-cors-not-wildcard': 'it stands in a definition of OpenAPI',
  'apigw-stage-client-cert': 'SAM has no property for it',
  'apigw-stage-waf-associated': 'it is asked of stages that name their API, as those of SAM do not',
  'apigw-usage-plan': 'SAM has it in the API',
  'apigw-disable-default-endpoint': 'mappings of domains are not worked out',
  's3-bucket-event-notifications': 'events of functions are not worked out for buckets',
  'apigw-deployment-access-logging': 'the translation alone has deployments',
  'resource-required-tags': 'the translation adds tags of its own',
};

const context = {
  rules: selectRules(rules, { profile: 'all' }),
  neighbours: ALONE,
  today: '2026-06-15',
  onError: (_id: string, error: unknown): never => {
    throw error;
  },
};

/** How often each rule finds something. */
function found(path: string, text: string): ReadonlyMap<string, number> {
  const unit = readCloudFormation({ path, text });
  const counts = new Map<string, number>();
  for (const { ruleId } of unit === undefined ? [] : judgeUnit(unit, context).findings)
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

/** The templates of this folder and of the pages that use SAM. */
function templates(word: string): readonly { readonly name: string; readonly text: string }[] {
  const own = join(ROOT, 'tools', 'oracle', 'sam');
  const found = readdirSync(own).map((file) => ({ name: file, text: readFileSync(join(own, file), 'utf8') }));
  for (const folder of readdirSync(join(ROOT, 'rules'), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  ))
    for (const file of readdirSync(join(ROOT, 'rules', folder.name)).filter((each) => each.endsWith('.md')))
      for (const { language, text, line } of readFixtures(
        readFileSync(join(ROOT, 'rules', folder.name, file), 'utf8'),
      ))
        if (language === 'yaml' && text.includes('AWS::Serverless::'))
          found.push({
            name: `${file}:${line}`,
            text: `Transform: AWS::Serverless-2016-10-31\n${text.replace(/^Transform:.*\n/m, '')}`,
          });
  return found.filter(({ name }) => name.includes(word));
}

function python(script: string, input: string): { readonly out: string; readonly isThere: boolean } {
  const { stdout, status } = spawnSync('python3', [script], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { out: stdout ?? '', isThere: status === 0 };
}

const SCRIPT = join(ROOT, 'tools', 'oracle', 'translate.py');

export const oracle: Oracle = {
  missing: python(SCRIPT, '[]').isThere ? undefined : 'python3 has no samtranslator',
  ask: (word) => {
    const asked = templates(word);
    const answers = JSON.parse(python(SCRIPT, JSON.stringify(asked.map(({ text }) => text))).out) as {
      readonly template?: object;
      readonly error?: string;
    }[];
    const wrong: string[] = [];
    let [refused, equal] = [0, 0];
    for (const [i, { name, text }] of asked.entries()) {
      const { template } = answers[i]!;
      if (template === undefined) {
        refused += 1;
        continue;
      }
      const [source, translation] = [
        found('template.yaml', text),
        found('template.json', JSON.stringify(template, undefined, 1)),
      ];
      for (const rule of new Set([...source.keys(), ...translation.keys()])) {
        const [a, b] = [source.get(rule) ?? 0, translation.get(rule) ?? 0];
        if (a === b) equal += 1;
        else if (DIFFERENT[rule] === undefined)
          wrong.push(`${name}: ${rule} ${a} in the template, ${b} in its translation`);
      }
    }
    return {
      wrong,
      summary: `${asked.length - refused} templates, ${equal} rules find the same, ${wrong.length} do not; ${refused} are refused by the translator`,
    };
  },
};
