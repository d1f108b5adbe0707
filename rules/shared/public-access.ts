import { not, propertyRule, set, type PropertyRule, type Rule } from '../../core/model/index.ts';

/** A rule that asks whether something has an address on the internet. */
interface NotPublicRule extends Omit<PropertyRule, 'path' | 'holds' | 'fix' | 'message' | 'options'> {
  /** Whether AWS gives it one where nothing is said; it does not unless this says so. */
  readonly publicByDefault?: boolean;
  /** What the repair makes private: "cluster". */
  readonly what: string;
  /** Whether the repair makes it anew. */
  readonly replaces?: boolean;
  /** What the address means, behind "gets an address on the internet". */
  readonly danger: string;
}

/** Defines a rule that asks for no public address. */
export function notPublicRule(rule: NotPublicRule): Rule {
  const { publicByDefault = false, what, replaces = false, danger, ...info } = rule;
  const cost = replaces ? 'replaces it' : 'clients outside the VPC lose it';
  return propertyRule({
    ...info,
    path: 'PubliclyAccessible',
    holds: (value) => (publicByDefault ? value.is(false) : not(value.is(true))),
    fix: set(false, replaces ? ['replaces', 'locks out'] : 'locks out', `Make the ${what} private (${cost})`),
    message: ({ name }) => `${name} gets an address on the internet${danger}`,
  });
}
