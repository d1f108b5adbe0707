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
import { generatedTemplates } from './generated-templates.ts';
import { joinedTemplates } from './generated-joints.ts';

/** Rules, of some types or of all, whose answers differ between a template and its translation, and why. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'apigw-method-authorization': 'methods stand in a definition of OpenAPI',
  'apigw-request-validation': 'methods stand in a definition of OpenAPI',
  'apigwv2-route-authorization': 'routes stand in a definition of OpenAPI',
  'apigwv2-cors-not-wildcard': 'it stands in a definition of OpenAPI',
  'apigw-integration-https': 'methods stand in a definition of OpenAPI',
  'apigw-stage-client-cert': 'SAM has no property for it',
  'apigw-stage-waf-associated': 'it is asked of stages that name their API, as those of SAM do not',
  'apigw-usage-plan': 'SAM has it in the API',
  'apigw-disable-default-endpoint': 'mappings of domains are not worked out',
  's3-bucket-event-notifications': 'events of functions are not worked out for buckets',
  'apigw-deployment-access-logging': 'the translation alone has deployments',
  'resource-required-tags': 'the translation adds tags of its own',
  'template-plaintext-secret-document AWS::ApiGateway::RestApi': 'it adds a definition of its own',
  'template-plaintext-secret-document AWS::ApiGatewayV2::Api': 'it adds a definition of its own',
};

const context = {
  rules: selectRules(rules, { profile: 'all' }),
  neighbours: ALONE,
  keepOutcomes: true,
  today: '2026-06-15',
  onError: (_id: string, error: unknown): never => {
    throw error;
  },
};

/** How many resources each rule finds good or bad, by the rule and what it says. */
function counted(path: string, text: string): ReadonlyMap<string, number> {
  const unit = readCloudFormation({ path, text });
  const counts = new Map<string, number>();
  if (unit === undefined) return counts;
  for (const [{ type }, { byRule }] of judgeUnit(unit, context).result.memo.results)
    for (const [rule, outcome] of byRule ?? []) {
      const key = `${rule}\t${outcome}\t${type}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
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
  return [...found, ...generatedTemplates(), ...joinedTemplates()].filter(({ name }) => name.includes(word));
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
    const unknown = new Map<string, number>();
    let [refused, known, same] = [0, 0, 0];
    for (const [i, { name, text }] of asked.entries()) {
      const { template, error } = answers[i]!;
      if (template === undefined) {
        refused += 1;
        if (word !== '') console.log(`${name}: refused, ${error}`);
        continue;
      }
      const source = counted('template.yaml', text);
      const translation = counted('template.json', JSON.stringify(template, undefined, 1));
      for (const key of new Set([...source.keys(), ...translation.keys()])) {
        const [rule = '', outcome, type] = key.split('\t');
        if (outcome !== 'failed' && outcome !== 'passed') continue;
        if (DIFFERENT[rule] !== undefined || DIFFERENT[`${rule} ${type}`] !== undefined) continue;
        const [a, b] = [source.get(key) ?? 0, translation.get(key) ?? 0];
        known += b;
        same += Math.min(a, b);
        if (a > b)
          wrong.push(
            `${name}: ${rule} ${outcome} ${a} times in the template, ${b} in its translation, ${type}`,
          );
        if (a < b && outcome === 'failed' && word !== '')
          console.log(`${name}: ${rule} failed ${a} times in the template, ${b} in its translation, ${type}`);
        if (a < b)
          unknown.set(`${rule} ${outcome} ${type}`, (unknown.get(`${rule} ${outcome} ${type}`) ?? 0) + b - a);
      }
    }
    const most = [...unknown]
      .sort(([, a], [, b]) => b - a)
      .slice(0, Number(process.env['ORACLE_MOST'] ?? 12));
    return {
      wrong,
      summary: `${asked.length - refused} templates, ${known} outcomes of their translations, ${wrong.length} differ, ${((100 * same) / Math.max(1, known)).toFixed(1)} % known in the source; ${refused} are refused by the translator; unknown most: ${most.map(([what, count]) => `${what} ${count}`).join(', ')}`,
    };
  },
};
