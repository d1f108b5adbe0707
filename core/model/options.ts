/** What an option may be set to. */
export type OptionValue = number | string | readonly string[];

/** What a rule is given: the values of its options by name. */
export type Options = Readonly<Record<string, OptionValue>>;

interface Described<V> {
  readonly default: V;
  /** What it sets, in the words of the person who sets it; without a full stop. */
  readonly description: string;
}

/** A whole number within bounds; a bound that is left out does not bind. */
export interface NumberOption extends Described<number> {
  readonly kind: 'number';
  readonly least?: number;
  readonly most?: number;
}

/** One of a few words. */
export interface ChoiceOption<V extends string = string> extends Described<V> {
  readonly kind: 'choice';
  readonly choices: readonly V[];
}

/** A text, or a list of texts, each of which matches the whole of `pattern`. */
export interface TextOption extends Described<string> {
  readonly kind: 'text';
  readonly pattern: string | undefined;
}
export interface TextsOption extends Described<readonly string[]> {
  readonly kind: 'texts';
  readonly pattern: string | undefined;
}

/** An option of a rule whose value is a `V`. */
export type Option<V extends OptionValue = OptionValue> = Described<V> &
  (NumberOption | ChoiceOption | TextOption | TextsOption);

/** The options of a rule by name; a name says the unit. */
export type OptionsOf<V extends Options> = { readonly [Name in keyof V]: Option<V[Name]> };

/** Defines the options of a rule: what `when`, `holds`, `message` and `fix` get has the types of what is defined here. */
export function defineOptions<V extends Options>(options: OptionsOf<V>): OptionsOf<V> {
  return options;
}

/** A whole number that is `least` or more. */
export function atLeast(least: number, standard: number, description: string): Option<number> {
  return { kind: 'number', least, default: standard, description };
}

/** A whole number that is `most` or less. */
export function atMost(most: number, standard: number, description: string): Option<number> {
  return { kind: 'number', most, default: standard, description };
}

/** A whole number from `least` to `most`. */
export function between(least: number, most: number, standard: number, description: string): Option<number> {
  return { kind: 'number', least, most, default: standard, description };
}

/** One of some words. */
export function oneOf<const V extends string>(
  choices: readonly V[],
  standard: NoInfer<V>,
  description: string,
): Option<V> {
  return { kind: 'choice', choices, default: standard, description };
}

/** A text; one that `pattern` matches as a whole, where it is given. */
export function text(standard: string, description: string, pattern?: string): Option<string> {
  return { kind: 'text', default: standard, description, pattern };
}

/** A list of texts; ones that `pattern` matches as a whole, where it is given. */
export function listOf(
  standard: readonly string[],
  description: string,
  pattern?: string,
): Option<readonly string[]> {
  return { kind: 'texts', default: standard, description, pattern };
}

/** What the options are where nobody has set them. */
export function defaultsOf(options: Readonly<Record<string, Option>> | undefined): Options {
  return Object.fromEntries(Object.entries(options ?? {}).map(([name, option]) => [name, option.default]));
}

/** What an option may be, in words: `a whole number from 1 to 35`. */
export function rangeOf(option: Option): string {
  switch (option.kind) {
    case 'number':
      return `a whole number${boundsOf(option)}`;
    case 'choice':
      return `one of ${option.choices.join(', ')}`;
    case 'text':
      return `a text${matching(option)}`;
    case 'texts':
      return `a list of texts${matching(option)}`;
  }
}

function boundsOf({ least, most }: NumberOption): string {
  if (least === undefined) return most === undefined ? '' : `, ${most} or less`;
  return most === undefined ? `, ${least} or more` : ` from ${least} to ${most}`;
}

function matching({ pattern }: TextOption | TextsOption): string {
  return pattern === undefined ? '' : ` that match \`${pattern}\``;
}
