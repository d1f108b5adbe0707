import { defineRule, not, unknown, type Answer, type Value } from '../../core/model/index.ts';
import { textOf } from '../shared/known-text.ts';

export default defineRule({
  id: 'lambda-permission-api-route',
  title: 'APIs invoke functions for the routes that are theirs alone',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { kics: ['public_lambda_via_api_gateway'] },
  on: 'AWS::Lambda::Permission',
  when: (permission) => permission.get('Principal').is('apigateway.amazonaws.com'),
  holds: (permission) => not(isWhole(permission.get('SourceArn'))),
  message: (permission) =>
    `${permission.name} lets every route of the API invoke the function: one that is added without an authorizer reaches it too.`,
});

/** Whether an ARN has any stage, any method and any path behind the API. */
function isWhole(arn: Value): Answer {
  const text = textOf(arn);
  if (text === undefined) return arn.data.kind === 'absent' ? arn.decided(false) : unknown;
  return arn.decided(/^[^/]*\/\*(?:\/\*)+$/.test(text));
}
