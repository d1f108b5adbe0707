import { awsccTable } from '../awscc.ts';
import type { Companion, ResourceTable, ServiceTables } from '../table.ts';
import { access } from './access.ts';
import { analytics } from './analytics.ts';
import { apis } from './apis.ts';
import { applications } from './applications.ts';
import { attachments } from './attachments.ts';
import { compute } from './compute.ts';
import { databases } from './databases.ts';
import { domains } from './domains.ts';
import { ec2 } from './ec2.ts';
import { edge } from './edge.ts';
import { findings } from './findings.ts';
import { firewalls } from './firewalls.ts';
import { governance } from './governance.ts';
import { identity } from './identity.ts';
import { images } from './images.ts';
import { network } from './network.ts';
import { operations } from './operations.ts';
import { platform } from './platform.ts';
import { rds } from './rds.ts';
import { s3 } from './s3.ts';
import { storage } from './storage.ts';
import { stores } from './stores.ts';
import { workloads } from './workloads.ts';

const SERVICES: readonly ServiceTables[] = [
  access,
  analytics,
  apis,
  applications,
  attachments,
  compute,
  databases,
  domains,
  ec2,
  edge,
  findings,
  firewalls,
  governance,
  identity,
  images,
  network,
  operations,
  platform,
  rds,
  s3,
  storage,
  stores,
  workloads,
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

const BY_NAME = new Map(SERVICES.flatMap(({ companions }) => Object.entries(companions ?? {})));

const COMPANIONS = new Map<string, (readonly [type: string, companion: Companion])[]>();
for (const { companions } of SERVICES) {
  for (const [type, companion] of Object.entries(companions ?? {}))
    for (const owner of companion.of)
      COMPANIONS.set(owner, [...(COMPANIONS.get(owner) ?? []), [type, companion]]);
}

/** How a resource type holds properties of others, if it does. */
export function companionNamed(type: string): Companion | undefined {
  return BY_NAME.get(type);
}

/** The tables of one of Terraform's resource types; none of one that is not known. */
export function tablesOf(type: string): readonly ResourceTable[] {
  const found = RESOURCES.get(type.replace(/^aws_alb(?=_|$)/, 'aws_lb'));
  if (found !== undefined) return found;
  const derived = type.startsWith('awscc_') ? awsccTable(type) : undefined;
  return derived === undefined ? [] : [derived];
}

/** The resource types that hold properties of a type, with how they do. */
export function companionsOf(type: string): readonly (readonly [type: string, companion: Companion])[] {
  return COMPANIONS.get(type) ?? [];
}

/** The Terraform types of which two services have tables; a mistake. */
export function tablesTwice(): readonly string[] {
  const all = SERVICES.flatMap(({ resources }) => Object.keys(resources));
  return all.filter((type, i) => all.indexOf(type) !== i);
}

/** Every table with its Terraform type. */
export function allTables(): readonly (readonly [type: string, table: ResourceTable])[] {
  return [...RESOURCES].flatMap(([type, tables]) => tables.map((table) => [type, table] as const));
}

/** Every companion with its Terraform type. */
export function allCompanions(): readonly (readonly [type: string, companion: Companion])[] {
  return SERVICES.flatMap(({ companions }) => Object.entries(companions ?? {}));
}

/** A table with its Terraform type. */
interface Named {
  readonly type: string;
  readonly table: ResourceTable;
}

let plain: ReadonlyMap<string, Named> | undefined;

/** The first table of a canonical type that a resource has whatever it says: what a new resource is written by. */
export function plainTable(canonical: string): Named | undefined {
  plain ??= new Map(
    allTables()
      .filter(([, { when }]) => when === undefined)
      .map(([type, table]) => [table.type, { type, table }] as const)
      .reverse(),
  );
  return plain.get(canonical);
}
