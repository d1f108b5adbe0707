import { Value, type Literal, type Path } from '../../model/index.ts';
import type { Range } from '../../syntax/hcl/tree.ts';
import { blocksOf } from './blocks.ts';
import { asDocument } from './embedded-json.ts';
import { evaluate } from './evaluate.ts';
import { filled } from './files.ts';
import { isSecretAttribute } from './hidden.ts';
import { policyDocument } from './policy-document.ts';
import { attributeOf, type Located, type Scope } from './scope.ts';

/** Where a data source is referred to. */
interface Reference {
  readonly node: Range;
  readonly scope: Scope;
  readonly place: Value['place'];
  readonly path: Path;
}

/** An attribute of a copy of a data source whose block is evaluated in `inner`; of most it is only known that it is there. */
export function dataAttribute(
  type: string,
  attribute: string,
  block: Located,
  inner: Scope,
  reference: Reference,
): Value {
  const { place, path } = reference;
  if (type === 'aws_iam_policy_document' && /^(?:minified_)?json$/.test(attribute))
    return asDocument(policyDocument(block, inner, path, place));
  if (type === 'template_file' && attribute === 'rendered')
    return rendered(block, inner, reference) ?? Value.unknown(place, path);
  if (isSecretAttribute(type, attribute)) return new Value({ kind: 'present', echoed: false }, place, path);
  const literal = lookedUp(type, attribute, block, inner);
  const source = sourceOf(type, attribute, block, inner);
  const present = { kind: 'present' as const, ...(source === undefined ? {} : { source }) };
  return new Value(literal === undefined ? present : { kind: 'literal', value: literal }, place, path);
}

/** What `data "template_file"` makes of its text. */
function rendered(
  { node: block }: Located,
  inner: Scope,
  { node, scope, path }: Reference,
): Value | undefined {
  const [template, vars] = ['template', 'vars'].map((name) => attributeOf(block, name));
  if (template === undefined) return undefined;
  return filled(
    evaluate(template, inner, path),
    vars && evaluate(vars, inner, path),
    node,
    scope,
    path,
    node,
  );
}

/** AWS's own policies whose names nobody else gives a policy. */
const MANAGED = /^(?:AdministratorAccess|PowerUserAccess|IAMFullAccess)$/;

/** The name by which a parameter or an image is looked up, where a literal says it. */
function sourceOf(type: string, attribute: string, { node }: Located, inner: Scope): string | undefined {
  const isParameter = type === 'aws_ssm_parameter' && /^(?:insecure_)?value$/.test(attribute);
  const isImage = type === 'aws_ami' && /^(?:id|image_id)$/.test(attribute);
  if (!isParameter && !isImage) return undefined;
  if (isParameter) return textAt(node, 'name', inner);
  const filter = blocksOf(node, 'filter', inner).instances.find(
    ({ block, scope }) => textAt(block, 'name', scope) === 'name',
  );
  const values = filter && attributeOf(filter.block, 'values');
  const names = values === undefined ? [] : evaluate(values, filter!.scope, []).oneOrMore().items;
  const name = names.length === 1 ? names[0]!.literal() : undefined;
  return typeof name === 'string' ? name : undefined;
}

function textAt(block: Located['node'], name: string, scope: Scope): string | undefined {
  const written = attributeOf(block, name);
  const literal = written && evaluate(written, scope, []).literal();
  return typeof literal === 'string' ? literal : undefined;
}

/** What is known of something that is looked up by a literal, since the literal says what it is. */
function lookedUp(type: string, attribute: string, { node }: Located, inner: Scope): Literal | undefined {
  const given = (name: string): string | undefined => textAt(node, name, inner);
  switch (type) {
    case 'aws_kms_key':
    case 'aws_kms_alias': {
      // An alias of AWS's is a key of AWS's, however it is named further on.
      const key = given(type === 'aws_kms_key' ? 'key_id' : 'name');
      const isOwn = key !== undefined && /(?:^|:)alias\/aws\//.test(key);
      return isOwn && /^(?:arn|id|key_id|name|target_key_(?:arn|id))$/.test(attribute) ? key : undefined;
    }
    case 'aws_iam_policy': {
      if (attribute !== 'arn') return undefined;
      const name = given('name');
      return (
        given('arn') ??
        (name !== undefined && MANAGED.test(name) ? `arn:aws:iam::aws:policy/${name}` : undefined)
      );
    }
    default:
      return undefined;
  }
}
