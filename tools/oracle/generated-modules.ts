import { Random } from './random.ts';
import type { Sample } from './terraform-plans.ts';

const COUNT = Number(process.env['ORACLE_MODULES'] ?? 150);
const SEED = Number(process.env['ORACLE_SEED'] ?? 1);

/** Modules of all kinds of ways to say a value, the same for the same seed. */
export function generatedModules(): readonly Sample[] {
  return Array.from({ length: COUNT }, (_, i) => {
    const random = new Random(SEED * 10_007 + i);
    return { name: `generated/${i}`, files: new Writing(random).files() };
  });
}

type Literal = string | number | boolean | null | readonly Literal[];

/** What a type is given: attributes with what they may be, and blocks. */
interface Kind {
  readonly type: string;
  readonly fixed: string;
  readonly attributes: Readonly<Record<string, readonly Literal[]>>;
  readonly blocks?: Readonly<Record<string, Readonly<Record<string, readonly Literal[]>>>>;
}

const SWITCH = [true, false, null] as const;

const KINDS: readonly Kind[] = [
  {
    type: 'aws_sqs_queue',
    fixed: '',
    attributes: { sqs_managed_sse_enabled: SWITCH, message_retention_seconds: [60, 345600, null] },
  },
  {
    type: 'aws_ebs_volume',
    fixed: 'availability_zone = "eu-west-1a"\n  size = 1',
    attributes: { encrypted: SWITCH },
  },
  {
    type: 'aws_db_instance',
    fixed:
      'engine = "postgres"\n  instance_class = "db.t4g.micro"\n  allocated_storage = 10\n  username = "harbour"\n  skip_final_snapshot = true',
    attributes: {
      storage_encrypted: SWITCH,
      publicly_accessible: SWITCH,
      multi_az: SWITCH,
      deletion_protection: SWITCH,
      backup_retention_period: [0, 1, 14, null],
      manage_master_user_password: [true],
      iam_database_authentication_enabled: SWITCH,
      auto_minor_version_upgrade: SWITCH,
      copy_tags_to_snapshot: SWITCH,
    },
  },
  { type: 'aws_efs_file_system', fixed: '', attributes: { encrypted: SWITCH } },
  {
    type: 'aws_kms_key',
    fixed: '',
    attributes: { enable_key_rotation: SWITCH, deletion_window_in_days: [7, 30, null], is_enabled: SWITCH },
  },
  {
    type: 'aws_cloudwatch_log_group',
    fixed: '',
    attributes: { retention_in_days: [0, 7, 365, null], name: ['harbour', null] },
  },
  {
    type: 'aws_dynamodb_table',
    fixed:
      'name = "t"\n  hash_key = "id"\n  billing_mode = "PAY_PER_REQUEST"\n  attribute {\n    name = "id"\n    type = "S"\n  }',
    attributes: { deletion_protection_enabled: SWITCH },
    blocks: {
      point_in_time_recovery: { enabled: [true, false] },
      server_side_encryption: { enabled: [true, false] },
    },
  },
  {
    type: 'aws_instance',
    fixed: 'ami = "ami-0123456789abcdef0"\n  instance_type = "t3.micro"',
    attributes: { associate_public_ip_address: SWITCH, monitoring: SWITCH, ebs_optimized: SWITCH },
    blocks: {
      metadata_options: { http_tokens: ['required', 'optional'], http_endpoint: ['enabled', 'disabled'] },
      root_block_device: { encrypted: [true, false] },
    },
  },
  {
    type: 'aws_ecr_repository',
    fixed: 'name = "boats"',
    attributes: { image_tag_mutability: ['MUTABLE', 'IMMUTABLE', null] },
    blocks: { image_scanning_configuration: { scan_on_push: [true, false] } },
  },
  {
    type: 'aws_cloudtrail',
    fixed: 'name = "trail"\n  s3_bucket_name = "logs-of-the-harbour"',
    attributes: {
      is_multi_region_trail: SWITCH,
      enable_log_file_validation: SWITCH,
      include_global_service_events: SWITCH,
      enable_logging: SWITCH,
    },
  },
  {
    type: 'aws_elasticache_replication_group',
    fixed: 'replication_group_id = "cache"\n  description = "Cache"\n  node_type = "cache.t4g.micro"',
    attributes: {
      at_rest_encryption_enabled: SWITCH,
      transit_encryption_enabled: SWITCH,
      snapshot_retention_limit: [0, 5, null],
    },
  },
  {
    type: 'aws_lb',
    fixed: 'subnets = ["subnet-1", "subnet-2"]',
    attributes: { internal: SWITCH, drop_invalid_header_fields: SWITCH, enable_deletion_protection: SWITCH },
  },
  {
    type: 'aws_neptune_cluster',
    fixed: 'skip_final_snapshot = true',
    attributes: {
      storage_encrypted: SWITCH,
      backup_retention_period: [1, 7, null],
      deletion_protection: SWITCH,
    },
  },
];

