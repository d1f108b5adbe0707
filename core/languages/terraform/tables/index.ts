import type { Companion, ResourceTable, ServiceTables } from '../table.ts';
import { compute } from './compute.ts';
import { databases } from './databases.ts';
import { ec2 } from './ec2.ts';
import { edge } from './edge.ts';
import { governance } from './governance.ts';
import { identity } from './identity.ts';
import { operations } from './operations.ts';
import { rds } from './rds.ts';
import { s3 } from './s3.ts';

const SERVICES: readonly ServiceTables[] = [
  compute,
  databases,
  ec2,
  edge,
  governance,
  identity,
  operations,
  rds,
  s3,
];

const RESOURCES = new Map<string, readonly ResourceTable[]>(
  SERVICES.flatMap(({ resources }) =>
    Object.entries(resources).map(
      ([type, tables]) =>
        [
          type,
          Array.isArray(tables) ? (tables as readonly ResourceTable[]) : [tables as ResourceTable],
        ] as const,
    ),
  ),
);

const COMPANIONS = new Map<string, (readonly [type: string, companion: Companion])[]>();
for (const { companions } of SERVICES) {
  for (const [type, companion] of Object.entries(companions ?? {}))
    for (const owner of companion.of)
      COMPANIONS.set(owner, [...(COMPANIONS.get(owner) ?? []), [type, companion]]);
}

/** The tables of one of Terraform's resource types; none of one that is not known. */
export function tablesOf(type: string): readonly ResourceTable[] {
  return RESOURCES.get(type.replace(/^aws_alb(?=_|$)/, 'aws_lb')) ?? [];
}

/** The resource types that hold properties of a type, with how they do. */
export function companionsOf(type: string): readonly (readonly [type: string, companion: Companion])[] {
  return COMPANIONS.get(type) ?? [];
}

/** Every table with its Terraform type. */
export function allTables(): readonly (readonly [type: string, table: ResourceTable])[] {
  return [...RESOURCES].flatMap(([type, tables]) => tables.map((table) => [type, table] as const));
}

/** Every companion with its Terraform type. */
export function allCompanions(): readonly (readonly [type: string, companion: Companion])[] {
  return SERVICES.flatMap(({ companions }) => Object.entries(companions ?? {}));
}
