import { defineRule, not, setAt } from '../../core/model/index.ts';
import { dayInWords, endedVersions, endOf } from '../shared/lifecycles.ts';

/** What to run on instead, by how the name of a runtime begins. */
const SUCCESSORS: readonly (readonly [beginning: string, successor: string])[] = [
  ['nodejs', 'nodejs24.x'],
  ['python', 'python3.13'],
  ['java', 'java21'],
  ['dotnet', 'dotnet10'],
  ['ruby', 'ruby3.4'],
  ['go', 'provided.al2023'],
  ['provided', 'provided.al2023'],
];

const ENDED = endedVersions('runtime of Lambda');

export default defineRule({
  id: 'lambda-runtime-supported',
  title: 'Functions run on a runtime that gets security updates',
  severity: 'medium',
  controls: ['Lambda.2'],
  equivalents: { checkov: ['CKV_AWS_363'] },
  on: 'AWS::Lambda::Function',
  when: (lambda) => not(lambda.get('PackageType').is('Image')),
  holds: (lambda) => not(lambda.get('Runtime').is(...ENDED)),
  fix: (lambda, at) => {
    const [, successor] = SUCCESSORS.find(([beginning]) => at.toString().startsWith(beginning)) ?? [];
    return successor === undefined
      ? undefined
      : setAt(successor, 'changes', `Run on ${successor} (try the code first)`)(lambda, at);
  },
  message: (lambda, at) => {
    const end = endOf('runtime of Lambda', at.toString());
    const after = end === undefined ? 'any more' : `after ${dayInWords(end)}`;
    return `${lambda.name} runs on ${at.toString()}, which gets no security updates ${after}.`;
  },
});
