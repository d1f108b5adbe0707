import {
  all,
  any,
  not,
  setAt,
  type Answer,
  type Fix,
  type Resource,
  type Value,
} from '../../core/model/index.ts';

/** Whether a subscription is on and tells of all the categories of events; one that names none tells of all. */
export function tellsOf(subscription: Resource, categories: readonly string[]): Answer {
  return all(
    not(subscription.get('Enabled').is(false)),
    any(
      subscription.list('EventCategories').empty(),
      all(...categories.map((category) => names(subscription, category))),
    ),
  );
}

/** The repair that switches a subscription on, or adds the categories that it leaves out. */
export function tellOf(subscription: Resource, at: Value, categories: readonly string[]): Fix {
  if (isSwitch(at)) return setAt(true, 'costs', 'Switch the subscription on')(subscription, at);
  const missing = categories.filter((category) => names(subscription, category).truth === 'no');
  return {
    title: `Tell of ${missing.join(' and ')} as well`,
    safety: 'costs',
    edits: missing.map((value) => ({
      kind: 'append',
      resource: subscription.name,
      path: ['EventCategories'],
      value,
    })),
  };
}

/** What is wrong with a subscription that does not tell of `what`. */
export function silence(subscription: Resource, at: Value, what: string): string {
  const why = isSwitch(at) ? 'is switched off' : 'leaves out events that matter';
  return `${subscription.name} ${why}: nobody hears of ${what}.`;
}

function isSwitch(at: Value): boolean {
  return at.path.at(-1) === 'Enabled';
}

function names(subscription: Resource, category: string): Answer {
  return subscription.list('EventCategories').some((item) => item.is(category));
}
