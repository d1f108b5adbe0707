import { Interpolation, Mention, type EditValue } from '../../../model/index.ts';
import * as plain from '../../../syntax/json/write.ts';
import { subText } from './sub-text.ts';
import type { Style } from './style.ts';

/** A value as JSON on one line. */
export function inlineJson(value: EditValue): string {
  return plain.inlineJson(plainJson(value));
}

/** A value as JSON over several lines, the first of which begins behind `indent`. */
export function prettyJson(value: EditValue, indent: string, style: Style): string {
  return plain.prettyJson(plainJson(value), indent, style);
}

function plainJson(value: EditValue): unknown {
  if (value instanceof Mention) {
    return value.attribute === undefined
      ? { Ref: value.resource }
      : { 'Fn::GetAtt': [value.resource, value.attribute] };
  }
  if (value instanceof Interpolation) return { 'Fn::Sub': subText(value) };
  if (Array.isArray(value)) return value.map((item) => plainJson(item as EditValue));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainJson(item)]));
}
