import assert from 'node:assert/strict';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { ALONE } from '../../../core/engine/lint.ts';
import { rules } from '../../../rules/index.ts';
import { analyseModule } from '../../units.ts';

const context = {
  rules: selectRules(rules, { profile: 'all', only: ['ebs-volume-encrypted'] }),
  neighbours: ALONE,
  today: '2026-01-01',
  onError: (_id: string, error: unknown) => {
    throw error;
  },
};

/** Whether the condition certainly holds: where it is not known, a finding says "only when". */
function holds(condition: string): boolean | undefined {
  const text = `resource "aws_ebs_volume" "x" {\n  encrypted = ${condition} ? false : true\n}\n`;
  const { findings } = analyseModule({ 'main.tf': text }, context)!;
  if (findings.some(({ message }) => message.includes('Only when'))) return undefined;
  return findings.length > 0;
}

/** What `terraform console` says; of a list, its members. */
const TEXTS: readonly (readonly [expression: string, value: string])[] = [
  [`title("ab c-d a_b e1f o'neil x.y")`, `Ab C-D A_b E1f O'Neil X.Y`],
  ['lower("AbC")', 'abc'],
  ['upper("AbC")', 'ABC'],
  ['cidrsubnet("10.0.0.0/16", 8, 2)', '10.0.2.0/24'],
  ['cidrhost("10.0.0.0/8", -2)', '10.255.255.254'],
  ['cidrhost("10.0.5.0/24", 16)', '10.0.5.16'],
  ['cidrnetmask("10.0.0.0/12")', '255.240.0.0'],
  ['cidrhost("fd00::/8", 1)', 'fd00::1'],
  ['cidrsubnet("fd00::/48", 16, 3)', 'fd00:0:0:3::/64'],
  ['cidrsubnet("2001:db8:0:1::/64", 8, 0)', '2001:db8:0:1::/72'],
  ['timeadd("2026-01-01T00:00:00Z", "1h30m")', '2026-01-01T01:30:00Z'],
  ['log(8, 2)', '3'],
  ['join(",", setunion(["a"], [1]))', '1,a'],
  ['join(",", true ? [1, 2] : ["a"])', '1,2'],
  [`replace(jsonencode(true ? [1] : ["a"]), "\\"", "'")`, "['1']"],
  [`replace(jsonencode(true ? { a = 1 } : { a = "x" }), "\\"", "'")`, "{'a':'1'}"],
  [`replace(jsonencode(jsonencode([1])), "\\"", "'")`, "'[1]'"],
  ['trim("??x?", "?")', 'x'],
  ['trimprefix("aab", "a")', 'ab'],
  ['trimsuffix("aab", "b")', 'aa'],
  ['trimspace(" a\\n")', 'a'],
  ['chomp("a\\n\\n")', 'a'],
  ['indent(2, "a\\nb")', 'a\\n  b'],
  ['substr("hello", -3, -1)', 'llo'],
  ['substr("hello", 1, 20)', 'ello'],
  ['substr("hello", -10, 2)', 'he'],
  ['strrev("abc")', 'cba'],
  ['replace("a.b", ".", "$1")', 'a$1b'],
  ['signum(-3)', '-1'],
  ['abs("-3")', '3'],
  ['max("5", 1)', '5'],
  ['parseint("ff", 16)', '255'],
  ['parseint("-12", 10)', '-12'],
  ['pow(2, 10)', '1024'],
  ['sum([1, 2])', '3'],
  [`urlencode("a b+c/ü~*!'()")`, 'a+b%2Bc%2F%C3%BC~%2A%21%27%28%29'],
  ['base64encode("ü")', 'w7w='],
  ['base64decode("w7w=")', 'ü'],
  ['join(",", sort(["b", "A", "a"]))', 'A,a,b'],
  ['join(",", distinct(["1", "a", "1"]))', '1,a'],
  ['length(distinct([1, 1]))', '1'],
  ['join(",", reverse(["a", "b"]))', 'b,a'],
  ['join(",", slice(["a", "b", "c"], 1, 2))', 'b'],
  ['join(",", values({ b = 1, a = 2 }))', '2,1'],
  ['join(",", coalescelist([], ["a"]))', 'a'],
  ['element(["a", "b"], 5)', 'b'],
  ['max(1, [3, 2]...)', '3'],
  ['merge([{ a = "b" }, { a = "c" }]...).a', 'c'],
  ['join(",", chunklist(["a", "b", "c"], 2)[1])', 'c'],
  ['length(chunklist(["a", "b", "c"], 2))', '2'],
  ['index(["a", "b"], "b")', '1'],
  ['join(",", matchkeys(["1", "2", "3"], ["a", "b", "a"], ["a"]))', '1,3'],
  ['join(",", range(3))', '0,1,2'],
  ['join(",", range(5, 1, -2))', '5,3'],
  ['join(",", range(4, 1))', '4,3,2'],
  ['join(",", setunion(["b"], ["a", "b"]))', 'a,b'],
  ['join(",", setintersection(["b", "a"], ["a", "c"]))', 'a'],
  ['join(",", setsubtract(["b", "a"], ["a"]))', 'b'],
  ['join(",", flatten(setproduct(["a", "b"], ["c", "d"])))', 'a,c,a,d,b,c,b,d'],
  ['join(",", transpose({ a = ["x", "y"], b = ["y"] }).y)', 'a,b'],
  ['zipmap(["b", "a"], [1, 2]).a', '2'],
  ['join(",", formatlist("%s-%s", "a", ["b", "c"]))', 'a-b,a-c'],
  ['join(",", cidrsubnets("10.1.0.0/16", 4, 4, 8, 4))', '10.1.0.0/20,10.1.16.0/20,10.1.32.0/24,10.1.48.0/20'],
  ['join(",", toset(["b", "a", "b"]))', 'a,b'],
  ['csvdecode("a,b\\n1,\\"x,y\\"\\n")[0].b', 'x,y'],
  ['csvdecode("a,b\\r\\n\\r\\n1,\\r\\n2,3")[1].a', '2'],
  ['length(csvdecode("a\\n"))', '0'],
  ['replace("a-b c", "/(\\\\w)-(\\\\w)/", "$2-$1")', 'b-a c'],
  ['regex("^(\\\\w+)-", "ab-c")[0]', 'ab'],
  ['regex("(?P<first>.)", "ab").first', 'a'],
  ['join(",", regexall("[a-z]+", "ab1cd"))', 'ab,cd'],
  ['basename("/a/b.txt")', 'b.txt'],
  ['dirname("/a/b.txt")', '/a'],
  ['join(",", split("", "aü☕"))', 'a,ü,☕'],
  ['upper("ünï☕")', 'ÜNÏ☕'],
  ['title("ünï-b")', 'Ünï-B'],
  ['strrev("ab☕")', '☕ba'],
  ['format("%t %3s|", true, "ü")', 'true   ü|'],
  ['join(",", sort([10, 9]))', '10,9'],
  ['join(",", tolist([1, "a"]))', '1,a'],
  ['base64encode(jsonencode({ b = [1, null], a = "<" }))', 'eyJhIjoiXHUwMDNjIiwiYiI6WzEsbnVsbF19'],
  ['jsondecode(jsonencode({ a = "x" })).a', 'x'],
  ['try(jsondecode("x"), "no")', 'no'],
  ['%{ if 1 > 2 }a%{ else }b%{ endif }', 'b'],
  ['%{ for i, x in ["a", "b"] }${i}${x}%{ endfor }', '0a1b'],
  ['${" a "}b', ' a b'],
  ['  ${~ "a" ~} \\n b', 'ab'],
  ['%{ for x in ["a", "b"] ~} ${x} %{~ endfor }', 'ab'],
  ['length(toset(["a", "a"]))', '1'],
  [
    'format("%05d|%.2f|%x|%5s|%-5s|%%|%v|%5d", 42, 1.5, 255, "x", "y", true, 3)',
    '00042|1.50|ff|    x|y    |%|true|    3',
  ],
  ['format("%q", "a b")', '\\"a b\\"'],
  ['format("%d", "42")', '42'],
  ['tostring(1.5)', '1.5'],
  ['tonumber("1.50")', '1.5'],
  ['try("a", "b")', 'a'],
  ['join(",", concat([["a"], ["b"]]...))', 'a,b'],
];

