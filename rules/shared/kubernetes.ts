import { unknown, type Answer, type Value } from '../../core/model/index.ts';
import { endedVersions, type Lived } from './lifecycles.ts';

/** Whether a version of Kubernetes is `1.<oldest>` or newer. */
export function isSupportedKubernetes(version: Value, oldest: number): Answer {
  // The number 1.3 may have been written 1.30.
  const literal = version.literal();
  const minor = /^1\.(\d+)$/.exec(String(literal))?.[1];
  if (minor === undefined || (typeof literal === 'number' && minor.length === 1)) return unknown;
  return version.decided(Number(minor) >= oldest);
}

/** The number behind `1.` of the oldest version whose support goes on. */
export function oldestMinor(lived: Lived): number {
  return Math.max(...endedVersions(lived).map((version) => Number(version.slice('1.'.length)))) + 1;
}
