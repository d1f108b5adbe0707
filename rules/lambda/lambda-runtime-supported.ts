import { defineRule, not, setAt } from '../../core/model/index.ts';

/** What to run on instead of the runtimes whose support ended by the middle of 2026. */
const ENDED: readonly (readonly [string, readonly string[]])[] = [
  [
    'nodejs24.x',
    [
      'nodejs',
      'nodejs4.3',
      'nodejs4.3-edge',
      'nodejs6.10',
      'nodejs8.10',
      'nodejs10.x',
      'nodejs12.x',
      'nodejs14.x',
      'nodejs16.x',
      'nodejs18.x',
      'nodejs20.x',
    ],
  ],
  ['python3.13', ['python2.7', 'python3.6', 'python3.7', 'python3.8', 'python3.9']],
  ['java21', ['java8']],
  [
    'dotnet10',
    ['dotnetcore1.0', 'dotnetcore2.0', 'dotnetcore2.1', 'dotnetcore3.1', 'dotnet5.0', 'dotnet6', 'dotnet7'],
  ],
  ['ruby3.4', ['ruby2.5', 'ruby2.7', 'ruby3.2']],
  ['provided.al2023', ['go1.x', 'provided']],
];

export default defineRule({
  id: 'lambda-runtime-supported',
  title: 'Functions run on a runtime that gets security updates',
  severity: 'medium',
  controls: ['Lambda.2'],
  equivalents: { checkov: ['CKV_AWS_363'] },
  on: 'AWS::Lambda::Function',
  when: (lambda) => not(lambda.get('PackageType').is('Image')),
  holds: (lambda) => not(lambda.get('Runtime').is(...ENDED.flatMap(([, runtimes]) => runtimes))),
  fix: (lambda, at) => {
    const successor = ENDED.find(([, runtimes]) => runtimes.includes(at.toString()))?.[0];
    return successor === undefined
      ? undefined
      : setAt(successor, 'changes', `Run on ${successor} (try the code first)`)(lambda, at);
  },
  message: (lambda, at) =>
    `${lambda.name} runs on ${at.toString()}, which gets no security updates any more.`,
});
