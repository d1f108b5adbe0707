// Sells tickets: an API before a function, orders in PostgreSQL, the printed tickets in S3.
import { RemovalPolicy, Stack, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export class TicketsStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Network', { maxAzs: 2 });

    const key = new kms.Key(this, 'Key', { enableKeyRotation: false });

    const database = new rds.DatabaseInstance(this, 'Orders', {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }),
      vpc,
      storageEncrypted: false,
      publiclyAccessible: true,
      deletionProtection: true,
    });

    const office = new ec2.SecurityGroup(this, 'Office', { vpc, description: 'Administration' });
    office.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22), 'SSH');
    database.connections.allowFrom(office, ec2.Port.tcp(5432), 'Administration');

    new Bucket(this, 'Printed', {
      publicReadAccess: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });

    new sqs.Queue(this, 'Mail', { encryptionMasterKey: key });
  }
}
