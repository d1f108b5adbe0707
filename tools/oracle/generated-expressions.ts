import type { Random } from './random.ts';

/** What the generated expressions name, in a module that is called with nothing. */
export const NAMED = `variable "name" { default = "harbour" }
variable "count_of" {
  type    = number
  default = "3"
}
variable "on" { default = true }
variable "nothing" {
  type    = string
  default = null
}
variable "ports" {
  type    = list(number)
  default = [443, "8080", 22]
}
variable "zones" {
  type    = set(string)
  default = ["b", "a", "b", "ä"]
}
variable "tags" {
  type    = map(string)
  default = { team = "ops", env = "prod", size = 3 }
}
variable "queue" {
  type = object({
    name    = string
    delay   = optional(number, 30)
    fifo    = optional(bool)
    labels  = optional(map(string), { a = "b" })
    nested  = optional(object({ on = optional(bool, true) }), {})
  })
  default = { name = "orders", fifo = "true", more = 1 }
}
variable "users" {
  type = map(object({ admin = optional(bool, false), groups = optional(list(string), ["all"]) }))
  default = {
    zoe = { admin = true }
    ann = { groups = ["dev", "ops"] }
  }
}
locals {
  text    = "Ünïcode ☕ \${var.name}-\${var.count_of}"
  rules   = [{ port = 22, open = true, from = ["10.0.0.0/8"] }, { port = 443, open = false, from = [] }]
  mixed   = { a = 1, b = "two", c = [true, null], d = { e = "f" } }
  matrix  = [[1, 2], [3], []]
  empty   = []
  heredoc = <<-EOT
    first \${var.name}
      second %{ if var.on }yes%{ else }no%{ endif }
    %{ for port in var.ports ~}
    port \${port}
    %{ endfor ~}
  EOT
}
`;

type Kind = 'text' | 'number' | 'truth' | 'texts' | 'numbers' | 'map';

/** An expression of any kind, with others in it as deep as is said. */
export function generatedExpression(random: Random, depth = 3): string {
  return of(
    random.one<Kind>(['text', 'text', 'number', 'truth', 'texts', 'numbers', 'map', 'map']),
    random,
    depth,
  );
}

function of(kind: Kind, random: Random, depth: number): string {
  if (depth <= 0) return random.one(PLAIN[kind]);
  const inner = (wanted: Kind): string => of(wanted, random, depth - 1 - random.below(2));
  return random.in100(12) ? anyKind(kind, inner, random) : random.one(MADE[kind])(inner, random);
}

type Inner = (kind: Kind) => string;
type Make = (inner: Inner, random: Random) => string;

/** What makes an expression of the kind of two of it. */
function anyKind(kind: Kind, inner: Inner, random: Random): string {
  return random.one<() => string>([
    () => `(${inner('truth')} ? ${inner(kind)} : ${inner(kind)})`,
    () =>
      `try(${random.one(['local.mixed.zzz', 'local.empty[0]', 'tonumber("x")', 'var.tags["zzz"]', '[][0]'])}, ${inner(kind)})`,
    () => `coalesce(null, ${kind === 'text' || kind === 'number' ? inner(kind) : '"c"'})`,
    () => `[${inner(kind)}, ${inner(kind)}][${random.below(2)}]`,
    () => `{ x = ${inner(kind)}, "y-z" = ${inner(kind)} }["${random.one(['x', 'y-z'])}"]`,
    () => `one([${inner(kind)}])`,
    () => `element([${inner(kind)}, ${inner(kind)}], ${random.below(5)})`,
    () => `lookup({ k = ${inner(kind)} }, ${random.one(['"k"', '"l"'])}, ${inner(kind)})`,
    () => `[for each in [${inner(kind)}] : each][0]`,
    () => `[${inner(kind)}, ${inner(kind)}]`,
    () => `sensitive(${inner(kind)}) == null ? null : ${inner(kind)}`,
  ])();
}

