import { all, defineRule, not } from '../../core/model/index.ts';
import { isManagedByAws } from '../shared/identity-policy.ts';

export default defineRule({
  id: 'chatbot-channel-guardrail',
  title: 'Chat channels have a guardrail that is no AdministratorAccess',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: ['AWS::Chatbot::SlackChannelConfiguration', 'AWS::Chatbot::MicrosoftTeamsChannelConfiguration'],
  // Where no policy is named, AWS takes AdministratorAccess.
  holds: (channel) => {
    const guardrail = channel.list('GuardrailPolicies');
    return all(
      not(guardrail.empty()),
      guardrail.none((policy) => isManagedByAws(policy, 'AdministratorAccess')),
    );
  },
  message: (channel) =>
    `Nothing limits what members of the channel ${channel.name} may do beyond their role: its guardrail is AdministratorAccess.`,
});
