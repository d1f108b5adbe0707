/**
 * What rules may name although the specification of CloudFormation does not have it, by type: properties that
 * Terraform alone has, under their Terraform names. A type with an empty list is one that the specification lacks.
 */
export const SPEC_EXTENSIONS: Readonly<Record<string, readonly string[]>> = {};
