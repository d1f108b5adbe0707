import type { Place } from './place.ts';

/** The tools whose suppressions are honoured where somebody asks for it. */
export const OTHER_TOOLS = ['checkov', 'trivy', 'tfsec', 'kics', 'cfn_nag', 'cdk-nag', 'guard'] as const;
export type OtherTool = (typeof OTHER_TOOLS)[number];

/** A wish not to hear of a rule at some place. */
export interface Suppression {
  /** The rules, by id, or the checks of another tool by what that calls them; `*` for all. */
  readonly rules: readonly string[];
  /** The tool that it is written for; ours where undefined. */
  readonly tool?: OtherTool | undefined;
  /** The resource whose findings alone it covers, wherever they stand; with those `below` it where that is said. */
  readonly of?: { readonly resource: string; readonly below: boolean } | undefined;
  readonly reason: string | undefined;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string | undefined;
  /** Where it is written. */
  readonly place: Place;
  /** What it covers: findings that start in one of them. */
  readonly covers: readonly Place[];
}

/** What stands in for a reason until somebody has written one: it is none. */
export const NO_REASON = 'say why';

/** How somebody wants a finding ignored. */
export interface IgnoreWish {
  /** `NO_REASON` stands in its place where it is undefined. */
  readonly reason?: string | undefined;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string | undefined;
  /**
   * Where it is written: where the finding stands; above its resource, all of which is covered then; or at the head of the
   * finding's file, for all of that.
   */
  readonly on: 'property' | 'resource' | 'file';
}

/** A wish of another tool not to hear of its checks in whole files. */
export interface FileWish {
  readonly tool: OtherTool;
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  readonly until: string | undefined;
}

/** Reads `rule, rule until=2027-01-31 -- reason`. */
export function parseWish(text: string): Pick<Suppression, 'rules' | 'reason' | 'until'> {
  const [head = '', ...rest] = text.split(/\s--(?:\s|$)/);
  const until = /\buntil=(\d{4}-\d{2}-\d{2})\b/.exec(head)?.[1];
  const rules = head
    .replace(/\buntil=\S*/, '')
    .split(/[\s,]+/)
    .filter((rule) => rule !== '');
  const reason = rest.join(' -- ').trim();
  return { rules, until, reason: reason === '' || reason === NO_REASON ? undefined : reason };
}

/** The source of a place that covers all blocks. */
const EVERY_SOURCE: object = Object.freeze({});

/** The place that covers everything, of a unit that has one file. */
export const EVERYWHERE: Place = Object.freeze({ source: EVERY_SOURCE, start: 0, end: Infinity });
