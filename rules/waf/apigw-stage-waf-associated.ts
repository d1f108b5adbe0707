import { defineRule } from '../../core/model/index.ts';
import { isPublicApi, stageArn } from '../shared/rest-api.ts';
import { addWebAcl, hasWebAcl } from '../shared/web-acl.ts';

export default defineRule({
  id: 'apigw-stage-waf-associated',
  title: 'Public REST API stages stand behind a web ACL',
  severity: 'medium',
  profile: 'strict',
  controls: ['APIGateway.4'],
  inPart: { 'APIGateway.4': 'a private API is not asked' },
  equivalents: {
    checkov: ['CKV2_AWS_29'],
    kics: ['api_gateway_without_waf'],
    cdkNag: [
      'AwsSolutions-APIG3',
      'NIST.800.53.R5-APIGWAssociatedWithWAF',
      'PCI.DSS.321-APIGWAssociatedWithWAF',
      'APIGWAssociatedWithWAF',
    ],
  },
  on: 'AWS::ApiGateway::Stage',
  when: isPublicApi,
  holds: hasWebAcl,
  fix: (stage) => {
    const api = stage.referenced('RestApiId');
    return api === undefined ? undefined : addWebAcl(stage, stageArn(stage, api));
  },
  message: (stage) =>
    `${stage.name} takes requests from the internet, and no web ACL in this workspace filters them for known attacks.`,
});
