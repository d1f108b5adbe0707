import { boolYaml11Tag, floatYaml11Tag, intYaml11Tag, NOT_RESOLVED } from 'js-yaml';
import type { Literal } from '../../model/index.ts';
import type { Scalar } from '../../syntax/tree.ts';

/**
 * What a scalar is for CloudFormation, which resolves plain scalars by YAML 1.1 (`yes` is true, `0755` is
 * octal), but for the letters `y` and `n`, which stay text; null for an empty one.
 */
export function literalOf(scalar: Scalar): Literal | null {
  const { text } = scalar;
  if (scalar.style !== 'plain' || scalar.tag === '!!str') return text;
  if (text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL') return null;
  if (BOOLEAN_START.test(text)) {
    const value = boolYaml11Tag.resolve(text, false, boolYaml11Tag.tagName);
    return value === NOT_RESOLVED ? text : value;
  }
  if (NUMBER_START.test(text)) {
    for (const tag of [intYaml11Tag, floatYaml11Tag]) {
      const value = tag.resolve(text, false, tag.tagName);
      // An account id or a version keeps its digits: 012345678901 is no octal number to anyone.
      if (value !== NOT_RESOLVED && !(text.length > 4 && text.startsWith('0'))) return value;
    }
  }
  return text;
}

const BOOLEAN_START = /^(?:[tT]rue|TRUE|[fF]alse|FALSE|[oO]n|ON|[oO]ff|OFF|yes|Yes|YES|no|No|NO)$/;
const NUMBER_START = /^[-+.]?\d/;
