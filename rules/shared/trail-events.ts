import { all, any, not, type Answer, type Resource, type Value } from '../../core/model/index.ts';

/** Whether a trail records the writing, or the reading, of every object of the account's buckets. */
export function recordsObjects(trail: Resource, kind: 'WriteOnly' | 'ReadOnly'): Answer {
  const basic = trail
    .list('EventSelectors')
    .some((selector) =>
      all(
        selector.get('ReadWriteType').or('All').is('All', kind),
        selector.get('DataResources').list().some(isEveryBucket),
      ),
    );
  const advanced = trail
    .list('AdvancedEventSelectors')
    .some((selector) =>
      all(
        equals(selector, 'resources.type', 'AWS::S3::Object'),
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

function isEveryBucket(data: Value): Answer {
  return all(
    data.get('Type').is('AWS::S3::Object'),
    data
      .get('Values')
      .list()
      .some((value) => value.matches(/^arn:aws[\w-]*:s3:{0,3}$/)),
  );
}

function names(selector: Value, field: string): Answer {
  return selector
    .get('FieldSelectors')
    .list()
    .some((each) => each.get('Field').is(field));
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
