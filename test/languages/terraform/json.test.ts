import assert from 'node:assert/strict';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { ALONE } from '../../../core/engine/lint.ts';
import { rules } from '../../../rules/index.ts';
import { analyseModule, fixModule } from '../../units.ts';

const context = (only: readonly string[]) => ({
  rules: selectRules(rules, { profile: 'all', only }),
  neighbours: ALONE,
  today: '2026-01-01',
  onError: (_id: string, error: unknown) => {
    throw error;
  },
});

const module = (text: string) => ({ 'main.tf.json': text });

const repaired = (text: string, rule: string) =>
  fixModule(module(text), context([rule]), { wanted: () => true });

/** The text after the first fix of each finding, which leaves none and reads as JSON. */
function fixed(text: string, rule: string): string {
  const before = analyseModule(module(text), context([rule]))!;
  assert.notEqual(before.findings.length, 0, 'there is a finding');
  const result = repaired(text, rule).texts.get('main.tf.json');
  assert(result !== undefined, 'a fix is written');
  JSON.parse(result);
  assert.deepEqual(analyseModule(module(result), context([rule]))!.findings, []);
  return result;
}

const isOffered = (text: string, rule: string): boolean => repaired(text, rule).applied > 0;

const pretty = (value: unknown, step: number | string = 2): string =>
  `${JSON.stringify(value, undefined, step)}\n`;

const of = (type: string, body: object, more: object = {}): object => ({
  resource: { [type]: { x: body } },
  ...more,
});

describe("a repair in Terraform's JSON", () => {
  const VOLUME = 'ebs-volume-encrypted';

  it('replaces a literal where it stands', () => {
    const text = pretty(of('aws_ebs_volume', { size: 1, encrypted: false, tags: { a: 'b' } }));
    assert.equal(fixed(text, VOLUME), text.replace('"encrypted": false', '"encrypted": true'));
  });

  it('adds an attribute behind the last, with the indentation and line breaks of the file', () => {
    for (const step of [2, 4, '\t']) {
      const text = pretty(of('aws_ebs_volume', { size: 1 }), step).replaceAll('\n', '\r\n');
      const expected = pretty(of('aws_ebs_volume', { size: 1, encrypted: true }), step);
      assert.equal(fixed(text, VOLUME), expected.replaceAll('\n', '\r\n'));
    }
  });

  it('adds an attribute where none is', () => {
    assert.equal(
      fixed(pretty(of('aws_ebs_volume', {})), VOLUME),
      pretty(of('aws_ebs_volume', { encrypted: true })),
    );
  });

  it('leaves what is minified on its line', () => {
    const text = JSON.stringify(of('aws_ebs_volume', { size: 1 }));
    assert.equal(fixed(text, VOLUME), JSON.stringify(of('aws_ebs_volume', { size: 1, encrypted: true })));
  });

  it('changes the default of a variable', () => {
    const more = { variable: { on: { default: false } } };
    const text = pretty(of('aws_ebs_volume', { encrypted: '${var.on}' }, more));
    assert.equal(fixed(text, VOLUME), text.replace('"default": false', '"default": true'));
  });

  it('is not offered within a text', () => {
    assert(!isOffered(pretty(of('aws_ebs_volume', { encrypted: '${!true}' })), VOLUME));
    const more = { locals: { on: '${false}' } };
    assert(!isOffered(pretty(of('aws_ebs_volume', { encrypted: '${local.on}' }, more)), VOLUME));
  });

  it('adds a nested block as an object, or as a list where its neighbours are lists', () => {
    const rule = 'lambda-xray';
    const plain = { function_name: 'f', environment: { variables: { A: 'b' } } };
    assert.equal(
      fixed(pretty(of('aws_lambda_function', plain)), rule),
      pretty(of('aws_lambda_function', { ...plain, tracing_config: { mode: 'Active' } })),
    );
    const listed = { function_name: 'f', environment: [{ variables: { A: 'b' } }] };
    assert.equal(
      fixed(pretty(of('aws_lambda_function', listed)), rule),
      pretty(of('aws_lambda_function', { ...listed, tracing_config: [{ mode: 'Active' }] })),
    );
  });

  it('goes into a nested block that is there', () => {
    const rule = 'lambda-xray';
    for (const standing of [{ mode: 'PassThrough' }, [{ mode: 'PassThrough' }]]) {
      const text = pretty(of('aws_lambda_function', { tracing_config: standing }));
      assert.equal(fixed(text, rule), text.replace('PassThrough', 'Active'));
    }
  });

  it('adds the resource that holds the property, which refers to its owner', () => {
    const rule = 's3-bucket-versioning';
    const text = pretty(of('aws_s3_bucket', { bucket: 'b' }, { output: { o: { value: '1' } } }));
    const versioning = {
      x: { bucket: '${aws_s3_bucket.x.id}', versioning_configuration: { status: 'Enabled' } },
    };
    const expected = {
      resource: { aws_s3_bucket: { x: { bucket: 'b' } }, aws_s3_bucket_versioning: versioning },
      output: { o: { value: '1' } },
    };
    assert.equal(fixed(text, rule), pretty(expected));
    assert.equal(fixed(JSON.stringify(JSON.parse(text)), rule), JSON.stringify(expected));
  });

  it('adds it to those of its type', () => {
    const other = {
      bucket: '${aws_s3_bucket.other.id}',
      versioning_configuration: { status: 'Enabled' },
    };
    const resources = (more: object): string =>
      pretty({
        resource: [
          {
            aws_s3_bucket: { other: { bucket: 'o' }, x: { bucket: 'b' } },
            aws_s3_bucket_versioning: { other, ...more },
          },
        ],
      });
    assert.equal(
      fixed(resources({}), 's3-bucket-versioning'),
      resources({ x: { ...other, bucket: '${aws_s3_bucket.x.id}' } }),
    );
  });

  it('takes an attribute away with its comma', () => {
    const entries = [
      { pid_mode: 'host', family: 'f' },
      { family: 'f', pid_mode: 'host', cpu: 1 },
      { family: 'f', pid_mode: 'host' },
    ];
    for (const body of entries) {
      const { pid_mode: _, ...rest } = body;
      const [before, after] = [of('aws_ecs_task_definition', body), of('aws_ecs_task_definition', rest)];
      assert.equal(fixed(pretty(before), 'ecs-pid-mode'), pretty(after));
      assert.equal(fixed(JSON.stringify(before), 'ecs-pid-mode'), JSON.stringify(after));
    }
  });

  it('adds a member to a list', () => {
    const cluster = (...logs: readonly string[]): object =>
      of('aws_rds_cluster', { engine: 'aurora-mysql', enabled_cloudwatch_logs_exports: logs, port: 1 });
    const rule = 'rds-aurora-mysql-audit-export';
    assert.equal(fixed(pretty(cluster('error')), rule), pretty(cluster('error', 'audit')));
    assert.equal(fixed(JSON.stringify(cluster('error')), rule), JSON.stringify(cluster('error', 'audit')));
    const inline = pretty(cluster('error')).replace(/\[\s*"error"\s*\]/, '["error"]');
    assert.equal(fixed(inline, rule), inline.replace('["error"]', '["error", "audit"]'));
  });

  it('says nothing of blocks that are generated', () => {
    const dynamic = { tracing_config: { for_each: '${var.all}', content: { mode: 'Active' } } };
    const text = pretty(of('aws_lambda_function', { function_name: 'f', dynamic }));
    const { findings } = analyseModule(module(text), context(['lambda-xray']))!;
    assert.deepEqual(findings, []);
  });
});
