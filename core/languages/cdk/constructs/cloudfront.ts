import { type Path, Value } from '../../../model/index.ts';
import {
  computed,
  type Field,
  type Fields,
  given,
  listOf,
  mapped,
  objectOf,
  over,
  ownCallsOf,
  type Owner,
  partOf,
  prop,
  lazily,
} from '../fields.ts';
import { factoryOf } from '../value-classes.ts';
import { derivedField, derivedOf } from './derivation.ts';
import type { ConstructTables } from './table.ts';

/** How visitors' requests are answered: `defaultBehavior`, and those of paths. */
const BEHAVIOR: Fields = {
  Compress: prop('compress', { default: true }),
  // A policy is a construct of its own.
  ResponseHeadersPolicyId: computed((owner, path) => given(owner, 'responseHeadersPolicy', path)),
  ViewerProtocolPolicy: prop('viewerProtocolPolicy', {
    default: 'allow-all',
    words: {
      'ViewerProtocolPolicy.HTTPS_ONLY': 'https-only',
      'ViewerProtocolPolicy.REDIRECT_TO_HTTPS': 'redirect-to-https',
      'ViewerProtocolPolicy.ALLOW_ALL': 'allow-all',
    },
  }),
};

/** Where what is delivered comes from, of what is not an S3 bucket: the module is another than the distribution's. */
const CUSTOM_ORIGIN: Fields = {
  OriginProtocolPolicy: prop('protocolPolicy', {
    default: 'https-only',
    words: {
      'OriginProtocolPolicy.HTTP_ONLY': 'http-only',
      'OriginProtocolPolicy.MATCH_VIEWER': 'match-viewer',
      'OriginProtocolPolicy.HTTPS_ONLY': 'https-only',
    },
  }),
};

const CUSTOM_ORIGINS = new Set(['HttpOrigin', 'LoadBalancerV2Origin']);

const DERIVED = lazily(() => derivedField(derivedOf('aws-cloudfront.Distribution')!, 'DistributionConfig'));

const CONFIG: Field = {
  read: (owner, path) => {
    const behavior = given(owner, 'defaultBehavior', path);
    const others = behaviorsOf(owner, [...path, 'CacheBehaviors']);
    const first = mapped(partOf(owner, behavior), BEHAVIOR, [...path, 'DefaultCacheBehavior']);
    return over(DERIVED.read(owner, path), {
      DefaultCacheBehavior: behavior.data.kind === 'map' ? first : Value.unknown(behavior.place, first.path),
      CacheBehaviors: others.value,
      Origins: originsOf(owner, [behavior, ...others.given], others.open, [...path, 'Origins']),
    });
  },
  write: ([first, second, ...rest], value, together) => {
    if (first !== 'DefaultCacheBehavior')
      return DERIVED.write?.(second === undefined ? [first!] : [first!, second, ...rest], value, together);
    const field = Object.hasOwn(BEHAVIOR, String(second)) ? BEHAVIOR[String(second)] : undefined;
    const written = field?.write?.(rest, value, []);
    return written && { prop: 'defaultBehavior', below: [written.prop], code: written.code };
  },
};

/** The behaviors of paths: `additionalBehaviors`, and what `addBehavior` adds. */
function behaviorsOf(
  owner: Owner,
  path: Path,
): { readonly value: Value; readonly given: readonly Value[]; readonly open: boolean } {
  const { data, place } = given(owner, 'additionalBehaviors', path);
  const calls = ownCallsOf(owner, 'addBehavior');
  const known = data.kind === 'map' ? data.keys().map((key) => data.entry(key)!) : [];
  const open = calls.open || (data.kind === 'map' ? data.open : data.kind !== 'absent');
  const items = known.map((each, i) => mapped(partOf(owner, each), BEHAVIOR, [...path, i]));
  for (const call of calls.items) {
    const options = call.argument(2) ?? Value.absent(call.place, []);
    items.push(mapped(partOf(owner, options, call.place), BEHAVIOR, [...path, items.length]));
  }
  const isAbsent = items.length === 0 && !open;
  return {
    value: isAbsent ? Value.absent(place, path) : listOf(items, { place, path }, open),
    given: [...known, ...calls.items.flatMap((call) => origin(call.argument(1)))],
    open,
  };
}

/** An origin as a behavior has it. */
function origin(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return [objectOf({ origin: value }, value, true)];
}

/** The origins of behaviors, of which those are known that say how they are asked. */
function originsOf(owner: Owner, behaviors: readonly Value[], open: boolean, path: Path): Value {
  const items: Value[] = [];
  let isOpen = open;
  for (const behavior of behaviors) {
    const value = behavior.get(['origin']);
    const factory = factoryOf(value);
    if (factory === undefined || !CUSTOM_ORIGINS.has(factory.name)) {
      isOpen = true;
      continue;
    }
    const at = [...path, items.length];
    const options = factory.argument(1) ?? Value.absent(value.place, []);
    const custom = mapped(partOf(owner, options, value.place), CUSTOM_ORIGIN, [...at, 'CustomOriginConfig']);
    items.push(objectOf({ CustomOriginConfig: custom }, { place: value.place, path: at }, true));
  }
  return listOf(items, { place: owner.place, path }, isOpen);
}

export const cloudfront: ConstructTables = {
  'aws-cloudfront.Distribution': {
    type: 'AWS::CloudFront::Distribution',
    fields: { DistributionConfig: CONFIG },
  },
};
