import { Interpolation, Mention, type EditValue } from '../../../model/index.ts';
import { subText } from './sub-text.ts';
import type { Style } from './style.ts';
import type { Tree } from '../../set-at-path.ts';

/** Entries of a block mapping, each line but the first behind `column` spaces. */
export function blockEntries(entries: Tree, column: number, style: Style): string {
  return Object.entries(entries)
    .map(([key, value]) => `${yamlText(key, style)}:${behindKey(value, column, style)}`)
    .join(newLine(column, style));
}

/** What stands behind `key:`, its own first space or line break included. */
export function behindKey(value: EditValue, column: number, style: Style): string {
  return isBlock(value) ? blockBelow(value, column, style) : ` ${inlineYaml(value, style)}`;
}

/** Whether a value is written over several lines in block style: a list or object that is not empty. */
export function isBlock(value: EditValue): value is Tree | readonly EditValue[] {
  return !isScalar(value) && Object.keys(value).length > 0;
}

/** A list or object below a key at `column`, with the line break ahead of it. */
export function blockBelow(value: Tree | readonly EditValue[], column: number, style: Style): string {
  const list = Array.isArray(value);
  const at = list && !style.indentedLists ? column : column + style.step.length;
  return newLine(at, style) + blockLines(value, at, style);
}

/** The lines of a list or object whose first one begins at `column`. */
export function blockLines(value: Tree | readonly EditValue[], column: number, style: Style): string {
  return Array.isArray(value)
    ? value.map((item) => blockItem(item as EditValue, column, style)).join(newLine(column, style))
    : blockEntries(value as Tree, column, style);
}

/** A member of a block list whose dash stands at `column`. */
export function blockItem(value: EditValue, column: number, style: Style): string {
  if (Array.isArray(value) || !isBlock(value)) return `- ${inlineYaml(value, style)}`;
  return `- ${blockEntries(value as Tree, column + 2, style)}`;
}

/** A value on one line outside of braces and brackets. */
export function inlineYaml(value: EditValue, style: Style): string {
  return isScalar(value) ? yamlScalar(value, style) : flowYaml(value, style);
}

/** A value within braces or brackets, or one that is written with them. */
export function flowYaml(value: EditValue, style: Style): string {
  if (isScalar(value)) return typeof value === 'string' ? flowText(value, style) : yamlScalar(value, style);
  if (Array.isArray(value)) return `[${value.map((item) => flowYaml(item as EditValue, style)).join(', ')}]`;
  const entries = Object.entries(value as Tree).map(
    ([key, item]) => `${flowText(key, style)}: ${flowYaml(item, style)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A text in the quotes given, with what they need escaped; in double quotes where single ones cannot hold it. */
export function quoted(text: string, quote: "'" | '"'): string {
  if (quote === "'" && !SPECIAL.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function isScalar(value: EditValue): value is string | number | boolean | Mention | Interpolation {
  return typeof value !== 'object' || value instanceof Mention || value instanceof Interpolation;
}

function yamlScalar(value: string | number | boolean | Mention | Interpolation, style: Style): string {
  if (value instanceof Mention)
    return value.attribute === undefined
      ? `!Ref ${value.resource}`
      : `!GetAtt ${value.resource}.${value.attribute}`;
  if (value instanceof Interpolation) return `!Sub ${quoted(subText(value), style.quote)}`;
  return typeof value === 'string' ? yamlText(value, style) : String(value);
}

/** What cannot stand in a line, or not be seen in it. */

const SPECIAL =
  /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** What YAML does not read as a text without quotes. */
const SYNTAX = /^$|^[\s,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)|:\s|:$|\s#|\s$/;
/** What YAML 1.1 reads as a boolean, as nothing, or as a key with a meaning. */
const WORD = /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<)$/i;
/** Numbers and dates of YAML 1.1: `0x1f`, `1_000`, `1:30`, `1.5e3`, `.inf`, `2012-10-17`. */
const NUMBER =
  /^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o?[\d_]+|\.(?:inf|nan)|[\d_,]*(?:\.[\d_]*)?(?:e[-+]?\d*)?|\d[\d_]*(?::\d+)+(?:\.\d*)?)$|^\d{4}-\d\d?-\d\d?/i;

function yamlText(text: string, style: Style): string {
  const numeric = /\d|\./.test(text) && NUMBER.test(text);
  return SPECIAL.test(text) || SYNTAX.test(text) || WORD.test(text) || numeric
    ? quoted(text, style.quote)
    : text;
}

function flowText(text: string, style: Style): string {
  return /[,[\]{}]|^[-?:]|:/.test(text) ? quoted(text, style.quote) : yamlText(text, style);
}

function newLine(column: number, style: Style): string {
  return style.eol + ' '.repeat(column);
}
