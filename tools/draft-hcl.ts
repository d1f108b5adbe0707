/**
 * `npm run draft-hcl -- [rule-id …]`: adds to the pages of rules that have none yet the Terraform counterpart of their
 * first flagged example, with markers and what the fix makes of it; a person reads it before it is committed. A page is
 * left alone where Terraform has no counterpart or the findings are not those of the example.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readFixtures } from '../core/engine/page.ts';
import { itemsOf, type Item } from '../core/languages/terraform/write/items.ts';
import { printBlock } from '../core/languages/terraform/write/print.ts';
import { allCompanions, allTables, plainTable } from '../core/languages/terraform/tables/index.ts';
import { Mention, type EditValue, type Rule } from '../core/model/index.ts';
import { judged } from '../test/rules/harness.ts';
import { judgedModule, repairedModule } from '../test/rules/terraform.ts';
import { toJson } from '../test/rules/to-json.ts';
import { withMarks } from './marks.ts';
import { chosenFiles, type RuleFile } from './rule-files.ts';
import { fromRoot } from './root.ts';

/** Where a line mends what Terraform's counterpart lacks. */
const TABLES = 'core/languages/terraform/tables';

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

const chosen = process.argv.slice(2);
const { files, problems } = await chosenFiles(chosen);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
for (const file of files) {
  const { rule, page = '' } = file;
  const path = `rules/${file.service}/${rule.id}.md`;
  const draft = drafted(file, page);
  if (typeof draft === 'string') console.log(`${rule.id}: nothing written: ${draft}`);
  else {
    const text = readFileSync(fromRoot(path), 'utf8').trimEnd();
    writeFileSync(fromRoot(path), `${text}\n\n${draft.blocks.join('\n\n')}\n`);
    console.log(`${rule.id}: wrote ${draft.blocks.length} hcl examples into ${path}: read them`);
  }
}

function drafted(file: RuleFile, page: string): ReturnType<typeof draftOf> {
  if (file.rule.on === 'workspace') return 'it looks at a whole workspace, which no example shows';
  if (page.includes('```hcl')) return 'its page has a Terraform example; delete that to have it drafted anew';
  return draftOf(file, file.rule as Rule);
}

function draftOf({ page = '' }: RuleFile, rule: Rule): string | { readonly blocks: readonly string[] } {
  const fixtures = readFixtures(page);
  const flagged = fixtures.find(({ kind, language }) => kind === 'flagged' && language === 'yaml');
  if (flagged === undefined) return 'its page has no `yaml flagged` example to follow';
  const wanted = judged(flagged.text, rule).findings;
  const { Resources } = JSON.parse(toJson(flagged.text)) as { Resources: Record<string, Resource> };
  const blocks: string[] = [];
  for (const [name, resource] of Object.entries(Resources)) {
    const block = blockOf(name, resource, Resources);
    if (block !== undefined) blocks.push(block);
  }
  if (blocks.length === 0) return `no table has the example's types; one in ${TABLES} mends it`;
  const text = `${blocks.join('\n\n')}\n`;
  const analysis = judgedModule(text, rule);
  if (analysis.unreadable.length > 0) return `what it makes of the example cannot be read:\n${text}`;
  const found = analysis.findings;
  if (found.length === 0)
    return `the rule finds nothing in the counterpart; what it reads needs a line in ${TABLES}:\n${text}`;
  if (found.length > wanted.length)
    return `the rule finds ${found.length} faults in the counterpart, and ${wanted.length} in the example:\n${text}`;
  const marks = found.map((finding) => ({ ...analysis.locate(finding.place), message: finding.message }));
  if (marks.some(({ start, end }) => text.slice(start, end).includes('\n')))
    return `a finding goes over several lines, and carets cannot mark it; write the example by hand:\n${text}`;
  const result = [`\`\`\`hcl flagged\n${withMarks(text, marks)}\`\`\``];
  const fixed = repairedModule(text, rule);
  if (fixed !== text && judgedModule(fixed, rule).findings.length === 0)
    result.push(`\`\`\`hcl fixed\n${fixed}\`\`\``);
  return { blocks: result };
}

function labelOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/\W/g, '_');
}

function blockOf(
  name: string,
  { Type, Properties = {} }: Resource,
  all: Record<string, Resource>,
): string | undefined {
  const own = plainTable(Type);
  if (own === undefined) return undefined;
  const { type, table } = own;
  const label = labelOf(name);
  const items: Item[] = [];
  const companions = new Map<string, Item[]>();
  for (const [property, given] of Object.entries(Properties)) {
    const value = valueOf(given, all);
    if (value === undefined) continue;
    const written = itemsOf(property, value, table.fields);
    if (written !== undefined) items.push(...written);
    for (const [other, companion] of allCompanions()) {
      if (written !== undefined || !companion.of.includes(type)) continue;
      const apart = itemsOf(property, value, companion.fields);
      if (apart === undefined) continue;
      companions.set(other, [
        ...(companions.get(other) ?? [
          {
            kind: 'attribute',
            name: companion.by,
            value: { kind: 'code', text: `${type}.${label}.id` },
          },
        ]),
        ...apart,
      ]);
      break;
    }
  }
  const blocks = [[type, items] as const, ...companions].map(([kind, body]) =>
    printBlock({ type: 'resource', labels: [kind, label], items: body }, '\n'),
  );
  return blocks.join('\n\n');
}

/** What a property's value is in an edit; undefined of functions that have no plain counterpart. */
function valueOf(value: unknown, all: Record<string, Resource>): EditValue | undefined {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => valueOf(item, all));
    return items.includes(undefined) ? undefined : (items as EditValue[]);
  }
  if (typeof value !== 'object' || value === null) return value as EditValue;
  const [[key, argument] = ['', undefined], ...more] = Object.entries(value);
  if (more.length === 0 && key === 'Ref') return mention(String(argument), undefined, all);
  if (more.length === 0 && key === 'Fn::GetAtt' && Array.isArray(argument))
    return mention(String(argument[0]), String(argument[1]), all);
  if (key.startsWith('Fn::')) return undefined;
  const entries = Object.entries(value).map(([name, part]) => [name, valueOf(part, all)] as const);
  return entries.some(([, part]) => part === undefined)
    ? undefined
    : (Object.fromEntries(entries) as EditValue);
}

function mention(
  name: string,
  attribute: string | undefined,
  all: Record<string, Resource>,
): EditValue | undefined {
  const type = allTables().find(([, table]) => table.type === all[name]?.Type)?.[0];
  return type === undefined ? undefined : new Mention(`${type}.${labelOf(name)}`, attribute);
}
