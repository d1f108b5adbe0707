import { Interpolation, Mention, type EditValue } from '../../../model/index.ts';
import type { Style } from './style.ts';

interface Tree {
  readonly [key: string]: EditValue;
}

/** Entries of a block mapping, each line but the first behind `column` spaces. */
export function blockEntries(entries: Tree, column: number, style: Style): string {
  return Object.entries(entries)
    .map(([key, value]) => `${yamlText(key, style)}:${behindKey(value, column, style)}`)
    .join(newLine(column, style));
}

/** What stands behind `key:`, its own first space or line break included. */
export function behindKey(value: EditValue, column: number, style: Style): string {
  if (isScalar(value)) return ` ${yamlScalar(value, style)}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []';
    const at = column + (style.indentedLists ? style.step.length : 0);
    return value.map((item) => newLine(at, style) + blockItem(item as EditValue, at, style)).join('');
  }
  if (Object.keys(value).length === 0) return ' {}';
  const at = column + style.step.length;
  return newLine(at, style) + blockEntries(value as Tree, at, style);
}

/** A member of a block list whose dash stands at `column`. */
export function blockItem(value: EditValue, column: number, style: Style): string {
  if (isScalar(value)) return `- ${yamlScalar(value, style)}`;
  if (Array.isArray(value) || Object.keys(value).length === 0) return `- ${flowYaml(value, style)}`;
  return `- ${blockEntries(value as Tree, column + 2, style)}`;
}

/** A value in braces and brackets on one line. */
export function flowYaml(value: EditValue, style: Style): string {
  if (isScalar(value)) return typeof value === 'string' ? flowText(value, style) : yamlScalar(value, style);
  if (Array.isArray(value)) return `[${value.map((item) => flowYaml(item as EditValue, style)).join(', ')}]`;
  const entries = Object.entries(value as Tree).map(
    ([key, item]) => `${yamlText(key, style)}: ${flowYaml(item, style)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A text in the quotes given, with what they need escaped. */
export function quoted(text: string, quote: "'" | '"'): string {
  return quote === "'" && !/[\n\r\t]/.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

/** The text of a `Fn::Sub`. */
export function subText(value: Interpolation): string {
  return value.parts
    .map((part) => {
      if (typeof part === 'string') return part.replaceAll('${', '${!');
      if (part instanceof Mention)
        return part.attribute === undefined
          ? `\${${part.resource}}`
          : `\${${part.resource}.${part.attribute}}`;
      return `\${${part.pseudo}}`;
    })
    .join('');
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

/** What YAML 1.1 reads as something else than the text it is, or not at all. */
const NEEDS_QUOTES =
  /^$|^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|\s$|^(?:y|n|yes|no|on|off|true|false|null|~)$|^[-+.]?\d[\d_.,:eE+\-xobT]*$|[\n\r\t]/i;

function yamlText(text: string, style: Style): string {
  const harmless = /^-[^\s\d.]/.test(text) && !/: | #/.test(text);
  return NEEDS_QUOTES.test(text) && !harmless ? quoted(text, style.quote) : text;
}

function flowText(text: string, style: Style): string {
  return /[,[\]{}]/.test(text) ? quoted(text, style.quote) : yamlText(text, style);
}

function newLine(column: number, style: Style): string {
  return style.eol + ' '.repeat(column);
}