/** A root module with what it calls, as it is written. */
class Writing {
  private readonly random: Random;
  private readonly variables: string[] = [];
  private readonly locals: string[] = [];
  private readonly more: string[] = [];
  private count = 0;
  private readonly modules = new Map<string, string>([
    [
      'pass',
      'variable "value" {\n  default = null\n}\n\noutput "value" {\n  value = var.value\n}\n\noutput "all" {\n  value = { inner = [var.value] }\n}\n',
    ],
  ]);

  constructor(random: Random) {
    this.random = random;
  }

  files(): Readonly<Record<string, string>> {
    const resources: string[] = [...this.random.times(2 + this.random.below(2), () => this.resource())];
    resources.push(
      ...(this.random.in100(40) ? [this.bucket()] : []),
      ...(this.random.in100(40) ? [this.group()] : []),
      ...(this.random.in100(40) ? [this.policy()] : []),
    );
    const main = [
      ...this.variables,
      this.locals.length === 0 ? '' : `locals {\n${this.locals.join('')}}\n`,
      ...resources,
      ...this.more,
    ].join('\n');
    const files: Record<string, string> = { 'main.tf': main };
    for (const [name, text] of this.modules) files[`${name}/main.tf`] = text;
    return files;
  }

  private name(): string {
    this.count += 1;
    return `n${this.count}`;
  }

  private resource(): string {
    const kind = this.random.one(KINDS);
    return this.random.in100(35)
      ? this.called(kind)
      : this.block(kind, 'this' + this.name(), (values) => this.hidden(this.random.one(values)));
  }

  /** A block of a resource, perhaps repeated, whose attributes are said by `say`. */
  private block(kind: Kind, name: string, say: (values: readonly Literal[], name: string) => string): string {
    const { random } = this;
    const repeated = random.below(4);
    const keyed = new Map<string, readonly Literal[]>();
    const attributes = Object.entries(kind.attributes).flatMap(([attribute, values]) => {
      if (random.in100(25) && !values.includes(true)) return [];
      if (repeated === 1 && random.in100(50)) {
        keyed.set(attribute, values);
        return [`  ${attribute} = each.value.${attribute}\n`];
      }
      if (repeated === 2 && random.in100(30))
        return [
          `  ${attribute} = [${written(random.one(values))}, ${written(random.one(values))}][count.index]\n`,
        ];
      return random.in100(15) && values.includes(null)
        ? []
        : [`  ${attribute} = ${say(values, attribute)}\n`];
    });
    const blocks = Object.entries(kind.blocks ?? {}).map(([block, inner]) => this.nested(block, inner));
    const repetition =
      repeated === 1
        ? `  for_each = ${this.keys(keyed)}\n`
        : repeated === 2
          ? `  count = ${this.hidden(random.below(3))}\n`
          : '';
    return `resource "${kind.type}" "${name}" {\n${repetition}  ${kind.fixed}\n${attributes.join('')}${blocks.join('')}}\n`;
  }

