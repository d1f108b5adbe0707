import type { Edit, Path, World } from '../../model/index.ts';
import { entriesOf } from '../../syntax/program/pieces.ts';
import type { TextChange } from '../../text/text-change.ts';
import { additionsOf, type Addition } from './additions.ts';
import { Codes, type Written } from './codes.ts';
import { inL1, isFreeBelow } from './l1.ts';
import { ObjectEdits } from './object-edits.ts';
import type { CdkDeclaration, CdkTemplate } from './read.ts';
import { removalPolicyOf } from './removal-policy.ts';

type Change = Extract<Edit, { readonly kind: 'set' | 'append' | 'remove' }>;

/** The changes to the text that edits make in a world; undefined where one of them cannot be written exactly. */
export function writeCdk(
  template: CdkTemplate,
  edits: readonly Edit[],
  world: World,
): readonly TextChange[] | undefined {
  const codes = new Codes(template);
  const added = edits.filter((edit): edit is Addition => edit.kind === 'add');
  const changes = added.length === 0 ? [] : additionsOf(template, codes, edits, added);
  if (changes === undefined) return undefined;
  const written: TextChange[] = [...changes];
  const byObject = new ObjectEdits(template.scope.program);
  for (const edit of edits) {
    if (edit.kind === 'add') continue;
    const own = writeOne(template, edit, edits, codes, byObject, world);
    if (own === undefined) return undefined;
    written.push(...own);
  }
  const made = byObject.changes();
  if (made === undefined) return undefined;
  // Two that touch each other would have to be written as one.
  const sorted = distinct([...written, ...made, ...codes.imports]).sort((a, b) => a.start - b.start);
  return sorted.some((change, i) => i > 0 && sorted[i - 1]!.end > change.start) ? undefined : sorted;
}

/** The changes that one edit makes beside those of objects; undefined where it cannot be written. */
function writeOne(
  template: CdkTemplate,
  edit: Exclude<Edit, Addition>,
  edits: readonly Edit[],
  codes: Codes,
  byObject: ObjectEdits,
  world: World,
): readonly TextChange[] | undefined {
  if (edit.kind === 'parameter') return undefined;
  if (edit.kind === 'default') {
    const change = codes.atDefault(edit.place, edit.value);
    return change && [change];
  }
  const declaration = template.named(edit.resource);
  if (declaration === undefined) return undefined;
  if (edit.kind === 'attribute') return keepsOtherwise(declaration, edit, codes, byObject) ? [] : undefined;
  const isDone =
    !isOverridden(declaration, edit.path) &&
    (declaration.known === undefined
      ? writeL1(declaration, edit, codes, byObject)
      : writeConstruct(declaration, edit, edits, codes, byObject));
  if (isDone) return [];
  const change = edit.kind === 'set' ? inPlace(declaration, edit, codes, world) : undefined;
  return change && [change];
}

/** Sets what becomes of a construct when its stack goes, where its properties say it and nothing says otherwise later. */
function keepsOtherwise(
  declaration: CdkDeclaration,
  { name, value }: Extract<Edit, { readonly kind: 'attribute' }>,
  codes: Codes,
  byObject: ObjectEdits,
): boolean {
  const { known, construct } = declaration;
  const policy = name === 'DeletionPolicy' && known !== undefined ? removalPolicyOf(value) : undefined;
  const isSetLater = construct.uses.calls.some(({ method }) => method === 'applyRemovalPolicy');
  const code = policy === undefined ? undefined : codes.library({ module: '', name: policy }, declaration);
  return (
    code !== undefined &&
    !isSetLater &&
    put(declaration, byObject, 'set', [codes.name('removalPolicy')], code)
  );
}

/** Edits that come to the same property of a construct are one. */
function distinct(changes: readonly TextChange[]): TextChange[] {
  return changes.filter(
    (change, i) =>
      changes.findIndex(
        (other) => other.start === change.start && other.end === change.end && other.text === change.text,
      ) === i,
  );
}

