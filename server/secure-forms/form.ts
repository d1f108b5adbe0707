/** A resource as it passes under `strict`, with places for what its author knows: `${1:Bucket}`, and `${1}` for the same again. */
export interface SecureForm {
  /** What people call it. */
  readonly name: string;
  /** What its language calls it. */
  readonly type: string;
  readonly text: string;
  /** In source of the CDK: the modules of `aws-cdk-lib` that it names, by the name that each has there; the empty one is all of it. */
  readonly imports?: Readonly<Record<string, string>>;
}

const PLACE = /\$\{(\d)(?::([^{}]*))?\}/g;

/** The text as it is when nobody changes anything in its places. */
export function filledIn(text: string): string {
  const defaults = new Map<string, string>();
  for (const [, number, standard] of text.matchAll(PLACE))
    if (standard !== undefined) defaults.set(number!, standard);
  return text.replace(PLACE, (_all, number: string) => defaults.get(number) ?? '');
}

/** The text as a snippet of the protocol: what is no place in it is itself. */
export function asSnippet(text: string): string {
  let snippet = '';
  let from = 0;
  for (const match of text.matchAll(PLACE)) {
    snippet += escaped(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return snippet + escaped(text.slice(from));
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The line that brings a module of `aws-cdk-lib` under a name. */
export function importOf(name: string, module: string): string {
  return `import * as ${name} from 'aws-cdk-lib${module === '' ? '' : `/${module}`}';\n`;
}
