/** The language ids whose documents can hold a template. */
export const LANGUAGES: readonly string[] = [
  'yaml',
  'json',
  'jsonc',
  'cloudformation',
  'terraform',
  'terraform-vars',
  'opentofu',
  'hcl',
  'typescript',
  'javascript',
  'python',
];

/** The language ids of CDK source. */
export const SOURCE: readonly string[] = ['typescript', 'javascript', 'python'];

/** The language ids of Terraform's files. */
export const TERRAFORM: readonly string[] = ['terraform', 'terraform-vars', 'opentofu', 'hcl'];
