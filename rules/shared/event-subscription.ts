import { all, any, type Answer, type Fix, type Resource } from '../../core/model/index.ts';

/** Whether a subscription tells of all the categories of events; one that names none tells of all. */
export function tellsOf(subscription: Resource, categories: readonly string[]): Answer {
  return any(
    subscription.list('EventCategories').empty(),
    all(...categories.map((category) => names(subscription, category))),
  );
}

/** The repair that adds the categories that a subscription leaves out. */
export function tellOf(subscription: Resource, categories: readonly string[]): Fix {
  const missing = categories.filter((category) => names(subscription, category).truth === 'no');
  return {
    title: `Tell of ${missing.join(' and ')} as well`,
    safety: 'safe',
    edits: missing.map((value) => ({
      kind: 'append',
      resource: subscription.name,
      path: ['EventCategories'],
      value,
    })),
  };
}

function names(subscription: Resource, category: string): Answer {
  return subscription.list('EventCategories').some((item) => item.is(category));
}