/** Whether something is put over the property afterwards, which would stay. */
function isOverridden({ construct: { uses } }: CdkDeclaration, [first]: Path): boolean {
  const name = String(first);
  return uses.overrides.some(({ path, isL1Name }) => path[0] === (isL1Name ? inL1(name) : name));
}

function writeL1(declaration: CdkDeclaration, edit: Change, codes: Codes, byObject: ObjectEdits): boolean {
  const way = wayInL1(edit.path, codes);
  if (edit.kind === 'remove') return put(declaration, byObject, 'remove', way, undefined);
  const isFree = edit.path.some((part) => typeof part === 'string' && isFreeBelow(part));
  const code = codes.value(edit.value, declaration, isFree ? 'kept' : 'l1');
  return code !== undefined && put(declaration, byObject, edit.kind, way, code);
}

/** What the construct library refuses beside a property that is repaired. */
const REFUSED: Readonly<Record<string, string>> = {
  'aws-s3.Bucket.PublicAccessBlockConfiguration': 'publicReadAccess',
};

/** A literal in the place of one that stands for itself in the construct: what is handed in from elsewhere may mean more. */
function inPlace(
  declaration: CdkDeclaration,
  { path, value }: Extract<Edit, { readonly kind: 'set' }>,
  codes: Codes,
  world: World,
): TextChange | undefined {
  const { made, props } = declaration.construct;
  const refused = REFUSED[`${made.module}.${made.name}.${String(path[0])}`];
  if (refused !== undefined && props?.node.kind === 'object' && entriesOf(props.node.parts).has(refused))
    return undefined;
  const standing = declaration.property(path, world);
  const literal = standing.literal();
  const { source, start, end } = declaration.construct.node.place;
  const { place } = standing;
  const isOwn = place.source === source && place.start >= start && place.end <= end;
  if (!isOwn || literal === undefined || standing.origin !== undefined || typeof value !== typeof literal)
    return undefined;
  return codes.inPlace(standing.place, literal, value as typeof literal, made.module);
}

/** A path in the names of the L1 class; what stands in a document of its own keeps its names. */
function wayInL1(path: Path, codes: Codes): Path {
  let isFree = false;
  return path.map((part, i) => {
    if (typeof part === 'number' || isFree) return part;
    isFree = isFreeBelow(part) || (part === 'ResourcePolicy' && path[i + 1] === 'Statement');
    return codes.name(inL1(part));
  });
}

function writeConstruct(
  declaration: CdkDeclaration,
  edit: Change,
  edits: readonly Edit[],
  codes: Codes,
  byObject: ObjectEdits,
): boolean {
  if (edit.kind !== 'set') return false;
  const [first, ...rest] = edit.path;
  const together = edits.flatMap((other) =>
    other.kind === 'set' && other.resource === edit.resource && other.value === edit.value
      ? [other.path]
      : [],
  );
  const field = declaration.known!.field(String(first));
  const property = field?.write?.(rest, edit.value, below(together, first));
  if (property === undefined) return false;
  const code = codes.library(property.code, declaration);
  const way = [property.prop, ...(property.below ?? [])].map((name) => codes.name(name));
  return code !== undefined && put(declaration, byObject, 'set', way, code);
}

/** The rests of the paths that begin with a segment. */
function below(paths: readonly Path[], first: Path[number] | undefined): readonly Path[] {
  return paths.flatMap(([own, ...rest]) => (own === first ? [rest] : []));
}

function put(
  { construct: { node, props, propsIndex } }: CdkDeclaration,
  byObject: ObjectEdits,
  kind: Change['kind'],
  way: Path,
  code: Written | undefined,
): boolean {
  if (props === undefined)
    return (
      kind !== 'remove' &&
      propsIndex > 0 &&
      node.arguments.length === propsIndex &&
      byObject.withProps(node, way, wrapped(kind, code!))
    );
  if (props.node.kind !== 'object') return false;
  if (kind === 'remove') return byObject.remove(props.node, way);
  return kind === 'set' ? byObject.set(props.node, way, code!) : byObject.append(props.node, way, code!);
}

function wrapped(kind: Change['kind'], code: Written): Written {
  return kind === 'append' ? { kind: 'list', items: [code] } : code;
}
