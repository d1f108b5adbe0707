import {
  all,
  defineRule,
  not,
  parsePath,
  type Answer,
  type EditValue,
  type Fix,
  type Literal,
  type Path,
  type Resource,
  type Rule,
  type Safety,
  type Value,
} from '../../core/model/index.ts';
import { patternOf } from '../../core/text/pattern.ts';
import type { Demand, OwnRule } from './definition.ts';

/** The rule that a description means. */
export function ruleOf(own: OwnRule): Rule {
  const { id, title, severity, type, profile = 'recommended', when, message } = own;
  const [path, holds] = [parsePath(own.path ?? ''), checkOf(own.must, own.default)];
  const applies = when && checkOf(when, undefined);
  return defineRule<Resource>({
    id,
    title,
    severity,
    profile,
    controls: [],
    on: type,
    ...(when === undefined ? {} : { when: (resource) => each(resource, parsePath(when.path), applies!) }),
    holds: (resource) => each(resource, path, holds),
    message: (resource, at) =>
      message.replace(/\{(resource|value)\}/g, (_all, name) =>
        name === 'resource' ? resource.name : String(at),
      ),
    ...(own.fix === undefined ? {} : { fix: (resource, at) => fixOf(own.fix!, resource, at) }),
  });
}

type Check = (value: Value) => Answer;

/** A question about the value at a path, or about each member of a list on the way. */
function each(resource: Resource, path: Path, check: Check): Answer {
  const star = path.indexOf('*');
  if (path.length === 0) return check(resource.self);
  if (star < 0) return check(resource.get(path));
  return resource
    .get(path.slice(0, star))
    .oneOrMore()
    .every((member) => below(member, path.slice(star + 1), check));
}

function below(value: Value, path: Path, check: Check): Answer {
  const star = path.indexOf('*');
  if (star < 0) return check(path.length === 0 ? value : value.get(path));
  return value
    .get(path.slice(0, star))
    .oneOrMore()
    .every((member) => below(member, path.slice(star + 1), check));
}

/** What is demanded of a value, where `meaning` is what AWS does without it. */
function checkOf(demand: Demand, meaning: Literal | undefined): Check {
  const checks = checksOf(demand);
  const none =
    demand.not === undefined
      ? []
      : checksOf(demand.not).map(
          (check): Check =>
            (value) =>
              not(check(value)),
        );
  return (given) => {
    const value = meaning === undefined ? given : given.or(meaning);
    return all(...[...checks, ...none].map((check) => check(value)));
  };
}

function checksOf({ equals, in: among, matches, exists, absent, range, contains }: Demand): readonly Check[] {
  const pattern = matches === undefined ? undefined : patternOf(matches);
  const members = contains === undefined ? [] : typeof contains === 'object' ? contains : [contains];
  return [
    ...(equals === undefined ? [] : [(value: Value) => value.is(equals)]),
    ...(among === undefined ? [] : [(value: Value) => value.is(...among)]),
    ...(pattern === undefined ? [] : [(value: Value) => value.matches(pattern)]),
    ...(exists === undefined ? [] : [(value: Value) => value.present()]),
    ...(absent === undefined ? [] : [(value: Value) => not(value.present())]),
    ...(range === undefined ? [] : [within(range)]),
    ...members.map(
      (member): Check =>
        (value) =>
          value.oneOrMore().some((item) => item.is(member)),
    ),
  ];
}

function within({ least, most }: NonNullable<Demand['range']>): Check {
  return (value) => {
    // What is not declared is no number.
    if (value.data.kind === 'absent') return value.decided(false);
    return all(
      ...(least === undefined ? [] : [value.atLeast(least)]),
      ...(most === undefined ? [] : [value.atMost(most)]),
    );
  };
}

function fixOf(fix: NonNullable<OwnRule['fix']>, resource: Resource, { path }: Value): Fix | undefined {
  if (path.length === 0) return undefined;
  const safety: Safety = (fix.safety as Safety | undefined) ?? 'changes';
  const shown = typeof fix.value === 'string' ? fix.value : JSON.stringify(fix.value);
  const name = path.filter((segment) => typeof segment === 'string').join('.');
  return fix.remove === true
    ? {
        title: fix.title ?? `Remove ${name}`,
        safety,
        edits: [{ kind: 'remove', resource: resource.name, path }],
      }
    : {
        title: fix.title ?? `Set ${name} to ${shown}`,
        safety,
        edits: [{ kind: 'set', resource: resource.name, path, value: fix.value as EditValue }],
      };
}
