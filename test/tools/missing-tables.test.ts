import assert from 'node:assert/strict';
import { missingLines, missingTables } from '../../tools/missing-tables.ts';

/** What is said to be missing for a rule that reads these types and properties. */
function lines(types: readonly string[], ...properties: readonly string[]): readonly string[] {
  const none = new Set<string>();
  const reads = {
    types: new Set(types),
    properties: new Set(properties),
    across: none,
    labels: none,
    repaired: [],
  };
  return missingLines(missingTables(reads));
}

describe('what tables lack for a rule', () => {
  it('is nothing where they know what it reads', () => {
    assert.deepEqual(lines(['AWS::SQS::Queue'], 'AWS::SQS::Queue KmsMasterKeyId'), []);
    // Tags are read alike of all resources, and a policy with all that is in it.
    assert.deepEqual(
      lines([], 'AWS::SQS::Queue Tags.Key', 'AWS::IAM::Role AssumeRolePolicyDocument.Statement'),
      [],
    );
    assert.deepEqual(lines([], 'AWS::OpenSearchService::Domain LogPublishingOptions.AUDIT_LOGS.Enabled'), []);
  });

  it('is a type that Terraform has no table of', () => {
    assert.deepEqual(lines(['AWS::RoboMaker::RobotApplication']), [
      'Terraform: AWS::RoboMaker::RobotApplication has no table',
    ]);
  });

  it('begins with what the provider has under the name', () => {
    const [first, ...others] = lines([], 'AWS::SQS::Queue Colour', 'AWS::SQS::Queue Id');
    assert.equal(first, 'Terraform: AWS::SQS::Queue Id has no field; the provider has aws_sqs_queue.id');
    assert.deepEqual(
      others.filter((line) => line.startsWith('Terraform')),
      ['Terraform: AWS::SQS::Queue Colour has no field'],
    );
  });

  it('is not what one language alone has', () => {
    assert.deepEqual(
      lines(['Terraform::Provider', 'CloudFormation::Output', 'AWS::CloudFormation::Authentication']),
      [],
    );
  });

  it('tells of which classes of the CDK a property is not known', () => {
    assert.deepEqual(lines([], 'AWS::EC2::FlowLog LogDestinationType'), [
      'CDK: AWS::EC2::FlowLog LogDestinationType is not known of aws-ec2.FlowLog',
    ]);
  });
});
