import { attr } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const chatbot: ServiceTables = {
  resources: {
    aws_chatbot_slack_channel_configuration: {
      type: 'AWS::Chatbot::SlackChannelConfiguration',
      fields: { GuardrailPolicies: attr('guardrail_policy_arns') },
    },
    aws_chatbot_teams_channel_configuration: {
      type: 'AWS::Chatbot::MicrosoftTeamsChannelConfiguration',
      fields: { GuardrailPolicies: attr('guardrail_policy_arns') },
    },
  },
};
