import { propertyRule, set, type PropertyRule, type Rule, type Safety } from '../../core/model/index.ts';

/** A rule that asks of one number whether it is large enough. */
interface LeastRule extends Omit<PropertyRule, 'holds' | 'fix' | 'options'> {
  /** The least that is good enough. */
  readonly least: number;
  /** What the absence of the property means to AWS; unknown where it has to be there. */
  readonly absent?: number;
  /** The repair: its title, whether it is safe, and the number where it sets more than the least. */
  readonly raise: { readonly title: string; readonly safety: Safety; readonly to?: number };
}

/** Defines a rule that asks for a number of at least so much; its repair sets that, or more. */
export function leastRule({ least, absent, raise, ...rule }: LeastRule): Rule {
  return propertyRule({
    ...rule,
    holds: (value) => (absent === undefined ? value : value.or(absent)).atLeast(least),
    fix: set(raise.to ?? least, raise.safety, raise.title),
  });
}
