import {
  array,
  boolean,
  type core,
  enum as wordOf,
  gt,
  gte,
  int,
  literal,
  lte,
  meta,
  number,
  optional,
  regex,
  strictObject,
  string,
  toJSONSchema,
  union,
  type output,
} from 'zod/mini';
import { OTHER_TOOLS, SEVERITIES, type AnyRule, type Option } from '../core/model/index.ts';
import { PROFILE_NAMES } from './frameworks.ts';

/*
 * What `.parapet.yaml` may say: read by `readConfiguration`, published as a JSON schema, and listed in `docs/configuration.md`.
 */

const severity = wordOf(SEVERITIES);
const words = union([literal('off'), literal(false), severity]);

/** What a project may set beside rules. */
const others = {
  profile: optional(
    wordOf(PROFILE_NAMES).check(
      meta({
        description: 'Which rules run: a profile, or the rules behind a framework',
        default: 'recommended',
      }),
    ),
  ),
  exclude: optional(
    array(string()).check(
      meta({
        description: 'Globs of files that are not checked, relative to the working directory',
        default: [],
      }),
    ),
  ),
  failOn: optional(
    severity.check(meta({ description: 'The least severity that makes the exit code 1', default: 'info' })),
  ),
  account: optional(
    boolean().check(
      meta({
        description:
          'Whether the workspace sets up an account, so that what it lacks is a finding; decided from its content unless said',
      }),
    ),
  ),
  baseline: optional(
    union([string(), boolean()]).check(
      meta({
        description:
          'The file of the findings that are known already, relative to the working directory (`parapet baseline` writes it)',
        default: '.parapet-baseline.json',
      }),
    ),
  ),
  honour: optional(
    array(wordOf(OTHER_TOOLS)).check(
      meta({
        description:
          'The tools whose suppressions hold here too: what they suppress is counted apart, and passes nothing',
        default: [],
      }),
    ),
  ),
  requireReason: optional(
    boolean().check(
      meta({
        description: 'Whether what is suppressed for another tool needs a reason to hold; ours always does',
        default: false,
      }),
    ),
  ),
  requireUntil: optional(
    boolean().check(
      meta({
        description: 'Whether a suppression needs a last day (`until=2027-01-31`) to hold',
        default: false,
      }),
    ),
  ),
  maxFileSize: optional(
    number().check(gt(0), meta({ description: 'The megabytes above which a file is not read', default: 5 })),
  ),
  installedModules: optional(
    boolean().check(
      meta({
        description:
          'Whether what is wrong in Terraform modules from a registry is told where they are called',
        default: true,
      }),
    ),
  ),
};

/** What a project may set, where it names these rules. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- the type is what is read
export function projectSettings(rules: readonly AnyRule[]) {
  const plain = ruleSetting({});
  const settings = rules.flatMap(({ id, aliases = [], options }) => {
    const setting = options === undefined ? plain : ruleSetting(options);
    return [id, ...aliases].map((name) => [name, optional(setting)] as const);
  });
  const names = settings.map(([name]) => [name, optional(words)] as const);
  const { profile, ...rest } = others;
  return strictObject({
    extends: optional(
      union([string(), array(string())]).check(
        meta({
          description:
            'Settings that hold beneath these, the later before the earlier: files of the repository, relative to this one, and packages that are installed in it (`npm:@acme/settings`, `npm:@acme/settings/strict.yaml`)',
        }),
      ),
    ),
    profile,
    rules: optional(
      strictObject(Object.fromEntries(settings)).check(
        meta({
          description: 'By the id of a rule: `off`, a severity, or `severity` and the options of the rule',
        }),
      ),
    ),
    overrides: optional(
      array(strictObject({ paths: array(string()), rules: strictObject(Object.fromEntries(names)) })).check(
        meta({
          description:
            'What `rules` says otherwise of files that match one of the globs in `paths`: `off` or a severity; the later before the earlier',
        }),
      ),
    ),
    ...rest,
  });
}

/** What a project has set. */
export type ProjectSettings = output<ReturnType<typeof projectSettings>>;

function ruleSetting(options: Readonly<Record<string, Option>>) {
  const shape = Object.entries(options).map(
    ([name, option]) => [name, optional(optionSchema(option))] as const,
  );
  return union([words, strictObject({ severity: optional(severity), ...Object.fromEntries(shape) })]);
}

function optionSchema(option: Option) {
  const said = meta({ description: option.description, default: option.default });
  switch (option.kind) {
    case 'number': {
      const { least = -Infinity, most = Infinity } = option;
      return int().check(
        ...(least === -Infinity ? [] : [gte(least)]),
        ...(most === Infinity ? [] : [lte(most)]),
        said,
      );
    }
    case 'choice':
      return wordOf(option.choices).check(said);
    case 'text':
      return textMatching(option.pattern).check(said);
    case 'texts':
      return array(textMatching(option.pattern)).check(said);
  }
}

function textMatching(pattern: string | undefined) {
  return pattern === undefined ? string() : string().check(regex(new RegExp(`^(?:${pattern})$`)));
}

/** The options of a rule by name, each as a JSON schema: its type, its bounds, its default, its description. */
export function schemasOfOptions({ options = {} }: AnyRule): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, schemaOf(optionSchema(option))]),
  );
}

/** The JSON schema of a definition, without what says that it is one; what is used twice is written once where `reused` is `ref`. */
export function schemaOf(
  definition: core.$ZodType,
  reused: 'inline' | 'ref' = 'inline',
): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = toJSONSchema(definition, { target: 'draft-7', reused, io: 'input' });
  return schema;
}
