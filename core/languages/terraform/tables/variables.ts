import { type Field, list, never, same } from '../fields.ts';

/** The variables of an environment, a block each; Terraform has no others than plain ones there. */
export function variables(name: string): Field {
  return list(name, { ...same('Name', 'Value'), Type: never });
}
