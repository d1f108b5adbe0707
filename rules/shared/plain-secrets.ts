import { all, any, Members, not, unknown, type Answer, type Value } from '../../core/model/index.ts';

/** Keys that are known by their look: of AWS, GitHub, Slack and Stripe, and private keys. */
const KEYS =
  /\b(AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}|\bgithub_pat_[A-Za-z0-9_]{22,}|\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\b[sr]k_live_[A-Za-z0-9]{16,}|-----BEGIN ([A-Z]+ )*PRIVATE KEY/;

/** Names of variables that hold nothing but a secret. */
const SECRET_NAME =
  /(^|[_.-])(password|passwd|passphrase|api[_-]?key|private[_-]?key|secret[_-]?key|secret[_-]?access[_-]?key|access[_-]?token|auth[_-]?token|client[_-]?secret)$/i;

/** What stands in a variable in place of a secret: where to find one, an example, a switch. */
const STAND_IN =
  /^(arn:|https?:|alias\/|\/|\.|<|\$|\{|(true|false|yes|no|none|null|change-?me|placeholder|todo|x+|\*+)$)/i;

/** Whether a text has a key in it that is known by its look. */
export function hasKey(text: Value): Answer {
  const { data } = text;
  if (data.kind !== 'text') return text.matches(KEYS);
  const found = data.parts.some((part) => typeof part === 'string' && KEYS.test(part));
  return found ? text.decided(true) : unknown;
}

/** A variable of an environment. */
export interface Variable {
  readonly name: Value | string;
  readonly value: Value;
}

/** Whether a variable has a secret written out: a key known by its look, or a text under the name of a secret. */
export function isWrittenSecret({ name, value }: Variable): Answer {
  const named =
    typeof name === 'string' ? value.decided(SECRET_NAME.test(name)) : name.matches(SECRET_NAME).at(value);
  const isText = value.data.kind === 'literal' && typeof value.data.value === 'string';
  const written = isText ? not(any(value.matches(STAND_IN), value.matches(/^.{0,5}$/))) : unknown;
  return any(hasKey(value), all(named, written).at(value));
}

/** The variables of an environment that is written as a map. */
export function variablesOf(map: Value): Members<Variable> {
  const { data } = map;
  if (data.kind !== 'map') return new Members<Variable>([], map.list().open, map);
  const variables = data.keys().map((name) => ({ name, value: map.get([name]) }));
  return new Members(variables, data.open, map);
}
