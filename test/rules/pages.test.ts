import assert from 'node:assert/strict';
import { readFixtures, pageProse, type Fixture } from '../../core/engine/page.ts';
import type { Rule } from '../../core/model/index.ts';
import { readRuleFiles } from '../../tools/rule-files.ts';
import { rulePlaces } from '../../tools/rule-index.ts';
import { compileErrors, SOURCE, type Example } from './cdk.ts';
import { assertDeployments } from './deployments.ts';
import { assertMarked, judged, repaired, repairedIn, TEMPLATE, type Dialect } from './harness.ts';
import { MODULE } from './terraform.ts';
import { toJson } from './to-json.ts';
import { withParameter } from './with-parameter.ts';

/** The dialects of examples; a repair is of the last flagged example of the same one. */
const DIALECTS: Readonly<Record<string, Dialect>> = {
  hcl: MODULE,
  json: TEMPLATE,
  ts: SOURCE,
  yaml: TEMPLATE,
};

/** `RULE` chooses one rule by its id, or all whose ids begin so. Each is read from its file, and no other is. */
const only = process.env['RULE'] ?? '';
const places = rulePlaces();
const exact = places.filter(({ name }) => name === only);
const chosen = exact.length > 0 ? exact : places.filter(({ name }) => name.startsWith(only));
const { files } = await readRuleFiles(chosen);

it(`finds the rules that RULE=${only} asks for, and reads them all`, () => {
  assert(chosen.length > 0, `no rule is called ${only}, or begins so`);
  assert.deepEqual(
    files.map(({ rule }) => rule.id),
    chosen.map(({ name }) => name),
  );
});

for (const { name, rule, page = '' } of files) {
  describe(`rule ${name}`, () => {
    const fixtures = readFixtures(page);

    it('has prose, and a flagged, a clean and an unknown example', () => {
      assert(pageProse(page).length > 80, 'prose for the reader');
      if (rule.on === 'workspace') return;
      const cfn = fixtures.filter((fixture) => fixture.language === 'yaml' || fixture.language === 'json');
      // What CloudFormation has no type for is shown in Terraform alone.
      const shown = cfn.length > 0 ? cfn : fixtures;
      for (const kind of ['flagged', 'clean', 'unknown'])
        assert(
          shown.some((f) => f.kind === kind),
          `no ${kind} example`,
        );
      assert(
        !('fix' in rule) || shown.some((f) => f.kind === 'fixed'),
        'a rule with a fix shows what it makes',
      );
    });

    it('speaks of the repair that it shows', () => {
      if (fixtures.some(({ kind }) => kind === 'fixed'))
        assert.doesNotMatch(
          pageProse(page),
          /\bno\s+fix\s+(?:is\s+offered\s*(?:[,:.]|as|since)|to\s+apply)/i,
        );
    });

    fixtures.forEach((fixture, i) => {
      describeFixture(fixture, fixtures.slice(0, i), () => rule as Rule);
    });
  });
}

describe('the CDK examples of all pages', () => {
  it('compile against the construct library', function () {
    // The library's types are large, and are read once for all examples.
    this.timeout(300_000);
    const examples = files.flatMap(({ name, page = '' }) =>
      readFixtures(page)
        .filter(({ language }) => language === 'ts')
        .map(({ kind, line, text }): Example => ({ name: `${name}-${kind}-${line}`, text })),
    );
    assert.deepEqual(compileErrors(examples), []);
  });
});

function describeFixture(fixture: Fixture, earlier: readonly Fixture[], rule: () => Rule): void {
  const name = `${fixture.language} ${fixture.kind}, line ${fixture.line}`;
  const dialect = DIALECTS[fixture.language]!;
  if (fixture.kind === 'fixed') {
    it(`${name}: is what the fix makes, and passes`, () => {
      const before = earlier.findLast(
        ({ kind, language }) => kind === 'flagged' && DIALECTS[language] === dialect,
      );
      assert(before !== undefined, 'a flagged example ahead of it');
      assert.equal(repairedIn(dialect, before.text, rule(), fixture.title), fixture.text);
      assert.deepEqual(dialect.findings(fixture.text, rule()), []);
    });
    return;
  }
  it(`${name}: findings are its markers`, () => {
    assert.equal(
      fixture.markers.length > 0,
      fixture.kind === 'flagged',
      'markers where flagged, and only there',
    );
    assertMarked(fixture, rule(), dialect);
  });
  if (dialect !== TEMPLATE) return;
  if (fixture.language === 'yaml' && !fixture.flags.includes('no-json')) {
    it(`${name}: as JSON, the same findings`, () => sameAsJson(fixture, rule()));
  }
  if (fixture.language === 'yaml' && fixture.kind !== 'unknown' && !fixture.flags.includes('no-json')) {
    it(`${name}: with conditions, the findings of its deployments`, () =>
      assertDeployments(fixture.text, rule()));
  }
  if (fixture.kind === 'flagged' && !fixture.flags.includes('no-parameters')) {
    it(`${name}: a parameter in place of a scalar takes its finding away`, () =>
      parametersTakeAway(fixture, rule()));
  }
}

function sameAsJson(fixture: Fixture, rule: Rule): void {
  const spots = (text: string) =>
    judged(text, rule)
      .findings.map(
        (finding) =>
          `${finding.resource} ${finding.path.join('.')} ${finding.message.replace(/line \d+/, '')}`,
      )
      .sort();
  const json = toJson(fixture.text);
  assert.deepEqual(spots(json), spots(fixture.text));
  assert.deepEqual(spots(repaired(json, rule)), spots(repaired(fixture.text, rule)));
}

function parametersTakeAway(fixture: Fixture, rule: Rule): void {
  const analysis = judged(fixture.text, rule);
  for (const finding of analysis.findings) {
    const { start, end } = analysis.locate(finding.place);
    const text = withParameter(fixture.text, start, end, analysis);
    if (text === undefined || finding.path.length === 0) continue;
    const left = judged(text, rule).findings.filter(
      (other) => other.resource === finding.resource && other.path.join('.') === finding.path.join('.'),
    );
    assert.deepEqual(left, [], `still found with a parameter at ${finding.path.join('.')}:\n${text}`);
  }
}
