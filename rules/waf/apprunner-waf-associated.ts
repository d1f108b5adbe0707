import { defineRule, Mention } from '../../core/model/index.ts';
import { addWebAcl, hasWebAcl } from '../shared/web-acl.ts';

export default defineRule({
  id: 'apprunner-waf-associated',
  title: 'Public App Runner services stand behind a web ACL',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::AppRunner::Service',
  when: (service) =>
    service.get('NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible').or(true).is(true),
  holds: hasWebAcl,
  fix: (service) => addWebAcl(service, new Mention(service.name, 'ServiceArn')),
  message: (service) =>
    `${service.name} answers the internet, and no web ACL in this workspace stops common attacks ahead of it.`,
});