  private nested(block: string, inner: Readonly<Record<string, readonly Literal[]>>): string {
    const { random } = this;
    const say = (values: readonly Literal[]): string => this.hidden(random.one(values));
    const body = Object.entries(inner).map(([name, values]) => `    ${name} = ${say(values)}\n`);
    switch (random.below(3)) {
      case 0:
        return '';
      case 1:
        return `  ${block} {\n${body.join('')}  }\n`;
      default: {
        const own = Object.entries(inner).map(([name, values]) => `${name} = ${say(values)}`);
        const given = random.one([
          `[{ ${own.join(', ')} }]`,
          '[]',
          `${say([true, false])} ? [{ ${own.join(', ')} }] : []`,
        ]);
        const content = Object.keys(inner).map((name) => `      ${name} = ${block}.value.${name}\n`);
        return `  dynamic "${block}" {\n    for_each = ${given}\n    content {\n${content.join('')}    }\n  }\n`;
      }
    }
  }

  /** A map of keys with values for attributes. */
  private keys(keyed: ReadonlyMap<string, readonly Literal[]>): string {
    const { random } = this;
    const types = [...keyed].map(([name, values]) => `${name} = optional(${typeOf(values)})`);
    const entries = random.times(1 + random.below(2), (i) => {
      const own = [...keyed].map(([name, values]) => `${name} = ${written(random.one(values))}`);
      return `${['zoe', 'ann', 'b-c'][i]} = { ${own.join(', ')} }`;
    });
    const all = `{ ${entries.join(', ')} }`;
    const name = this.name();
    switch (random.below(3)) {
      case 0:
        this.variables.push(
          `variable "${name}" {\n  type    = map(object({ ${types.join(', ')} }))\n  default = ${all}\n}\n`,
        );
        return `var.${name}`;
      case 1:
        this.locals.push(`  ${name} = ${all}\n`);
        return `{ for key, each in local.${name} : key => each if key != "ann" }`;
      default:
        return all;
    }
  }

  /** A resource in a module of its own, each attribute a variable. */
  private called(kind: Kind): string {
    const { random } = this;
    const name = this.name();
    const variables: string[] = [];
    const block = this.block(kind, 'own', (values, attribute) => {
      const type = random.in100(60) ? `  type     = ${typeOf(values)}\n` : '';
      const nullable = random.in100(20) && values.length > 0 ? '  nullable = false\n' : '';
      const standing =
        nullable === '' ? random.one(values) : random.one(values.filter((each) => each !== null));
      variables.push(`variable "${attribute}" {\n${type}${nullable}  default  = ${written(standing)}\n}\n`);
      return `var.${attribute}`;
    });
    // What a block of the module's own hides stands in the root; a module is closed.
    const closed = /\b(?:local|module)\.n\d|var\.n\d/.test(block) ? undefined : block;
    if (closed === undefined)
      return this.block(kind, 'this' + name, (values) => this.hidden(random.one(values)));
    const outputs = `output "count" {\n  value = length(${kind.type}.own[*])\n}\n`;
    this.modules.set(name, [...variables, block, outputs].join('\n'));
    const given = Object.entries(kind.attributes).flatMap(([attribute, values]) =>
      random.in100(60) && variables.some((text) => text.startsWith(`variable "${attribute}"`))
        ? [`  ${attribute} = ${this.hidden(random.one(values))}\n`]
        : [],
    );
    const repetition = random.one([
      '',
      '',
      '  count = 2\n',
      '  for_each = toset(["a", "b"])\n',
      `  count = ${this.hidden(random.one([true, false]))} ? 1 : 0\n`,
    ]);
    return `module "${name}" {\n  source = "./${name}"\n${repetition}${given.join('')}}\n`;
  }

