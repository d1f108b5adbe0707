import { any, no, unknown, type Answer, type Resource, type Value } from '../../core/model/index.ts';
import { isEverything } from './arns.ts';
import { GAP, textOf } from './known-text.ts';
import { takes } from './policy.ts';

/** What a policy is attached to: a bucket, a queue, a topic. */
export interface Target {
  /** How the policy names it; undefined where the resource is known by itself. */
  readonly named: Value | undefined;
  /** Its declaration, where it stands here. */
  readonly resource: Resource | undefined;
}

/** What a policy is attached to by a property; undefined where that is several, or not known. */
export function targetOf(policy: Resource, property: string): Target | undefined {
  const value = policy.get(property);
  const members = value.data.kind === 'list' ? value.list() : undefined;
  const named = members === undefined ? value : members.open ? undefined : members.items[0];
  if (named === undefined || (members?.items.length ?? 1) !== 1) return undefined;
  return { named, resource: policy.resolve(named) };
}

/** Whether a pattern of ARNs takes a target, or a part of it: yes and no are certain. */
export function isAbout(pattern: Value, { named, resource }: Target): Answer {
  const own = [resource?.get(['*name']) ?? named].filter((value) => value !== undefined);
  const everything = isEverything(pattern);
  if (everything.truth === 'yes') return everything;
  const other = references(pattern);
  if (other.length > 0) {
    const names = new Set([...own.flatMap(references), ...(resource === undefined ? [] : [resource.name])]);
    if (other.some((name) => names.has(name))) return pattern.decided(true);
    // Two names of this template are two resources; the declaration of what is named otherwise is not known.
    return resource !== undefined || names.size > 0 ? pattern.decided(false) : unknown;
  }
  const isMadeUp = resource !== undefined && own.every(({ data }) => data.kind === 'absent');
  return any(no, ...own.map((name) => namesIn(pattern, name)), isMadeUp ? ofAnother(pattern) : no);
}

/** The resources of the template that a value refers to. */
function references({ data }: Value): readonly string[] {
  if (data.kind === 'text')
    return data.parts.flatMap((part) => (typeof part === 'string' ? [] : references(part)));
  if (data.kind !== 'present' || data.reference?.scope !== 'template') return [];
  return [data.reference.name];
}

/** Whether a pattern has a name as that of a resource. */
function namesIn(pattern: Value, name: Value): Answer {
  const [text, whole] = [pattern.identity(), name.identity()];
  if (text !== undefined && whole !== undefined && whole !== '' && nameOf(text) === nameOf(whole))
    return pattern.decided(true);
  const [written, known] = [textOf(pattern), textOf(name)];
  if (written === undefined) return unknown;
  if (known === undefined || known.includes(GAP)) return name.data.kind === 'absent' ? no : unknown;
  const own = nameOf(written);
  return own.includes(GAP) ? unknown : pattern.decided(takes(own, nameOf(known)));
}

/** A name that AWS makes up is none that is written; a pattern may take it. */
function ofAnother(pattern: Value): Answer {
  const text = textOf(pattern);
  return text === undefined || nameOf(text).includes(GAP) || /[*?]/.test(nameOf(text)) ? unknown : no;
}

/** The name of a bucket, queue or topic in an ARN, or in what is the name itself. */
function nameOf(text: string): string {
  const rest = /^arn:/i.test(text) ? text.split(':').slice(5).join(':') : text;
  return rest.split('/')[0]!;
}
