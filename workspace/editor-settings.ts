import {
  array,
  boolean,
  enum as wordOf,
  meta,
  object,
  optional,
  record,
  string,
  type core,
  type output,
} from 'zod/mini';
import { PROFILE_NAMES } from './frameworks.ts';

/*
 * The settings of the editor, `parapet.*`: read by the server, written into the manifest, and listed in
 * `docs/configuration.md`.
 */

const LEVELS = ['error', 'warning', 'information', 'hint'] as const;

/** Where the pages are that descriptions lead to. */
const PAGES = 'https://github.com/parapet/parapet/blob/main';

/** What `profile` is set to where the project decides: an editor sends a default as it sends what somebody has set. */
export const OF_THE_PROJECT = 'project';

/** How an editor shows a finding. */
export type Level = (typeof LEVELS)[number];

/** What stands in the manifest beside the type of a setting. */
interface Said {
  readonly default: unknown;
  readonly markdownDescription: string;
  readonly enumDescriptions?: readonly string[];
  readonly uniqueItems?: boolean;
  readonly scope?: 'window';
}

/** A setting of a folder, unless its scope is said to be another. */
const said = ({ scope, ...rest }: Said) => meta({ scope: scope ?? 'resource', ...rest });

/** What the editor may set; where a rule is named, any text will do unless `ids` lists them. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- the type is what is read
export function editorSettings(ids?: readonly string[]) {
  const rule = ids === undefined ? string() : wordOf(ids as [string, ...string[]]);
  return object({
    enable: optional(
      boolean().check(
        said({ default: true, markdownDescription: 'Whether Parapet checks the templates of this folder.' }),
      ),
    ),
    profile: optional(wordOf([OF_THE_PROJECT, ...PROFILE_NAMES]).check(said(PROFILE))),
    severities: optional(
      record(rule, wordOf([...LEVELS, 'off'])).check(
        said({
          default: {},
          markdownDescription:
            'How the findings of a rule are shown, by the rule\'s id; `off` turns the rule off. Example: `{ "s3-bucket-versioning-enabled": "information" }`.',
        }),
      ),
    ),
    rulesOff: optional(array(rule).check(said(RULES_OFF))),
    exclude: optional(
      array(string()).check(
        said({
          default: [],
          markdownDescription:
            'Globs of files that are not checked, relative to the folder. Example: `["**/fixtures/**"]`.',
        }),
      ),
    ),
    diagnosticCeiling: optional(wordOf(LEVELS).check(said(CEILING))),
    codeLens: optional(boolean().check(said(CODE_LENS))),
    cdk: optional(object({ decorateSynthesized: optional(boolean().check(said(DECORATE))) })),
    trace: optional(object({ server: optional(wordOf(['off', 'messages', 'verbose']).check(said(TRACE))) })),
  });
}

const CODE_LENS: Said = {
  default: true,
  markdownDescription:
    'Whether a line above each resource counts its findings and repairs those that are safe.',
};

const RULES_OFF: Said = {
  uniqueItems: true,
  default: [],
  markdownDescription: `The ids of [rules](${PAGES}/docs/rules/README.md) that do not run.`,
};

const PROFILE: Said = {
  // Those of frameworks follow from their names.
  enumDescriptions: [
    'What `.parapet.yaml` says, and `recommended` where it says nothing.',
    'Rules whose findings are worth acting on in nearly every account.',
    'Also what must be declared although AWS makes it the default, and what larger organizations require.',
    'Every rule.',
  ],
  default: OF_THE_PROJECT,
  markdownDescription: `Which rules run. What is set here goes before the \`profile\` of [\`.parapet.yaml\`](${PAGES}/docs/configuration.md).`,
};

const CEILING: Said = {
  enumDescriptions: [
    'Critical and high findings are errors, medium ones warnings.',
    'No finding is more than a warning.',
    'No finding is more than an information.',
    'Every finding is a hint.',
  ],
  default: 'error',
  markdownDescription:
    'The most severe level at which a finding is shown, unless `#parapet.severities#` names its rule. Critical and high findings are errors, medium ones warnings, low ones information.',
};

const DECORATE: Said = {
  default: false,
  markdownDescription:
    'Whether the templates in `cdk.out` show their own findings when they are opened. Without it, what is wrong in them is shown at the constructs in the source of the app.',
};

const TRACE: Said = {
  default: 'off',
  scope: 'window',
  markdownDescription:
    'What of the talk with the language server is written to the output *Parapet* (command *Show Log*).',
};

/** What an editor has set. */
export type EditorSettings = output<ReturnType<typeof editorSettings>>;

/** Reads what an editor sends: what does not fit its definition is left out, a member of a list or of a mapping alone. */
export function readEditorSettings(given: unknown): EditorSettings {
  const definition = editorSettings();
  let data: unknown = typeof given === 'object' && given !== null ? structuredClone(given) : {};
  for (;;) {
    const result = definition.safeParse(data);
    if (result.success) return result.data;
    data = result.error.issues.toReversed().reduce(without, data);
  }
}

/** The data without what an issue is about; members of lists from the last one, so that the places of the others stay. */
function without(data: unknown, { path }: core.$ZodIssue): unknown {
  const name = path.at(-1);
  if (name === undefined) return {};
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, segment) => (at as Record<PropertyKey, unknown>)[segment], data);
  if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else delete (holder as Record<PropertyKey, unknown>)[name];
  return data;
}
