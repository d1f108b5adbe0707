import {
  array,
  boolean,
  enum as wordOf,
  literal,
  meta,
  minLength,
  number,
  optional,
  refine,
  strictObject,
  string,
  union,
  unknown,
  type output,
} from 'zod/mini';
import { PROFILES, REASONS, SEVERITIES } from '../../core/model/index.ts';
import { visible } from '../../core/text/shown.ts';
import { PatternError, patternOf } from '../../core/text/pattern.ts';

/*
 * What a file of `.parapet/rules` may say: read by `readOwnRule`, published as a JSON schema, and told in `docs/own-rules.md`.
 */

const said = (description: string) => meta({ description });
const one = union([string(), number(), boolean()]);
const words = array(string()).check(minLength(1));

/** What may be asked of a value; all of it has to hold. */
const asked = {
  equals: optional(one.check(said('It is this; letters count the same in either case'))),
  in: optional(array(one).check(minLength(1), said('It is one of these'))),
  matches: optional(
    string().check(
      refine((text) => wrongWith(text) === undefined, { error: (issue) => wrongWith(String(issue.input)) }),
      said('The pattern is found in it; `^` and `$` stand for its ends'),
    ),
  ),
  exists: optional(literal(true).check(said('It is declared'))),
  absent: optional(literal(true).check(said('It is not declared'))),
  range: optional(
    strictObject({ least: optional(number()), most: optional(number()) }).check(
      said('It is a number within these bounds'),
    ),
  ),
  contains: optional(
    union([one, array(one).check(minLength(1))]).check(said('The list has this member, or all of these')),
  ),
};

const demand = strictObject({ ...asked, not: optional(strictObject(asked).check(said('None of this'))) });

const types = union([string(), words]);

export const OWN_RULE = strictObject({
  id: string().check(
    refine((text) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(text), {
      error: () => 'words in small letters with hyphens between them, such as own-queue-key',
    }),
    said('What suppressions and settings call it'),
  ),
  title: string().check(
    refine((text) => text !== '' && isPlain(text), {
      error: () => 'a line of plain words, without addresses, brackets and `<>\\&`',
    }),
    said('What holds where it passes'),
  ),
  severity: wordOf(SEVERITIES),
  profile: optional(
    wordOf(PROFILES).check(said('The quietest profile that has it; recommended unless said')),
  ),
  type: types.check(said('The types of resources that it asks about, as CloudFormation names them')),
  when: optional(
    strictObject({ path: string(), ...asked, not: optional(strictObject(asked)) }).check(
      said('Where it applies; everywhere unless said'),
    ),
  ),
  path: optional(
    string().check(
      said(
        'The property, as CloudFormation names it; `*` is each member of a list. The resource itself unless said',
      ),
    ),
  ),
  default: optional(one.check(said('What AWS does where the property is not declared'))),
  must: demand.check(said('What has to hold; all of it')),
  message: string().check(
    minLength(1),
    said('What is wrong and why it matters; {resource} and {value} are filled in'),
  ),
  fix: optional(
    strictObject({
      title: optional(string()),
      value: optional(unknown()),
      remove: optional(literal(true)),
      safety: optional(union([literal('safe'), wordOf(REASONS), array(wordOf(REASONS)).check(minLength(1))])),
    }).check(said('The repair: the value that is set, or that the property is removed')),
  ),
  why: optional(string().check(said('Why, as paragraphs of Markdown: its page'))),
});

/** A rule as a file of `.parapet/rules` describes it. */
export type OwnRule = output<typeof OWN_RULE>;
export type Demand = output<typeof demand>;

/** Whether a title is the same wherever it is shown, and leads nowhere. */
function isPlain(text: string): boolean {
  return visible(text) === text && !/[<>[\]\\&#]|:\/\/|www\./i.test(text);
}

function wrongWith(pattern: string): string | undefined {
  try {
    patternOf(pattern);
    return undefined;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}