  /** A bucket with companions, some of which may not be made. */
  private bucket(): string {
    const { random } = this;
    const name = `b${this.name()}`;
    const repeated = random.one(['', `  for_each = toset(["x", "y"])\n`, '  count = 1\n']);
    const [own, key] = repeated.includes('for_each')
      ? [`  for_each = aws_s3_bucket.${name}\n`, '[each.key]']
      : repeated.includes('count')
        ? ['  count = 1\n', '[count.index]']
        : [random.one(['', '', `  count = ${this.hidden(random.below(2))}\n`]), ''];
    const id = `aws_s3_bucket.${name}${key}.id`;
    const yes = (): string => this.hidden(random.one([true, false]));
    return [
      `resource "aws_s3_bucket" "${name}" {\n${repeated}}\n`,
      random.in100(70)
        ? `resource "aws_s3_bucket_public_access_block" "${name}" {\n${own}  bucket = ${id}\n  block_public_acls = ${yes()}\n  block_public_policy = ${yes()}\n  ignore_public_acls = ${yes()}\n  restrict_public_buckets = ${yes()}\n}\n`
        : '',
      random.in100(70)
        ? `resource "aws_s3_bucket_versioning" "${name}" {\n${own}  bucket = ${id}\n  versioning_configuration {\n    status = ${yes()} ? "Enabled" : ${this.hidden('Suspended')}\n  }\n}\n`
        : '',
      random.in100(50)
        ? `resource "aws_s3_bucket_server_side_encryption_configuration" "${name}" {\n${own}  bucket = ${id}\n  rule {\n    apply_server_side_encryption_by_default {\n      sse_algorithm = ${this.hidden(random.one(['AES256', 'aws:kms']))}\n    }\n  }\n}\n`
        : '',
    ].join('\n');
  }

  /** A security group whose rules are worked out. */
  private group(): string {
    const { random } = this;
    const name = `g${this.name()}`;
    const ranges = (): string =>
      this.hidden(random.one<Literal>([['0.0.0.0/0'], ['10.0.0.0/8'], ['10.0.0.0/8', '0.0.0.0/0']]));
    const ports = this.hidden(random.one<Literal>([[22], [443, 3389], [8080], []]));
    const inline = `  dynamic "ingress" {\n    for_each = ${ports}\n    iterator = port\n    content {\n      from_port   = port.value\n      to_port     = port.value\n      protocol    = "tcp"\n      cidr_blocks = ${ranges()}\n    }\n  }\n`;
    const beside = `resource "aws_vpc_security_group_ingress_rule" "${name}" {\n  for_each = { for port in ${ports} : "p\${port}" => port }\n  security_group_id = aws_security_group.${name}.id\n  ip_protocol = "tcp"\n  from_port = each.value\n  to_port = each.value\n  cidr_ipv4 = ${ranges()}[0]\n}\n`;
    const isInline = random.in100(50);
    return `resource "aws_security_group" "${name}" {\n  description = ${this.hidden('Doors')}\n${isInline ? inline : ''}}\n${isInline ? '' : beside}`;
  }

  /** A policy in a document, or written as JSON. */
  private policy(): string {
    const { random } = this;
    const name = `p${this.name()}`;
    const actions = this.hidden(random.one<Literal>([['sqs:*'], ['sqs:SendMessage'], ['*']]));
    const who = this.hidden(random.one<Literal>([['*'], ['arn:aws:iam::111122223333:root']]));
    const condition = `    dynamic "condition" {\n      for_each = ${this.hidden(random.one([true, false]))} ? [1] : []\n      content {\n        test     = "StringEquals"\n        variable = "aws:PrincipalOrgID"\n        values   = ["o-1234567890"]\n      }\n    }\n`;
    const document = `data "aws_iam_policy_document" "${name}" {\n  statement {\n    effect = ${this.hidden(random.one(['Allow', 'Deny']))}\n    actions = ${actions}\n    resources = ["arn:aws:sqs:eu-west-1:111122223333:orders"]\n    principals {\n      type        = "AWS"\n      identifiers = ${who}\n    }\n${condition}  }\n}\n`;
    const json = `jsonencode({\n    Version = "2012-10-17"\n    Statement = [for who in ${who} : {\n      Effect = "Allow"\n      Principal = { AWS = who }\n      Action = ${actions}\n      Resource = "arn:aws:sqs:eu-west-1:111122223333:orders"\n    }]\n  })`;
    const isDocument = random.in100(60);
    const policy = isDocument ? `data.aws_iam_policy_document.${name}.json` : json;
    return `${isDocument ? document : ''}resource "aws_sqs_queue_policy" "${name}" {\n  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/orders"\n  policy = ${policy}\n}\n`;
  }

