import { SPEC_INDEX } from '../specification.ts';

let types: ReadonlyMap<string, string> | undefined;

/** The canonical type of an L1 class: `aws-s3` and `CfnBucket`; undefined where no rule asks about its type. */
export function typeOfL1(module: string, name: string): string | undefined {
  types ??= new Map(
    Object.keys(SPEC_INDEX).map((type) => {
      const [, service = '', resource = ''] = type.split('::');
      return [`${moduleOf(service)}.Cfn${resource}`, type] as const;
    }),
  );
  return types.get(`${module}.${name}`);
}

/** The L1 class of a canonical type; undefined where no rule asks about the type. */
export function classOfType(type: string): { readonly module: string; readonly name: string } | undefined {
  const [, service = '', resource = ''] = type.split('::');
  return Object.hasOwn(SPEC_INDEX, type) ? { module: moduleOf(service), name: `Cfn${resource}` } : undefined;
}

/** Modules that are not called after their service. */
const MODULES: Readonly<Record<string, string>> = { Serverless: 'aws-sam' };

function moduleOf(service: string): string {
  return MODULES[service] ?? `aws-${service.toLowerCase()}`;
}

/** A name of the specification as L1 classes write it: `SSEAlgorithm` is `sseAlgorithm`, `TargetGroupARNs` is `targetGroupArns`. */
export function inL1(name: string): string {
  let written = WRITTEN.get(name);
  if (written === undefined) WRITTEN.set(name, (written = camelCased(name)));
  return written;
}

const WRITTEN = new Map<string, string>();

/** Whether the names below a property stay as they are, since it holds a document and no structure of the specification. */
export function isFreeBelow(name: string): boolean {
  return DOCUMENTS.has(name);
}

const DOCUMENTS = new Set([
  'AccessPolicies',
  'AccessPolicy',
  'ArchivePolicy',
  'AssumeRolePolicyDocument',
  'DataProtectionPolicy',
  'DeliveryPolicy',
  'FileSystemPolicy',
  'FilterPolicy',
  'InlinePolicy',
  'KeyPolicy',
  'NamespaceResourcePolicy',
  'PermissionsPolicyDocument',
  'Policy',
  'PolicyDocument',
  'PolicyText',
  'RedriveAllowPolicy',
  'RedrivePolicy',
  'ReplayPolicy',
  'RepositoryPolicyText',
  'ResourcePolicyDocument',
  'SingleHeader',
]);

function camelCased(name: string): string {
  // Keys of maps are not written in the way of names.
  if (!/^[A-Z][A-Za-z\d]*$/.test(name)) return name;
  const words = name
    .replace(
      /(?<![A-Z])([A-Z]+)s$/,
      (_, capitals: string) => capitals.charAt(0) + capitals.slice(1).toLowerCase() + 's',
    )
    .match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [name];
  return words
    .map((word, i) => {
      const lower = word.toLowerCase();
      return i === 0 ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
    })
    .join('');
}
