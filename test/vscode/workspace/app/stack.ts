import { Stack } from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';
import { DatabaseCluster, type IClusterEngine } from 'aws-cdk-lib/aws-rds';

/** The data of the shop. */
export class DataStack extends Stack {
  readonly key = new kms.Key(this, 'Key', { enableKeyRotation: false }); // for now

  cluster(engine: IClusterEngine): DatabaseCluster {
    return new DatabaseCluster(this, 'Orders', {
      engine,
      storageEncrypted: false,
      deletionProtection: true,
    });
  }
}
