import { givesClientPassword, setsPassword } from './client-passwords.ts';
import { hasSecretShape } from './secret-shapes.ts';
import { isStandIn, looksSecret, secretBy } from './secret-names.ts';

/** Whether a text under a name is a secret that is written out. */
export function isSecretUnder(name: string, text: string): boolean {
  if (holdsSecret(text) || (/^(?:[\w.-]*\.)?authorization$/i.test(name) && givesToken(text))) return true;
  const by = secretBy(name);
  if (by === undefined || text.length < 6) return false;
  return by === 'name' ? !isStandIn(text) : looksSecret(text);
}

/** Whether what a header of that name says has a token in it. */
function givesToken(text: string): boolean {
  return setsPassword(`Authorization: ${text.replace(/^'|'$/g, '')}`);
}

/** As much of a line as is looked at. */
const LONGEST = 20_000;

/**
 * Whether a script, a file of settings or a command has a secret written into it: by its look, or as what a name of a
 * secret is set to in a line. Gaps in the text are an ellipsis each.
 */
export function holdsSecret(text: string): boolean {
  return hasSecretShape(text) || text.split('\n').some(setsSecret);
}

/** A name, what sets it, and the value, in quotes or up to a blank: `export A=b`, `a = "b"`, `"a": "b"`, `--a=b`. */
const SET =
  /(?<![\w.])([A-Za-z_][\w.-]{0,60})(?:\\?["']\]?)?([ \t]{0,9}(?::=|=>|[=:])[ \t]{0,9})(?:\\?"([^"\\\n]{1,200})\\?"|'([^'\n]{1,200})'|([^\s"'`,;&|\\]{1,200}))/g;

/** An option of a command and the word behind it: `--password x`. */
const OPTION =
  /(?<!\S)--([\w-]{1,60})[ \t]{1,9}(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s"'`,;&|\\-][^\s"'`,;&|\\]{0,200}))/g;

/** A constant of PHP, an element of XML, an entry of a secret of Kubernetes: a name, and the text that it stands for. */
const NAMED = [
  /\bdefine\(\s{0,9}\\?["']([\w.-]{1,60})\\?["']\s{0,9},\s{0,9}\\?["']([^"'\n\\]{1,200})\\?["']/g,
  /--from-literal[ =]["']?([\w.-]{1,60})=([^\s"']{1,200})/g,
  /<([A-Za-z][\w.-]{0,60})>([^<>\n]{1,200})<\//g,
];

function setsSecret(line: string): boolean {
  const part = line.slice(0, LONGEST);
  if (givesClientPassword(part) || setsPassword(part)) return true;
  for (const pattern of NAMED)
    for (const [, name = '', value = ''] of part.matchAll(pattern))
      if (isValue(value) && isSet(name, value, true)) return true;
  for (const { index, 1: name = '', 2: sets = '', 3: double, 4: single, 5: bare = '' } of part.matchAll(
    SET,
  )) {
    const quoted = double ?? single;
    const isOption = /(?:^|\s)--$/.test(part.slice(0, index));
    const isShell = sets === '=' && (quoted !== undefined || name === name.toUpperCase() || isOption);
    if (isValue(quoted ?? bare) && isSet(name, quoted ?? bare, isShell)) return true;
  }
  for (const [, name = '', double, single, bare = ''] of part.matchAll(OPTION)) {
    const value = double ?? single ?? bare;
    // A command takes what stands behind its option as it is.
    if (isValue(value) && isSet(name, value, true)) return true;
  }
  return false;
}

/** Whether a name of a secret is set to one: in a shell any text is, elsewhere it may be a variable or code. */
function isSet(name: string, value: string, isShell: boolean): boolean {
  const by = secretBy(name);
  if (by === undefined || value.length < 6) return false;
  if (by === 'name' && (isShell || isOfAllKinds(value))) return !isStandIn(value);
  return looksSecret(value);
}

/** Whether a text has a character of each kind that passwords are asked for. */
function isOfAllKinds(text: string): boolean {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].every((kind) => kind.test(text));
}

/** Whether it is a text, and no gap, variable, expression or command. */
function isValue(text: string): boolean {
  return !/[…$`(){}<>[\]]/.test(text);
}
