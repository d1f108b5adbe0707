/** A module that is called once, and once for each of 200 keys: processor time as a ratio. */
import { ALONE } from '../core/engine/lint.ts';
import { selectRules } from '../core/engine/rule-set.ts';
import { rules } from '../rules/index.ts';
import { analyseModule } from '../test/units.ts';
import { moduleText } from './modules.ts';

const KEYS = 200;
const context = { rules: selectRules(rules, { profile: 'all' }), neighbours: ALONE, today: '2026-01-01' };

const INNER = `variable "name" { type = string }
variable "versioned" {
  type    = bool
  default = true
}
variable "days" {
  type    = number
  default = 30
}
${moduleText(0)
  .slice(moduleText(0).indexOf('locals'))
  .replace('status = "Enabled"', 'status = var.versioned ? "Enabled" : "Suspended"')
  .replace('backup_retention_period = 7', 'backup_retention_period = var.days')
  .replace('bucket = "orders-n0-${var.env}"', 'bucket = "orders-${var.name}"')
  .replace('var.env == "prod"', 'true')
  .replace('var.env', '"prod"')}
output "arn" { value = aws_s3_bucket.n0.arn }
`;

type Call = (keys: number) => string;
const each = (keys: number, entry: (i: number) => string): string =>
  `{\n${Array.from({ length: keys }, (_, i) => `    ${entry(i)}`).join('\n')}\n  }`;

const WORDS = ['orders', 'billing', 'search', 'mail', 'stock', 'users', 'audit', 'prices', 'media', 'events'];
const word = (i: number): string =>
  `${WORDS[i % 10]}_${WORDS[Math.floor(i / 10) % 10]}_${WORDS[Math.floor(i / 100)]}`;
const words: Call = (keys) =>
  `module "m" {\n  source = "./inner"\n  for_each = toset(${JSON.stringify(Array.from({ length: keys }, (_, i) => word(i)))})\n  name = each.key\n}`;

const CALLS: Readonly<Record<string, Call>> = {
  'a set of names': (keys) =>
    `module "m" {\n  source = "./inner"\n  for_each = toset(${JSON.stringify(Array.from({ length: keys }, (_, i) => `k${i}`))})\n  name = each.key\n}`,
  'a set of words': words,
  count: (keys) =>
    `module "m" {\n  source = "./inner"\n  count = ${keys}\n  name = "store-\${count.index}"\n}`,
  'a map of names': (keys) =>
    `module "m" {\n  source = "./inner"\n  for_each = ${each(keys, (i) => `k${i} = "name${i * 7}"`)}\n  name = each.value\n}`,
  'a map of objects, few values': (keys) =>
    `module "m" {\n  source = "./inner"\n  for_each = ${each(keys, (i) => `k${i} = { versioned = ${i % 2 === 0}, days = ${i % 3} }`)}\n  name = each.key\n  versioned = each.value.versioned\n  days = each.value.days\n}`,
  'a map of objects, many values': (keys) =>
    `module "m" {\n  source = "./inner"\n  for_each = ${each(keys, (i) => `k${i} = { versioned = ${i % 2 === 0}, days = ${i} }`)}\n  name = each.key\n  versioned = each.value.versioned\n  days = each.value.days\n}`,
  'names, and an output that is used': (keys) =>
    `module "m" {\n  source = "./inner"\n  for_each = toset(${JSON.stringify(Array.from({ length: keys }, (_, i) => `k${i}`))})\n  name = each.key\n}\noutput "arns" { value = [for m in module.m : m.arn] }`,
};

const spent = (text: string): number => {
  const before = process.cpuUsage();
  analyseModule({ 'main.tf': `provider "aws" {}\n${text}`, 'inner/main.tf': INNER }, context);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** The least of several: what the work costs where nothing comes between. */
const least = (numbers: readonly number[]): number => Math.min(...numbers);

for (const [name, call] of Object.entries(CALLS)) {
  const [one, many]: [number[], number[]] = [[], []];
  // The first runs are the warm-up of all that follow.
  for (let i = 0; i < 40; i++) {
    one.push(spent(call(1)));
    many.push(spent(call(KEYS)));
  }
  console.log(
    `${name.padEnd(40)} 1 key ${least(one).toFixed(1).padStart(7)} ms   ${KEYS} keys ${least(many).toFixed(1).padStart(7)} ms   ratio ${(least(many) / least(one)).toFixed(1)}`,
  );
}
