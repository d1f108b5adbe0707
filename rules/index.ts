// Written by `npm run generate`.
import type { AnyRule } from '../core/model/index.ts';
import albDropInvalidHeaders from './elb/alb-drop-invalid-headers.ts';
import albHttpToHttpsRedirect from './elb/alb-http-to-https-redirect.ts';
import albWafAssociated from './waf/alb-waf-associated.ts';
import apigwCacheEncrypted from './apigateway/apigw-cache-encrypted.ts';
import apigwDomainTls12 from './apigateway/apigw-domain-tls12.ts';
import apigwMethodAuthorization from './apigateway/apigw-method-authorization.ts';
import apigwStageAccessLogging from './apigateway/apigw-stage-access-logging.ts';
import apigwStageExecutionLogging from './apigateway/apigw-stage-execution-logging.ts';
import apigwStageWafAssociated from './waf/apigw-stage-waf-associated.ts';
import apigwv2StageAccessLogging from './apigateway/apigwv2-stage-access-logging.ts';
import appsyncFieldLogging from './appsync/appsync-field-logging.ts';
import appsyncWafAssociated from './waf/appsync-waf-associated.ts';
import asgLaunchconfigEbsEncrypted from './ebs/asg-launchconfig-ebs-encrypted.ts';
import asgLaunchconfigImdsv2 from './ec2/asg-launchconfig-imdsv2.ts';
import clbAcmCertificate from './elb/clb-acm-certificate.ts';
import clbSslPolicy from './elb/clb-ssl-policy.ts';
import clbTlsListeners from './elb/clb-tls-listeners.ts';
import cloudfrontLogging from './cloudfront/cloudfront-logging.ts';
import cloudfrontOriginSslProtocols from './cloudfront/cloudfront-origin-ssl-protocols.ts';
import cloudfrontS3Oac from './cloudfront/cloudfront-s3-oac.ts';
import cloudfrontTlsPolicy from './cloudfront/cloudfront-tls-policy.ts';
import cloudfrontViewerHttps from './cloudfront/cloudfront-viewer-https.ts';
import cloudfrontWafAssociated from './waf/cloudfront-waf-associated.ts';
import cloudtrailCloudwatchLogs from './cloudtrail/cloudtrail-cloudwatch-logs.ts';
import cloudtrailGlobalServiceEvents from './cloudtrail/cloudtrail-global-service-events.ts';
import cloudtrailKmsEncrypted from './cloudtrail/cloudtrail-kms-encrypted.ts';
import cloudtrailLogFileValidation from './cloudtrail/cloudtrail-log-file-validation.ts';
import cloudtrailLoggingEnabled from './cloudtrail/cloudtrail-logging-enabled.ts';
import cloudtrailMultiRegion from './cloudtrail/cloudtrail-multi-region.ts';
import cloudtrailTrailPresent from './cloudtrail/cloudtrail-trail-present.ts';
import cognitoIdentitypoolNoUnauth from './cognito/cognito-identitypool-no-unauth.ts';
import cognitoUserpoolMfa from './cognito/cognito-userpool-mfa.ts';
import cognitoWafAssociated from './waf/cognito-waf-associated.ts';
import configRecorderAllSupported from './config/config-recorder-all-supported.ts';
import configRecorderPresent from './config/config-recorder-present.ts';
import cwLoggroupCmk from './cloudwatch/cw-loggroup-cmk.ts';
import cwLoggroupRetention from './cloudwatch/cw-loggroup-retention.ts';
import daxClusterEncrypted from './dynamodb/dax-cluster-encrypted.ts';
import dmsEndpointPlaintextPassword from './dms/dms-endpoint-plaintext-password.ts';
import dmsInstanceNotPublic from './dms/dms-instance-not-public.ts';
import docdbEncrypted from './docdb/docdb-encrypted.ts';
import docdbMasterPassword from './docdb/docdb-master-password.ts';
import dynamodbTableEncryptedKms from './dynamodb/dynamodb-table-encrypted-kms.ts';
import dynamodbTablePitr from './dynamodb/dynamodb-table-pitr.ts';
import ebsVolumeEncrypted from './ebs/ebs-volume-encrypted.ts';
import ec2DetailedMonitoring from './ec2/ec2-detailed-monitoring.ts';
import ec2Imdsv2Required from './ec2/ec2-imdsv2-required.ts';
import ec2InstanceEbsEncrypted from './ebs/ec2-instance-ebs-encrypted.ts';
import ec2InstanceNoPublicIp from './ec2/ec2-instance-no-public-ip.ts';
import ec2LaunchtemplateEbsEncrypted from './ebs/ec2-launchtemplate-ebs-encrypted.ts';
import ec2LaunchtemplateImdsv2 from './ec2/ec2-launchtemplate-imdsv2.ts';
import ecrImmutableTags from './ecr/ecr-immutable-tags.ts';
import ecrScanOnPush from './ecr/ecr-scan-on-push.ts';
import efsFilesystemEncrypted from './efs/efs-filesystem-encrypted.ts';
import elasticacheAuthTokenPlaintext from './elasticache/elasticache-auth-token-plaintext.ts';
import elasticacheBackupRetention from './elasticache/elasticache-backup-retention.ts';
import elasticacheReplEncryptedAtRest from './elasticache/elasticache-repl-encrypted-at-rest.ts';
import elasticacheReplEncryptedInTransit from './elasticache/elasticache-repl-encrypted-in-transit.ts';
import elbv2AccessLogging from './elb/elbv2-access-logging.ts';
import elbv2ListenerEncrypted from './elb/elbv2-listener-encrypted.ts';
import elbv2ListenerTlsPolicy from './elb/elbv2-listener-tls-policy.ts';
import esEncryptedAtRest from './opensearch/es-encrypted-at-rest.ts';
import esNodeToNode from './opensearch/es-node-to-node.ts';
import firehoseDestinationPlaintextSecret from './kinesis/firehose-destination-plaintext-secret.ts';
import guarddutyDetectorEnabled from './guardduty/guardduty-detector-enabled.ts';
import guarddutyDetectorPresent from './guardduty/guardduty-detector-present.ts';
import guarddutyFindingFrequency from './guardduty/guardduty-finding-frequency.ts';
import iamNoAdministratorAccessAttachment from './iam/iam-no-administrator-access-attachment.ts';
import iamNoIamfullaccessAttachment from './iam/iam-no-iamfullaccess-attachment.ts';
import iamNoInlinePolicies from './iam/iam-no-inline-policies.ts';
import iamPolicyMfaAllowNoIfexists from './iam/iam-policy-mfa-allow-no-ifexists.ts';
import iamPolicyMfaDenyUsesIfexists from './iam/iam-policy-mfa-deny-uses-ifexists.ts';
import iamPolicyNoFullAdmin from './iam/iam-policy-no-full-admin.ts';
import iamPolicyNoNotactionAllow from './iam/iam-policy-no-notaction-allow.ts';
import iamPolicyNoNotresourceAllow from './iam/iam-policy-no-notresource-allow.ts';
import iamPolicyNoServiceWildcard from './iam/iam-policy-no-service-wildcard.ts';
import iamPolicyPassroleScoped from './iam/iam-policy-passrole-scoped.ts';
import iamRoleTrustCrossaccountMfaOrExternalid from './iam/iam-role-trust-crossaccount-mfa-or-externalid.ts';
import iamRoleTrustNoNotprincipal from './iam/iam-role-trust-no-notprincipal.ts';
import iamRoleTrustNoWildcardPrincipal from './iam/iam-role-trust-no-wildcard-principal.ts';
import iamUserLoginProfilePlaintext from './iam/iam-user-login-profile-plaintext.ts';
import iamUserLoginProfileReset from './iam/iam-user-login-profile-reset.ts';
import iamUserNoDirectPolicies from './iam/iam-user-no-direct-policies.ts';
import kinesisStreamEncrypted from './kinesis/kinesis-stream-encrypted.ts';
import kmsKeyPolicyNoPublicPrincipal from './kms/kms-key-policy-no-public-principal.ts';
import kmsKeyRotationEnabled from './kms/kms-key-rotation-enabled.ts';
import lambdaUrlAuth from './lambda/lambda-url-auth.ts';
import lambdaXray from './lambda/lambda-xray.ts';
import macieSessionEnabled from './macie/macie-session-enabled.ts';
import macieSessionPresent from './macie/macie-session-present.ts';
import mqNotPublic from './mq/mq-not-public.ts';
import mqPlaintextPassword from './mq/mq-plaintext-password.ts';
import neptuneEncrypted from './neptune/neptune-encrypted.ts';
import opensearchEncryptedAtRest from './opensearch/opensearch-encrypted-at-rest.ts';
import opensearchNodeToNode from './opensearch/opensearch-node-to-node.ts';
import rdsAutoMinorUpgrade from './rds/rds-auto-minor-upgrade.ts';
import rdsClusterDeletionProtection from './rds/rds-cluster-deletion-protection.ts';
import rdsClusterStorageEncrypted from './rds/rds-cluster-storage-encrypted.ts';
import rdsInstanceBackupRetention from './rds/rds-instance-backup-retention.ts';
import rdsInstanceDeletionProtection from './rds/rds-instance-deletion-protection.ts';
import rdsInstanceMultiAz from './rds/rds-instance-multi-az.ts';
import rdsInstanceNotPublic from './rds/rds-instance-not-public.ts';
import rdsInstanceStorageEncrypted from './rds/rds-instance-storage-encrypted.ts';
import rdsMasterPasswordManaged from './rds/rds-master-password-managed.ts';
import redshiftClusterEncrypted from './redshift/redshift-cluster-encrypted.ts';
import redshiftClusterNotPublic from './redshift/redshift-cluster-not-public.ts';
import redshiftMasterPasswordManaged from './redshift/redshift-master-password-managed.ts';
import s3BucketAccessLogging from './s3/s3-bucket-access-logging.ts';
import s3BucketAclNoPublicRead from './s3/s3-bucket-acl-no-public-read.ts';
import s3BucketAclNoPublicWrite from './s3/s3-bucket-acl-no-public-write.ts';
import s3BucketBlockPublicAcls from './s3/s3-bucket-block-public-acls.ts';
import s3BucketBlockPublicPolicy from './s3/s3-bucket-block-public-policy.ts';
import s3BucketIgnorePublicAcls from './s3/s3-bucket-ignore-public-acls.ts';
import s3BucketPolicyNoNotactionNotprincipal from './s3/s3-bucket-policy-no-notaction-notprincipal.ts';
import s3BucketPolicyNoPublicPrincipal from './s3/s3-bucket-policy-no-public-principal.ts';
import s3BucketPolicyNoWildcardAction from './s3/s3-bucket-policy-no-wildcard-action.ts';
import s3BucketPublicAccessBlockPresent from './s3/s3-bucket-public-access-block-present.ts';
import s3BucketRestrictPublicBuckets from './s3/s3-bucket-restrict-public-buckets.ts';
import s3BucketSseEnabled from './s3/s3-bucket-sse-enabled.ts';
import s3BucketSseKms from './s3/s3-bucket-sse-kms.ts';
import s3BucketVersioning from './s3/s3-bucket-versioning.ts';
import sagemakerNotebookNoInternet from './sagemaker/sagemaker-notebook-no-internet.ts';
import secretsmanagerCmk from './secretsmanager/secretsmanager-cmk.ts';
import securityhubPresent from './securityhub/securityhub-present.ts';
import securityhubStandardsEnabled from './securityhub/securityhub-standards-enabled.ts';
import sgNoIngressAllProtocols from './ec2/sg-no-ingress-all-protocols.ts';
import sgNoIngressHighRiskPorts from './ec2/sg-no-ingress-high-risk-ports.ts';
import sgNoIngressRdp from './ec2/sg-no-ingress-rdp.ts';
import sgNoIngressSsh from './ec2/sg-no-ingress-ssh.ts';
import shieldAdvancedProtectionPresent from './shield/shield-advanced-protection-present.ts';
import shieldAppLayerAutoMitigation from './shield/shield-app-layer-auto-mitigation.ts';
import snsTopicCmk from './sns/sns-topic-cmk.ts';
import snsTopicEncrypted from './sns/sns-topic-encrypted.ts';
import snsTopicPolicyNoNotaction from './sns/sns-topic-policy-no-notaction.ts';
import snsTopicPolicyNoPublic from './sns/sns-topic-policy-no-public.ts';
import sqsQueueCmk from './sqs/sqs-queue-cmk.ts';
import sqsQueueEncrypted from './sqs/sqs-queue-encrypted.ts';
import sqsQueuePolicyNoNotaction from './sqs/sqs-queue-policy-no-notaction.ts';
import sqsQueuePolicyNoPublic from './sqs/sqs-queue-policy-no-public.ts';
import sqsQueuePolicyNoWildcardAction from './sqs/sqs-queue-policy-no-wildcard-action.ts';
import subnetNoAutoPublicIp from './ec2/subnet-no-auto-public-ip.ts';
import templatePlaintextSecretProperties from './template/template-plaintext-secret-properties.ts';
import vpcFlowLogs from './ec2/vpc-flow-logs.ts';
import wafClassicDefaultActionBlock from './waf/waf-classic-default-action-block.ts';
import wafv2ManagedCommonRules from './waf/wafv2-managed-common-rules.ts';
import wafv2ManagedKnownBadInputs from './waf/wafv2-managed-known-bad-inputs.ts';
import wafv2RateLimitPresent from './waf/wafv2-rate-limit-present.ts';
import wafv2WebaclLoggingEnabled from './waf/wafv2-webacl-logging-enabled.ts';
import wafv2WebaclNotEmpty from './waf/wafv2-webacl-not-empty.ts';
import workspacesRootVolume from './workspaces/workspaces-root-volume.ts';
import workspacesUserVolume from './workspaces/workspaces-user-volume.ts';

