// Written by `npm run generate`.
import type { AnyRule } from '../core/model/index.ts';
import albWafAssociated from './waf/alb-waf-associated.ts';
import asgLaunchconfigEbsEncrypted from './ebs/asg-launchconfig-ebs-encrypted.ts';
import asgLaunchconfigImdsv2 from './ec2/asg-launchconfig-imdsv2.ts';
import daxClusterEncrypted from './dynamodb/dax-cluster-encrypted.ts';
import dynamodbTableEncryptedKms from './dynamodb/dynamodb-table-encrypted-kms.ts';
import dynamodbTablePitr from './dynamodb/dynamodb-table-pitr.ts';
import ebsVolumeEncrypted from './ebs/ebs-volume-encrypted.ts';
import ec2Imdsv2Required from './ec2/ec2-imdsv2-required.ts';
import ec2InstanceEbsEncrypted from './ebs/ec2-instance-ebs-encrypted.ts';
import ec2LaunchtemplateEbsEncrypted from './ebs/ec2-launchtemplate-ebs-encrypted.ts';
import ec2LaunchtemplateImdsv2 from './ec2/ec2-launchtemplate-imdsv2.ts';
import efsFilesystemEncrypted from './efs/efs-filesystem-encrypted.ts';
import guarddutyDetectorPresent from './guardduty/guardduty-detector-present.ts';
import kmsKeyPolicyNoPublicPrincipal from './kms/kms-key-policy-no-public-principal.ts';
import rdsClusterStorageEncrypted from './rds/rds-cluster-storage-encrypted.ts';
import rdsInstanceBackupRetention from './rds/rds-instance-backup-retention.ts';
import rdsInstanceDeletionProtection from './rds/rds-instance-deletion-protection.ts';
import rdsInstanceMultiAz from './rds/rds-instance-multi-az.ts';
import rdsInstanceNotPublic from './rds/rds-instance-not-public.ts';
import rdsInstanceStorageEncrypted from './rds/rds-instance-storage-encrypted.ts';
import s3BucketVersioning from './s3/s3-bucket-versioning.ts';
import sgNoIngressSsh from './ec2/sg-no-ingress-ssh.ts';

/** Every rule, by id. */
export const rules: readonly AnyRule[] = [
  albWafAssociated,
  asgLaunchconfigEbsEncrypted,
  asgLaunchconfigImdsv2,
  daxClusterEncrypted,
  dynamodbTableEncryptedKms,
  dynamodbTablePitr,
  ebsVolumeEncrypted,
  ec2Imdsv2Required,
  ec2InstanceEbsEncrypted,
  ec2LaunchtemplateEbsEncrypted,
  ec2LaunchtemplateImdsv2,
  efsFilesystemEncrypted,
  guarddutyDetectorPresent,
  kmsKeyPolicyNoPublicPrincipal,
  rdsClusterStorageEncrypted,
  rdsInstanceBackupRetention,
  rdsInstanceDeletionProtection,
  rdsInstanceMultiAz,
  rdsInstanceNotPublic,
  rdsInstanceStorageEncrypted,
  s3BucketVersioning,
  sgNoIngressSsh,
];
