import type { Literal, Path } from '../../../model/index.ts';
import type { Code, PropertyCode } from '../fields.ts';
import { inL1 } from '../l1.ts';
import {
  isOperation,
  membersOf,
  propertiesIn,
  type Derivation,
  type DerivedConstruct,
} from './derivation.ts';

/** What has to be given so that the property at `rest` is `value`; undefined unless one property alone decides it. */
export function write(
  { classes }: DerivedConstruct,
  derivation: Derivation,
  rest: Path,
  value: Literal,
): PropertyCode | undefined {
  const paths = propertiesIn(derivation);
  const prop = paths.length === 1 && paths[0]!.length === 1 ? paths[0]![0]! : undefined;
  if (prop === undefined || JSON.stringify(derivation).includes('["u"]')) return undefined;
  for (const { given, code } of candidates(classes[prop], value, derivation)) {
    const made = rest.reduce<unknown>(
      (at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[inL1(String(name))],
      computed(derivation, given),
    );
    if (made === value) return { prop, code };
  }
  return undefined;
}

function candidates(
  name: string | undefined,
  value: Literal,
  derivation: Derivation,
): readonly { readonly given: Literal; readonly code: Code }[] {
  if (name !== undefined) {
    const dot = name.lastIndexOf('.');
    const [module, owner] = [name.slice(0, dot), name.slice(dot + 1)];
    return Object.entries(membersOf(name)).flatMap(([member, given]) =>
      typeof given === 'object' ? [] : [{ given, code: { module, name: `${owner}.${member}` } }],
    );
  }
  if (isOperation(derivation) && derivation[0] === '/')
    return derivation[2] === 86_400 && typeof value === 'number'
      ? [{ given: value * 86_400, code: { module: '', name: 'Duration.days', arguments: [value] } }]
      : [];
  // Where a condition alone is asked for, `true` is what a person would write.
  return [true, false, value].map((given) => ({ given, code: given }));
}

/** What a derivation comes to where its only property is given as a plain value. */
function computed(derivation: Derivation, given: Literal): unknown {
  if (derivation === null) return undefined;
  if (typeof derivation !== 'object') return derivation;
  if (!isOperation(derivation))
    return Object.fromEntries(
      Object.entries(derivation).map(([key, inner]) => [key, computed(inner, given)]),
    );
  const [kind, a = null, b = null, c = null] = derivation;
  const first = (): unknown => computed(a, given);
  switch (kind) {
    case 'p':
      return given;
    case '?':
      return first() ? computed(b, given) : computed(c, given);
    case '??':
      return first() ?? computed(b, given);
    case '&&':
      return first() && computed(b, given);
    case '||':
      return first() || computed(b, given);
    case '!':
      return !first();
    case 'has':
      return first() !== undefined;
    case '==':
      return first() === computed(b, given);
    case '/':
      return Number(first()) / Number(b);
    case 'm':
      return first();
    case 'l':
      return derivation.slice(1).flatMap((item): readonly unknown[] => {
        if (!isOperation(item) || item[0] !== 'if') return [computed(item, given)];
        return computed(item[1]!, given) ? [computed(item[2]!, given)] : [];
      });
    default:
      return undefined;
  }
}