/** All rules, sorted by id. */
export const rules: readonly AnyRule[] = [
  albDropInvalidHeaders,
  albHttpToHttpsRedirect,
  albWafAssociated,
  apigwCacheEncrypted,
  apigwDomainTls12,
  apigwMethodAuthorization,
  apigwStageAccessLogging,
  apigwStageExecutionLogging,
  apigwStageWafAssociated,
  apigwv2StageAccessLogging,
  appsyncFieldLogging,
  appsyncWafAssociated,
  asgLaunchconfigEbsEncrypted,
  asgLaunchconfigImdsv2,
  clbAcmCertificate,
  clbSslPolicy,
  clbTlsListeners,
  cloudfrontLogging,
  cloudfrontOriginSslProtocols,
  cloudfrontS3Oac,
  cloudfrontTlsPolicy,
  cloudfrontViewerHttps,
  cloudfrontWafAssociated,
  cloudtrailCloudwatchLogs,
  cloudtrailGlobalServiceEvents,
  cloudtrailKmsEncrypted,
  cloudtrailLogFileValidation,
  cloudtrailLoggingEnabled,
  cloudtrailMultiRegion,
  cloudtrailTrailPresent,
  cognitoIdentitypoolNoUnauth,
  cognitoUserpoolMfa,
  cognitoWafAssociated,
  configRecorderAllSupported,
  configRecorderPresent,
  cwLoggroupCmk,
  cwLoggroupRetention,
  daxClusterEncrypted,
  dmsEndpointPlaintextPassword,
  dmsInstanceNotPublic,
  docdbEncrypted,
  docdbMasterPassword,
  dynamodbTableEncryptedKms,
  dynamodbTablePitr,
  ebsVolumeEncrypted,
  ec2DetailedMonitoring,
  ec2Imdsv2Required,
  ec2InstanceEbsEncrypted,
  ec2InstanceNoPublicIp,
  ec2LaunchtemplateEbsEncrypted,
  ec2LaunchtemplateImdsv2,
  ecrImmutableTags,
  ecrScanOnPush,
  efsFilesystemEncrypted,
  elasticacheAuthTokenPlaintext,
  elasticacheBackupRetention,
  elasticacheReplEncryptedAtRest,
  elasticacheReplEncryptedInTransit,
  elbv2AccessLogging,
  elbv2ListenerEncrypted,
  elbv2ListenerTlsPolicy,
  esEncryptedAtRest,
  esNodeToNode,
  firehoseDestinationPlaintextSecret,
  guarddutyDetectorEnabled,
  guarddutyDetectorPresent,
  guarddutyFindingFrequency,
  iamNoAdministratorAccessAttachment,
  iamNoIamfullaccessAttachment,
  iamNoInlinePolicies,
  iamPolicyMfaAllowNoIfexists,
  iamPolicyMfaDenyUsesIfexists,
  iamPolicyNoFullAdmin,
  iamPolicyNoNotactionAllow,
  iamPolicyNoNotresourceAllow,
  iamPolicyNoServiceWildcard,
  iamPolicyPassroleScoped,
  iamRoleTrustCrossaccountMfaOrExternalid,
  iamRoleTrustNoNotprincipal,
  iamRoleTrustNoWildcardPrincipal,
  iamUserLoginProfilePlaintext,
  iamUserLoginProfileReset,
  iamUserNoDirectPolicies,
  kinesisStreamEncrypted,
  kmsKeyPolicyNoPublicPrincipal,
  kmsKeyRotationEnabled,
  lambdaUrlAuth,
  lambdaXray,
  macieSessionEnabled,
  macieSessionPresent,
  mqNotPublic,
  mqPlaintextPassword,
  neptuneEncrypted,
  opensearchEncryptedAtRest,
  opensearchNodeToNode,
  rdsAutoMinorUpgrade,
  rdsClusterDeletionProtection,
  rdsClusterStorageEncrypted,
  rdsInstanceBackupRetention,
  rdsInstanceDeletionProtection,
  rdsInstanceMultiAz,
  rdsInstanceNotPublic,
  rdsInstanceStorageEncrypted,
  rdsMasterPasswordManaged,
  redshiftClusterEncrypted,
  redshiftClusterNotPublic,
  redshiftMasterPasswordManaged,
  s3BucketAccessLogging,
  s3BucketAclNoPublicRead,
  s3BucketAclNoPublicWrite,
  s3BucketBlockPublicAcls,
  s3BucketBlockPublicPolicy,
  s3BucketIgnorePublicAcls,
  s3BucketPolicyNoNotactionNotprincipal,
  s3BucketPolicyNoPublicPrincipal,
  s3BucketPolicyNoWildcardAction,
  s3BucketPublicAccessBlockPresent,
  s3BucketRestrictPublicBuckets,
  s3BucketSseEnabled,
  s3BucketSseKms,
  s3BucketVersioning,
  sagemakerNotebookNoInternet,
  secretsmanagerCmk,
  securityhubPresent,
  securityhubStandardsEnabled,
  sgNoIngressAllProtocols,
  sgNoIngressHighRiskPorts,
  sgNoIngressRdp,
  sgNoIngressSsh,
  shieldAdvancedProtectionPresent,
  shieldAppLayerAutoMitigation,
  snsTopicCmk,
  snsTopicEncrypted,
  snsTopicPolicyNoNotaction,
  snsTopicPolicyNoPublic,
  sqsQueueCmk,
  sqsQueueEncrypted,
  sqsQueuePolicyNoNotaction,
  sqsQueuePolicyNoPublic,
  sqsQueuePolicyNoWildcardAction,
  subnetNoAutoPublicIp,
  templatePlaintextSecretProperties,
  vpcFlowLogs,
  wafClassicDefaultActionBlock,
  wafv2ManagedCommonRules,
  wafv2ManagedKnownBadInputs,
  wafv2RateLimitPresent,
  wafv2WebaclLoggingEnabled,
  wafv2WebaclNotEmpty,
  workspacesRootVolume,
  workspacesUserVolume,
];
