import type { Code } from './code.ts';

/** A resource of a template, with its functions in the long form. */
export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  /** What its construct is given beside what follows from the properties. */
  readonly Given?: Readonly<Record<string, Code>>;
}

export type TemplateResources = Readonly<Record<string, TemplateResource>>;

/** Why there is no draft. */
export class NoDraft extends Error {}

/** A function of CloudFormation with its argument; undefined of another value. */
export function functionOf(value: unknown): readonly [name: string, argument: unknown] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const [only] = entries;
  return entries.length === 1 && only !== undefined && /^(?:Ref$|Fn::)/.test(only[0]) ? only : undefined;
}
