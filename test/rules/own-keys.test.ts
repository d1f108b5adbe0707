import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFixtures, type Fixture } from '../../core/engine/page.ts';
import type { Rule } from '../../core/model/index.ts';
import { rules } from '../../rules/index.ts';
import { TEMPLATE, type Dialect } from './harness.ts';
import { MODULE } from './terraform.ts';

const root = new URL('../../rules/', import.meta.url);
const ARN = 'arn:aws:kms:eu-west-1:111122223333:';

/** How a language writes a key, and where one stands in an example that passes. */
interface Writing {
  readonly dialect: Dialect;
  /** The text of each key: a literal, or a reference to a key of the example. */
  readonly keys: (text: string) => Iterable<RegExpExecArray>;
  readonly literal: (key: string) => string;
  /** An alias of AWS as an ARN of which the template leaves the partition open. */
  readonly gap: string;
  readonly reference: string;
  /** The key that the reference names. */
  readonly declared: string;
}

const WRITINGS: Readonly<Record<string, Writing>> = {
  yaml: {
    dialect: TEMPLATE,
    keys: (text) =>
      text.matchAll(
        /(?<=^\s*(?:- )?(?:\w+: )?)(?:!(?:Ref|GetAtt) \w*Key(?:\.Arn)?|arn:aws:kms:\S+|alias\/(?!aws\/)\S+)$/gm,
      ),
    literal: (key) => `'${key}'`,
    gap: '!Sub arn:${AWS::Partition}:kms:eu-west-1:111122223333:alias/aws/s3',
    reference: '!GetAtt KeyOfOurs.Arn',
    declared: '  KeyOfOurs:\n    Type: AWS::KMS::Key\n',
  },
  hcl: {
    dialect: MODULE,
    keys: (text) =>
      text.matchAll(/(?<== )(?:aws_kms_key\.\w+\.\w+|"(?:arn:aws:kms:[^"]*|alias\/(?!aws\/)[^"]*)")$/gm),
    literal: (key) => `"${key}"`,
    gap: '"arn:${data.aws_partition.here.partition}:kms:eu-west-1:111122223333:alias/aws/s3"',
    reference: 'aws_kms_key.ours.arn',
    declared: '\nresource "aws_kms_key" "ours" {}\n\ndata "aws_partition" "here" {}\n',
  },
};

/** Where what has no key at all is the finding of another rule. */
const WITHOUT_KEY: Readonly<Record<string, string>> = {
  'kinesis-stream-cmk': 'kinesis-stream-encrypted',
  'sns-topic-cmk': 'sns-topic-encrypted',
};

/** The rules that ask for a key of one's own, and their pages. */
const asking = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file) && !file.startsWith('shared'))
  .filter((file) =>
    /\b(?:ownKeyRule|isOwnKey|choosesOwnKey)\(/.test(readFileSync(new URL(file, root), 'utf8')),
  )
  .sort();

describe('rules that ask for a key of your own', () => {
  it('are found', () => assert(asking.length > 50, `${asking.length} rules`));

  for (const file of asking) {
    const id = file.replace(/^.*\/|\.ts$/g, '');
    it(`${id} takes no key of AWS for one`, () => {
      const examples = readFixtures(readFileSync(new URL(file.replace(/ts$/, 'md'), root), 'utf8'));
      const sites = examples.filter(({ kind }) => kind === 'clean' || kind === 'fixed').flatMap(sitesOf);
      assert(sites.length > 0, 'an example that names a key in the template, or one by its ARN');
      for (const site of sites) assertSite(site, id);
    });
  }
});

/** An example with a gap where it names a key. */
interface Site {
  readonly writing: Writing;
  readonly line: number;
  readonly withKey: (key: string) => string;
}

function sitesOf({ language, line, text }: Fixture): readonly Site[] {
  const writing = WRITINGS[language];
  if (writing === undefined) return [];
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  return [...writing.keys(whole)].map((match) => ({
    writing,
    line,
    withKey: (key) =>
      `${whole.slice(0, match.index)}${key}${whole.slice(match.index + match[0].length)}${writing.declared}`,
  }));
}

function assertSite({ writing, line, withKey }: Site, id: string): void {
  const { dialect, literal, gap, reference } = writing;
  const found = (key: string, asked = id) =>
    dialect.findings(withKey(key), rules.find((rule) => rule.id === asked) as Rule).length;
  const ofAws = [literal('alias/aws/s3'), literal(`${ARN}alias/aws/s3`), gap];
  for (const key of ofAws) assert(found(key) > 0, `line ${line}: ${key} is no key of yours`);
  assert(found(literal(''), WITHOUT_KEY[id]) > 0, `line ${line}: an empty text is no key`);
  for (const key of [
    literal(`${ARN}key/1234abcd-12ab-34cd-56ef-1234567890ab`),
    literal('alias/orders'),
    reference,
  ])
    assert.equal(found(key), 0, `line ${line}: ${key} may be a key of yours`);
}