const TRUTHS: readonly (readonly [expression: string, value: boolean])[] = [
  ['contains(["A"], "a")', false],
  ['contains(["a", var.x], "a")', true],
  ['tobool("true")', true],
  ['tobool("0")', false],
  ['can("a")', true],
  ['can(tonumber("a"))', false],
  ['can({ a = 1 }.b)', false],
  ['try({ a = 1 }.b, [][0], "c") == "c"', true],
  ['1 == "1"', false],
  ['[1] == [2]', false],
  ['null == "null"', false],
  ['keys({ b = 1, a = 2 })[0] == "a"', true],
  ['[for key, on in { z = true, a = false } : on][0]', false],
  ['length({ for each in ["a", "b", "a"] : each => 1... }.a) == 2', true],
  ['[{ on = true }, { on = false }].*.on[0]', true],
  ['([{ on = [true] }, { on = [false] }][*].on[0])[1]', false],
  ['length({ a = null }) == 1', true],
  ['alltrue([])', true],
  ['anytrue(["true"])', true],
  ['startswith("abc", "ab")', true],
  ['endswith("abc", "bc")', true],
  ['strcontains("abc", "x")', false],
];

describe("Terraform's functions", () => {
  for (const [expression, value] of TEXTS)
    it(`${expression} is ${JSON.stringify(value)}`, () => {
      const text = /[$%]\{/.test(expression) ? `"${expression}"` : `"\${${expression}}"`;
      assert.equal(holds(`${text} == "${value}"`), true);
      assert.equal(holds(`${text} == "${value}."`), false);
    });

  for (const [expression, value] of TRUTHS)
    it(`${expression} is ${value}`, () => {
      assert.equal(holds(expression), value);
    });

  it('are unknown where what they take is, where they fail, and where it is not certain', () => {
    for (const expression of [
      'upper("straße")',
      'strrev("🇩🇪")',
      'lower(var.x)',
      'format("%s", var.x...)',
      'contains(["b", var.x], "a")',
      'element([], 0)',
      'slice(["a"], 0, 2)',
      'cidrsubnet("10.0.0.0/30", 8, 0)',
      'cidrhost("fd00::1::/8", 1)',
      'replace("ab", "/(a+)+/", "b")',
      'replace("ab", "/(?i)A/", "b")',
      'regex("(a*)*", "b")',
      'regexall("\\\\pL", "b")[0]',
      'parseint("9", 8)',
      'length(csvdecode("a,b\\n1"))',
      'length(csvdecode("a,a\\n1,2"))',
      'tobool("yes")',
      'tonumber("a")',
      'index(["a"], "b")',
      'index(["1"], 1)',
      'format("%s")',
      'format("%s", "a", "b")',
      'format("%.1f", 1.25)',
      'format("%x", "a")',
      'range(1, 5, -1)',
      'range(1, 2, 0)',
      'join(",", cidrsubnets("10.0.0.0/30", 1, 1, 1))',
      'try(var.x, "a")',
      'try(var.x.y, var.z)',
      'type("a")',
      'sha256("a")',
      'timestamp()',
    ])
      assert.equal(holds(`"\${${expression}}" == "a"`), undefined, expression);
  });
});
