import { not, propertyRule, type PropertyRule, type Rule } from '../../core/model/index.ts';

/** A rule that asks where a file system of FSx is kept; `path` is the deployment of its kind. */
type SeveralZonesRule = Omit<PropertyRule, 'on' | 'holds' | 'message' | 'options'>;

/** Defines a rule that asks for a file system to be kept in several availability zones. */
export function severalZonesRule(rule: SeveralZonesRule): Rule {
  return propertyRule({
    profile: 'strict',
    ...rule,
    on: 'AWS::FSx::FileSystem',
    holds: (value) => not(value.matches(/^SINGLE_AZ/i)),
    message: ({ name }) =>
      `${name} is kept in one availability zone: when the zone fails, its files cannot be reached.`,
  });
}
