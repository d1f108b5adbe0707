import { defineRule, not } from '../../core/model/index.ts';

const TYPE = 'certificate-authentication';

export default defineRule({
  id: 'clientvpn-mfa-auth',
  title: 'VPN endpoints ask people, not devices alone, who they are',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::EC2::ClientVpnEndpoint',
  when: (endpoint) => not(endpoint.list('AuthenticationOptions').empty()),
  holds: (endpoint) =>
    endpoint.list('AuthenticationOptions').some((option) => not(option.get('Type').is(TYPE))),
  message: (endpoint) =>
    `${endpoint.name} lets in whoever has the file with a certificate, and cannot ask for a second factor.`,
});
