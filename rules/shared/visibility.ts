import {
  all,
  defineRule,
  not,
  type Resource,
  type Rule,
  type RuleInfo,
  type Value,
} from '../../core/model/index.ts';
import { setting } from './edits.ts';

/** A rule that asks whether a web ACL or a rule group, and each of its rules, shows what it does. */
interface VisibilityRule extends RuleInfo {
  /** The setting in each `VisibilityConfig`. */
  readonly shows: 'CloudWatchMetricsEnabled' | 'SampledRequestsEnabled';
  /** The title of the repair. */
  readonly turnOn: string;
  readonly message: (resource: Resource) => string;
}

/** Defines a rule about what parts of web ACLs and rule groups show of their work. */
export function visibilityRule({ shows, turnOn, ...rule }: VisibilityRule): Rule {
  const isOn = (visibility: Value) => not(visibility.get(shows).is(false));
  return defineRule({
    profile: 'strict',
    ...rule,
    on: ['AWS::WAFv2::WebACL', 'AWS::WAFv2::RuleGroup'],
    holds: (resource) =>
      all(
        isOn(resource.get('VisibilityConfig')),
        resource.list('Rules').every((each) => isOn(each.get('VisibilityConfig'))),
      ),
    fix: (resource) => ({
      title: turnOn,
      safety: 'safe',
      edits: [
        resource.get('VisibilityConfig'),
        ...resource.list('Rules').items.map((each) => each.get('VisibilityConfig')),
      ]
        .filter((visibility) => isOn(visibility).truth === 'no')
        .map((visibility) => setting(resource, [...visibility.path, shows], true)),
    }),
  });
}
