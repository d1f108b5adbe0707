import { answer, question, setting } from '../shared/edits.ts';
import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'lambda-concurrency-limit',
  title: 'Functions have a limit of their own',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_115'],
    cfnNag: ['W92'],
    cdkNag: ['HIPAA.Security-LambdaConcurrency', 'NIST.800.53.R5-LambdaConcurrency'],
    guard: ['lambda_concurrency_check'],
  },
  on: 'AWS::Lambda::Function',
  path: 'ReservedConcurrentExecutions',
  fix: (lambda, path) => ({
    title: 'Limit how many run at once (more calls than that are refused)',
    safety: ['locks out', 'needs choice'],
    edits: [
      question(
        lambda,
        'ReservedConcurrentExecutions',
        'How many executions of a function may run at once',
        'Number',
      ),
      setting(lambda, path, answer('ReservedConcurrentExecutions')),
    ],
  }),
  message: (resource) =>
    `${resource.name} may use all of the concurrency of the account: a flood of calls to it stops every other function.`,
});
