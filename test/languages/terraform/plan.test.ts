import assert from 'node:assert/strict';
import { placeAtSource } from '../../../core/engine/at-source.ts';
import { ALONE } from '../../../core/engine/lint.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { looksLikePlan } from '../../../core/languages/terraform/plan.ts';
import { parseJsonFragment } from '../../../core/syntax/json/read.ts';
import { rules } from '../../../rules/index.ts';
import { analyseModule, analysePlan } from '../../units.ts';

interface Planned {
  readonly address: string;
  readonly values: object;
  readonly unknown?: object;
  /** What the configuration writes; of the attributes that are known, it does not matter. */
  readonly written?: object;
}

const resource = ({ address, values }: Planned): object => ({
  address,
  mode: 'managed',
  type: address.replace(/^module\.\w+(?:\[[^\]]*\])?\./, '').split('.')[0],
  name: 'it',
  values,
});

/** A plan as `terraform show -json` writes it: resources of the root module, and of `module.inner`. */
function plan(own: readonly Planned[], inner: readonly Planned[] = []): string {
  const all = [...own, ...inner];
  const configured = (planned: readonly Planned[]): object => ({
    resources: planned.map(({ address, written = {} }) => ({
      address: address.replace(/^module\.\w+\./, '').replace(/\[.*\]$/, ''),
      expressions: written,
    })),
  });
  return JSON.stringify(
    {
      format_version: '1.2',
      terraform_version: '1.9.0',
      planned_values: {
        root_module: {
          resources: own.map(resource),
          child_modules: [{ address: 'module.inner', resources: inner.map(resource) }],
        },
      },
      resource_changes: all.map(({ address, unknown = {} }) => ({
        address,
        change: { actions: ['create'], after_unknown: unknown },
      })),
      configuration: {
        root_module: { ...configured(own), module_calls: { inner: { module: configured(inner) } } },
      },
    },
    null,
    2,
  );
}

const context = (only: readonly string[]) => ({
  rules: selectRules(rules, { profile: 'all', only }),
  neighbours: ALONE,
  today: '2026-01-01',
  onError: (_id: string, error: unknown) => {
    throw error;
  },
});

/** Findings of a plan: address and marked text. */
function found(text: string, ...only: readonly string[]): string[] {
  assert.ok(looksLikePlan(text));
  const analysis = analysePlan(text, context(only))!;
  return analysis.findings.map(({ resource: address, place }) => {
    const { start, end } = analysis.locate(place)!;
    return `${address} ${text.slice(start, end)}`;
  });
}

