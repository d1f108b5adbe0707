import { many, type Series } from './series.ts';

interface Planned {
  readonly resources?: readonly { readonly address: string; readonly values: object }[];
  readonly child_modules?: readonly Planned[];
}

/** Writes each of the planned attributes in the configuration too: what nobody writes is not judged by a plan. */
function written(planned: string): string {
  const all = ({ resources = [], child_modules: inner = [] }: Planned): readonly object[] => [
    ...resources.map(({ address, values }) => ({
      address: address.replace(/\[.*\]$/, ''),
      expressions: Object.fromEntries(Object.keys(values).map((key) => [key, { constant_value: 1 }])),
    })),
    ...inner.flatMap(all),
  ];
  try {
    return `, "configuration": {"root_module": {"resources": ${JSON.stringify(all(JSON.parse(planned) as Planned))}}}`;
  } catch {
    return '';
  }
}

function plan(
  name: string,
  n: number,
  planned: (n: number) => string,
  more: (n: number) => string = (size) => written(planned(size)),
): Series {
  const text = (size: number): string =>
    `{"format_version": "1.2", "terraform_version": "1.9.0", "planned_values": {"root_module": ${planned(size)}}${more(size)}}`;
  return { name: `plan: ${name}`, n, files: (size) => ({ 'plan.json': text(size) }) };
}

const resource = (address: string, values: string, more = ''): string => {
  const [type, name] = address.split('.') as [string, string];
  return `{"address": "${address}", "mode": "managed", "type": "${type}", "name": "${name}", "values": ${values}${more}}`;
};

const list = (n: number, item: (i: number) => string): string =>
  `[${many(n, (i) => (i === 0 ? '' : ', ') + item(i))}]`;

const resources = (n: number, item: (i: number) => string): string => `{"resources": ${list(n, item)}}`;

const expressions = (n: number, item: (i: number) => string): string =>
  `, "configuration": {"root_module": {"resources": ${list(n, item)}}}`;

const configured = (type: string, i: number, values: string): string =>
  `{"address": "${type}.a${i}", "mode": "managed", "type": "${type}", "name": "a${i}", "expressions": ${values}}`;

const POLICY = JSON.stringify(
  JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*', Principal: '*' }] }),
);

/** Constructs of a Terraform plan. */
export const plans: readonly Series[] = [
  plan('resources', 500, (n) =>
    resources(n, (i) => resource(`aws_sqs_queue.a${i}`, '{"sqs_managed_sse_enabled": false}')),
  ),
  plan('resources of a type that nobody knows', 1_000, (n) =>
    resources(n, (i) => resource(`other_thing.a${i}`, '{"a": 1}')),
  ),
  plan('copies', 300, (n) =>
    resources(n, (i) =>
      resource('aws_sqs_queue.a', '{"sqs_managed_sse_enabled": false}', `, "index": ${i}`).replace(
        '"aws_sqs_queue.a"',
        `"aws_sqs_queue.a[${i}]"`,
      ),
    ),
  ),
  plan(
    'modules',
    300,
    (n) =>
      `{"child_modules": ${list(n, (i) => `{"address": "module.m${i}", "resources": [${resource('aws_sqs_queue.a', '{"sqs_managed_sse_enabled": false}').replace('"aws_sqs_queue.a"', `"module.m${i}.aws_sqs_queue.a"`)}]}`)}}`,
  ),
  plan('a text', 40_000, (n) =>
    resources(1, () => resource('aws_sqs_queue.a', `{"name": "${'a'.repeat(n)}"}`)),
  ),
  plan('escapes', 40_000, (n) =>
    resources(1, () => resource('aws_sqs_queue.a', `{"name": "${'\\"'.repeat(n)}"}`)),
  ),
  plan('members of a list', 5_000, (n) =>
    resources(1, () => resource('aws_instance.a', `{"security_groups": ${list(n, (i) => `"sg-${i}"`)}}`)),
  ),
  plan('keys', 5_000, (n) =>
    resources(1, () => resource('aws_sqs_queue.a', `{${many(n, (i) => `"a${i}": 1, `)}"b": 1}`)),
  ),
  plan('tags', 2_000, (n) =>
    resources(1, () =>
      resource('aws_sqs_queue.a', `{"tags": {${many(n, (i) => `"a${i}": "b", `)}"c": "d"}}`),
    ),
  ),
  plan('rules of a group', 300, (n) =>
    resources(1, () =>
      resource(
        'aws_security_group.a',
        `{"ingress": ${list(n, (i) => `{"from_port": ${i}, "to_port": ${i}, "protocol": "tcp", "cidr_blocks": ["0.0.0.0/0"]}`)}}`,
      ),
    ),
  ),
  plan('buckets with companions', 150, (n) =>
    resources(2 * n, (i) =>
      i < n
        ? resource(`aws_s3_bucket.a${i}`, `{"bucket": "a${i}"}`)
        : resource(
            `aws_s3_bucket_versioning.a${i - n}`,
            `{"bucket": "a${i - n}", "versioning_configuration": [{"status": "Suspended"}]}`,
          ),
    ),
  ),
  plan(
    'companions that are known after the deployment',
    150,
    (n) =>
      resources(2 * n, (i) =>
        i < n
          ? resource(`aws_s3_bucket.a${i}`, '{}')
          : resource(
              `aws_s3_bucket_versioning.a${i - n}`,
              '{"versioning_configuration": [{"status": "Suspended"}]}',
            ),
      ),
    (n) =>
      expressions(n, (i) =>
        configured(
          'aws_s3_bucket_versioning',
          i,
          `{"bucket": {"references": ["aws_s3_bucket.a${i}.id", "aws_s3_bucket.a${i}"]}}`,
        ),
      ),
  ),
  plan('policies', 150, (n) =>
    resources(n, (i) => resource(`aws_sqs_queue_policy.a${i}`, `{"queue_url": "a", "policy": ${POLICY}}`)),
  ),
  plan('statements of a policy', 200, (n) =>
    resources(1, () =>
      resource(
        'aws_iam_policy.a',
        `{"policy": ${JSON.stringify(`{"Statement": ${list(n, (i) => `{"Effect": "Allow", "Action": "s3:Get${i}", "Resource": "*"}`)}}`)}}`,
      ),
    ),
  ),
  plan('open braces', 5_000, (n) => '{"a": '.repeat(n)),
  plan('what is marked sensitive', 500, (n) =>
    resources(n, (i) =>
      resource(`aws_db_instance.a${i}`, '{"password": "abc"}', ', "sensitive_values": {"password": true}'),
    ),
  ),
];
