import {
  eachWorld,
  parsePath,
  type Declaration,
  type Namer,
  type Template,
  type Value,
} from '../model/index.ts';
import { GIVEN, NOT_KNOWN } from '../model/reach.ts';

/** What a property is made of, as far as it may name something outside its template. */
type Found = Omit<Namer, 'at'>;

/** How a property of a declaration may name resources of other templates, whatever a deployment decides. */
export function namersIn(declaration: Declaration, path: string, template: Template): readonly Found[] {
  const found = new Map<string, Found>();
  const segments = parsePath(path);
  eachWorld((world) => {
    if (declaration.exists(world) === false) return;
    for (const namer of namersOf(declaration.property(segments, world), template))
      found.set(`${namer.kind}\t${namer.text ?? ''}`, namer);
  });
  return [...found.values()];
}

function namersOf(value: Value, template: Template): readonly Found[] {
  const { data } = value;
  switch (data.kind) {
    case 'absent':
      return [];
    case 'literal':
      return [{ kind: 'text', text: String(data.value) }];
    case 'choice':
      return data.values.map((literal) => ({ kind: 'text', text: String(literal) }));
    case 'list':
      return [
        ...data.items().flatMap((item) => namersOf(item, template)),
        ...(data.open ? [unseen(value, template)] : []),
      ];
    case 'text':
      return ofParts(data.parts, template);
    case 'present': {
      const { reference } = data;
      if (reference?.scope === 'import') return [{ kind: 'import', text: reference.name }];
      if (reference !== undefined) return ofReference(reference.name, template);
      return [unseen(value, template)];
    }
    default:
      return [unseen(value, template)];
  }
}

/** A resource of the same template is nobody else's, but for a nested stack, which shows some that are in it. */
function ofReference(name: string, template: Template): readonly Found[] {
  return template.named(name)?.type === 'AWS::CloudFormation::Stack' ? [{ kind: 'given' }] : [];
}

/**
 * A text that a resource of the same template is a part of names that one. Where an unknown part is all that stands
 * between two separators, it may be a name by itself.
 */
function ofParts(parts: readonly (string | Value)[], template: Template): readonly Found[] {
  const isInside = parts.some(
    (part) =>
      typeof part !== 'string' && part.data.kind === 'present' && part.data.reference?.scope === 'template',
  );
  if (isInside) return [];
  const found: Found[] = [];
  const text = parts.map((part, i) => {
    if (typeof part === 'string') return part;
    if (!isBetweenSeparators(parts[i - 1], parts[i + 1])) return NOT_KNOWN;
    found.push(...namersOf(part, template));
    return GIVEN;
  });
  return [...found, { kind: 'text', text: text.join('') }];
}

function isBetweenSeparators(before: string | Value | undefined, after: string | Value | undefined): boolean {
  return (
    (before === undefined || (typeof before === 'string' && /[:/]$/.test(before))) &&
    (after === undefined || (typeof after === 'string' && /^[:/]/.test(after)))
  );
}

function unseen({ data }: Value, template: Template): Found {
  const isGiven = 'given' in data && data.given === true;
  return { kind: isGiven || template.isSelfContained === true ? 'given' : 'lookup' };
}