describe('a Terraform plan', () => {
  const RULE = 'ebs-volume-encrypted';
  const volume = (name: string, encrypted: unknown): Planned => ({
    address: `aws_ebs_volume.${name}`,
    values: { encrypted, size: 10 },
  });

  it('is judged by the values that will be deployed, copy by copy, at their addresses', () => {
    const text = plan(
      [volume('data["a"]', false), volume('data["b"]', true)],
      [{ ...volume('x', false), address: 'module.inner.aws_ebs_volume.data[0]' }],
    );
    assert.deepEqual(found(text, RULE), [
      'aws_ebs_volume.data["a"] false',
      'module.inner.aws_ebs_volume.data[0] false',
    ]);
  });

  it('takes null for absent, and what is known after the deployment for unknown', () => {
    const later = {
      address: 'aws_ebs_volume.data',
      values: { size: 10 },
      unknown: { encrypted: true, id: true },
    };
    assert.deepEqual(found(plan([volume('data', null)]), RULE), ['aws_ebs_volume.data null']);
    const written = { encrypted: { references: ['var.on'] } };
    assert.deepEqual(found(plan([{ ...later, written }]), RULE), []);
    // What nobody has written is what the provider makes of it.
    assert.deepEqual(found(plan([later]), RULE), ['aws_ebs_volume.data "aws_ebs_volume.data"']);
  });

  it('knows nothing of a resource whose changes are not in it', () => {
    const cut = plan([volume('data', null)]).replace('"resource_changes"', '"changes"');
    assert.deepEqual(found(cut, RULE), []);
  });

  it('joins companions by what the configuration refers to', () => {
    const bucket = (key: string): Planned => ({
      address: `aws_s3_bucket.logs${key}`,
      values: { bucket: null },
      unknown: { id: true, versioning: true },
    });
    const versioning = (key: string, status: string): Planned => ({
      address: `aws_s3_bucket_versioning.logs${key}`,
      values: { versioning_configuration: [{ status, mfa_delete: null }] },
      unknown: { bucket: true, versioning_configuration: [{}] },
      written: {
        bucket: {
          references: ['aws_s3_bucket.logs.id', 'aws_s3_bucket.logs', ...(key === '' ? [] : ['each.key'])],
        },
        versioning_configuration: [{ status: {} }],
      },
    });
    const rule = 's3-bucket-versioning';
    assert.deepEqual(found(plan([bucket('')]), rule).length, 1);
    assert.deepEqual(found(plan([bucket(''), versioning('', 'Enabled')]), rule), []);
    const copies = ['["a"]', '["b"]'];
    const all = [...copies.map(bucket), versioning('["a"]', 'Enabled'), versioning('["b"]', 'Suspended')];
    assert.deepEqual(found(plan(all), rule), ['aws_s3_bucket.logs["b"] "Suspended"']);
  });

  /** A bucket and its policy, which are all known later, with what the configuration writes of the policy. */
  const policyOf = (written: object): readonly Planned[] => [
    { address: 'aws_s3_bucket.new', values: {}, unknown: { id: true, arn: true, policy: true } },
    {
      address: 'aws_s3_bucket_policy.new',
      values: undefined as never,
      unknown: { bucket: true, id: true, policy: true },
      written,
    },
  ];

  it('has what is known later alone, which the plan gives no values', () => {
    const references = { references: ['aws_s3_bucket.new.id', 'aws_s3_bucket.new'] };
    const rule = 's3-bucket-policy-present';
    assert.deepEqual(found(plan(policyOf({ bucket: references, policy: references })), rule), []);
    assert.equal(found(plan(policyOf({})), rule).length, 1);
  });

  it('follows references in blocks, and those of one attribute', () => {
    const rule = 'sqs-queue-dlq';
    const queue = { address: 'aws_sqs_queue.missed', values: { name: 'missed' } };
    const target = (written: object): Planned => ({
      address: 'aws_lambda_function.nightly',
      values: { function_name: 'nightly', dead_letter_config: [{}] },
      unknown: { dead_letter_config: [{ target_arn: true }] },
      written: { dead_letter_config: [{ target_arn: written }] },
    });
    const references = (of: string): object => ({
      references: [`aws_sqs_queue.${of}.arn`, `aws_sqs_queue.${of}`],
    });
    assert.deepEqual(found(plan([queue, target(references('missed'))]), rule), []);
    assert.equal(found(plan([queue]), rule).length, 1);
  });

  it('mentions what the configuration refers to, not what its own text names', () => {
    const group = { address: 'aws_security_group.web', values: { description: 'Web' } };
    const interfaces = {
      address: 'aws_network_interface.web',
      values: {},
      unknown: { security_groups: true },
      written: { security_groups: { references: ['aws_security_group.web.id', 'aws_security_group.web'] } },
    };
    assert.equal(found(plan([group]), 'sg-unused').length, 1);
    assert.deepEqual(found(plan([group, interfaces]), 'sg-unused'), []);
  });

  it('does not say how a resource is replaced', () => {
    const certificate = { address: 'aws_acm_certificate.site', values: { domain_name: 'example.com' } };
    assert.deepEqual(found(plan([certificate]), 'acm-create-before-destroy'), []);
  });

  it('is shown at the source of its resources, without what the source says itself', () => {
    const source =
      'variable "on" {}\n\nresource "aws_ebs_volume" "given" {\n  encrypted = var.on\n}\n\nresource "aws_ebs_volume" "plain" {\n  encrypted = false\n}\n';
    const rulesOn = context([RULE]);
    const module = analyseModule({ 'main.tf': source }, rulesOn)!;
    const text = plan([volume('given', false), volume('plain', false), volume('elsewhere', false)]);
    const placed = placeAtSource(analysePlan(text, rulesOn)!, module, rulesOn);
    const shown = placed.source.findings.map(({ place, resource: address }) => {
      const { start, end } = placed.source.locate(place)!;
      return `${address} ${source.slice(start, end)}`;
    });
    assert.deepEqual(shown, ['aws_ebs_volume.plain false', 'aws_ebs_volume.given var.on']);
    assert.deepEqual(
      placed.made.findings.map(({ resource: address }) => address),
      ['aws_ebs_volume.elsewhere'],
    );
  });

  describe('with what was before and what the state has', () => {
    const STATE = '{"values": {"planned_values": [1, "}]\\"", {"a": ["{"]}]}}';
    const text = plan([volume('data', false)])
      .replace('"planned_values"', `"prior_state": ${STATE}, "planned_values"`)
      .replace('"after_unknown"', `"before": ${STATE}, "after": null, "after_unknown"`);

    it('is read past both', () => {
      assert.deepEqual(found(text, RULE), ['aws_ebs_volume.data false']);
      assert.deepEqual(analysePlan(text, context([RULE]))!.unreadable, []);
    });

    it('says where it ends too early, wherever that is', () => {
      for (const inside of ['"planned_values": [1', '"before": {"values": {"planned_values": [1']) {
        const cut = text.slice(0, text.lastIndexOf(inside) + inside.length);
        const { root, problems } = parseJsonFragment(cut, { planned_values: true });
        assert(root !== undefined);
        assert.equal(problems.length, 1, inside);
      }
    });
  });

  it('of any other shape is no plan, and takes nothing down', () => {
    assert.equal(looksLikePlan('{"format_version": "1.2", "values": {}}'), false);
    const broken =
      '{"format_version": "1.2", "planned_values": {"root_module": {"resources": [{}, 3, {"address": 1}], "child_modules": 7}}, "resource_changes": 3}';
    assert.deepEqual(found(broken, RULE), []);
    const text = plan([volume('data', false)]);
    for (let end = 0; end < text.length; end += 7) analysePlan(text.slice(0, end), context([RULE]));
  });
});
