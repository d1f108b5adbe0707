import { Value, type Path } from '../../model/index.ts';
import { blocksOf, type BlockInstance } from './blocks.ts';
import { attr, computed, headerPlace, type Field, type Fields } from './fields.ts';
import paths from './sensitive.json' with { type: 'json' };
import type { ResourceTable } from './table.ts';

/** By type, paths. */
type Paths = Readonly<Record<string, readonly string[] | undefined>>;

/**
 * Arguments that take a secret and have no name in CloudFormation, or none in a table, by Terraform type; and the secrets
 * of CloudFormation, by its type. `npm run generate` writes them.
 */
const { sensitive: SENSITIVE, secrets: SECRETS }: Readonly<Record<'sensitive' | 'secrets', Paths>> = paths;

/** A type of Terraform's with such arguments, of which nothing else is known. */
export const OTHER = 'Terraform::Resource::Other';

/** What is run on a resource or beside it once it is made, and how it is reached. */
export const PROVISIONED = 'Terraform::Resource::Provisioned';

/** A table with the arguments of its type that take a secret. */
export function withSensitive(type: string, table: ResourceTable): ResourceTable {
  const field = fieldFor(type);
  return field === undefined ? table : { ...table, fields: { ...table.fields, SensitiveArguments: field } };
}

/**
 * Whether a property is a secret which a table gives no field: an argument for it, if the provider has one, is among those
 * that take a secret.
 */
export function isAmongSensitive({ type, fields }: ResourceTable, path: Path): boolean {
  if (SECRETS[type]?.includes(path.join('.')) !== true) return false;
  let inner: Fields | undefined = fields;
  for (const name of path) {
    if (inner === undefined) return false;
    if (!Object.hasOwn(inner, String(name))) return true;
    inner = inner[name]!.fields;
  }
  return false;
}

/** The table of a type that has no other one. */
export function sensitiveTable(type: string): ResourceTable | undefined {
  const field = fieldFor(type);
  return field === undefined ? undefined : { type: OTHER, fields: { SensitiveArguments: field } };
}

/** The table of the provisioners and connections of a resource; undefined where it has none. */
export function provisionedTable({ block }: Pick<BlockInstance, 'block'>): ResourceTable | undefined {
  const has = block.body.blocks.some(({ type }) => type === 'provisioner' || type === 'connection');
  return has ? PROVISIONERS : undefined;
}

const CONNECTIONS = ['connection', 'provisioner.connection'];
const PROVISIONERS: ResourceTable = {
  type: PROVISIONED,
  fields: {
    Commands: members(['command', 'inline', 'content'].map((name) => `provisioner.${name}`)),
    Environments: members(['provisioner.environment']),
    Secrets: members(
      CONNECTIONS.flatMap((block) =>
        ['password', 'private_key', 'bastion_password', 'bastion_private_key'].map(
          (name) => `${block}.${name}`,
        ),
      ),
    ),
  },
};

function fieldFor(type: string): Field | undefined {
  const own = Object.hasOwn(SENSITIVE, type) ? SENSITIVE[type] : undefined;
  return own === undefined ? undefined : members(own);
}

/** What arguments are set to, as one list. */
function members(arguments_: readonly string[]): Field {
  return computed((owner, path) => {
    const found: Value[] = [];
    let open = false;
    for (const argument of arguments_) {
      const inner = read(owner, argument.split('.'), path);
      found.push(...inner.values.filter(({ data }) => data.kind !== 'absent'));
      open ||= inner.open;
    }
    return new Value({ kind: 'list', items: () => found, open }, headerPlace(owner), path);
  });
}

function read(
  owner: BlockInstance,
  [name = '', ...rest]: readonly string[],
  path: Path,
): { readonly values: readonly Value[]; readonly open: boolean } {
  if (rest.length === 0) return { values: [attr(name).read(owner, path)], open: false };
  const { instances, open } = blocksOf(owner.block, name, owner.scope);
  const inner = instances.map((instance) => read(instance, rest, path));
  return { values: inner.flatMap(({ values }) => values), open: open || inner.some((each) => each.open) };
}
