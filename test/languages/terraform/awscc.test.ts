import assert from 'node:assert/strict';
import { inAwscc } from '../../../core/languages/terraform/awscc.ts';
import { rules } from '../../../rules/index.ts';
import type { Rule } from '../../../core/model/index.ts';
import { judgedModule, repairedModule } from '../../rules/terraform.ts';

const rule = (id: string): Rule => rules.find((each) => each.id === id) as Rule;

/** The marked texts of a rule's findings. */
function marked(text: string, id: string): string[] {
  const analysis = judgedModule(text, rule(id));
  return analysis.findings.map(({ place }) => {
    const { start, end } = analysis.locate(place);
    return text.slice(start, end);
  });
}

describe('the awscc provider', () => {
  it('names properties as it does', () => {
    const names = {
      CidrIpv6: 'cidr_ipv_6',
      KMSKeyId: 'kms_key_id',
      S3BucketName: 's3_bucket_name',
      MultiAZ: 'multi_az',
      SSEAlgorithm: 'sse_algorithm',
      EnableIAMDatabaseAuthentication: 'enable_iam_database_authentication',
      CloudWatchLogsLogGroupArn: 'cloudwatch_logs_log_group_arn',
    };
    for (const [name, written] of Object.entries(names)) assert.equal(inAwscc(name), written);
  });

  it('is read by the names of the specification, and repaired where they stand', () => {
    const bucket =
      'resource "awscc_s3_bucket" "logs" {\n  public_access_block_configuration = {\n    block_public_acls = false\n  }\n}\n';
    assert.deepEqual(marked(bucket, 's3-bucket-block-public-acls'), ['false']);
    assert.equal(
      repairedModule(bucket, rule('s3-bucket-block-public-acls')),
      bucket.replace('false', 'true'),
    );
    const group =
      'resource "awscc_ec2_security_group" "web" {\n  security_group_ingress = [{\n    ip_protocol = "tcp"\n    from_port   = 22\n    to_port     = 22\n    cidr_ipv_6  = "::/0"\n  }]\n}\n';
    assert.deepEqual(marked(group, 'sg-no-ingress-ssh'), ['"::/0"']);
  });

  it('is repaired at a part of a list', () => {
    const instance =
      'resource "awscc_ec2_instance" "host" {\n  block_device_mappings = [{\n    device_name = "/dev/sdf"\n    ebs         = { encrypted = false }\n  }]\n}\n';
    assert.equal(
      repairedModule(instance, rule('ec2-instance-ebs-encrypted')),
      instance.replace('false', 'true'),
    );
  });

  it('gets a structure that is missing as a whole', () => {
    const bucket = 'resource "awscc_s3_bucket" "logs" {\n  bucket_name = "logs"\n}\n';
    assert.equal(
      repairedModule(bucket, rule('s3-bucket-versioning')),
      'resource "awscc_s3_bucket" "logs" {\n  bucket_name = "logs"\n  versioning_configuration = {\n    status = "Enabled"\n  }\n}\n',
    );
  });
});