const PLAIN: Readonly<Record<Kind, readonly string[]>> = {
  text: [
    '"a"',
    '""',
    '"Harbour Light"',
    '"x-1_y.z"',
    '"ünï☕"',
    '" pad "',
    '"10.0.0.0/16"',
    '"true"',
    '"42"',
    'var.name',
    'local.text',
    'var.nothing',
    'var.queue.name',
    'local.mixed.b',
    'local.mixed["d"].e',
    'var.tags.env',
    'local.heredoc',
    '"say \\"hi\\"\\n"',
    '"a,b,,c"',
    '"%d $${x} %%{y}"',
  ],
  number: [
    '0',
    '1',
    '-3',
    '7.5',
    '1024',
    '0.1',
    'var.count_of',
    'var.ports[1]',
    'local.rules[0].port',
    'length(var.zones)',
    'var.queue.delay',
    'local.mixed.a',
    '1e3',
    'length(local.text)',
  ],
  truth: [
    'true',
    'false',
    'var.on',
    '!var.on',
    'local.rules[1].open',
    'var.queue.fifo',
    'var.queue.nested.on',
    'var.users["zoe"].admin',
    'var.users.ann.admin',
    'var.nothing == null',
    'var.on == true',
  ],
  texts: [
    '["a", "b", "a"]',
    '[]',
    'tolist(var.zones)',
    'keys(var.tags)',
    'values(var.tags)',
    'var.users.ann.groups',
    'var.users["zoe"].groups',
    'local.rules[*].from[0]',
    '["10.0.0.0/8", "fd00::/8"]',
    '["B", "a", "ä", "Z"]',
    'var.zones',
    '["x", ""]',
    'local.rules.*.port',
  ],
  numbers: [
    '[1, 2, 3]',
    'var.ports',
    '[]',
    'local.rules[*].port',
    'range(4)',
    'flatten(local.matrix)',
    '[10, 9, 100]',
    'local.matrix[0]',
    '[for r in local.rules : r.port if r.open]',
  ],
  map: [
    '{}',
    '{ a = "1", b = "2" }',
    'var.tags',
    'var.queue',
    'var.users',
    'local.mixed',
    'local.rules[0]',
    '{ "k e y" = null }',
    '{ z = 1, "y" : 2 }',
    '{ (var.name) = "v" }',
    'var.queue.labels',
  ],
};

const call =
  (name: string, ...kinds: readonly Kind[]): Make =>
  (inner) =>
    `${name}(${kinds.map(inner).join(', ')})`;

const written =
  (pattern: string): Make =>
  (inner, random) =>
    // A heredoc ends at the first line of its word, also where that is the end of one within it.
    pattern
      .replaceAll('EOT', `EOT${random.below(1000)}`)
      .replace(/<(n|text|number|truth|texts|numbers|map)>/g, (_, kind: string) =>
        kind === 'n' ? String(random.below(4)) : inner(kind as Kind),
      );

