import { all, defineRule } from '../../core/model/index.ts';
import { isPrivate, policiesOf } from '../shared/rest-api.ts';
import { keepsStrangersOut } from '../shared/policy.ts';

export default defineRule({
  id: 'apigw-policy-no-public',
  title: 'Private REST APIs do not let in everyone who reaches them',
  severity: 'high',
  controls: [],
  equivalents: { kics: ['rest_api_with_vulnerable_policy'] },
  on: 'AWS::ApiGateway::RestApi',
  // A public API is open by its nature.
  when: isPrivate,
  holds: (api) => all(...policiesOf(api).map(keepsStrangersOut)),
  message: (api) =>
    `${api.name} is private, and its policy lets in everyone: also from VPCs of other AWS accounts, through an endpoint of theirs.`,
});
