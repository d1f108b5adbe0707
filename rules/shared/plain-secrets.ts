import { all, any, Members, not, unknown, type Answer, type Value } from '../../core/model/index.ts';
import { isStandIn, secretBy } from './secret-names.ts';
import { hasSecretShape } from './secret-shapes.ts';
import { holdsSecret, isSecretUnder } from './secret-texts.ts';

/** Whether a text has something in it that is a secret by its look. */
export function hasKey(text: Value): Answer {
  return judged(text, hasSecretShape);
}

/**
 * Whether a script, a command or a file gives a secret away: one is written into it, or a hidden parameter is put where
 * everyone reads it who may read the resource.
 */
export function givesAway(text: Value): Answer {
  if (showsHidden(text)) return text.decided(true);
  return judged(text, holdsSecret);
}

/** Whether a hidden parameter, or a secret that is made or looked up, is put into a text, or is it. */
export function showsHidden(value: Value): boolean {
  return hiddenIn(value) !== undefined;
}

/** What is hidden elsewhere of a text, or all of a value. */
function hiddenIn(value: Value): Value | undefined {
  const { data } = value;
  if (data.kind === 'text')
    return data.parts.flatMap((part) => (typeof part === 'string' ? [] : (hiddenIn(part) ?? [])))[0];
  // A default does not make a hidden parameter one that is shown.
  if (data.kind === 'literal') return data.hidden === true && data.value !== '' ? value : undefined;
  if (data.kind === 'unknown') return data.echoed === false ? value : undefined;
  if (data.kind === 'present' && isSecretAttribute(data.reference?.attribute)) return value;
  return data.kind === 'present' && data.echoed === false && data.dynamic !== true ? value : undefined;
}

/** Whether an attribute of a resource is by its name a secret: `privateKey` of a custom resource, `master_password`. */
export function isSecretAttribute(name: string | undefined): boolean {
  if (name === undefined || /encrypted|^manage|public/i.test(name)) return false;
  return secretBy(name.slice(name.lastIndexOf('.') + 1)) === 'name';
}

/** What a message says of a secret in sight: that it is written, or that hiding it did not help. */
export function inSight(at: Value): string {
  const data = hiddenIn(at)?.data;
  if (data === undefined) return 'a secret written out';
  return data.kind === 'literal' || ('given' in data && data.given === true)
    ? 'a hidden parameter in plain sight'
    : 'a hidden secret in plain sight';
}

/** Whether what is known of a text is a secret; of a text with gaps nothing else is certain. */
function judged(text: Value, isSecret: (text: string) => boolean): Answer {
  const { data } = text;
  switch (data.kind) {
    case 'literal':
      return text.decided(isSecret(String(data.value)));
    case 'choice':
      return data.values.every((value) => isSecret(String(value)))
        ? text.decided(true)
        : data.values.some((value) => isSecret(String(value)))
          ? unknown
          : text.decided(false);
    case 'text':
      return isSecret(text.toString()) ? text.decided(true) : unknown;
    case 'absent':
    case 'map':
    case 'list':
      return text.decided(false);
    default:
      return unknown;
  }
}

/** A variable of an environment. */
export interface Variable {
  readonly name: Value | string;
  readonly value: Value;
}

/** Whether a variable gives a secret away: one that is known by its look, a text under the name of one, a hidden parameter. */
export function isWrittenSecret({ name, value }: Variable): Answer {
  const known = typeof name === 'string' ? name : (name.literal() ?? endOf(name));
  const text = value.literal();
  if (showsHidden(value)) return value.decided(!isNameOfHolder(known, value));
  if (known !== undefined && text !== undefined)
    return value.decided(isSecretUnder(String(known), String(text)));
  const given = givesAway(value);
  if (known !== undefined) return secretBy(String(known)) === undefined ? given : any(given, unknown);
  const written =
    typeof text === 'string' && text.length > 5 && !isStandIn(text) ? unknown : value.decided(false);
  return any(given, all(not(value.is('')), written).at(value));
}

/** Names of what is no secret, though somebody hides it: who signs in, and where. */
const HOLDER =
  /(?:^|[_.-]|[a-z](?=[A-Z]))(?:user(?:[_-]?name)?|login|e-?mail|host(?:[_-]?name)?|port|region|(?:db|database)[_-]?name)$/i;

/** Whether all that a variable has of something hidden is whose secret it is, or where that opens something. */
function isNameOfHolder(name: unknown, { data }: Value): boolean {
  return typeof name === 'string' && data.kind !== 'text' && HOLDER.test(name);
}

/** What a name of which the beginning is not known ends with, where that is a part of a path: `/${stage}/db/password`. */
function endOf({ data }: Value): string | undefined {
  const last = data.kind === 'text' ? data.parts.at(-1) : undefined;
  return typeof last === 'string' && last.includes('/') ? last : undefined;
}

/** The variables of an environment that is written as a map. */
export function variablesOf(map: Value): Members<Variable> {
  const { data } = map;
  if (data.kind !== 'map') return new Members<Variable>([], map.list().open, map);
  const variables = data.keys().map((name) => ({ name, value: map.get([name]) }));
  return new Members(variables, data.open, map);
}

/** The variables of an environment, whether it is a map, or a list of names and values. */
export function environmentOf(environment: Value): Members<Variable> {
  if (environment.data.kind === 'map') return variablesOf(environment);
  const { items, open, value } = environment.list().where(isPlain);
  const variables = items.map((entry) => {
    const [name] = ['Name', 'Key', 'OptionName', 'Variable'].map((key) => entry.get(key)).filter(isThere);
    return { name: name ?? entry.get('Name'), value: entry.get('Value') };
  });
  return new Members(variables, open, value);
}

/** Whether the value of a variable is the variable, rather than the name of a secret that it is taken from. */
function isPlain(entry: Value): Answer {
  return entry.get('Type').or('PLAINTEXT').is('PLAINTEXT');
}

function isThere({ data }: Value): boolean {
  return data.kind !== 'absent';
}

/** A command as one text, as far as it is one: its words are judged together, since one names what the next one is. */
export function commandGivesAway(command: Value): Answer {
  if (command.data.kind !== 'list') return givesAway(command);
  const { items } = command.list();
  const words = command.list().some(givesAway);
  if (words.truth === 'yes') return words;
  for (const [i, word] of items.entries()) {
    const [name, value] = [items[i - 1]?.literal(), word.literal()];
    if (typeof name === 'string' && typeof value === 'string' && holdsSecret(`${name} ${value}`))
      return word.decided(true);
    if (name !== undefined && /^--?\w/.test(String(name)) && showsHidden(word)) return word.decided(true);
  }
  return words;
}
