import { SPEC_INDEX } from '../spec-index.ts';

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

function camelCased(name: string): string {
  const plain = name.replace(
    /([A-Z])([A-Z]+)s$/,
    (_all, first: string, rest: string) => `${first}${rest.toLowerCase()}s`,
  );
  const words = plain.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [name];
  return words
    .map((word, i) => {
      const lower = word.toLowerCase();
      return i === 0 ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
    })
    .join('');
}