  /** An expression that comes to the value, by one way or another. */
  private hidden(value: Literal, depth = 2): string {
    const { random } = this;
    if (depth === 0 || random.in100(20)) return written(value);
    const inner = (): string => this.hidden(value, depth - 1);
    const name = this.name();
    const ways: (() => string)[] = [
      () => {
        this.locals.push(`  ${name} = ${inner()}\n`);
        return `local.${name}`;
      },
      () => {
        this.variables.push(`variable "${name}" {\n  default = ${written(value)}\n}\n`);
        return `var.${name}`;
      },
      () => {
        this.variables.push(
          `variable "${name}" {\n  type = object({ on = optional(any), other = optional(string, "x") })\n  default = { on = ${written(value)} }\n}\n`,
        );
        return `var.${name}.on`;
      },
      () => {
        this.more.push(`module "${name}" {\n  source = "./pass"\n  value = ${inner()}\n}\n`);
        return random.one([
          `module.${name}.value`,
          `module.${name}.all.inner[0]`,
          `one(module.${name}[*].value)`,
        ]);
      },
      () => {
        this.more.push(
          `module "${name}" {\n  source = "./pass"\n  for_each = { k = ${inner()} }\n  value = each.value\n}\n`,
        );
        return `module.${name}["k"].value`;
      },
      () => `(${this.hidden(true, depth - 1)} ? ${inner()} : null)`,
      () => `try(local.nothing_of_the_kind.x, ${inner()})`.replace('local.nothing_of_the_kind.x', '{}.x'),
      () => `[null, ${inner()}][1]`,
      () => `element([${inner()}], 3)`,
      () => `merge({ k = null }, { k = ${inner()} }).k`,
      () => `lookup({ k = ${inner()} }, "k", null)`,
      () => `{ for key, each in { k = ${inner()} } : upper(key) => each }["K"]`,
      () => `[for each in [${inner()}] : each][0]`,
      () => `jsondecode(jsonencode({ k = ${inner()} })).k`,
    ];
    if (typeof value === 'string')
      ways.push(
        () => `"\${${inner()}}"`,
        () => `join("", [${inner()}])`,
        () => `format("%s", ${inner()})`,
        () => `"%{ if true }\${${inner()}}%{ endif }"`,
        () => `replace("<${value}>", "/[<>]/", "")`,
        () => `coalesce(null, ${inner()})`,
      );
    if (typeof value === 'boolean')
      ways.push(
        () => `!${this.hidden(!value, depth - 1)}`,
        () => `tobool("${value}")`,
        () => `(length(["a"]) ${value ? '==' : '!='} 1)`,
        () => `contains(["a"], "${value ? 'a' : 'b'}")`,
        () => `(${inner()} == true)`,
        () => `alltrue([${inner()}])`,
        () => `can(regex("^${value ? 'h' : 'x'}", "harbour"))`,
      );
    if (typeof value === 'number')
      ways.push(
        () => `tonumber("${value}")`,
        () => `(${value + 1} - 1)`,
        () => `max(${inner()}, -1)`,
      );
    if (Array.isArray(value))
      ways.push(
        () => `tolist(${inner()})`,
        () => `concat(${inner()}, [])`,
        () => `flatten([${inner()}])`,
        () => `distinct(${inner()})`,
        () => `[for each in ${inner()} : each if each != "none"]`,
      );
    return random.one(ways)();
  }
}

function written(value: Literal): string {
  return JSON.stringify(value);
}

function typeOf(values: readonly Literal[]): string {
  const value = values.find((each) => each !== null);
  return typeof value === 'boolean' ? 'bool' : typeof value === 'number' ? 'number' : 'string';
}
