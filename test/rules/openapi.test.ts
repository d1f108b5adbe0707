import assert from 'node:assert/strict';
import type { Rule } from '../../core/model/index.ts';
import { rules } from '../../rules/index.ts';
import { analyseModule } from '../units.ts';
import { contextOf, judged } from './harness.ts';

const REST = ruleNamed('apigw-method-authorization');
const HTTP = ruleNamed('apigwv2-route-authorization');

const AUTHORIZER = {
  type: 'apiKey',
  in: 'header',
  name: 'Authorization',
  'x-amazon-apigateway-authorizer': {},
};
const KEY = { type: 'apiKey', in: 'header', name: 'x-api-key' };
const schemes = (scheme: object): object => ({ components: { securitySchemes: { who: scheme } } });
const asks = { security: [{ who: [] }] };

/** Documents with one operation, and whether it lets in everyone, of a REST API and of an HTTP API. */
const DOCUMENTS: readonly (readonly [
  title: string,
  operation: object,
  rest: object,
  rest: boolean,
  http: boolean,
])[] = [
  ['that say nothing', {}, {}, true, true],
  ['whose operation names an authorizer', asks, schemes(AUTHORIZER), false, false],
  ['that name an authorizer for all', {}, { ...asks, ...schemes(AUTHORIZER) }, false, false],
  ['whose operation takes that back', { security: [] }, { ...asks, ...schemes(AUTHORIZER) }, true, true],
  ['of the older version', asks, { securityDefinitions: { who: AUTHORIZER } }, false, false],
  ['that demand a key', asks, schemes(KEY), false, false],
  ['that name a scheme of another kind', asks, schemes({ type: 'http', scheme: 'bearer' }), false, false],
  ['that ask for a signature', { 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } }, {}, false, false],
  ['that say that they ask nobody', { 'x-amazon-apigateway-auth': { type: 'NONE' } }, {}, true, true],
  ['with a policy of their own', {}, { 'x-amazon-apigateway-policy': { Statement: [] } }, false, true],
];

function ruleNamed(name: string): Rule {
  return rules.find(({ id }) => id === name) as Rule;
}

function documentOf(operation: object, rest: object, verb = 'post'): object {
  return { openapi: '3.0.1', ...rest, paths: { '/items': { [verb]: operation } } };
}

function isOpenIn(type: string, document: object, rule: Rule): boolean {
  const template = { Resources: { Shop: { Type: type, Properties: { Body: document } } } };
  return judged(JSON.stringify(template), rule).findings.length > 0;
}

function isOpenInTerraform(type: string, document: object, rule: Rule): boolean {
  const text = `resource "${type}" "shop" {\n  body = <<-EOT\n${JSON.stringify(document)}\n  EOT\n}\n`;
  return (analyseModule({ 'main.tf': text }, contextOf(rule))?.findings.length ?? 0) > 0;
}

describe('OpenAPI documents', () => {
  for (const [title, operation, rest, isRestOpen, isHttpOpen] of DOCUMENTS)
    it(`${title} are judged as API Gateway takes them`, () => {
      const document = documentOf(operation, rest);
      assert.equal(isOpenIn('AWS::ApiGateway::RestApi', document, REST), isRestOpen);
      assert.equal(isOpenInTerraform('aws_api_gateway_rest_api', document, REST), isRestOpen);
      assert.equal(isOpenIn('AWS::ApiGatewayV2::Api', document, HTTP), isHttpOpen);
      assert.equal(isOpenInTerraform('aws_apigatewayv2_api', document, HTTP), isHttpOpen);
    });

  it('have operations by each verb, and the one for all of them; OPTIONS comes without credentials', () => {
    const found = ['get', 'delete', 'x-amazon-apigateway-any-method', 'options', 'parameters'].filter(
      (verb) => isOpenIn('AWS::ApiGateway::RestApi', documentOf({}, {}, verb), REST),
    );
    assert.deepEqual(found, ['get', 'delete', 'x-amazon-apigateway-any-method']);
  });
});
