import { all, any, not, unknown, type Answer, type Resource, type Value } from '../../core/model/index.ts';

/** Whether a trail records the writing, or the reading, of every object of the account's buckets. */
export function recordsObjects(trail: Resource, kind: 'WriteOnly' | 'ReadOnly'): Answer {
  return recordsAll(trail, kind, 'AWS::S3::Object', /^arn:aws[\w-]*:s3:{0,3}$/);
}

/**
 * An answer about what a trail records: a trail of one region, which another rule asks about, is left open, as nothing is known
 * of the other regions.
 */
export function inEveryRegion(trail: Resource, records: Answer): Answer {
  return all(records, any(trail.get('IsMultiRegionTrail').is(true), unknown));
}

/** Whether a trail records each call of every function of the account; a call counts as writing. */
export function recordsInvocations(trail: Resource): Answer {
  return recordsAll(trail, 'WriteOnly', 'AWS::Lambda::Function', /^arn:aws[\w-]*:lambda$/);
}

/** Whether a trail records what happens to every resource of a type, all of which `whole` stands for. */
function recordsAll(trail: Resource, kind: 'WriteOnly' | 'ReadOnly', type: string, whole: RegExp): Answer {
  const basic = trail.list('EventSelectors').some((selector) =>
    all(
      selector.get('ReadWriteType').or('All').is('All', kind),
      selector
        .get('DataResources')
        .list()
        .some((data) => isEvery(data, type, whole)),
    ),
  );
  const advanced = trail
    .list('AdvancedEventSelectors')
    .some((selector) =>
      all(
        equals(selector, 'resources.type', type),
        onlyNames(selector, ['eventCategory', 'resources.type', 'readOnly']),
        any(not(names(selector, 'readOnly')), equals(selector, 'readOnly', kind === 'ReadOnly')),
      ),
    );
  return any(basic, advanced);
}

/** Whether no other trail of the template may record what this one does not. */
export function isOnlyTrail(trail: Resource): Answer {
  return trail
    .siblings('AWS::CloudTrail::Trail')
    .none((other) => trail.self.decided(other.name !== trail.name));
}

function isEvery(data: Value, type: string, whole: RegExp): Answer {
  return all(
    data.get('Type').is(type),
    data
      .get('Values')
      .list()
      .some((value) => value.matches(whole)),
  );
}

function names(selector: Value, field: string): Answer {
  return selector
    .get('FieldSelectors')
    .list()
    .some((each) => each.get('Field').is(field));
}

/** Whether a selector narrows nothing but these: any other field leaves some events out. */
function onlyNames(selector: Value, fields: readonly string[]): Answer {
  return selector
    .get('FieldSelectors')
    .list()
    .every((each) => each.get('Field').is(...fields));
}

/** Whether a trail with advanced selectors records every event that manages the account. */
export function selectsAllManagement(trail: Resource): Answer {
  return trail
    .list('AdvancedEventSelectors')
    .some((selector) =>
      all(equals(selector, 'eventCategory', 'Management'), onlyNames(selector, ['eventCategory'])),
    );
}

function equals(selector: Value, field: string, value: string | boolean): Answer {
  return selector
    .get('FieldSelectors')
    .list()
    .some((each) =>
      all(
        each.get('Field').is(field),
        each
          .get('Equals')
          .list()
          .some((one) => one.is(value)),
      ),
    );
}
