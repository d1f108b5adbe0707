import { defineRule, Mention } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';
import { namesApi } from '../shared/rest-api.ts';

export default defineRule({
  id: 'apigw-stage-client-cert',
  title: 'REST API stages prove to their backends who is calling',
  severity: 'medium',
  profile: 'all',
  controls: ['APIGateway.2'],
  equivalents: {
    checkov: ['CKV2_AWS_51'],
    kics: ['api_gateway_without_ssl_certificate'],
    cdkNag: [
      'HIPAA.Security-APIGWSSLEnabled',
      'NIST.800.53.R5-APIGWSSLEnabled',
      'PCI.DSS.321-APIGWSSLEnabled',
    ],
  },
  on: 'AWS::ApiGateway::Stage',
  // A SAM API has no such property.
  when: namesApi,
  holds: (stage) => isGiven(stage.get('ClientCertificateId')),
  fix: (stage) => ({
    title: 'Show a new client certificate to the backends',
    safety: 'changes',
    edits: [
      {
        kind: 'set',
        resource: stage.name,
        path: ['ClientCertificateId'],
        value: new Mention(`${stage.name}Certificate`),
      },
      {
        kind: 'add',
        type: 'AWS::ApiGateway::ClientCertificate',
        name: `${stage.name}Certificate`,
        properties: { Description: `Shown by ${stage.name}` },
        after: stage.name,
      },
    ],
  }),
  message: (stage) =>
    `${stage.name} shows its backends no certificate: an HTTP server cannot tell the API from anyone else who finds its address.`,
});
