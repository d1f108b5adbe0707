/**
 * What a resource of the provider demands, from its types in `@cdktf/provider-aws`: the attributes and blocks that are not
 * optional, by their paths (`rule.status`: each block `rule` has to have a `status`).
 */
export function demandedBy(types: string): readonly string[] {
  const structs = new Map<string, readonly Member[]>();
  for (const [, name, body] of types.matchAll(/^export interface (\w+)[^{]*\{\n(.*?)^\}/gms))
    structs.set(name!, membersOf(body!));
  const config = /^export interface (\w+) extends cdktf\.TerraformMetaArguments/m.exec(types)?.[1];
  return config === undefined ? [] : demanded(config, structs, []);
}

interface Member {
  /** As Terraform calls it. */
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
}

/** The members of a structure; the link of each to the registry ends with Terraform's name for it. */
function membersOf(body: string): readonly Member[] {
  return [...body.matchAll(/#(\w+)\}(?:(?!\*\/).)*\*\/\s+readonly \w+(\??): ([^;]+);/gs)].map(
    ([, name, optional, type]) => ({ name: name!, optional: optional === '?', type: type! }),
  );
}

function demanded(
  struct: string,
  structs: ReadonlyMap<string, readonly Member[]>,
  above: readonly string[],
): readonly string[] {
  // Statements of WAF rules hold statements.
  if (above.length > 6) return [];
  return structs.get(struct)!.flatMap(({ name, optional, type }) => {
    const path = [...above, name];
    const inner = [...type.matchAll(/\w+/g)].map(([word]) => word).find((word) => structs.has(word));
    return [
      ...(optional ? [] : [path.join('.')]),
      ...(inner === undefined ? [] : demanded(inner, structs, path)),
    ];
  });
}
