import { SPEC_INDEX } from '../specification.ts';
import { attr, renaming, type Fields } from './fields.ts';
import type { ResourceTable } from './table.ts';

/** Words that the provider keeps together. */
const KEPT: readonly (readonly [string, string])[] = [
  ['CloudFormation', 'Cloudformation'],
  ['CloudFront', 'Cloudfront'],
  ['CloudWatch', 'Cloudwatch'],
  ['CNAMEs', 'Cnames'],
  ['FSx', 'Fsx'],
  ['OTel', 'Otel'],
];

/** A name of the specification as the `awscc` provider writes it: `CidrIpv6` is `cidr_ipv_6`, `KMSKeyId` is `kms_key_id`. */
export function inAwscc(name: string): string {
  return KEPT.reduce((text, [from, to]) => text.replaceAll(from, to), name)
    .replace(/[A-Z](?=[a-z])/g, (capital, at: number, text: string) =>
      at > 0 && /[A-Z]/.test(text[at - 1]!) ? `_${capital}` : capital,
    )
    .replace(/([a-z])(?=[A-Z0-9])/g, '$1_')
    .replace(/(\d)(?=[A-Za-z])/g, '$1_')
    .toLowerCase();
}

/** Types that rules ask about and of which the `aws` provider has no resource: `awscc` alone declares them. */
export const AWSCC_ALONE: ReadonlySet<string> = new Set([
  'AWS::InspectorV2::CisScanConfiguration',
  'AWS::InspectorV2::CodeSecurityIntegration',
  'AWS::InspectorV2::CodeSecurityScanConfiguration',
  'AWS::SecretsManager::SecretTargetAttachment',
  'AWS::SecurityHub::HubV2',
]);

let tables: ReadonlyMap<string, ResourceTable> | undefined;

/** Whether `awscc` has resources of a canonical type. */
export function isInAwscc(canonical: string): boolean {
  return Object.hasOwn(SPEC_INDEX, canonical);
}

/** The table of a resource type of the `awscc` provider, which names all that the specification does; undefined where no rule asks about its type. */
export function awsccTable(type: string): ResourceTable | undefined {
  tables ??= new Map(
    Object.entries(SPEC_INDEX).map(([canonical, { paths }]) => {
      const [, service = '', resource = ''] = canonical.split('::');
      const properties = new Set(Object.keys(paths).map((path) => path.split('.')[0]!));
      const fields: Fields = Object.fromEntries(
        [...properties, 'Tags'].map((name) => [name, renaming(attr(inAwscc(name)), inAwscc)]),
      );
      return [`awscc_${service.toLowerCase()}_${inAwscc(resource)}`, { type: canonical, fields }] as const;
    }),
  );
  return tables.get(type);
}
