import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'vpc-endpoint-service-principals',
  title: 'Endpoint services name the accounts that may use them',
  severity: 'medium',
  controls: [],
  on: 'AWS::EC2::VPCEndpointServicePermissions',
  holds: (permissions) =>
    permissions.list('AllowedPrincipals').none((principal) => principal.matches(EVERYONE)),
  message: (permissions) =>
    `${permissions.name} lets every account in AWS ask for an endpoint to the service.`,
});

/** Everyone, and every account by its number. */
const EVERYONE = /^(\*|arn:[^:]*:iam::\*:.*)$/;
