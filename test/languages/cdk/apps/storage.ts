import { Duration, RemovalPolicy, Size, Stack, type StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, BucketPolicy, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export default class Storage extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const key = new kms.Key(this, 'Key');
    new kms.Key(this, 'Rotated', { enableKeyRotation: true, pendingWindow: Duration.days(7) });
    new Bucket(this, 'Plain');
    new Bucket(this, 'Versioned', { versioned: true, encryption: BucketEncryption.S3_MANAGED });
    new Bucket(this, 'Encrypted', { encryption: BucketEncryption.KMS, encryptionKey: key, enforceSSL: true });
    new Bucket(this, 'ByKey', { encryptionKey: key, blockPublicAccess: BlockPublicAccess.BLOCK_ALL });
    const logs = new Bucket(this, 'Logs', { blockPublicAccess: BlockPublicAccess.BLOCK_ACLS_ONLY });
    new Bucket(this, 'Logged', { serverAccessLogsBucket: logs, serverAccessLogsPrefix: 'web/' });
    new Bucket(this, 'Kept', { removalPolicy: RemovalPolicy.DESTROY, bucketName: 'parapet-kept' });
    new Bucket(this, 'Open', {
      publicReadAccess: true,
      blockPublicAccess: new BlockPublicAccess({
        blockPublicAcls: false,
        blockPublicPolicy: false,
        ignorePublicAcls: false,
        restrictPublicBuckets: false,
      }),
    });
    const shared = new Bucket(this, 'Shared', { versioned: false });
    shared.addToResourcePolicy(
      new iam.PolicyStatement({
        actions: ['s3:GetObject'],
        principals: [new iam.AnyPrincipal()],
        resources: [shared.arnForObjects('*')],
      }),
    );
    const policy = new BucketPolicy(this, 'Policy', { bucket: new Bucket(this, 'Governed') });
    policy.document.addStatements(
      new iam.PolicyStatement({ actions: ['s3:*'], principals: [new iam.AnyPrincipal()], resources: ['*'] }),
    );
    new CfnBucket(this, 'Raw', { versioningConfiguration: { status: 'Suspended' } });
    const overridden = new Bucket(this, 'Overridden', { versioned: true });
    (overridden.node.defaultChild as CfnBucket).addPropertyOverride(
      'VersioningConfiguration.Status',
      'Suspended',
    );
    const vpc = new ec2.Vpc(this, 'Network');
    new efs.FileSystem(this, 'Files', { vpc, encrypted: false });
    new efs.FileSystem(this, 'Sealed', { vpc, kmsKey: key, enableAutomaticBackups: true });
    new ec2.Volume(this, 'Volume', { availabilityZone: 'eu-west-1a', size: Size.gibibytes(8) });
    new ec2.Volume(this, 'SealedVolume', {
      availabilityZone: 'eu-west-1a',
      size: Size.gibibytes(8),
      encrypted: true,
      encryptionKey: key,
    });
  }
}
