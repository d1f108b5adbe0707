import {
  all,
  any,
  no,
  not,
  unknown,
  yes,
  type Answer,
  type Statement,
  type Value,
} from '../../core/model/index.ts';
import { GAP, textOf } from './known-text.ts';
import { isAbout, type Target } from './policy-target.ts';

/** Of S3, a bucket itself or all of its objects; undefined of what has no parts. */
export type Part = 'bucket' | 'objects' | undefined;

/**
 * Whether a statement is about all of a part of what its policy is attached to; where that is not known, about such a part of
 * anything. What `NotResource` names is left out.
 */
export function coversPart(statement: Statement, part: Part, target: Target | undefined): Answer {
  const left = statement.value.get('NotResource').present();
  const named = statement.resources.some((resource) =>
    all(takesPart(resource, part), target === undefined ? yes : isAbout(resource, target)),
  );
  if (left.truth === 'no') return named;
  const allBut =
    target === undefined
      ? unknown
      : not(
          statement.notResources.some((resource) =>
            all(touchesPart(resource, part), isAbout(resource, target)),
          ),
        );
  return any(named, all(left, allBut));
}

/** Whether a pattern takes all of the part. */
function takesPart(resource: Value, part: Part): Answer {
  if (part === undefined) return yes;
  const { data } = resource;
  if (data.kind === 'present') {
    const isBucket = data.reference?.attribute?.toLowerCase() === 'arn';
    return isBucket ? resource.decided(part === 'bucket') : unknown;
  }
  const text = textOf(resource);
  if (text === undefined) return unknown;
  const slash = text.indexOf('/');
  if (slash < 0) {
    if (text.endsWith('*')) return resource.decided(true);
    // A text that ends where something is not known may go on with a key.
    return text.endsWith(GAP) && !text.includes(':::') ? unknown : resource.decided(part === 'bucket');
  }
  if (/^\/\*+$/.test(text.slice(slash))) return resource.decided(part === 'objects');
  return text.slice(slash).includes(GAP) ? unknown : resource.decided(false);
}

/** Whether a pattern takes anything of the part. */
function touchesPart(resource: Value, part: Part): Answer {
  const taken = takesPart(resource, part);
  const text = textOf(resource);
  return part === 'objects' && text?.includes('/') === true ? any(taken, resource.decided(true), no) : taken;
}
