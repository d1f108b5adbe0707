import assert from 'node:assert/strict';
import { looksLikeTemplate } from '../../../core/languages/cloudformation/sniff.ts';

const templates: Record<string, string> = {
  YAML: 'Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n',
  'YAML behind a header':
    '# c\n---\nAWSTemplateFormatVersion: "2010-09-09"\nResources:\n  B: {Type: "AWS::S3::Bucket"}\n',
  JSON: '{\n  "Resources": {"B": {"Type": "AWS::S3::Bucket"}}}',
  'minified JSON': '{"Resources":{"B":{"Type":"AWS::S3::Bucket"}}}',
  'CRLF and BOM': '\ufeffResources:\r\n  B:\r\n    Type: Custom::Thing\r\n',
  'a quoted key': '"Resources":\n  B:\n    "Type": \'Alexa::ASK::Skill\'\n',
  'an indented root': '  Parameters: {}\n  Resources:\n    B:\n      Type: AWS::S3::Bucket\n',
  'a loop alone': 'Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::Topics: []\n',
  'an include alone': 'Resources:\n  Fn::Transform:\n    Name: AWS::Include\n',
  'a second document': 'a: 1\n---\nResources:\n  B:\n    Type: AWS::S3::Bucket\n',
  'a broken neighbour': 'Parameters:\n  A: "\nResources:\n  B:\n    Type: AWS::S3::Bucket\n',
  'one-line flow after a marker': '--- {Resources: {B: {Type: AWS::S3::Bucket}}}\n',
};

const others: Record<string, string> = {
  nothing: '',
  'blank lines and comments': '\n\n# Resources: Type: AWS::S3::Bucket\n',
  'a package manifest': '{"name": "x", "scripts": {"build": "tsc"}}',
  'a Kubernetes manifest': 'kind: Deployment\nspec:\n  resources: {}\n',
  'types without resources': 'Parameters:\n  A:\n    Type: AWS::SSM::Parameter::Value<String>\n',
  'resources without types': 'Resources:\n  - one\n',
  'a Serverless Framework file':
    'service: x\nresources:\n  Resources:\n    B:\n      Type: AWS::S3::Bucket\n',
};

describe('looksLikeTemplate', () => {
  for (const [name, text] of Object.entries(templates)) {
    it(`says yes to ${name}`, () => assert.equal(looksLikeTemplate(text), true));
  }
  for (const [name, text] of Object.entries(others)) {
    it(`says no to ${name}`, () => assert.equal(looksLikeTemplate(text), false));
  }
  it('takes one scan of a large text', () => {
    const large = 'Resources:\n' + '  Name: value\n'.repeat(400_000);
    const begin = process.hrtime.bigint();
    assert.equal(looksLikeTemplate(large), false);
    assert.ok(Number(process.hrtime.bigint() - begin) / 1e6 < 2000);
  });
});
