import {
  all,
  not,
  propertyRule,
  type Answer,
  type PropertyRule,
  type Rule,
  type Value,
} from '../../core/model/index.ts';

/** A rule that asks of one property whether it is declared at all. */
export type DeclaredRule = Omit<PropertyRule, 'holds'>;

/** Defines a rule that asks for a property to be there, whatever it says. */
export function declaredRule(rule: DeclaredRule): Rule {
  return propertyRule({ ...rule, holds: (value) => value.present() });
}

/** Whether a value is there and not the empty text, which AWS takes for none. */
export function isGiven(value: Value): Answer {
  return all(not(value.is('')), value.present());
}
