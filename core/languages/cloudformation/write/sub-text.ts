import { Mention, type Interpolation } from '../../../model/index.ts';

/** The text of a `Fn::Sub`; a literal `${` is escaped. */
export function subText(value: Interpolation): string {
  return value.parts
    .map((part) => {
      if (typeof part === 'string') return part.replaceAll('${', '${!');
      if (!(part instanceof Mention)) return `\${${part.pseudo}}`;
      return part.attribute === undefined ? `\${${part.resource}}` : `\${${part.resource}.${part.attribute}}`;
    })
    .join('');
}
