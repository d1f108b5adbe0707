import {
  Mention,
  parsePath,
  type Edit,
  type EditValue,
  type Path,
  type Resource,
} from '../../core/model/index.ts';

/** The edit that sets a property. */
export function setting(resource: Resource, path: string | Path, value: EditValue): Edit {
  return { kind: 'set', resource: resource.name, path: parsePath(path), value };
}

/** The edits that set those of the properties, by their paths, which are not certainly so. */
export function settings(
  resource: Resource,
  values: { readonly [path: string]: string | number | boolean },
): readonly Edit[] {
  return Object.entries(values).flatMap(([path, value]) =>
    resource.get(path).is(value).truth === 'yes' ? [] : [setting(resource, path, value)],
  );
}

/** The edit that adds a member to a list. */
export function appending(resource: Resource, path: string | Path, value: EditValue): Edit {
  return { kind: 'append', resource: resource.name, path: parsePath(path), value };
}

/** The edit that adds a resource behind another, whose name its own begins with. */
export function addition(
  resource: Resource,
  suffix: string,
  type: string,
  properties: { readonly [key: string]: EditValue },
): Edit {
  return { kind: 'add', type, name: `${resource.name}${suffix}`, properties, after: resource.name };
}

/** What stands for a resource that is added. */
export function added(resource: Resource, suffix: string, attribute?: string): Mention {
  return new Mention(`${resource.name}${suffix}`, attribute);
}

/** The edit that asks for what only the author knows: by a parameter without a default. */
export function question(resource: Resource, name: string, description: string, type = 'String'): Edit {
  return { kind: 'parameter', name, type, description, after: resource.name };
}

/** The type of a parameter that is given subnets. */
export const SUBNETS = 'List<AWS::EC2::Subnet::Id>';

/** The type of a parameter that is given security groups. */
export const SECURITY_GROUPS = 'List<AWS::EC2::SecurityGroup::Id>';

/** What stands for the answer to a question. */
export function answer(name: string): Mention {
  return new Mention(name);
}

/** The name of a resource without Terraform's type and modules. */
export function labelOf({ name }: Resource): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
