import places from './secret-places.json' with { type: 'json' };

/** By type, paths of properties; `[]` is each member of a list. */
type Paths = Readonly<Record<string, readonly string[]>>;

/**
 * Where secrets stand, and what may have one in it; `npm run generate` writes it from CloudFormation's public specification
 * and from what Terraform's provider marks as sensitive (`tools/secret-places.ts`).
 */
export const PLACES: Readonly<Record<'properties' | 'environments' | 'scripts', Paths>> = places;
