import { hcl, many, type Series } from './series.ts';

const queue = (value: string, head = ''): string =>
  `${head}resource "aws_sqs_queue" "q" {\n  sqs_managed_sse_enabled = ${value}\n}\n`;

const listOf = (n: number): string => `locals {\n  l = [${many(n, (i) => `"a${i}", `)}]\n}\n`;

/** Constructs of a Terraform module. */
export const terraform: readonly Series[] = [
  hcl('a name', 40_000, (n) => queue('a'.repeat(n))),
  hcl('a text', 40_000, (n) => queue(`"${'a'.repeat(n)}"`)),
  hcl('an open text', 20_000, (n) => queue(`"${'a '.repeat(n)}`)),
  hcl('escapes', 20_000, (n) => queue(`"${'\\n'.repeat(n)}"`)),
  hcl('a number', 20_000, (n) => queue('1'.repeat(n))),
  hcl('spaces', 40_000, (n) => queue(`${' '.repeat(n)}true`)),
  hcl('blank lines', 20_000, (n) => queue(`true\n${'\n'.repeat(n)}`)),
  hcl('a comment', 40_000, (n) => queue(`true # ${'# '.repeat(n)}`)),
  hcl('comments', 5_000, (n) =>
    queue(
      'true',
      many(n, () => '# comment\n'),
    ),
  ),
  hcl('comments within', 5_000, (n) => queue(`true\n${many(n, () => '  // comment\n')}`)),
  hcl('a block comment', 20_000, (n) => queue(`true /* ${'* '.repeat(n)} */`)),
  hcl('open block comments', 20_000, (n) => queue(`true ${'/*'.repeat(n)}`)),
  hcl('suppressions', 1_000, (n) =>
    queue(`false\n${many(n, () => '  # parapet:ignore sqs-queue-encrypted -- why\n')}`),
  ),
  hcl('a heredoc', 5_000, (n) => queue(`<<EOT\n${many(n, () => 'line\n')}EOT\n`)),
  hcl('an open heredoc', 5_000, (n) => queue(`<<EOT\n${many(n, () => 'line\n')}`)),
  hcl('an indented heredoc', 5_000, (n) =>
    queue(`<<-EOT\n${many(n, (i) => `${' '.repeat(i % 9)}line \${var.a}\n`)}    EOT\n`),
  ),
  hcl('heredocs', 500, (n) => queue(`[${many(n, () => '<<EOT\nline\nEOT\n,')}]`)),
  hcl('heredocs within heredocs', 500, (n) => queue('<<A\n${'.repeat(n) + 'a' + '}\nA\n'.repeat(n))),
  hcl('heredocs within a heredoc', 500, (n) => queue(`<<A\n${many(n, () => '${<<A\nx\nA\n}\n')}A\n`)),
  hcl('open heredocs', 500, (n) => queue(many(n, (i) => `<<E${i}\n`))),
  hcl('interpolations', 2_000, (n) => queue(`"${'${var.a}'.repeat(n)}"`)),
  hcl('open interpolations', 2_000, (n) => queue(`"${'${'.repeat(n)}"`)),
  hcl('open directives', 2_000, (n) => queue(`"${'%{'.repeat(n)}"`)),
  hcl('directives', 1_000, (n) => queue(`"${'%{ if var.a }x%{ else }y%{ endif }'.repeat(n)}"`)),
  hcl('texts within texts', 30, (n) => queue(`${'"${'.repeat(n)}true${'}"'.repeat(n)}`)),
  hcl('a list', 5_000, (n) => queue(`[${many(n, () => '1, ')}]`)),
  hcl('an object', 3_000, (n) => queue(`{${many(n, (i) => `a${i} = 1\n`)}}`)),
  hcl('open brackets', 5_000, (n) => queue('['.repeat(n))),
  hcl('open parentheses', 5_000, (n) => queue('('.repeat(n))),
  hcl('open braces', 5_000, (n) => queue('{a='.repeat(n))),
  hcl('open calls', 5_000, (n) => queue('f('.repeat(n))),
  hcl('closing brackets', 5_000, (n) => queue('}\n'.repeat(n))),
  hcl('a sum', 3_000, (n) => queue(many(n, () => '1 + ') + '1')),
  hcl('a conjunction', 1_000, (n) =>
    queue(
      many(n, (i) => `var.a${i} && `) + 'true',
      many(n, (i) => `variable "a${i}" {}\n`),
    ),
  ),
  hcl('negations', 3_000, (n) => queue(`${'!'.repeat(n)}true`)),
  hcl('conditionals within', 500, (n) =>
    queue(
      `${many(n, (i) => `var.a${i} ? true : `)}false`,
      many(n, (i) => `variable "a${i}" {}\n`),
    ),
  ),
  hcl('conditionals ahead', 500, (n) =>
    queue(`${many(n, () => 'true ? ')}false${many(n, () => ' : false')}`),
  ),
  hcl('indices', 3_000, (n) => queue(`var.a${'[0]'.repeat(n)}`)),
  hcl('attributes of a value', 3_000, (n) => queue(`var.a${'.b'.repeat(n)}`)),
  hcl('splats', 2_000, (n) => queue(`var.a${'[*]'.repeat(n)}`)),
  hcl('blocks', 500, (n) => many(n, (i) => `resource "aws_sqs_queue" "q${i}" {}\n`)),
  hcl('blocks of one name', 500, (n) => many(n, () => `resource "aws_sqs_queue" "q" {}\n`)),
  hcl('labels', 3_000, (n) => `resource ${many(n, () => '"a" ')} {}\n`),
  hcl('attributes', 2_000, (n) => `resource "aws_sqs_queue" "q" {\n${many(n, (i) => `  a${i} = 1\n`)}}\n`),
  hcl(
    'attributes of one name',
    2_000,
    (n) => `resource "aws_sqs_queue" "q" {\n${many(n, () => `  sqs_managed_sse_enabled = false\n`)}}\n`,
  ),
  hcl(
    'lines that are wrong',
    1_000,
    (n) => `resource "aws_sqs_queue" "q" {\n${many(n, (i) => `  a${i} b\n`)}}\n`,
  ),
  hcl('files that are wrong', 1_000, (n) => many(n, () => `resource "aws_sqs_queue" {\n`)),
  hcl(
    'locals in a chain',
    300,
    (n) =>
      `locals {\n${many(n, (i) => `  a${i} = local.a${i + 1}\n`)}  a${n} = false\n}\n${queue('local.a0')}`,
  ),
  hcl(
    'locals that fan out',
    25,
    (n) =>
      `locals {\n${many(n, (i) => `  a${i} = [local.a${i + 1}, local.a${i + 1}]\n`)}  a${n} = false\n}\n${queue('local.a0')}`,
  ),
  hcl(
    'texts of locals that fan out',
    25,
    (n) =>
      `locals {\n${many(n, (i) => `  a${i} = "\${local.a${i + 1}}\${local.a${i + 1}}"\n`)}  a${n} = "x"\n}\n${queue('local.a0')}`,
  ),
  hcl(
    'conditions of locals that fan out',
    25,
    (n) =>
      `variable "x" {}\nlocals {\n${many(n, (i) => `  a${i} = local.a${i + 1} && local.a${i + 1} || local.a${i + 1}\n`)}  a${n} = var.x == "a"\n}\n${queue('local.a0 ? false : true')}`,
  ),
  hcl(
    'sums of locals that fan out',
    25,
    (n) =>
      `locals {\n${many(n, (i) => `  a${i} = local.a${i + 1} + local.a${i + 1}\n`)}  a${n} = 1\n}\n${queue('local.a0 > 4')}`,
  ),
  hcl(
    'calls of locals that fan out',
    25,
    (n) =>
      `locals {\n${many(n, (i) => `  a${i} = concat(local.a${i + 1}, local.a${i + 1})\n`)}  a${n} = [1]\n}\n${queue('length(local.a0) > 4')}`,
  ),
  hcl(
    'merges of locals that fan out',
    25,
    (n) =>
      `locals {\n${many(n, (i) => `  a${i} = merge(local.a${i + 1}, local.a${i + 1}, {x${i} = 1})\n`)}  a${n} = {}\n}\n${queue('local.a0.x1 > 4')}`,
  ),
  hcl(
    'loops of locals that fan out',
    25,
    (n) =>
      `locals {\n${many(n, (i) => `  a${i} = [for x in [1, 2] : local.a${i + 1}]\n`)}  a${n} = 1\n}\n${queue('local.a0[0] == 4')}`,
  ),
  hcl(
    'a local that is used',
    300,
    (n) =>
      `locals {\n  a = false\n}\n${many(n, (i) => `resource "aws_sqs_queue" "q${i}" {\n  sqs_managed_sse_enabled = local.a\n}\n`)}`,
  ),
  hcl(
    'variables',
    1_000,
    (n) => `${many(n, (i) => `variable "a${i}" {\n  default = false\n}\n`)}${queue('var.a0')}`,
  ),
  hcl('variables that are used', 300, (n) =>
    many(
      n,
      (i) =>
        `variable "a${i}" {\n  default = false\n}\nresource "aws_sqs_queue" "q${i}" {\n  sqs_managed_sse_enabled = var.a${i}\n}\n`,
    ),
  ),
  hcl(
    'a large default',
    2_000,
    (n) =>
      `variable "a" {\n  default = [${many(n, (i) => `{k = "${i}"}, `)}]\n}\n${many(3, (i) => `resource "aws_sqs_queue" "q${i}" {\n  name = var.a[${i}].k\n}\n`)}`,
  ),
  hcl(
    'a large type',
    1_000,
    (n) =>
      `variable "a" {\n  type = object({${many(n, (i) => `k${i} = string\n`)}})\n}\n${queue('var.a.k0')}`,
  ),
  hcl(
    'a count',
    1_000_000,
    (n) => `resource "aws_sqs_queue" "q" {\n  count = ${n}\n  sqs_managed_sse_enabled = false\n}\n`,
  ),
  hcl(
    'a count that indexes',
    1_000_000,
    (n) =>
      `resource "aws_sqs_queue" "q" {\n  count = ${n}\n  name = "a\${count.index}"\n  sqs_managed_sse_enabled = count.index == 3\n}\n`,
  ),
  hcl(
    'a for_each',
    1_000,
    (n) =>
      `resource "aws_sqs_queue" "q" {\n  for_each = toset([${many(n, (i) => `"a${i}", `)}])\n  name = each.key\n  sqs_managed_sse_enabled = false\n}\n`,
  ),
  hcl(
    'a for_each over a map',
    500,
    (n) =>
      `resource "aws_sqs_queue" "q" {\n  for_each = {${many(n, (i) => `a${i} = {sse = false}\n`)}}\n  name = each.key\n  sqs_managed_sse_enabled = each.value.sse\n}\n`,
  ),
  hcl(
    'a for_each over a local',
    500,
    (n) =>
      `locals {\n  m = {${many(n, (i) => `a${i} = {sse = ${i % 2 === 0}}\n`)}}\n}\nresource "aws_sqs_queue" "q" {\n  for_each = local.m\n  name = each.key\n  sqs_managed_sse_enabled = each.value.sse\n}\n`,
  ),
  hcl(
    'a for_each over a computed map',
    300,
    (n) =>
      `locals {\n  m = [${many(n, (i) => `{n = "a${i}", sse = false},\n`)}]\n}\nresource "aws_sqs_queue" "q" {\n  for_each = {for x in local.m : x.n => x if x.sse == false}\n  sqs_managed_sse_enabled = each.value.sse\n}\n`,
  ),
  hcl(
    'a range',
    1_000_000,
    (n) =>
      `resource "aws_sqs_queue" "q" {\n  for_each = toset([for i in range(${n}) : tostring(i)])\n  sqs_managed_sse_enabled = false\n}\n`,
  ),
  hcl(
    'loops within loops',
    10,
    (n) =>
      `resource "aws_sqs_queue" "q" {\n  for_each = toset(flatten([${many(4, (k) => `for x${k} in [${many(n, (i) => `"a${i}", `)}] : [`)}"\${x0}\${x1}\${x2}\${x3}"${']'.repeat(3)}]))\n  sqs_managed_sse_enabled = false\n}\n`,
  ),
  hcl(
    'a product of sets',
    10,
    (n) =>
      `locals {\n  s = setproduct(${many(6, () => `[${many(n, (i) => `"a${i}", `)}], `)})\n}\nresource "aws_sqs_queue" "q" {\n  count = length(local.s)\n  sqs_managed_sse_enabled = false\n}\n`,
  ),
  hcl(
    'dynamic blocks',
    300,
    (n) =>
      `resource "aws_security_group" "g" {\n  dynamic "ingress" {\n    for_each = [${many(n, (i) => `${i}, `)}]\n    content {\n      from_port = ingress.value\n      to_port = ingress.value\n      protocol = "tcp"\n      cidr_blocks = ["0.0.0.0/0"]\n    }\n  }\n}\n`,
  ),
  hcl(
    'dynamic blocks within',
    8,
    (n) =>
      `resource "aws_security_group" "g" {\n${many(n, (i) => `dynamic "ingress${i}" {\n for_each = [1, 2]\n content {\n`)}${'}}\n'.repeat(n)}}\n`,
  ),
  hcl(
    'rules of a group',
    300,
    (n) =>
      `resource "aws_security_group" "g" {\n${many(n, (i) => `  ingress {\n    from_port = ${i}\n    to_port = ${i}\n    protocol = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n`)}}\n`,
  ),
  hcl(
    'addresses of a rule',
    1_000,
    (n) =>
      `resource "aws_security_group" "g" {\n  ingress {\n    from_port = 22\n    to_port = 22\n    protocol = "tcp"\n    cidr_blocks = [${many(n, (i) => `"10.0.${i % 256}.0/24", `)}]\n  }\n}\n`,
  ),
  hcl(
    'addresses of a rule that are open',
    500,
    (n) =>
      `resource "aws_security_group" "g" {\n  ingress {\n    from_port = 22\n    to_port = 22\n    protocol = "tcp"\n    cidr_blocks = [${many(n, () => `"0.0.0.0/0", `)}]\n  }\n}\n`,
  ),
  hcl(
    'rules beside a group',
    300,
    (n) =>
      `resource "aws_security_group" "g" {}\n${many(n, (i) => `resource "aws_security_group_rule" "r${i}" {\n  security_group_id = aws_security_group.g.id\n  type = "ingress"\n  from_port = ${i}\n  to_port = ${i}\n  protocol = "tcp"\n  cidr_blocks = ["0.0.0.0/0"]\n}\n`)}`,
  ),
  hcl('buckets with companions', 100, (n) =>
    many(
      n,
      (i) =>
        `resource "aws_s3_bucket" "b${i}" {}\nresource "aws_s3_bucket_versioning" "b${i}" {\n  bucket = aws_s3_bucket.b${i}.id\n  versioning_configuration {\n    status = "Suspended"\n  }\n}\n`,
    ),
  ),
  hcl(
    'companions of one bucket',
    100,
    (n) =>
      `resource "aws_s3_bucket" "b" {}\n${many(n, (i) => `resource "aws_s3_bucket_versioning" "b${i}" {\n  bucket = aws_s3_bucket.b.id\n  versioning_configuration {\n    status = "Suspended"\n  }\n}\n`)}`,
  ),
  hcl('companions of unknown buckets', 100, (n) =>
    many(
      n,
      (i) =>
        `variable "b${i}" {}\nresource "aws_s3_bucket" "b${i}" {}\nresource "aws_s3_bucket_versioning" "b${i}" {\n  bucket = var.b${i}\n  versioning_configuration {\n    status = "Suspended"\n  }\n}\n`,
    ),
  ),
  hcl('companions of named buckets', 100, (n) =>
    many(
      n,
      (i) =>
        `resource "aws_s3_bucket" "b${i}" {\n  bucket = "b${i}"\n}\nresource "aws_s3_bucket_versioning" "b${i}" {\n  bucket = "b${i}"\n  versioning_configuration {\n    status = "Suspended"\n  }\n}\n`,
    ),
  ),
  hcl(
    'policy statements',
    100,
    (n) =>
      `data "aws_iam_policy_document" "p" {\n${many(n, (i) => `  statement {\n    actions = ["s3:Get${i}*"]\n    resources = ["*"]\n  }\n`)}}\nresource "aws_iam_policy" "p" {\n  policy = data.aws_iam_policy_document.p.json\n}\n`,
  ),
  hcl(
    'policy actions',
    1_000,
    (n) =>
      `resource "aws_iam_policy" "p" {\n  policy = jsonencode({Statement = [{Effect = "Allow", Resource = "*", Action = [${many(n, (i) => `"s3:Get${i}", `)}]}]})\n}\n`,
  ),
  hcl(
    'policy documents in a chain',
    30,
    (n) =>
      `${many(n, (i) => `data "aws_iam_policy_document" "p${i}" {\n  source_policy_documents = [data.aws_iam_policy_document.p${i + 1}.json]\n  statement {\n    actions = ["s3:*"]\n    resources = ["*"]\n  }\n}\n`)}resource "aws_iam_policy" "p" {\n  policy = data.aws_iam_policy_document.p0.json\n}\n`,
  ),
  hcl(
    'policy documents that fan out',
    // Fewer are read to their end.
    100,
    (n) =>
      `${many(n, (i) => `data "aws_iam_policy_document" "p${i}" {\n  source_policy_documents = [data.aws_iam_policy_document.p${i + 1}.json, data.aws_iam_policy_document.p${i + 1}.json]\n  statement {\n    actions = ["s3:*"]\n    resources = ["*"]\n  }\n}\n`)}resource "aws_iam_policy" "p" {\n  policy = data.aws_iam_policy_document.p0.json\n}\n`,
  ),
  hcl(
    'an embedded document',
    100,
    (n) =>
      `resource "aws_iam_policy" "p" {\n  policy = <<EOT\n{"Statement": [${many(n, (i) => `${i === 0 ? '' : ','}{"Effect": "Allow", "Action": "s3:*", "Resource": "\${aws_s3_bucket.b.arn}"}\n`)}]}\nEOT\n}\n`,
  ),
  hcl('a regular expression', 2_000, (n) => queue(`length(regexall("(a+)+$", "${'a'.repeat(n)}b")) > 0`)),
  hcl('a replacement', 2_000, (n) => queue(`replace("${'a'.repeat(n)}b", "/(a+)+$/", "x") == "x"`)),
  hcl('a replacement that grows', 20, (n) =>
    queue(`${'replace('.repeat(n)}"a"${', "a", "aa")'.repeat(n)} == "x"`),
  ),
  hcl('a format', 5_000, (n) => queue(`format("${'%s'.repeat(n)}", ${many(n, () => '"a", ')})`)),
  hcl('a wide format', 1_000_000, (n) => queue(`format("%${n}s", "a")`)),
  hcl('a join', 3_000, (n) => queue(`join(",", [${many(n, () => '"a", ')}])`)),
  hcl('a split', 5_000, (n) => queue(`split(",", "${'a,'.repeat(n)}")[0]`)),
  hcl('a distinct', 2_000, (n) => queue(`length(distinct([${many(n, (i) => `"a${i}", `)}])) > 3`)),
  hcl('a sort', 2_000, (n) => queue(`sort([${many(n, (i) => `"a${i}", `)}])[0]`)),
  hcl('a set', 2_000, (n) => queue(`length(toset([${many(n, (i) => `"a${i}", `)}])) > 3`)),
  hcl('keys that match', 20_000, (n) => queue(`length(matchkeys(local.l, local.l, local.l)) > 3`, listOf(n))),
  hcl('an intersection', 20_000, (n) => queue(`length(setintersection(local.l, local.l)) > 3`, listOf(n))),
  hcl('a difference', 20_000, (n) => queue(`length(setsubtract(local.l, local.l)) > 3`, listOf(n))),
  hcl('a map that is turned around', 20_000, (n) =>
    queue(`length(transpose(local.m)) > 3`, `locals {\n  m = {${many(n, (i) => `a${i} = ["a"], `)}}\n}\n`),
  ),
  hcl('signs that are taken off', 50_000, (n) =>
    queue(`trim("${'a'.repeat(n)}", "${'b'.repeat(n)}a") == "x"`),
  ),
  hcl('a flatten', 1_000, (n) =>
    queue(`length(flatten(${'['.repeat(50)}${many(n, () => '[1], ')}${']'.repeat(50)})) > 3`),
  ),
  hcl('a merge', 500, (n) => queue(`merge(${many(n, (i) => `{a${i} = 1}, `)}).a1 == 1`)),
  hcl(
    'indices of a list',
    500,
    (n) =>
      `locals {\n  l = [${many(n, () => 'false, ')}]\n}\n${many(n, (i) => `resource "aws_sqs_queue" "q${i}" {\n  sqs_managed_sse_enabled = local.l[${i}]\n}\n`)}`,
  ),
  hcl(
    'outputs',
    500,
    (n) => `${queue('false')}${many(n, (i) => `output "o${i}" {\n  value = aws_sqs_queue.q.arn\n}\n`)}`,
  ),
  hcl(
    'tags',
    1_000,
    (n) => `resource "aws_s3_bucket" "b" {\n  tags = {\n${many(n, (i) => `    a${i} = "b"\n`)}  }\n}\n`,
  ),
  hcl('providers', 200, (n) =>
    many(n, (i) => `provider "aws" {\n  alias = "a${i}"\n  default_tags {\n    tags = {a = "b"}\n  }\n}\n`),
  ),
  hcl('a chain of references', 200, (n) =>
    many(
      n,
      (i) =>
        `resource "aws_sqs_queue" "q${i}" {\n  redrive_policy = jsonencode({deadLetterTargetArn = aws_sqs_queue.q${i + 1}.arn})\n  depends_on = [aws_sqs_queue.q${i + 1}]\n}\n`,
    ),
  ),
  hcl(
    'user data',
    2_000,
    (n) =>
      `resource "aws_instance" "i" {\n  user_data = <<EOT\n${many(n, (i) => `export AWS_SECRET_ACCESS_KEY=\${var.a} ${i}\n`)}EOT\n}\n`,
  ),
  {
    name: 'Terraform: modules in a chain',
    n: 20,
    files: (n) =>
      Object.fromEntries(
        Array.from({ length: n + 1 }, (_, i) => [
          i === 0 ? 'main.tf' : `m${i}/main.tf`,
          i === n
            ? `variable "a" {}\n${queue('var.a')}`
            : `variable "a" {\n  default = false\n}\nmodule "m" {\n  source = "${i === 0 ? './' : '../'}m${i + 1}"\n  a = var.a\n}\n`,
        ]),
      ),
  },
  {
    name: 'Terraform: calls of a module',
    n: 100,
    files: (n) => ({
      'main.tf': many(n, (i) => `module "m${i}" {\n  source = "./m"\n  a = false\n}\n`),
      'm/main.tf': `variable "a" {}\n${queue('var.a')}`,
    }),
  },
  {
    name: 'Terraform: modules that fan out',
    n: 10,
    files: (n) =>
      Object.fromEntries(
        Array.from({ length: n + 1 }, (_, i) => [
          i === 0 ? 'main.tf' : `m${i}/main.tf`,
          i === n
            ? `variable "a" {}\n${queue('var.a')}`
            : ['x', 'y']
                .map(
                  (name) =>
                    `module "${name}" {\n  source = "${i === 0 ? './' : '../'}m${i + 1}"\n  a = false\n}\n`,
                )
                .join(''),
        ]),
      ),
  },
  {
    name: 'Terraform: files of a module',
    n: 100,
    files: (n) =>
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `f${i}.tf`,
          `resource "aws_sqs_queue" "q${i}" {\n  sqs_managed_sse_enabled = false\n}\n`,
        ]),
      ),
  },
  {
    name: 'Terraform JSON: resources',
    n: 200,
    files: (n) => ({
      'main.tf.json': JSON.stringify({
        resource: {
          aws_sqs_queue: Object.fromEntries(
            Array.from({ length: n }, (_, i) => [`q${i}`, { sqs_managed_sse_enabled: false }]),
          ),
        },
      }),
    }),
  },
];
