/**
 * `npm run new-rule -- <rule-id> --service s3 --type AWS::S3::Bucket --path A.B [--kind property|list|relation|policy|workspace]
 * [--related AWS::S3::BucketPolicy] [--value Enabled] [--severity medium] [--title '…'] [--control S3.1] [--out DIR]`: the rule,
 * its page and its line of the changelog, to be filled in where they say TODO.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { SEVERITIES } from '../core/model/index.ts';
import { formatSource } from './format-source.ts';
import { fromRoot, ROOT } from './root.ts';
import { KINDS, skeletonOf, splitAtList, type Kind, type Wanted } from './rule-skeleton.ts';
import { loadSpec, type Spec } from './spec.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', default: 'property' },
    service: { type: 'string' },
    type: { type: 'string', default: '' },
    path: { type: 'string', default: '' },
    related: { type: 'string', default: '' },
    value: { type: 'string' },
    severity: { type: 'string', default: 'medium' },
    title: { type: 'string', default: 'TODO: what holds where the rule passes' },
    control: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: ROOT },
  },
});
const { control, out, kind, ...said } = values;
const id = positionals[0] ?? '';
const wanted: Wanted = {
  ...said,
  id,
  kind: kind as Kind,
  service: said.service ?? id.split('-')[0]!,
  value: said.value,
  controls: control,
};
const spec = loadSpec();
const problems = problemsOf(wanted, spec);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  for (const [path, text] of skeletonOf(wanted, spec)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), path.endsWith('.ts') ? formatSource(path, text) : text);
    console.log(`wrote ${path}`);
  }
  console.log(`Fill in what says TODO, then: npm run generate -- --rule ${id}`);
  console.log(`and: npm run page -- ${id}`);
}

function problemsOf(rule: Wanted, specification: Spec): readonly string[] {
  const { service, severity } = rule;
  const known = (KINDS as readonly string[]).includes(kind);
  return [
    /^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) ? '' : 'Say the id first: <service>-<thing>-<what must hold>.',
    existsSync(fromRoot(`rules/${service}/${id}.ts`)) ? `rules/${service}/${id}.ts is there already.` : '',
    (SEVERITIES as readonly string[]).includes(severity)
      ? ''
      : `--severity: one of ${SEVERITIES.join(', ')}.`,
    known ? '' : `--kind: one of ${KINDS.join(', ')}.`,
    ...(known ? problemsOfPath(rule, specification) : []),
  ].filter((problem) => problem !== '');
}

/** What the specification has against the type and the path. */
function problemsOfPath({ kind: of, type, path, related }: Wanted, specification: Spec): readonly string[] {
  if (!specification.hasType(type)) return [`--type: the specification has no type "${type}".`];
  if (of === 'workspace' && path === '') return [];
  if (of === 'relation' && !specification.hasType(related))
    return [
      `--related: the type of the resources that name this one; the specification has no "${related}".`,
    ];
  const owner = of === 'relation' ? related : type;
  if (path === '' || !specification.hasPath(owner, path))
    return [`--path: the specification has no "${path}" in ${owner}.`];
  if (of === 'list' && splitAtList(type, path, specification) === undefined)
    return [`--path: "${path}" is no list in ${type}, and enters none.`];
  return [];
}