const MADE: Readonly<Record<Kind, readonly Make[]>> = {
  text: [
    call('lower', 'text'),
    call('upper', 'text'),
    call('title', 'text'),
    call('trimspace', 'text'),
    call('chomp', 'text'),
    call('strrev', 'text'),
    call('base64encode', 'text'),
    call('urlencode', 'text'),
    call('jsonencode', 'map'),
    call('jsonencode', 'texts'),
    call('jsonencode', 'text'),
    call('tostring', 'number'),
    call('tostring', 'truth'),
    call('sha256', 'text'),
    call('join', 'text', 'texts'),
    written('join(", ", <texts>)'),
    written('join("-", <numbers>)'),
    written('"<n>-${<text>}"'),
    written('"${<text>}/${<number>}-${<truth>}"'),
    written('"${<text>}"'),
    written('"a ${~ <text> ~} b"'),
    written(
      '(<<-EOT\n    one\n      %{ for x in <texts> ~}\n      item ${x}\n      %{ endfor ~}\n    ${~ <text> }\n\n    end\n  EOT\n)',
    ),
    written('(<<-EOT\n      ${<text>}\n    %{ if <truth> }\n     yes\n    %{ endif ~}\n  EOT\n)'),
    written('"a ${~ <text> ~} b"'),
    written(
      '(<<-EOT\n    one\n      %{ for x in <texts> ~}\n      item ${x}\n      %{ endfor ~}\n    ${~ <text> }\n\n    end\n  EOT\n)',
    ),
    written('(<<-EOT\n      ${<text>}\n    %{ if <truth> }\n     yes\n    %{ endif ~}\n  EOT\n)'),
    written('"%{ if <truth> }on%{ else }off%{ endif }"'),
    written('"%{ for x in <texts> }[${x}]%{ endfor }"'),
    written('"%{ for i, x in <numbers> ~} ${i}=${x} %{~ endfor }."'),
    written('format("%s-%s", <text>, <text>)'),
    written('format("%s=%d", <text>, <n>)'),
    written('format("%03d|%v|%t", <n>, <number>, <truth>)'),
    written('format("%q %5s|%-5s|", <text>, <text>, "ab")'),
    written('format("%.<n>f %x", <number>, <n>)'),
    written('replace(<text>, "a", "b")'),
    written('replace(<text>, "/[aeiou]+/", "<n>")'),
    written('replace(<text>, "/(\\\\w)-(\\\\w)/", "$2-$1")'),
    written('substr(<text>, <n>, 3)'),
    written('substr(<text>, -<n>, -1)'),
    written('trim(<text>, "a ")'),
    written('trimprefix(<text>, "a")'),
    written('trimsuffix(<text>, "t")'),
    written('split("-", <text>)[0]'),
    written('split(",", <text>)[<n>]'),
    written('indent(2, <text>)'),
    written('regex("[a-z]+", <text>)'),
    written('regex("^(\\\\w+)[ -](\\\\w+)", <text>)[1]'),
    written('regex("(?P<first>\\\\w)(?P<rest>.*)", <text>).first'),
    written('coalesce(<text>, "z")'),
    written('coalesce(var.nothing, "", <text>)'),
    written('lookup(var.tags, <text>, "none")'),
    written('var.tags[<text>]'),
    written('try(var.tags[<text>], "none")'),
    written('element(<texts>, <n>)'),
    written('<texts>[0]'),
    written('sort(<texts>)[0]'),
    written('cidrsubnet("10.0.0.0/8", 8, <n>)'),
    written('cidrsubnet("fd00::/48", 16, <n>)'),
    written('cidrhost("10.0.0.0/<n>", <n>)'),
    written('cidrnetmask("10.0.0.0/2<n>")'),
    written('base64decode(base64encode(<text>))'),
    written('yamlencode(<text>)'),
    written('(<<-EOT\n  a ${<text>}\n    b\n  EOT\n)'),
    written('nonsensitive(sensitive(<text>))'),
    written('timeadd("2026-01-01T00:00:00Z", "<n>h")'),
    written('basename("/a/${<text>}")'),
    written('dirname("/a/b/${<text>}")'),
    written('templatestring("x", {})'),
  ],
  number: [
    call('length', 'text'),
    call('length', 'texts'),
    call('length', 'map'),
    call('abs', 'number'),
    call('ceil', 'number'),
    call('floor', 'number'),
    call('signum', 'number'),
    call('max', 'number', 'number'),
    call('min', 'number', 'number', 'number'),
    call('sum', 'numbers'),
    written('max(<numbers>...)'),
    written('min(1, <numbers>...)'),
    written('(<number> + <number>)'),
    written('<number> - <number> * <number>'),
    written('(<number> / <number>)'),
    written('(<number> % <number>)'),
    written('-<number>'),
    written('pow(<number>, <n>)'),
    written('log(8, 2)'),
    written('parseint("<n>1", 10)'),
    written('parseint(<text>, 16)'),
    written('tonumber("<n>.5")'),
    written('tonumber(<text>)'),
    written('<numbers>[<n>]'),
    written('element(<numbers>, <n>)'),
    written('index(<texts>, <text>)'),
    written('index(<numbers>, <n>)'),
    written('length(<numbers>)'),
    written('length(toset(<texts>))'),
    written('length([for x in <numbers> : x if x > <number>])'),
    written('one(<numbers>)'),
    written('tonumber(<number>)'),
    written('length(setproduct(<texts>, <numbers>))'),
    written('length(regexall("[a-z]", <text>))'),
  ],
  truth: [
    written('<text> == <text>'),
    written('<number> == <number>'),
    written('<texts> == <texts>'),
    written('<map> == <map>'),
    written('<text> != <text>'),
    written('<number> < <number>'),
    written('<number> >= <number>'),
    written('(<truth> && <truth>)'),
    written('(<truth> || <truth>)'),
    written('!<truth>'),
    written('<text> == null'),
    written('<map> != null'),
    written('<number> == "1"'),
    call('contains', 'texts', 'text'),
    written('contains(<numbers>, <n>)'),
    written('contains(keys(<map>), "a")'),
    call('startswith', 'text', 'text'),
    call('endswith', 'text', 'text'),
    call('strcontains', 'text', 'text'),
    written('can(<text>)'),
    written('can(tonumber(<text>))'),
    written('can(<map>.a)'),
    written('can(regex("^[a-z]+$", <text>))'),
    written('can(<numbers>[<n>])'),
    written('alltrue([<truth>, <truth>])'),
    written('anytrue([<truth>, <truth>])'),
    written('alltrue([for x in <numbers> : x > <n>])'),
    written('tobool("true")'),
    written('tobool(<text>)'),
    written('try(<map>.a, null) == null'),
    written('issensitive(<text>)'),
  ],
  texts: [
    call('sort', 'texts'),
    call('distinct', 'texts'),
    call('compact', 'texts'),
    call('reverse', 'texts'),
    call('tolist', 'texts'),
    call('toset', 'texts'),
    call('concat', 'texts', 'texts'),
    call('setunion', 'texts', 'texts'),
    call('setintersection', 'texts', 'texts'),
    call('setsubtract', 'texts', 'texts'),
    call('coalescelist', 'texts', 'texts'),
    call('keys', 'map'),
    call('values', 'map'),
    call('regexall', 'text', 'text'),
    written('[<text>, <text>]'),
    written('[<text>, <number>, <truth>]'),
    written('split(",", <text>)'),
    written('split("", <text>)'),
    written('slice(<texts>, 0, <n>)'),
    written('chunklist(<texts>, <n>)'),
    written('flatten([<texts>, [<texts>]])'),
    written('flatten([<text>, <texts>])'),
    written('[for x in <texts> : upper(x)]'),
    written('[for x in <texts> : x if x != "a"]'),
    written('[for i, x in <texts> : "${i}-${x}"]'),
    written('[for k, v in <map> : k]'),
    written('[for k, v in <map> : v if k != "a"]'),
    written('[for k in keys(<map>) : k]'),
    written('matchkeys(<texts>, <texts>, ["a"])'),
    written('formatlist("%s-x", <texts>)'),
    written('formatlist("%s-%s", <text>, <texts>)'),
    written('tolist(toset(<texts>))'),
    written('local.rules[*].from'),
    written('[for r in local.rules : join("", r.from)]'),
    written('regexall("[a-z]+", <text>)'),
    written('cidrsubnets("10.0.0.0/8", 4, <n>)'),
    written('jsondecode(jsonencode(<texts>))'),
    written('try(<texts>[<n>], <texts>)'),
    written('<map>[*]'),
    written('<text>[*]'),
  ],
  numbers: [
    call('tolist', 'numbers'),
    call('reverse', 'numbers'),
    call('distinct', 'numbers'),
    call('concat', 'numbers', 'numbers'),
    call('flatten', 'numbers'),
    call('range', 'number'),
    written('range(<n>, <number>)'),
    written('range(<number>, <n>, -1)'),
    written('[<number>, <number>]'),
    written('[for x in <numbers> : x * 2]'),
    written('[for x in <numbers> : tostring(x)]'),
    written('[for i, x in <numbers> : i + x]'),
    written('sort(<numbers>)'),
    written('toset(<numbers>)'),
    written('slice(<numbers>, <n>, <n>)'),
    written('[for t in <texts> : length(t)]'),
    written('jsondecode("[1, 2.5, null, \\"x\\"]")'),
    written('setunion(<numbers>, [<n>])'),
  ],
  map: [
    call('merge', 'map', 'map'),
    call('merge', 'map', 'map', 'map'),
    call('transpose', 'map'),
    call('tomap', 'map'),
    written('{ a = <text>, b = <number> }'),
    written('{ (<text>) = <truth> }'),
    written('{ "${<text>}-k" = <texts> }'),
    written('{ for x in <texts> : x => length(x) }'),
    written('{ for x in toset(<texts>) : x => upper(x) }'),
    written('{ for i, x in <texts> : x => i... }'),
    written('{ for k, v in <map> : upper(k) => v }'),
    written('{ for k, v in <map> : k => v if v != null }'),
    written('{ for n, u in var.users : n => u.groups if u.admin }'),
    written('{ for n, u in var.users : n => merge(u, { name = n }) }'),
    written('{ for r in local.rules : r.port => r.from... }'),
    written('zipmap(<texts>, <texts>)'),
    written('zipmap(keys(<map>), values(<map>))'),
    written('jsondecode(jsonencode(<map>))'),
    written('yamldecode("a: <n>\\nb: [x, z]\\n")'),
    written('tomap({ a = <text>, b = <text> })'),
    written('merge([for x in <texts> : { (x) = 1 }]...)'),
    written('merge(<map>, null)'),
    written('try(jsondecode(<text>), {})'),
    written('{ for p in setproduct(<texts>, ["x", "y"]) : "${p[0]}-${p[1]}" => p[1] }'),
  ],
};
