// Written by `npm run generate`.
import type { AnyRule } from '../core/model/index.ts';
import accountSecurityContact from './account/account-security-contact.ts';
import acmCreateBeforeDestroy from './acm/acm-create-before-destroy.ts';
import acmDnsValidation from './acm/acm-dns-validation.ts';
import acmNoWildcard from './acm/acm-no-wildcard.ts';
import acmRsaKeyLength from './acm/acm-rsa-key-length.ts';
import acmTransparencyLogging from './acm/acm-transparency-logging.ts';
import albDesyncMode from './elb/alb-desync-mode.ts';
import albDropInvalidHeaders from './elb/alb-drop-invalid-headers.ts';
import albHttpToHttpsRedirect from './elb/alb-http-to-https-redirect.ts';
import albWafAssociated from './waf/alb-waf-associated.ts';
import amiBlockPublicAccess from './ebs/ami-block-public-access.ts';
import amiCopyEncrypted from './ebs/ami-copy-encrypted.ts';
import amiEbsEncrypted from './ebs/ami-ebs-encrypted.ts';
import amiLookupHasOwners from './ebs/ami-lookup-has-owners.ts';
import amiNotPublic from './ebs/ami-not-public.ts';
import apigwCacheEnabled from './apigateway/apigw-cache-enabled.ts';
import apigwCacheEncrypted from './apigateway/apigw-cache-encrypted.ts';
import apigwCreateBeforeDestroy from './apigateway/apigw-create-before-destroy.ts';
import apigwDataTraceOff from './apigateway/apigw-data-trace-off.ts';
import apigwDeploymentAccessLogging from './apigateway/apigw-deployment-access-logging.ts';
import apigwDeploymentCreateBeforeDestroy from './apigateway/apigw-deployment-create-before-destroy.ts';
import apigwDisableDefaultEndpoint from './apigateway/apigw-disable-default-endpoint.ts';
import apigwDomainTls12 from './apigateway/apigw-domain-tls12.ts';
import apigwEndpointPrivate from './apigateway/apigw-endpoint-private.ts';
import apigwIntegrationHttps from './apigateway/apigw-integration-https.ts';
import apigwMethodAuthorization from './apigateway/apigw-method-authorization.ts';
import apigwOwnThrottling from './apigateway/apigw-own-throttling.ts';
import apigwPolicyNoPublic from './apigateway/apigw-policy-no-public.ts';
import apigwRequestValidation from './apigateway/apigw-request-validation.ts';
import apigwStageAccessLogging from './apigateway/apigw-stage-access-logging.ts';
import apigwStageClientCert from './apigateway/apigw-stage-client-cert.ts';
import apigwStageExecutionLogging from './apigateway/apigw-stage-execution-logging.ts';
import apigwStageWafAssociated from './waf/apigw-stage-waf-associated.ts';
import apigwStageXray from './apigateway/apigw-stage-xray.ts';
import apigwThrottling from './apigateway/apigw-throttling.ts';
import apigwUsagePlan from './apigateway/apigw-usage-plan.ts';
import apigwv2CorsNotWildcard from './apigateway/apigwv2-cors-not-wildcard.ts';
import apigwv2IntegrationTls from './apigateway/apigwv2-integration-tls.ts';
import apigwv2RouteAuthorization from './apigateway/apigwv2-route-authorization.ts';
import apigwv2StageAccessLogging from './apigateway/apigwv2-stage-access-logging.ts';
import apigwv2WebsocketExecutionLogging from './apigateway/apigwv2-websocket-execution-logging.ts';
import appflowConnectorCmk from './appflow/appflow-connector-cmk.ts';
import appflowFlowCmk from './appflow/appflow-flow-cmk.ts';
import appmeshMeshDenyEgress from './appmesh/appmesh-mesh-deny-egress.ts';
import appmeshVirtualgatewayTls from './appmesh/appmesh-virtualgateway-tls.ts';
import appmeshVirtualnodeTls from './appmesh/appmesh-virtualnode-tls.ts';
import apprunnerInVpc from './apprunner/apprunner-in-vpc.ts';
import apprunnerNotPublic from './apprunner/apprunner-not-public.ts';
import apprunnerObservability from './apprunner/apprunner-observability.ts';
import apprunnerWafAssociated from './waf/apprunner-waf-associated.ts';
import appstreamFleetInVpc from './appstream/appstream-fleet-in-vpc.ts';
import appsyncCacheAtRest from './appsync/appsync-cache-at-rest.ts';
import appsyncCacheInTransit from './appsync/appsync-cache-in-transit.ts';
import appsyncFieldLogging from './appsync/appsync-field-logging.ts';
import appsyncIntrospectionOff from './appsync/appsync-introspection-off.ts';
import appsyncNoApiKey from './appsync/appsync-no-api-key.ts';
import appsyncWafAssociated from './waf/appsync-waf-associated.ts';
import appsyncXray from './appsync/appsync-xray.ts';
import asgElbHealthcheck from './ec2/asg-elb-healthcheck.ts';
import asgLaunchTemplate from './ec2/asg-launch-template.ts';
import asgLaunchconfigEbsEncrypted from './ebs/asg-launchconfig-ebs-encrypted.ts';
import asgLaunchconfigHopLimit from './ec2/asg-launchconfig-hop-limit.ts';
import asgLaunchconfigImdsv2 from './ec2/asg-launchconfig-imdsv2.ts';
import asgLaunchconfigNoPublicIp from './ec2/asg-launchconfig-no-public-ip.ts';
import asgMultiAz from './ec2/asg-multi-az.ts';
import asgMultipleInstanceTypes from './ec2/asg-multiple-instance-types.ts';
import asgTagsPropagated from './ec2/asg-tags-propagated.ts';
import athenaDatabaseEncrypted from './athena/athena-database-encrypted.ts';
import athenaEngineAutoUpgrade from './athena/athena-engine-auto-upgrade.ts';
import athenaWorkgroupEncrypted from './athena/athena-workgroup-encrypted.ts';
import athenaWorkgroupEnforce from './athena/athena-workgroup-enforce.ts';
import athenaWorkgroupLogging from './athena/athena-workgroup-logging.ts';
import auroraInBackupPlan from './rds/aurora-in-backup-plan.ts';
import backupPlanRetention from './backup/backup-plan-retention.ts';
import backupVaultCmk from './backup/backup-vault-cmk.ts';
import backupVaultLock from './backup/backup-vault-lock.ts';
import backupVaultPolicyDenyDelete from './backup/backup-vault-policy-deny-delete.ts';
import batchJobNotPrivileged from './batch/batch-job-not-privileged.ts';
import batchNoDockerSocket from './batch/batch-no-docker-socket.ts';
import beanstalkEnhancedHealth from './beanstalk/beanstalk-enhanced-health.ts';
import beanstalkImdsv2 from './beanstalk/beanstalk-imdsv2.ts';
import beanstalkInVpc from './beanstalk/beanstalk-in-vpc.ts';
import beanstalkLogsCloudwatch from './beanstalk/beanstalk-logs-cloudwatch.ts';
import beanstalkManagedUpdates from './beanstalk/beanstalk-managed-updates.ts';
import beanstalkSshSource from './beanstalk/beanstalk-ssh-source.ts';
import bedrockAgentCmk from './bedrock/bedrock-agent-cmk.ts';
import bedrockAgentGuardrail from './bedrock/bedrock-agent-guardrail.ts';
import bedrockDatasourceCmk from './bedrock/bedrock-datasource-cmk.ts';
import bedrockModelInvocationLogging from './bedrock/bedrock-model-invocation-logging.ts';
import bedrockagentcoreBrowserNetwork from './bedrockagentcore/bedrockagentcore-browser-network.ts';
import bedrockagentcoreBrowserRecording from './bedrockagentcore/bedrockagentcore-browser-recording.ts';
import bedrockagentcoreCodeinterpreterNetwork from './bedrockagentcore/bedrockagentcore-codeinterpreter-network.ts';
import bedrockagentcoreCodeinterpreterVpc from './bedrockagentcore/bedrockagentcore-codeinterpreter-vpc.ts';
import bedrockagentcoreGatewayAuthorizer from './bedrockagentcore/bedrockagentcore-gateway-authorizer.ts';
import bedrockagentcoreGatewayCmk from './bedrockagentcore/bedrockagentcore-gateway-cmk.ts';
import bedrockagentcoreMemoryCmk from './bedrockagentcore/bedrockagentcore-memory-cmk.ts';
import bedrockagentcoreRuntimePrivate from './bedrockagentcore/bedrockagentcore-runtime-private.ts';
import cfnStackNotifications from './cloudformation/cfn-stack-notifications.ts';
import cfnStackServiceRole from './cloudformation/cfn-stack-service-role.ts';
import chatbotChannelGuardrail from './chatbot/chatbot-channel-guardrail.ts';
import clbAccessLogging from './elb/clb-access-logging.ts';
import clbAcmCertificate from './elb/clb-acm-certificate.ts';
import clbConnectionDraining from './elb/clb-connection-draining.ts';
import clbCrossZone from './elb/clb-cross-zone.ts';
import clbDesyncMode from './elb/clb-desync-mode.ts';
import clbMultiAz from './elb/clb-multi-az.ts';
import clbNotForHttp from './elb/clb-not-for-http.ts';
import clbSslPolicy from './elb/clb-ssl-policy.ts';
import clbTlsListeners from './elb/clb-tls-listeners.ts';
import clientvpnConnectionLogging from './ec2/clientvpn-connection-logging.ts';
import clientvpnMfaAuth from './ec2/clientvpn-mfa-auth.ts';
import clientvpnNoAuthorizeAll from './ec2/clientvpn-no-authorize-all.ts';
import cloud9NoIngress from './cloud9/cloud9-no-ingress.ts';
import cloudformationInitAuthSecret from './cloudformation/cloudformation-init-auth-secret.ts';
import cloudfrontCustomCertificate from './cloudfront/cloudfront-custom-certificate.ts';
import cloudfrontDefaultRootObject from './cloudfront/cloudfront-default-root-object.ts';
import cloudfrontEnabled from './cloudfront/cloudfront-enabled.ts';
import cloudfrontGeoRestriction from './cloudfront/cloudfront-geo-restriction.ts';
import cloudfrontHsts from './cloudfront/cloudfront-hsts.ts';
import cloudfrontLambdaOac from './cloudfront/cloudfront-lambda-oac.ts';
import cloudfrontLogging from './cloudfront/cloudfront-logging.ts';
import cloudfrontOriginFailover from './cloudfront/cloudfront-origin-failover.ts';
import cloudfrontOriginHttps from './cloudfront/cloudfront-origin-https.ts';
import cloudfrontOriginSslProtocols from './cloudfront/cloudfront-origin-ssl-protocols.ts';
import cloudfrontResponseHeadersPolicy from './cloudfront/cloudfront-response-headers-policy.ts';
import cloudfrontS3Oac from './cloudfront/cloudfront-s3-oac.ts';
import cloudfrontS3OriginAccessControl from './cloudfront/cloudfront-s3-origin-access-control.ts';
import cloudfrontSni from './cloudfront/cloudfront-sni.ts';
import cloudfrontTlsPolicy from './cloudfront/cloudfront-tls-policy.ts';
import cloudfrontTrustedKeyGroups from './cloudfront/cloudfront-trusted-key-groups.ts';
import cloudfrontViewerHttps from './cloudfront/cloudfront-viewer-https.ts';
import cloudfrontWafAssociated from './waf/cloudfront-waf-associated.ts';
import cloudsearchHttps from './cloudsearch/cloudsearch-https.ts';
import cloudsearchTls from './cloudsearch/cloudsearch-tls.ts';
import cloudtrailBucketAccessLogging from './cloudtrail/cloudtrail-bucket-access-logging.ts';
import cloudtrailBucketNotPublic from './cloudtrail/cloudtrail-bucket-not-public.ts';
import cloudtrailBucketObjectLock from './cloudtrail/cloudtrail-bucket-object-lock.ts';
import cloudtrailBucketPolicySourceArn from './cloudtrail/cloudtrail-bucket-policy-source-arn.ts';
import cloudtrailBucketVersioning from './cloudtrail/cloudtrail-bucket-versioning.ts';
import cloudtrailCloudwatchLogs from './cloudtrail/cloudtrail-cloudwatch-logs.ts';
import cloudtrailGlobalServiceEvents from './cloudtrail/cloudtrail-global-service-events.ts';
import cloudtrailInsightsEnabled from './cloudtrail/cloudtrail-insights-enabled.ts';
import cloudtrailKmsEncrypted from './cloudtrail/cloudtrail-kms-encrypted.ts';
import cloudtrailLakeIngestionEnabled from './cloudtrail/cloudtrail-lake-ingestion-enabled.ts';
import cloudtrailLakeKms from './cloudtrail/cloudtrail-lake-kms.ts';
import cloudtrailLakeMultiRegion from './cloudtrail/cloudtrail-lake-multi-region.ts';
import cloudtrailLakeRetentionMin from './cloudtrail/cloudtrail-lake-retention-min.ts';
import cloudtrailLakeTerminationProtection from './cloudtrail/cloudtrail-lake-termination-protection.ts';
import cloudtrailLambdaDataEvents from './cloudtrail/cloudtrail-lambda-data-events.ts';
import cloudtrailLogFileValidation from './cloudtrail/cloudtrail-log-file-validation.ts';
import cloudtrailLoggingEnabled from './cloudtrail/cloudtrail-logging-enabled.ts';
import cloudtrailLoggroupRetention from './cloudtrail/cloudtrail-loggroup-retention.ts';
import cloudtrailManagementEventsAll from './cloudtrail/cloudtrail-management-events-all.ts';
import cloudtrailMultiRegion from './cloudtrail/cloudtrail-multi-region.ts';
import cloudtrailNoExcludedEventSources from './cloudtrail/cloudtrail-no-excluded-event-sources.ts';
import cloudtrailS3DataEventsRead from './cloudtrail/cloudtrail-s3-data-events-read.ts';
import cloudtrailS3DataEventsWrite from './cloudtrail/cloudtrail-s3-data-events-write.ts';
import cloudtrailSnsNotification from './cloudtrail/cloudtrail-sns-notification.ts';
import cloudtrailTrailPresent from './cloudtrail/cloudtrail-trail-present.ts';
import codeartifactDomainCmk from './codeartifact/codeartifact-domain-cmk.ts';
import codebuildArtifactEncrypted from './codebuild/codebuild-artifact-encrypted.ts';
import codebuildBitbucketNoCredentials from './codebuild/codebuild-bitbucket-no-credentials.ts';
import codebuildCmk from './codebuild/codebuild-cmk.ts';
import codebuildEnvNoCredentials from './codebuild/codebuild-env-no-credentials.ts';
import codebuildImageTrusted from './codebuild/codebuild-image-trusted.ts';
import codebuildLogging from './codebuild/codebuild-logging.ts';
import codebuildNoPrivileged from './codebuild/codebuild-no-privileged.ts';
import codebuildProjectVisibilityPrivate from './codebuild/codebuild-project-visibility-private.ts';
import codebuildReportGroupEncrypted from './codebuild/codebuild-report-group-encrypted.ts';
import codebuildS3LogsEncrypted from './codebuild/codebuild-s3-logs-encrypted.ts';
import codebuildSourceTls from './codebuild/codebuild-source-tls.ts';
import codebuildWebhookActorsAnchored from './codebuild/codebuild-webhook-actors-anchored.ts';
import codebuildWebhookFiltered from './codebuild/codebuild-webhook-filtered.ts';
import codecommitTwoApprovals from './codecommit/codecommit-two-approvals.ts';
import codedeployAutoRollback from './codedeploy/codedeploy-auto-rollback.ts';
import codepipelineCmk from './codepipeline/codepipeline-cmk.ts';
import codepipelineWebhookAuthenticated from './codepipeline/codepipeline-webhook-authenticated.ts';
import cognitoClientNoImplicitFlow from './cognito/cognito-client-no-implicit-flow.ts';
import cognitoClientNoPasswordAuth from './cognito/cognito-client-no-password-auth.ts';
import cognitoClientPreventUserExistence from './cognito/cognito-client-prevent-user-existence.ts';
import cognitoClientRoleReadOnly from './cognito/cognito-client-role-read-only.ts';
import cognitoClientTokenRevocation from './cognito/cognito-client-token-revocation.ts';
import cognitoIdentitypoolClassicFlowOff from './cognito/cognito-identitypool-classic-flow-off.ts';
import cognitoIdentitypoolNoUnauth from './cognito/cognito-identitypool-no-unauth.ts';
import cognitoUserpoolDeletionProtection from './cognito/cognito-userpool-deletion-protection.ts';
import cognitoUserpoolMfa from './cognito/cognito-userpool-mfa.ts';
import cognitoUserpoolMfaTotp from './cognito/cognito-userpool-mfa-totp.ts';
import cognitoUserpoolPasswordPolicy from './cognito/cognito-userpool-password-policy.ts';
import cognitoUserpoolThreatProtection from './cognito/cognito-userpool-threat-protection.ts';
import cognitoUserpoolThreatProtectionCustom from './cognito/cognito-userpool-threat-protection-custom.ts';
import cognitoWafAssociated from './waf/cognito-waf-associated.ts';
import comprehendCmk from './comprehend/comprehend-cmk.ts';
import configAggregatorAllRegions from './config/config-aggregator-all-regions.ts';
import configDeliveryBucketNotPublic from './config/config-delivery-bucket-not-public.ts';
import configDeliveryChannelKms from './config/config-delivery-channel-kms.ts';
import configDeliveryChannelPresent from './config/config-delivery-channel-present.ts';
import configDeliveryChannelSns from './config/config-delivery-channel-sns.ts';
import configRecorderAllSupported from './config/config-recorder-all-supported.ts';
import configRecorderContinuous from './config/config-recorder-continuous.ts';
import configRecorderGlobalTypes from './config/config-recorder-global-types.ts';
import configRecorderNoExclusions from './config/config-recorder-no-exclusions.ts';
import configRecorderPresent from './config/config-recorder-present.ts';
import configRecorderServiceLinkedRole from './config/config-recorder-service-linked-role.ts';
import configRecorderStarted from './config/config-recorder-started.ts';
import configRemediationSsmRole from './config/config-remediation-ssm-role.ts';
import configRetentionMin from './config/config-retention-min.ts';
import configRuleAccessKeysRotated from './config/config-rule-access-keys-rotated.ts';
import configRuleIamUserMfa from './config/config-rule-iam-user-mfa.ts';
import configRuleRootAccessKey from './config/config-rule-root-access-key.ts';
import configRuleRootHardwareMfa from './config/config-rule-root-hardware-mfa.ts';
import configRuleRootMfa from './config/config-rule-root-mfa.ts';
import configRulesPresent from './config/config-rules-present.ts';
import connectCloudwatchLogging from './connect/connect-cloudwatch-logging.ts';
import connectStorageCmk from './connect/connect-storage-cmk.ts';
import cwAlarmActionsEnabled from './cloudwatch/cw-alarm-actions-enabled.ts';
import cwAlarmHasActions from './cloudwatch/cw-alarm-has-actions.ts';
import cwLoggroupCmk from './cloudwatch/cw-loggroup-cmk.ts';
import cwLoggroupRetention from './cloudwatch/cw-loggroup-retention.ts';
import cwLoggroupRetentionDeclared from './cloudwatch/cw-loggroup-retention-declared.ts';
import cwLogsResourcePolicyNoPublic from './cloudwatch/cw-logs-resource-policy-no-public.ts';
import cwMetricCloudtrailChanges from './cloudwatch/cw-metric-cloudtrail-changes.ts';
import cwMetricCmkDeletion from './cloudwatch/cw-metric-cmk-deletion.ts';
import cwMetricConfigChanges from './cloudwatch/cw-metric-config-changes.ts';
import cwMetricConsoleAuthFailures from './cloudwatch/cw-metric-console-auth-failures.ts';
import cwMetricGatewayChanges from './cloudwatch/cw-metric-gateway-changes.ts';
import cwMetricIamChanges from './cloudwatch/cw-metric-iam-changes.ts';
import cwMetricNaclChanges from './cloudwatch/cw-metric-nacl-changes.ts';
import cwMetricOrgChanges from './cloudwatch/cw-metric-org-changes.ts';
import cwMetricRootUsage from './cloudwatch/cw-metric-root-usage.ts';
import cwMetricRouteChanges from './cloudwatch/cw-metric-route-changes.ts';
import cwMetricS3PolicyChanges from './cloudwatch/cw-metric-s3-policy-changes.ts';
import cwMetricSgChanges from './cloudwatch/cw-metric-sg-changes.ts';
import cwMetricSigninNoMfa from './cloudwatch/cw-metric-signin-no-mfa.ts';
import cwMetricUnauthorizedApi from './cloudwatch/cw-metric-unauthorized-api.ts';
import cwMetricVpcChanges from './cloudwatch/cw-metric-vpc-changes.ts';
import datasyncLocationNoSecret from './datasync/datasync-location-no-secret.ts';
import datasyncObjectStorageHttps from './datasync/datasync-object-storage-https.ts';
import datasyncTaskLogging from './datasync/datasync-task-logging.ts';
import daxClusterEncrypted from './dynamodb/dax-cluster-encrypted.ts';
import daxClusterTls from './dynamodb/dax-cluster-tls.ts';
import daxReplicationFactor from './dynamodb/dax-replication-factor.ts';
import detectiveGraphPresent from './detective/detective-graph-present.ts';
import dlmCrossRegionCmk from './dlm/dlm-cross-region-cmk.ts';
import dlmCrossRegionCopyEncrypted from './dlm/dlm-cross-region-copy-encrypted.ts';
import dmsAutoMinorUpgrade from './dms/dms-auto-minor-upgrade.ts';
import dmsEndpointCmk from './dms/dms-endpoint-cmk.ts';
import dmsEndpointMongodbAuth from './dms/dms-endpoint-mongodb-auth.ts';
import dmsEndpointNeptuneIam from './dms/dms-endpoint-neptune-iam.ts';
import dmsEndpointPlaintextPassword from './dms/dms-endpoint-plaintext-password.ts';
import dmsEndpointRedisTls from './dms/dms-endpoint-redis-tls.ts';
import dmsEndpointSsl from './dms/dms-endpoint-ssl.ts';
import dmsInstanceCmk from './dms/dms-instance-cmk.ts';
import dmsInstanceNotPublic from './dms/dms-instance-not-public.ts';
import dmsReplicationMultiAz from './dms/dms-replication-multi-az.ts';
import dmsTaskSourceLogging from './dms/dms-task-source-logging.ts';
import dmsTaskTargetLogging from './dms/dms-task-target-logging.ts';
import docdbAuditParameter from './docdb/docdb-audit-parameter.ts';
import docdbBackupRetention from './docdb/docdb-backup-retention.ts';
import docdbCmk from './docdb/docdb-cmk.ts';
import docdbDefaultPort from './docdb/docdb-default-port.ts';
import docdbDeletionProtection from './docdb/docdb-deletion-protection.ts';
import docdbEncrypted from './docdb/docdb-encrypted.ts';
import docdbEngineSupported from './docdb/docdb-engine-supported.ts';
import docdbGlobalEncrypted from './docdb/docdb-global-encrypted.ts';
import docdbLogExports from './docdb/docdb-log-exports.ts';
import docdbMasterPassword from './docdb/docdb-master-password.ts';
import docdbMultiAz from './docdb/docdb-multi-az.ts';
import docdbTls from './docdb/docdb-tls.ts';
import dynamodbGlobaltableEncrypted from './dynamodb/dynamodb-globaltable-encrypted.ts';
import dynamodbGlobaltablePitr from './dynamodb/dynamodb-globaltable-pitr.ts';
import dynamodbInBackupPlan from './dynamodb/dynamodb-in-backup-plan.ts';
import dynamodbResourcePolicyNoPublic from './dynamodb/dynamodb-resource-policy-no-public.ts';
import dynamodbStreamPolicyNoPublic from './dynamodb/dynamodb-stream-policy-no-public.ts';
import dynamodbTableAutoscaling from './dynamodb/dynamodb-table-autoscaling.ts';
import dynamodbTableCmk from './dynamodb/dynamodb-table-cmk.ts';
import dynamodbTableDeletionProtection from './dynamodb/dynamodb-table-deletion-protection.ts';
import dynamodbTableEncryptedKms from './dynamodb/dynamodb-table-encrypted-kms.ts';
import dynamodbTablePitr from './dynamodb/dynamodb-table-pitr.ts';
import ebsEncryptionByDefault from './ebs/ebs-encryption-by-default.ts';
import ebsInBackupPlan from './ebs/ebs-in-backup-plan.ts';
import ebsSnapshotBlockPublicAccess from './ebs/ebs-snapshot-block-public-access.ts';
import ebsSnapshotCopyCmk from './ebs/ebs-snapshot-copy-cmk.ts';
import ebsSnapshotCopyEncrypted from './ebs/ebs-snapshot-copy-encrypted.ts';
import ebsVolumeCmk from './ebs/ebs-volume-cmk.ts';
import ebsVolumeEncrypted from './ebs/ebs-volume-encrypted.ts';
import ec2DetailedMonitoring from './ec2/ec2-detailed-monitoring.ts';
import ec2EbsOptimized from './ec2/ec2-ebs-optimized.ts';
import ec2ImageSupported from './ec2/ec2-image-supported.ts';
import ec2ImdsAccountDefault from './ec2/ec2-imds-account-default.ts';
import ec2Imdsv2Required from './ec2/ec2-imdsv2-required.ts';
import ec2InBackupPlan from './ec2/ec2-in-backup-plan.ts';
import ec2InstanceEbsEncrypted from './ebs/ec2-instance-ebs-encrypted.ts';
import ec2InstanceNoPublicIp from './ec2/ec2-instance-no-public-ip.ts';
import ec2InstanceProfile from './ec2/ec2-instance-profile.ts';
import ec2LaunchtemplateEbsEncrypted from './ebs/ec2-launchtemplate-ebs-encrypted.ts';
import ec2LaunchtemplateHopLimit from './ec2/ec2-launchtemplate-hop-limit.ts';
import ec2LaunchtemplateImdsv2 from './ec2/ec2-launchtemplate-imdsv2.ts';
import ec2LaunchtemplateNoPublicIp from './ec2/ec2-launchtemplate-no-public-ip.ts';
import ec2MultipleEni from './ec2/ec2-multiple-eni.ts';
import ec2NoKeyPair from './ec2/ec2-no-key-pair.ts';
import ec2NoParavirtual from './ec2/ec2-no-paravirtual.ts';
import ec2NotDefaultSg from './ec2/ec2-not-default-sg.ts';
import ec2SourceDestCheck from './ec2/ec2-source-dest-check.ts';
import ec2SpotfleetEbsEncrypted from './ec2/ec2-spotfleet-ebs-encrypted.ts';
import ec2TerminationProtection from './ec2/ec2-termination-protection.ts';
import ec2UserdataNoSecrets from './ec2/ec2-userdata-no-secrets.ts';
import ecrCmk from './ecr/ecr-cmk.ts';
import ecrImmutableTags from './ecr/ecr-immutable-tags.ts';
import ecrLifecyclePolicy from './ecr/ecr-lifecycle-policy.ts';
import ecrPolicyNoPublic from './ecr/ecr-policy-no-public.ts';
import ecrRegistryEnhancedScanning from './ecr/ecr-registry-enhanced-scanning.ts';
import ecrScanOnPush from './ecr/ecr-scan-on-push.ts';
import ecsAwsvpcNetwork from './ecs/ecs-awsvpc-network.ts';
import ecsCapacityProviderTermination from './ecs/ecs-capacity-provider-termination.ts';
import ecsContainerInsights from './ecs/ecs-container-insights.ts';
import ecsDistinctRoles from './ecs/ecs-distinct-roles.ts';
import ecsEfsVolumeTransitEncryption from './ecs/ecs-efs-volume-transit-encryption.ts';
import ecsEnvNoSecrets from './ecs/ecs-env-no-secrets.ts';
import ecsExecCmk from './ecs/ecs-exec-cmk.ts';
import ecsExecLogging from './ecs/ecs-exec-logging.ts';
import ecsFargatePlatformVersion from './ecs/ecs-fargate-platform-version.ts';
import ecsHostModeUser from './ecs/ecs-host-mode-user.ts';
import ecsLinuxNonroot from './ecs/ecs-linux-nonroot.ts';
import ecsLogConfiguration from './ecs/ecs-log-configuration.ts';
import ecsMemoryLimit from './ecs/ecs-memory-limit.ts';
import ecsNoDockerSocket from './ecs/ecs-no-docker-socket.ts';
import ecsNoHostCapabilities from './ecs/ecs-no-host-capabilities.ts';
import ecsNoHostNetwork from './ecs/ecs-no-host-network.ts';
import ecsNonPrivileged from './ecs/ecs-non-privileged.ts';
import ecsPidMode from './ecs/ecs-pid-mode.ts';
import ecsReadonlyRoot from './ecs/ecs-readonly-root.ts';
import ecsServiceNoPublicIp from './ecs/ecs-service-no-public-ip.ts';
import ecsTasksetNoPublicIp from './ecs/ecs-taskset-no-public-ip.ts';
import ecsWindowsNonadmin from './ecs/ecs-windows-nonadmin.ts';
import efsAccessPointRoot from './efs/efs-access-point-root.ts';
import efsAccessPointUser from './efs/efs-access-point-user.ts';
import efsAutomaticBackups from './efs/efs-automatic-backups.ts';
import efsFilesystemCmk from './efs/efs-filesystem-cmk.ts';
import efsFilesystemEncrypted from './efs/efs-filesystem-encrypted.ts';
import efsInBackupPlan from './efs/efs-in-backup-plan.ts';
import efsMountTargetNotPublic from './efs/efs-mount-target-not-public.ts';
import efsMountTargetsMultiAz from './efs/efs-mount-targets-multi-az.ts';
import efsNotOneZone from './efs/efs-not-one-zone.ts';
import efsPolicyEnforceTransitEncryption from './efs/efs-policy-enforce-transit-encryption.ts';
import efsPolicyNoPublic from './efs/efs-policy-no-public.ts';
import efsReplicationCmk from './efs/efs-replication-cmk.ts';
import eipAttached from './ec2/eip-attached.ts';
import eksAccessNotWholeAccount from './eks/eks-access-not-whole-account.ts';
import eksAuditLogging from './eks/eks-audit-logging.ts';
import eksAuthModeApi from './eks/eks-auth-mode-api.ts';
import eksDeletionProtection from './eks/eks-deletion-protection.ts';
import eksEndpointNotPublic from './eks/eks-endpoint-not-public.ts';
import eksNodegroupAmiSupported from './eks/eks-nodegroup-ami-supported.ts';
import eksNodegroupRemoteAccess from './eks/eks-nodegroup-remote-access.ts';
import eksNodegroupVersion from './eks/eks-nodegroup-version.ts';
import eksPublicCidrs from './eks/eks-public-cidrs.ts';
import eksSecretsEncrypted from './eks/eks-secrets-encrypted.ts';
import eksSupportedVersion from './eks/eks-supported-version.ts';
import eksVersionStandardSupport from './eks/eks-version-standard-support.ts';
import elasticacheAuthTokenPlaintext from './elasticache/elasticache-auth-token-plaintext.ts';
import elasticacheAutoFailover from './elasticache/elasticache-auto-failover.ts';
import elasticacheAutoMinorUpgrade from './elasticache/elasticache-auto-minor-upgrade.ts';
import elasticacheBackupRetention from './elasticache/elasticache-backup-retention.ts';
import elasticacheCustomSubnetGroup from './elasticache/elasticache-custom-subnet-group.ts';
import elasticacheDefaultPort from './elasticache/elasticache-default-port.ts';
import elasticacheEngineSupported from './elasticache/elasticache-engine-supported.ts';
import elasticacheMemcachedCrossAz from './elasticache/elasticache-memcached-cross-az.ts';
import elasticacheMultiAz from './elasticache/elasticache-multi-az.ts';
import elasticacheNoEc2ClassicSg from './elasticache/elasticache-no-ec2-classic-sg.ts';
import elasticacheReplAuth from './elasticache/elasticache-repl-auth.ts';
import elasticacheReplAuthToken from './elasticache/elasticache-repl-auth-token.ts';
import elasticacheReplCmk from './elasticache/elasticache-repl-cmk.ts';
import elasticacheReplEncryptedAtRest from './elasticache/elasticache-repl-encrypted-at-rest.ts';
import elasticacheReplEncryptedInTransit from './elasticache/elasticache-repl-encrypted-in-transit.ts';
import elasticacheServerlessCmk from './elasticache/elasticache-serverless-cmk.ts';
import elasticacheSlowEngineLogs from './elasticache/elasticache-slow-engine-logs.ts';
import elasticacheUserNoPassword from './elasticache/elasticache-user-no-password.ts';
import elbv2AccessLogging from './elb/elbv2-access-logging.ts';
import elbv2DeletionProtection from './elb/elbv2-deletion-protection.ts';
import elbv2InternalScheme from './elb/elbv2-internal-scheme.ts';
import elbv2ListenerAcmCert from './elb/elbv2-listener-acm-cert.ts';
import elbv2ListenerEncrypted from './elb/elbv2-listener-encrypted.ts';
import elbv2ListenerTlsPolicy from './elb/elbv2-listener-tls-policy.ts';
import elbv2MultiAz from './elb/elbv2-multi-az.ts';
import elbv2TargetgroupHealthcheckProtocol from './elb/elbv2-targetgroup-healthcheck-protocol.ts';
import elbv2TargetgroupProtocol from './elb/elbv2-targetgroup-protocol.ts';
import emrBlockPublicAccess from './emr/emr-block-public-access.ts';
import emrClusterLogging from './emr/emr-cluster-logging.ts';
import emrClusterSecurityConfig from './emr/emr-cluster-security-config.ts';
import emrKerberos from './emr/emr-kerberos.ts';
import emrMasterPrivateSubnet from './emr/emr-master-private-subnet.ts';
import emrSecurityConfigAtRest from './emr/emr-security-config-at-rest.ts';
import emrSecurityConfigInTransit from './emr/emr-security-config-in-transit.ts';
import emrSgNotOpen from './emr/emr-sg-not-open.ts';
import esAuditLogs from './opensearch/es-audit-logs.ts';
import esDataNodesMin from './opensearch/es-data-nodes-min.ts';
import esDedicatedMasters from './opensearch/es-dedicated-masters.ts';
import esEncryptedAtRest from './opensearch/es-encrypted-at-rest.ts';
import esErrorLogs from './opensearch/es-error-logs.ts';
import esHttpsTls from './opensearch/es-https-tls.ts';
import esInVpc from './opensearch/es-in-vpc.ts';
import esNodeToNode from './opensearch/es-node-to-node.ts';
import eventbridgeBusPolicy from './eventbridge/eventbridge-bus-policy.ts';
import eventbridgeBusPolicyNoPublic from './eventbridge/eventbridge-bus-policy-no-public.ts';
import eventbridgeEndpointReplication from './eventbridge/eventbridge-endpoint-replication.ts';
import eventbridgeSchemaRegistryPolicy from './eventbridge/eventbridge-schema-registry-policy.ts';
import eventbridgeSchemaRegistryPolicyNoPublic from './eventbridge/eventbridge-schema-registry-policy-no-public.ts';
import eventbridgeTargetDlq from './eventbridge/eventbridge-target-dlq.ts';
import firehoseDestinationPlaintextSecret from './kinesis/firehose-destination-plaintext-secret.ts';
import firehoseSse from './kinesis/firehose-sse.ts';
import firehoseSseCmk from './kinesis/firehose-sse-cmk.ts';
import fisExperimentLogging from './fis/fis-experiment-logging.ts';
import fmsPolicyRemediation from './fms/fms-policy-remediation.ts';
import fsxAutomaticBackups from './fsx/fsx-automatic-backups.ts';
import fsxCmk from './fsx/fsx-cmk.ts';
import fsxInBackupPlan from './fsx/fsx-in-backup-plan.ts';
import fsxLustreCopyTags from './fsx/fsx-lustre-copy-tags.ts';
import fsxOntapMultiAz from './fsx/fsx-ontap-multi-az.ts';
import fsxOpenzfsCopyTags from './fsx/fsx-openzfs-copy-tags.ts';
import fsxOpenzfsMultiAz from './fsx/fsx-openzfs-multi-az.ts';
import fsxWindowsAuditLog from './fsx/fsx-windows-audit-log.ts';
import fsxWindowsMultiAz from './fsx/fsx-windows-multi-az.ts';
import gameliftFleetInbound from './gamelift/gamelift-fleet-inbound.ts';
import glacierVaultPolicyNoPublic from './s3/glacier-vault-policy-no-public.ts';
import globalacceleratorFlowLogs from './globalaccelerator/globalaccelerator-flow-logs.ts';
import glueCatalogEncrypted from './glue/glue-catalog-encrypted.ts';
import glueJobLogging from './glue/glue-job-logging.ts';
import glueJobSecurityConfig from './glue/glue-job-security-config.ts';
import glueJobVersion from './glue/glue-job-version.ts';
import glueMlTransformEncrypted from './glue/glue-ml-transform-encrypted.ts';
import glueSecurityConfiguration from './glue/glue-security-configuration.ts';
import guarddutyDetectorEnabled from './guardduty/guardduty-detector-enabled.ts';
import guarddutyDetectorPresent from './guardduty/guardduty-detector-present.ts';
import guarddutyEbsMalwareProtection from './guardduty/guardduty-ebs-malware-protection.ts';
import guarddutyEc2RuntimeAgent from './guardduty/guardduty-ec2-runtime-agent.ts';
import guarddutyEcsRuntimeAgent from './guardduty/guardduty-ecs-runtime-agent.ts';
import guarddutyEksAuditLogs from './guardduty/guardduty-eks-audit-logs.ts';
import guarddutyEksRuntimeMonitoring from './guardduty/guardduty-eks-runtime-monitoring.ts';
import guarddutyFilterNotArchiveAll from './guardduty/guardduty-filter-not-archive-all.ts';
import guarddutyFindingFrequency from './guardduty/guardduty-finding-frequency.ts';
import guarddutyLambdaProtection from './guardduty/guardduty-lambda-protection.ts';
import guarddutyOrgAutoEnable from './guardduty/guardduty-org-auto-enable.ts';
import guarddutyOrgFeatureAutoEnable from './guardduty/guardduty-org-feature-auto-enable.ts';
import guarddutyPublishingDestination from './guardduty/guardduty-publishing-destination.ts';
import guarddutyRdsProtection from './guardduty/guardduty-rds-protection.ts';
import guarddutyRuntimeMonitoring from './guardduty/guardduty-runtime-monitoring.ts';
import guarddutyS3Protection from './guardduty/guardduty-s3-protection.ts';
import iamAccessAnalyzerArchiveNotBroad from './iam/iam-access-analyzer-archive-not-broad.ts';
import iamAccessAnalyzerPresent from './iam/iam-access-analyzer-present.ts';
import iamAccessKeyDeclared from './iam/iam-access-key-declared.ts';
import iamAccessKeySecretEncrypted from './iam/iam-access-key-secret-encrypted.ts';
import iamAccessKeySecretNotOutput from './iam/iam-access-key-secret-not-output.ts';
import iamNoAdministratorAccessAttachment from './iam/iam-no-administrator-access-attachment.ts';
import iamNoCloudshellFullaccess from './iam/iam-no-cloudshell-fullaccess.ts';
import iamNoIamfullaccessAttachment from './iam/iam-no-iamfullaccess-attachment.ts';
import iamNoInlinePolicies from './iam/iam-no-inline-policies.ts';
import iamNoPoweruseraccessAttachment from './iam/iam-no-poweruseraccess-attachment.ts';
import iamOidcProviderClientIds from './iam/iam-oidc-provider-client-ids.ts';
import iamPasswordPolicyLength from './iam/iam-password-policy-length.ts';
import iamPasswordPolicyLength8 from './iam/iam-password-policy-length-8.ts';
import iamPasswordPolicyLowercase from './iam/iam-password-policy-lowercase.ts';
import iamPasswordPolicyMaxAge from './iam/iam-password-policy-max-age.ts';
import iamPasswordPolicyNumbers from './iam/iam-password-policy-numbers.ts';
import iamPasswordPolicyPci from './iam/iam-password-policy-pci.ts';
import iamPasswordPolicyPresent from './iam/iam-password-policy-present.ts';
import iamPasswordPolicyReuse from './iam/iam-password-policy-reuse.ts';
import iamPasswordPolicySymbols from './iam/iam-password-policy-symbols.ts';
import iamPasswordPolicyUppercase from './iam/iam-password-policy-uppercase.ts';
import iamPasswordPolicyUserChange from './iam/iam-password-policy-user-change.ts';
import iamPolicyAssumeroleNotStar from './iam/iam-policy-assumerole-not-star.ts';
import iamPolicyMfaAllowNoIfexists from './iam/iam-policy-mfa-allow-no-ifexists.ts';
import iamPolicyMfaDenyUsesIfexists from './iam/iam-policy-mfa-deny-uses-ifexists.ts';
import iamPolicyNoCredentialsExposure from './iam/iam-policy-no-credentials-exposure.ts';
import iamPolicyNoDataExfiltration from './iam/iam-policy-no-data-exfiltration.ts';
import iamPolicyNoEscalationByService from './iam/iam-policy-no-escalation-by-service.ts';
import iamPolicyNoFullAdmin from './iam/iam-policy-no-full-admin.ts';
import iamPolicyNoNotactionAllow from './iam/iam-policy-no-notaction-allow.ts';
import iamPolicyNoNotresourceAllow from './iam/iam-policy-no-notresource-allow.ts';
import iamPolicyNoPrivilegeEscalation from './iam/iam-policy-no-privilege-escalation.ts';
import iamPolicyNoResourceExposure from './iam/iam-policy-no-resource-exposure.ts';
import iamPolicyNoS3FullAccess from './iam/iam-policy-no-s3-full-access.ts';
import iamPolicyNoServiceWildcard from './iam/iam-policy-no-service-wildcard.ts';
import iamPolicyNoStarResource from './iam/iam-policy-no-star-resource.ts';
import iamPolicyNoUnconstrainedWrite from './iam/iam-policy-no-unconstrained-write.ts';
import iamPolicyPassroleScoped from './iam/iam-policy-passrole-scoped.ts';
import iamResourcePolicyConfusedDeputy from './iam/iam-resource-policy-confused-deputy.ts';
import iamResourcePolicyNoPublic from './iam/iam-resource-policy-no-public.ts';
import iamRoleSessionDuration from './iam/iam-role-session-duration.ts';
import iamRoleTrustCrossaccountMfaOrExternalid from './iam/iam-role-trust-crossaccount-mfa-or-externalid.ts';
import iamRoleTrustGithubOidcSub from './iam/iam-role-trust-github-oidc-sub.ts';
import iamRoleTrustNamedActions from './iam/iam-role-trust-named-actions.ts';
import iamRoleTrustNoNotprincipal from './iam/iam-role-trust-no-notprincipal.ts';
import iamRoleTrustNoWildcardPrincipal from './iam/iam-role-trust-no-wildcard-principal.ts';
import iamRoleTrustOidcAud from './iam/iam-role-trust-oidc-aud.ts';
import iamRoleTrustOidcSub from './iam/iam-role-trust-oidc-sub.ts';
import iamRoleTrustPublicLogin from './iam/iam-role-trust-public-login.ts';
import iamRoleTrustRolesanywhere from './iam/iam-role-trust-rolesanywhere.ts';
import iamRoleTrustServiceConfusedDeputy from './iam/iam-role-trust-service-confused-deputy.ts';
import iamRoleTrustUserRequiresMfa from './iam/iam-role-trust-user-requires-mfa.ts';
import iamServerCertificateInIam from './iam/iam-server-certificate-in-iam.ts';
import iamSupportRolePresent from './iam/iam-support-role-present.ts';
import iamUserConsoleAccess from './iam/iam-user-console-access.ts';
import iamUserDeclared from './iam/iam-user-declared.ts';
import iamUserInGroup from './iam/iam-user-in-group.ts';
import iamUserLoginProfilePlaintext from './iam/iam-user-login-profile-plaintext.ts';
import iamUserLoginProfileReset from './iam/iam-user-login-profile-reset.ts';
import iamUserNoDirectPolicies from './iam/iam-user-no-direct-policies.ts';
import iamWorkloadRoleNotAdmin from './iam/iam-workload-role-not-admin.ts';
import imagebuilderComponentCmk from './imagebuilder/imagebuilder-component-cmk.ts';
import imagebuilderDistributionAmiCmk from './imagebuilder/imagebuilder-distribution-ami-cmk.ts';
import imagebuilderRecipeEbsEncrypted from './imagebuilder/imagebuilder-recipe-ebs-encrypted.ts';
import inspectorCisScanConfigured from './inspector/inspector-cis-scan-configured.ts';
import inspectorClassicInUse from './inspector/inspector-classic-in-use.ts';
import inspectorCodeSecurityScan from './inspector/inspector-code-security-scan.ts';
import inspectorEc2Scanning from './inspector/inspector-ec2-scanning.ts';
import inspectorEcrScanning from './inspector/inspector-ecr-scanning.ts';
import inspectorFilterNotSuppressAll from './inspector/inspector-filter-not-suppress-all.ts';
import inspectorLambdaCodeScanning from './inspector/inspector-lambda-code-scanning.ts';
import inspectorLambdaStandardScanning from './inspector/inspector-lambda-standard-scanning.ts';
import inspectorOrgAutoEnable from './inspector/inspector-org-auto-enable.ts';
import iotAuthorizerSigning from './iot/iot-authorizer-signing.ts';
import iotDomainConfigurationTls12 from './iot/iot-domain-configuration-tls-1-2.ts';
import iotPolicyNoStarResource from './iot/iot-policy-no-star-resource.ts';
import iotPolicyNoWildcard from './iot/iot-policy-no-wildcard.ts';
import ivsChannelPlaybackAuth from './ivs/ivs-channel-playback-auth.ts';
import kendraCmk from './kendra/kendra-cmk.ts';
import keyspacesCmk from './keyspaces/keyspaces-cmk.ts';
import kinesisPolicyNoPublic from './kinesis/kinesis-policy-no-public.ts';
import kinesisStreamCmk from './kinesis/kinesis-stream-cmk.ts';
import kinesisStreamEncrypted from './kinesis/kinesis-stream-encrypted.ts';
import kinesisStreamRetention from './kinesis/kinesis-stream-retention.ts';
import kinesisVideoCmk from './kinesis/kinesis-video-cmk.ts';
import kinesisVideoRetention from './kinesis/kinesis-video-retention.ts';
import kmsGrantHasConstraints from './kms/kms-grant-has-constraints.ts';
import kmsGrantNoWildcardPrincipal from './kms/kms-grant-no-wildcard-principal.ts';
import kmsIamInlineNoDecryptAllKeys from './kms/kms-iam-inline-no-decrypt-all-keys.ts';
import kmsIamPolicyNoDecryptAllKeys from './kms/kms-iam-policy-no-decrypt-all-keys.ts';
import kmsKeyDeletionWindowMin from './kms/kms-key-deletion-window-min.ts';
import kmsKeyEnabled from './kms/kms-key-enabled.ts';
import kmsKeyNoLockoutBypass from './kms/kms-key-no-lockout-bypass.ts';
import kmsKeyPolicyDefined from './kms/kms-key-policy-defined.ts';
import kmsKeyPolicyNoCrossAccount from './kms/kms-key-policy-no-cross-account.ts';
import kmsKeyPolicyNoPublicPrincipal from './kms/kms-key-policy-no-public-principal.ts';
import kmsKeyPolicyNoWildcardAction from './kms/kms-key-policy-no-wildcard-action.ts';
import kmsKeyRetainOnDelete from './kms/kms-key-retain-on-delete.ts';
import kmsKeyRotationEnabled from './kms/kms-key-rotation-enabled.ts';
import kmsKeyRotationPeriodMax from './kms/kms-key-rotation-period-max.ts';
import lambdaCodeSigning from './lambda/lambda-code-signing.ts';
import lambdaConcurrencyLimit from './lambda/lambda-concurrency-limit.ts';
import lambdaDlq from './lambda/lambda-dlq.ts';
import lambdaEnvCmk from './lambda/lambda-env-cmk.ts';
import lambdaEnvNoSecrets from './lambda/lambda-env-no-secrets.ts';
import lambdaInVpc from './lambda/lambda-in-vpc.ts';
import lambdaLogFormatJson from './lambda/lambda-log-format-json.ts';
import lambdaLogLevel from './lambda/lambda-log-level.ts';
import lambdaPermissionAction from './lambda/lambda-permission-action.ts';
import lambdaPermissionApiRoute from './lambda/lambda-permission-api-route.ts';
import lambdaPermissionNotPublic from './lambda/lambda-permission-not-public.ts';
import lambdaPermissionS3Account from './lambda/lambda-permission-s3-account.ts';
import lambdaPermissionSource from './lambda/lambda-permission-source.ts';
import lambdaRuntimeSupported from './lambda/lambda-runtime-supported.ts';
import lambdaUrlAuth from './lambda/lambda-url-auth.ts';
import lambdaUrlCorsNotWildcard from './lambda/lambda-url-cors-not-wildcard.ts';
import lambdaVpcMultiAz from './lambda/lambda-vpc-multi-az.ts';
import lambdaXray from './lambda/lambda-xray.ts';
import lexRecordingsCmk from './lex/lex-recordings-cmk.ts';
import lightsailBucketNoPublicOverrides from './lightsail/lightsail-bucket-no-public-overrides.ts';
import lightsailBucketVersioning from './lightsail/lightsail-bucket-versioning.ts';
import lightsailDatabaseNotPublic from './lightsail/lightsail-database-not-public.ts';
import macieClassificationExport from './macie/macie-classification-export.ts';
import macieFindingFrequency from './macie/macie-finding-frequency.ts';
import macieFindingsFilterNotArchiveAll from './macie/macie-findings-filter-not-archive-all.ts';
import macieOrgAutoEnable from './macie/macie-org-auto-enable.ts';
import macieSessionEnabled from './macie/macie-session-enabled.ts';
import macieSessionPresent from './macie/macie-session-present.ts';
import memorydbAclNotOpen from './memorydb/memorydb-acl-not-open.ts';
import memorydbCmk from './memorydb/memorydb-cmk.ts';
import memorydbReplicas from './memorydb/memorydb-replicas.ts';
import memorydbSnapshotCmk from './memorydb/memorydb-snapshot-cmk.ts';
import memorydbSnapshotRetention from './memorydb/memorydb-snapshot-retention.ts';
import memorydbTls from './memorydb/memorydb-tls.ts';
import mqActivemqDeploymentMode from './mq/mq-activemq-deployment-mode.ts';
import mqAuditLogs from './mq/mq-audit-logs.ts';
import mqAutoMinorUpgrade from './mq/mq-auto-minor-upgrade.ts';
import mqCmk from './mq/mq-cmk.ts';
import mqGeneralLogs from './mq/mq-general-logs.ts';
import mqNotPublic from './mq/mq-not-public.ts';
import mqPlaintextPassword from './mq/mq-plaintext-password.ts';
import mqRabbitmqDeploymentMode from './mq/mq-rabbitmq-deployment-mode.ts';
import mskAtRestCmk from './msk/msk-at-rest-cmk.ts';
import mskBrokerLogging from './msk/msk-broker-logging.ts';
import mskBrokersMultiAz from './msk/msk-brokers-multi-az.ts';
import mskClientTls from './msk/msk-client-tls.ts';
import mskConnectLogging from './msk/msk-connect-logging.ts';
import mskConnectTls from './msk/msk-connect-tls.ts';
import mskEnhancedMonitoring from './msk/msk-enhanced-monitoring.ts';
import mskInClusterTls from './msk/msk-in-cluster-tls.ts';
import mskNoUnauthenticated from './msk/msk-no-unauthenticated.ts';
import mskPublicAccessDisabled from './msk/msk-public-access-disabled.ts';
import mwaaLogging from './mwaa/mwaa-logging.ts';
import mwaaNotPublic from './mwaa/mwaa-not-public.ts';
import naclNoIngressAdmin from './ec2/nacl-no-ingress-admin.ts';
import naclNoIngressAllPorts from './ec2/nacl-no-ingress-all-ports.ts';
import naclNoIngressFtp from './ec2/nacl-no-ingress-ftp.ts';
import naclOverlappingOrIneffective from './ec2/nacl-overlapping-or-ineffective.ts';
import naclUnused from './ec2/nacl-unused.ts';
import neptuneAutoMinorUpgrade from './neptune/neptune-auto-minor-upgrade.ts';
import neptuneBackupRetention from './neptune/neptune-backup-retention.ts';
import neptuneCmk from './neptune/neptune-cmk.ts';
import neptuneCopyTags from './neptune/neptune-copy-tags.ts';
import neptuneDeletionProtection from './neptune/neptune-deletion-protection.ts';
import neptuneEncrypted from './neptune/neptune-encrypted.ts';
import neptuneIamAuth from './neptune/neptune-iam-auth.ts';
import neptuneInstanceNotPublic from './neptune/neptune-instance-not-public.ts';
import neptuneLogExports from './neptune/neptune-log-exports.ts';
import neptuneMultiAz from './neptune/neptune-multi-az.ts';
import neptuneSnapshotEncrypted from './neptune/neptune-snapshot-encrypted.ts';
import neptunegraphGraphNotPublic from './neptune/neptunegraph-graph-not-public.ts';
import netfwCmk from './networkfirewall/netfw-cmk.ts';
import netfwDeletionProtection from './networkfirewall/netfw-deletion-protection.ts';
import netfwLogging from './networkfirewall/netfw-logging.ts';
import netfwPolicyDefaultAction from './networkfirewall/netfw-policy-default-action.ts';
import netfwPolicyFragmentAction from './networkfirewall/netfw-policy-fragment-action.ts';
import netfwPolicyHasRulegroup from './networkfirewall/netfw-policy-has-rulegroup.ts';
import netfwStatelessRulegroupNotEmpty from './networkfirewall/netfw-stateless-rulegroup-not-empty.ts';
import netfwSubnetChangeProtection from './networkfirewall/netfw-subnet-change-protection.ts';
import networkfirewallMultiAz from './networkfirewall/networkfirewall-multi-az.ts';
import nlbCrossZone from './elb/nlb-cross-zone.ts';
import opensearchAccessPolicyNoPublic from './opensearch/opensearch-access-policy-no-public.ts';
import opensearchAnonymousAuth from './opensearch/opensearch-anonymous-auth.ts';
import opensearchAuditLogs from './opensearch/opensearch-audit-logs.ts';
import opensearchAutoSoftwareUpdate from './opensearch/opensearch-auto-software-update.ts';
import opensearchCmk from './opensearch/opensearch-cmk.ts';
import opensearchDataNodesMin from './opensearch/opensearch-data-nodes-min.ts';
import opensearchDedicatedMasters from './opensearch/opensearch-dedicated-masters.ts';
import opensearchEncryptedAtRest from './opensearch/opensearch-encrypted-at-rest.ts';
import opensearchErrorLogs from './opensearch/opensearch-error-logs.ts';
import opensearchFgac from './opensearch/opensearch-fgac.ts';
import opensearchHttps from './opensearch/opensearch-https.ts';
import opensearchInVpc from './opensearch/opensearch-in-vpc.ts';
import opensearchNodeToNode from './opensearch/opensearch-node-to-node.ts';
import opensearchNotDefaultSg from './opensearch/opensearch-not-default-sg.ts';
import opensearchServerlessEncryptionCmk from './opensearch/opensearch-serverless-encryption-cmk.ts';
import opensearchServerlessNetworkNotPublic from './opensearch/opensearch-serverless-network-not-public.ts';
import opensearchServerlessStandby from './opensearch/opensearch-serverless-standby.ts';
import opensearchSlowLogs from './opensearch/opensearch-slow-logs.ts';
import opensearchTlsPolicy from './opensearch/opensearch-tls-policy.ts';
import opensearchZoneAwareness from './opensearch/opensearch-zone-awareness.ts';
import organizationsScpEnabled from './organizations/organizations-scp-enabled.ts';
import pcaRootCaDisabled from './acm/pca-root-ca-disabled.ts';
import quicksightDatasourceSsl from './quicksight/quicksight-datasource-ssl.ts';
import r53resolverQueryLogging from './route53/r53resolver-query-logging.ts';
import ramShareOwnOrganization from './ram/ram-share-own-organization.ts';
import rdsActivityStreamCmk from './rds/rds-activity-stream-cmk.ts';
import rdsAuroraBacktrack from './rds/rds-aurora-backtrack.ts';
import rdsAuroraMysqlAuditExport from './rds/rds-aurora-mysql-audit-export.ts';
import rdsAuroraMysqlAuditParameter from './rds/rds-aurora-mysql-audit-parameter.ts';
import rdsAuroraPostgresLogExport from './rds/rds-aurora-postgres-log-export.ts';
import rdsAutoMinorUpgrade from './rds/rds-auto-minor-upgrade.ts';
import rdsBackupReplicationCmk from './rds/rds-backup-replication-cmk.ts';
import rdsCaCertificateCurrent from './rds/rds-ca-certificate-current.ts';
import rdsClusterAutoMinorUpgrade from './rds/rds-cluster-auto-minor-upgrade.ts';
import rdsClusterBackupRetention from './rds/rds-cluster-backup-retention.ts';
import rdsClusterCmk from './rds/rds-cluster-cmk.ts';
import rdsClusterDefaultAdmin from './rds/rds-cluster-default-admin.ts';
import rdsClusterDeletionProtection from './rds/rds-cluster-deletion-protection.ts';
import rdsClusterIamAuth from './rds/rds-cluster-iam-auth.ts';
import rdsClusterLogExports from './rds/rds-cluster-log-exports.ts';
import rdsClusterMultiAz from './rds/rds-cluster-multi-az.ts';
import rdsClusterStorageEncrypted from './rds/rds-cluster-storage-encrypted.ts';
import rdsCopyTagsCluster from './rds/rds-copy-tags-cluster.ts';
import rdsCopyTagsInstance from './rds/rds-copy-tags-instance.ts';
import rdsCopyTagsMysqlCluster from './rds/rds-copy-tags-mysql-cluster.ts';
import rdsCopyTagsPostgresCluster from './rds/rds-copy-tags-postgres-cluster.ts';
import rdsDefaultPort from './rds/rds-default-port.ts';
import rdsEngineSupported from './rds/rds-engine-supported.ts';
import rdsEnhancedMonitoring from './rds/rds-enhanced-monitoring.ts';
import rdsEventSubscriptionCluster from './rds/rds-event-subscription-cluster.ts';
import rdsEventSubscriptionInstance from './rds/rds-event-subscription-instance.ts';
import rdsEventSubscriptionParameterGroup from './rds/rds-event-subscription-parameter-group.ts';
import rdsEventSubscriptionSecurityGroup from './rds/rds-event-subscription-security-group.ts';
import rdsExportTaskKms from './rds/rds-export-task-kms.ts';
import rdsFinalSnapshot from './rds/rds-final-snapshot.ts';
import rdsGlobalClusterEncrypted from './rds/rds-global-cluster-encrypted.ts';
import rdsInBackupPlan from './rds/rds-in-backup-plan.ts';
import rdsInVpc from './rds/rds-in-vpc.ts';
import rdsInstanceBackupRetention from './rds/rds-instance-backup-retention.ts';
import rdsInstanceDefaultAdmin from './rds/rds-instance-default-admin.ts';
import rdsInstanceDeletionProtection from './rds/rds-instance-deletion-protection.ts';
import rdsInstanceIamAuth from './rds/rds-instance-iam-auth.ts';
import rdsInstanceLogExports from './rds/rds-instance-log-exports.ts';
import rdsInstanceMultiAz from './rds/rds-instance-multi-az.ts';
import rdsInstanceNotPublic from './rds/rds-instance-not-public.ts';
import rdsInstanceStorageEncrypted from './rds/rds-instance-storage-encrypted.ts';
import rdsMariadbLogExports from './rds/rds-mariadb-log-exports.ts';
import rdsMariadbRequireTransport from './rds/rds-mariadb-require-transport.ts';
import rdsMasterPasswordManaged from './rds/rds-master-password-managed.ts';
import rdsMysqlRequireTransport from './rds/rds-mysql-require-transport.ts';
import rdsNoClassicSecurityGroup from './rds/rds-no-classic-security-group.ts';
import rdsPerformanceInsights from './rds/rds-performance-insights.ts';
import rdsPerformanceInsightsCmk from './rds/rds-performance-insights-cmk.ts';
import rdsPostgresForceSsl from './rds/rds-postgres-force-ssl.ts';
import rdsPostgresLogExports from './rds/rds-postgres-log-exports.ts';
import rdsPostgresQueryLogging from './rds/rds-postgres-query-logging.ts';
import rdsProxyRequireTls from './rds/rds-proxy-require-tls.ts';
import rdsSnapshotEncrypted from './rds/rds-snapshot-encrypted.ts';
import rdsSnapshotNotPublic from './rds/rds-snapshot-not-public.ts';
import rdsSqlserverForceSsl from './rds/rds-sqlserver-force-ssl.ts';
import rdsSqlserverLogExports from './rds/rds-sqlserver-log-exports.ts';
import rdsSubnetsNotPublic from './rds/rds-subnets-not-public.ts';
import redshiftAuditLogging from './redshift/redshift-audit-logging.ts';
import redshiftClusterCmk from './redshift/redshift-cluster-cmk.ts';
import redshiftClusterEncrypted from './redshift/redshift-cluster-encrypted.ts';
import redshiftClusterNotPublic from './redshift/redshift-cluster-not-public.ts';
import redshiftDefaultAdminName from './redshift/redshift-default-admin-name.ts';
import redshiftDefaultDbName from './redshift/redshift-default-db-name.ts';
import redshiftDefaultPort from './redshift/redshift-default-port.ts';
import redshiftEnhancedVpcRouting from './redshift/redshift-enhanced-vpc-routing.ts';
import redshiftInVpc from './redshift/redshift-in-vpc.ts';
import redshiftMasterPasswordManaged from './redshift/redshift-master-password-managed.ts';
import redshiftMultiAz from './redshift/redshift-multi-az.ts';
import redshiftNoClassicSecurityGroup from './redshift/redshift-no-classic-security-group.ts';
import redshiftRequireSsl from './redshift/redshift-require-ssl.ts';
import redshiftServerlessCmk from './redshift/redshift-serverless-cmk.ts';
import redshiftServerlessDefaultAdmin from './redshift/redshift-serverless-default-admin.ts';
import redshiftServerlessDefaultDb from './redshift/redshift-serverless-default-db.ts';
import redshiftServerlessLogExports from './redshift/redshift-serverless-log-exports.ts';
import redshiftServerlessNotPublic from './redshift/redshift-serverless-not-public.ts';
import redshiftServerlessRequireSsl from './redshift/redshift-serverless-require-ssl.ts';
import redshiftServerlessVpcRouting from './redshift/redshift-serverless-vpc-routing.ts';
import redshiftSgRestricted from './redshift/redshift-sg-restricted.ts';
import redshiftSnapshotCopyGrantCmk from './redshift/redshift-snapshot-copy-grant-cmk.ts';
import redshiftSnapshotRetention from './redshift/redshift-snapshot-retention.ts';
import redshiftSubnetgroupMultiAz from './redshift/redshift-subnetgroup-multi-az.ts';
import redshiftUserActivityLogging from './redshift/redshift-user-activity-logging.ts';
import redshiftVersionUpgrade from './redshift/redshift-version-upgrade.ts';
import resourceRequiredTags from './template/resource-required-tags.ts';
import routeDefaultViaNat from './ec2/route-default-via-nat.ts';
import routePeeringNotAny from './ec2/route-peering-not-any.ts';
import route53Dnssec from './route53/route53-dnssec.ts';
import route53QueryLogging from './route53/route53-query-logging.ts';
import route53domainsTransferLock from './route53/route53domains-transfer-lock.ts';
import rumCloudwatchLogs from './rum/rum-cloudwatch-logs.ts';
import s3AccessPointPolicyNoPublic from './s3/s3-access-point-policy-no-public.ts';
import s3AccessPointPublicAccessBlock from './s3/s3-access-point-public-access-block.ts';
import s3AccessPointVpc from './s3/s3-access-point-vpc.ts';
import s3AccountPublicAccessBlock from './s3/s3-account-public-access-block.ts';
import s3BucketAccessLogging from './s3/s3-bucket-access-logging.ts';
import s3BucketAclNoPublicList from './s3/s3-bucket-acl-no-public-list.ts';
import s3BucketAclNoPublicRead from './s3/s3-bucket-acl-no-public-read.ts';
import s3BucketAclNoPublicWrite from './s3/s3-bucket-acl-no-public-write.ts';
import s3BucketAclsDisabled from './s3/s3-bucket-acls-disabled.ts';
import s3BucketBlockPublicAcls from './s3/s3-bucket-block-public-acls.ts';
import s3BucketBlockPublicPolicy from './s3/s3-bucket-block-public-policy.ts';
import s3BucketCorsNotWildcard from './s3/s3-bucket-cors-not-wildcard.ts';
import s3BucketDnsCompliantName from './s3/s3-bucket-dns-compliant-name.ts';
import s3BucketEventNotifications from './s3/s3-bucket-event-notifications.ts';
import s3BucketIgnorePublicAcls from './s3/s3-bucket-ignore-public-acls.ts';
import s3BucketKeyEnabled from './s3/s3-bucket-key-enabled.ts';
import s3BucketLifecycle from './s3/s3-bucket-lifecycle.ts';
import s3BucketObjectLock from './s3/s3-bucket-object-lock.ts';
import s3BucketPolicyCrossAccountBlockedActions from './s3/s3-bucket-policy-cross-account-blocked-actions.ts';
import s3BucketPolicyMinTls12 from './s3/s3-bucket-policy-min-tls12.ts';
import s3BucketPolicyNoLockout from './s3/s3-bucket-policy-no-lockout.ts';
import s3BucketPolicyNoNotactionNotprincipal from './s3/s3-bucket-policy-no-notaction-notprincipal.ts';
import s3BucketPolicyNoPublicPrincipal from './s3/s3-bucket-policy-no-public-principal.ts';
import s3BucketPolicyNoWildcardAction from './s3/s3-bucket-policy-no-wildcard-action.ts';
import s3BucketPolicyPresent from './s3/s3-bucket-policy-present.ts';
import s3BucketPolicySslOnly from './s3/s3-bucket-policy-ssl-only.ts';
import s3BucketPublicAccessBlockPresent from './s3/s3-bucket-public-access-block-present.ts';
import s3BucketRestrictPublicBuckets from './s3/s3-bucket-restrict-public-buckets.ts';
import s3BucketSseEnabled from './s3/s3-bucket-sse-enabled.ts';
import s3BucketSseKms from './s3/s3-bucket-sse-kms.ts';
import s3BucketStaticWebsite from './s3/s3-bucket-static-website.ts';
import s3BucketVersioning from './s3/s3-bucket-versioning.ts';
import s3CrossRegionReplication from './s3/s3-cross-region-replication.ts';
import s3DirectoryBucketLifecycle from './s3/s3-directory-bucket-lifecycle.ts';
import s3DirectoryBucketSseKms from './s3/s3-directory-bucket-sse-kms.ts';
import s3InBackupPlan from './s3/s3-in-backup-plan.ts';
import s3LifecycleAbortMultipart from './s3/s3-lifecycle-abort-multipart.ts';
import s3MfaDelete from './s3/s3-mfa-delete.ts';
import s3MrapPublicAccessBlock from './s3/s3-mrap-public-access-block.ts';
import s3ObjectAclNoPublic from './s3/s3-object-acl-no-public.ts';
import s3ObjectCopyCmk from './s3/s3-object-copy-cmk.ts';
import s3ReplicationEncryptedDestination from './s3/s3-replication-encrypted-destination.ts';
import s3VersionedBucketLifecycle from './s3/s3-versioned-bucket-lifecycle.ts';
import sagemakerBiasEncryptTraffic from './sagemaker/sagemaker-bias-encrypt-traffic.ts';
import sagemakerBiasIsolation from './sagemaker/sagemaker-bias-isolation.ts';
import sagemakerDataqualityEncryptTraffic from './sagemaker/sagemaker-dataquality-encrypt-traffic.ts';
import sagemakerDataqualityIsolation from './sagemaker/sagemaker-dataquality-isolation.ts';
import sagemakerDataqualityKms from './sagemaker/sagemaker-dataquality-kms.ts';
import sagemakerDomainVpcOnly from './sagemaker/sagemaker-domain-vpc-only.ts';
import sagemakerEndpointCmk from './sagemaker/sagemaker-endpoint-cmk.ts';
import sagemakerEndpointInstancesMin from './sagemaker/sagemaker-endpoint-instances-min.ts';
import sagemakerExplainabilityEncryptTraffic from './sagemaker/sagemaker-explainability-encrypt-traffic.ts';
import sagemakerExplainabilityIsolation from './sagemaker/sagemaker-explainability-isolation.ts';
import sagemakerFeaturegroupOfflineKms from './sagemaker/sagemaker-featuregroup-offline-kms.ts';
import sagemakerFeaturegroupOnlineKms from './sagemaker/sagemaker-featuregroup-online-kms.ts';
import sagemakerFlowDefinitionKms from './sagemaker/sagemaker-flow-definition-kms.ts';
import sagemakerInferenceExperimentKms from './sagemaker/sagemaker-inference-experiment-kms.ts';
import sagemakerModelInVpc from './sagemaker/sagemaker-model-in-vpc.ts';
import sagemakerModelIsolation from './sagemaker/sagemaker-model-isolation.ts';
import sagemakerModelPrivateRegistry from './sagemaker/sagemaker-model-private-registry.ts';
import sagemakerModelqualityEncryptTraffic from './sagemaker/sagemaker-modelquality-encrypt-traffic.ts';
import sagemakerModelqualityIsolation from './sagemaker/sagemaker-modelquality-isolation.ts';
import sagemakerMonitoringEncryptTraffic from './sagemaker/sagemaker-monitoring-encrypt-traffic.ts';
import sagemakerMonitoringIsolation from './sagemaker/sagemaker-monitoring-isolation.ts';
import sagemakerNotebookCmk from './sagemaker/sagemaker-notebook-cmk.ts';
import sagemakerNotebookImdsv2 from './sagemaker/sagemaker-notebook-imdsv2.ts';
import sagemakerNotebookNoInternet from './sagemaker/sagemaker-notebook-no-internet.ts';
import sagemakerNotebookNoRoot from './sagemaker/sagemaker-notebook-no-root.ts';
import sagemakerNotebookPlatform from './sagemaker/sagemaker-notebook-platform.ts';
import sagemakerNotebookRoleNotAdmin from './sagemaker/sagemaker-notebook-role-not-admin.ts';
import sagemakerNotebookVpc from './sagemaker/sagemaker-notebook-vpc.ts';
import sagemakerPipelinePrivateRegistry from './sagemaker/sagemaker-pipeline-private-registry.ts';
import schedulerCmk from './eventbridge/scheduler-cmk.ts';
import sdbDomainInUse from './simpledb/sdb-domain-in-use.ts';
import secretsmanagerCmk from './secretsmanager/secretsmanager-cmk.ts';
import secretsmanagerLiteralValue from './secretsmanager/secretsmanager-literal-value.ts';
import secretsmanagerPolicyNoPublic from './secretsmanager/secretsmanager-policy-no-public.ts';
import secretsmanagerRotation from './secretsmanager/secretsmanager-rotation.ts';
import secretsmanagerRotationPeriod from './secretsmanager/secretsmanager-rotation-period.ts';
import securityhubAutoEnableControls from './securityhub/securityhub-auto-enable-controls.ts';
import securityhubAutomationNotSuppressAll from './securityhub/securityhub-automation-not-suppress-all.ts';
import securityhubConsolidatedFindings from './securityhub/securityhub-consolidated-findings.ts';
import securityhubFindingAggregator from './securityhub/securityhub-finding-aggregator.ts';
import securityhubNoDisabledControls from './securityhub/securityhub-no-disabled-controls.ts';
import securityhubOrgAutoEnable from './securityhub/securityhub-org-auto-enable.ts';
import securityhubPresent from './securityhub/securityhub-present.ts';
import securityhubStandardsEnabled from './securityhub/securityhub-standards-enabled.ts';
import servicecatalogOrgShareOnly from './servicecatalog/servicecatalog-org-share-only.ts';
import sesMalwareScanning from './ses/ses-malware-scanning.ts';
import sesTlsRequired from './ses/ses-tls-required.ts';
import sfnCmk from './stepfunctions/sfn-cmk.ts';
import sfnLogging from './stepfunctions/sfn-logging.ts';
import sfnXray from './stepfunctions/sfn-xray.ts';
import sgDescription from './ec2/sg-description.ts';
import sgIngressAuthorizedPorts from './ec2/sg-ingress-authorized-ports.ts';
import sgIngressPortRange from './ec2/sg-ingress-port-range.ts';
import sgNoEgressAll from './ec2/sg-no-egress-all.ts';
import sgNoIngressAllProtocols from './ec2/sg-no-ingress-all-protocols.ts';
import sgNoIngressHighRiskPorts from './ec2/sg-no-ingress-high-risk-ports.ts';
import sgNoIngressHttp from './ec2/sg-no-ingress-http.ts';
import sgNoIngressRdp from './ec2/sg-no-ingress-rdp.ts';
import sgNoIngressServicePorts from './ec2/sg-no-ingress-service-ports.ts';
import sgNoIngressSsh from './ec2/sg-no-ingress-ssh.ts';
import sgNoIngressWebDevelopmentPorts from './ec2/sg-no-ingress-web-development-ports.ts';
import sgRuleDescription from './ec2/sg-rule-description.ts';
import sgUnused from './ec2/sg-unused.ts';
import shieldAdvancedProtectionPresent from './shield/shield-advanced-protection-present.ts';
import shieldAppLayerAutoMitigation from './shield/shield-app-layer-auto-mitigation.ts';
import shieldProactiveEngagement from './shield/shield-proactive-engagement.ts';
import shieldProtectionHealthCheck from './shield/shield-protection-health-check.ts';
import shieldSubscriptionAutoRenew from './shield/shield-subscription-auto-renew.ts';
import snsSubscriptionDlq from './sns/sns-subscription-dlq.ts';
import snsSubscriptionHttps from './sns/sns-subscription-https.ts';
import snsTopicCmk from './sns/sns-topic-cmk.ts';
import snsTopicDeliveryStatusLogging from './sns/sns-topic-delivery-status-logging.ts';
import snsTopicEncrypted from './sns/sns-topic-encrypted.ts';
import snsTopicPolicyNoCrossaccount from './sns/sns-topic-policy-no-crossaccount.ts';
import snsTopicPolicyNoNotaction from './sns/sns-topic-policy-no-notaction.ts';
import snsTopicPolicyNoPublic from './sns/sns-topic-policy-no-public.ts';
import snsTopicPolicySslOnly from './sns/sns-topic-policy-ssl-only.ts';
import sqsQueueCmk from './sqs/sqs-queue-cmk.ts';
import sqsQueueDlq from './sqs/sqs-queue-dlq.ts';
import sqsQueueEncrypted from './sqs/sqs-queue-encrypted.ts';
import sqsQueueKmsReusePeriod from './sqs/sqs-queue-kms-reuse-period.ts';
import sqsQueuePolicyNoNotaction from './sqs/sqs-queue-policy-no-notaction.ts';
import sqsQueuePolicyNoPublic from './sqs/sqs-queue-policy-no-public.ts';
import sqsQueuePolicyNoWildcardAction from './sqs/sqs-queue-policy-no-wildcard-action.ts';
import sqsQueuePolicySslOnly from './sqs/sqs-queue-policy-ssl-only.ts';
import ssmAutomationLogging from './ssm/ssm-automation-logging.ts';
import ssmBlockPublicSharing from './ssm/ssm-block-public-sharing.ts';
import ssmDocumentNotPublic from './ssm/ssm-document-not-public.ts';
import ssmParameterCmk from './ssm/ssm-parameter-cmk.ts';
import ssmParameterLiteralSecret from './ssm/ssm-parameter-literal-secret.ts';
import ssmParameterSecure from './ssm/ssm-parameter-secure.ts';
import ssmSessionEncryption from './ssm/ssm-session-encryption.ts';
import ssmSessionLogging from './ssm/ssm-session-logging.ts';
import ssoPermissionSetInlineNoStar from './sso/sso-permission-set-inline-no-star.ts';
import ssoPermissionSetNoAdmin from './sso/sso-permission-set-no-admin.ts';
import ssoPermissionSetSession from './sso/sso-permission-set-session.ts';
import storagegatewayNfsClients from './storagegateway/storagegateway-nfs-clients.ts';
import storagegatewaySmbAuthentication from './storagegateway/storagegateway-smb-authentication.ts';
import subnetNoAutoPublicIp from './ec2/subnet-no-auto-public-ip.ts';
import templateOutputSecret from './template/template-output-secret.ts';
import templateParameterNoecho from './template/template-parameter-noecho.ts';
import templatePlaintextSecretDocument from './template/template-plaintext-secret-document.ts';
import templatePlaintextSecretEnvironment from './template/template-plaintext-secret-environment.ts';
import templatePlaintextSecretProperties from './template/template-plaintext-secret-properties.ts';
import tfProviderHardcodedCredentials from './template/tf-provider-hardcoded-credentials.ts';
import tfProvisionerNoSecrets from './template/tf-provisioner-no-secrets.ts';
import tgwAttachmentMultiAz from './ec2/tgw-attachment-multi-az.ts';
import tgwNoAutoAccept from './ec2/tgw-no-auto-accept.ts';
import timestreamCmk from './timestream/timestream-cmk.ts';
import timestreamInfluxdbNotPublic from './timestream/timestream-influxdb-not-public.ts';
import transferAs2EncryptionAlgorithm from './transfer/transfer-as2-encryption-algorithm.ts';
import transferAs2SigningAlgorithm from './transfer/transfer-as2-signing-algorithm.ts';
import transferConnectorLogging from './transfer/transfer-connector-logging.ts';
import transferLogging from './transfer/transfer-logging.ts';
import transferNoFtp from './transfer/transfer-no-ftp.ts';
import transferNotPublic from './transfer/transfer-not-public.ts';
import transferSecurityPolicy from './transfer/transfer-security-policy.ts';
import verifiedaccessWafAssociated from './waf/verifiedaccess-waf-associated.ts';
import vpcBpaEnabled from './ec2/vpc-bpa-enabled.ts';
import vpcDefaultSgClosed from './ec2/vpc-default-sg-closed.ts';
import vpcEndpointEc2 from './ec2/vpc-endpoint-ec2.ts';
import vpcEndpointEcrApi from './ec2/vpc-endpoint-ecr-api.ts';
import vpcEndpointEcrDkr from './ec2/vpc-endpoint-ecr-dkr.ts';
import vpcEndpointMultiAz from './ec2/vpc-endpoint-multi-az.ts';
import vpcEndpointPolicyNotOpen from './ec2/vpc-endpoint-policy-not-open.ts';
import vpcEndpointServiceManualAcceptance from './ec2/vpc-endpoint-service-manual-acceptance.ts';
import vpcEndpointServicePrincipals from './ec2/vpc-endpoint-service-principals.ts';
import vpcEndpointSsm from './ec2/vpc-endpoint-ssm.ts';
import vpcEndpointSsmContacts from './ec2/vpc-endpoint-ssm-contacts.ts';
import vpcEndpointSsmIncidents from './ec2/vpc-endpoint-ssm-incidents.ts';
import vpcFlowLogAllTraffic from './ec2/vpc-flow-log-all-traffic.ts';
import vpcFlowLogs from './ec2/vpc-flow-logs.ts';
import vpcNoDefaultVpc from './ec2/vpc-no-default-vpc.ts';
import vpnConnectionIkev2 from './ec2/vpn-connection-ikev2.ts';
import vpnConnectionLogging from './ec2/vpn-connection-logging.ts';
import wafClassicDefaultActionBlock from './waf/waf-classic-default-action-block.ts';
import wafClassicGlobalLogging from './waf/waf-classic-global-logging.ts';
import wafClassicGlobalRuleNotEmpty from './waf/waf-classic-global-rule-not-empty.ts';
import wafClassicGlobalRulegroupNotEmpty from './waf/waf-classic-global-rulegroup-not-empty.ts';
import wafClassicGlobalWebaclNotEmpty from './waf/waf-classic-global-webacl-not-empty.ts';
import wafClassicInUse from './waf/waf-classic-in-use.ts';
import wafClassicRegionalRuleNotEmpty from './waf/waf-classic-regional-rule-not-empty.ts';
import wafClassicRegionalRulegroupNotEmpty from './waf/waf-classic-regional-rulegroup-not-empty.ts';
import wafClassicRegionalWebaclNotEmpty from './waf/waf-classic-regional-webacl-not-empty.ts';
import wafv2AllowRuleBeforeManaged from './waf/wafv2-allow-rule-before-managed.ts';
import wafv2CloudwatchMetricsEnabled from './waf/wafv2-cloudwatch-metrics-enabled.ts';
import wafv2DefaultActionWithNoBlockRule from './waf/wafv2-default-action-with-no-block-rule.ts';
import wafv2IpsetNotAny from './waf/wafv2-ipset-not-any.ts';
import wafv2LoggingDestinationName from './waf/wafv2-logging-destination-name.ts';
import wafv2LoggingFilterKeepsBlocks from './waf/wafv2-logging-filter-keeps-blocks.ts';
import wafv2LoggingRedactSecrets from './waf/wafv2-logging-redact-secrets.ts';
import wafv2ManagedAnonymousIp from './waf/wafv2-managed-anonymous-ip.ts';
import wafv2ManagedBotControl from './waf/wafv2-managed-bot-control.ts';
import wafv2ManagedCommonRules from './waf/wafv2-managed-common-rules.ts';
import wafv2ManagedGroupNotCountOnly from './waf/wafv2-managed-group-not-count-only.ts';
import wafv2ManagedIpReputation from './waf/wafv2-managed-ip-reputation.ts';
import wafv2ManagedKnownBadInputs from './waf/wafv2-managed-known-bad-inputs.ts';
import wafv2ManagedRuleNotExcluded from './waf/wafv2-managed-rule-not-excluded.ts';
import wafv2ManagedSqliRules from './waf/wafv2-managed-sqli-rules.ts';
import wafv2ManagedVersionNotPinnedExpired from './waf/wafv2-managed-version-not-pinned-expired.ts';
import wafv2OversizeHandling from './waf/wafv2-oversize-handling.ts';
import wafv2RateLimitBlocks from './waf/wafv2-rate-limit-blocks.ts';
import wafv2RateLimitForwardedIpFallback from './waf/wafv2-rate-limit-forwarded-ip-fallback.ts';
import wafv2RateLimitPresent from './waf/wafv2-rate-limit-present.ts';
import wafv2RateLimitThreshold from './waf/wafv2-rate-limit-threshold.ts';
import wafv2RulegroupNotEmpty from './waf/wafv2-rulegroup-not-empty.ts';
import wafv2SampledRequestsEnabled from './waf/wafv2-sampled-requests-enabled.ts';
import wafv2ScopeMatchesTarget from './waf/wafv2-scope-matches-target.ts';
import wafv2WebaclLoggingEnabled from './waf/wafv2-webacl-logging-enabled.ts';
import wafv2WebaclNotEmpty from './waf/wafv2-webacl-not-empty.ts';
import workspacesDirectoryNoSelfService from './workspaces/workspaces-directory-no-self-service.ts';
import workspacesRootVolume from './workspaces/workspaces-root-volume.ts';
import workspacesUserVolume from './workspaces/workspaces-user-volume.ts';

/** The rules by the folder of their service, sorted by id in each. */
// biome-ignore format: a line for each rule, so that two changes can each add one.
export const rulesByService: Readonly<Record<string, readonly AnyRule[]>> = {
  account: [
    accountSecurityContact,
  ],
  acm: [
    acmCreateBeforeDestroy,
    acmDnsValidation,
    acmNoWildcard,
    acmRsaKeyLength,
    acmTransparencyLogging,
    pcaRootCaDisabled,
  ],
  apigateway: [
    apigwCacheEnabled,
    apigwCacheEncrypted,
    apigwCreateBeforeDestroy,
    apigwDataTraceOff,
    apigwDeploymentAccessLogging,
    apigwDeploymentCreateBeforeDestroy,
    apigwDisableDefaultEndpoint,
    apigwDomainTls12,
    apigwEndpointPrivate,
    apigwIntegrationHttps,
    apigwMethodAuthorization,
    apigwOwnThrottling,
    apigwPolicyNoPublic,
    apigwRequestValidation,
    apigwStageAccessLogging,
    apigwStageClientCert,
    apigwStageExecutionLogging,
    apigwStageXray,
    apigwThrottling,
    apigwUsagePlan,
    apigwv2CorsNotWildcard,
    apigwv2IntegrationTls,
    apigwv2RouteAuthorization,
    apigwv2StageAccessLogging,
    apigwv2WebsocketExecutionLogging,
  ],
  appflow: [
    appflowConnectorCmk,
    appflowFlowCmk,
  ],
  appmesh: [
    appmeshMeshDenyEgress,
    appmeshVirtualgatewayTls,
    appmeshVirtualnodeTls,
  ],
  apprunner: [
    apprunnerInVpc,
    apprunnerNotPublic,
    apprunnerObservability,
  ],
  appstream: [
    appstreamFleetInVpc,
  ],
  appsync: [
    appsyncCacheAtRest,
    appsyncCacheInTransit,
    appsyncFieldLogging,
    appsyncIntrospectionOff,
    appsyncNoApiKey,
    appsyncXray,
  ],
  athena: [
    athenaDatabaseEncrypted,
    athenaEngineAutoUpgrade,
    athenaWorkgroupEncrypted,
    athenaWorkgroupEnforce,
    athenaWorkgroupLogging,
  ],
  backup: [
    backupPlanRetention,
    backupVaultCmk,
    backupVaultLock,
    backupVaultPolicyDenyDelete,
  ],
  batch: [
    batchJobNotPrivileged,
    batchNoDockerSocket,
  ],
  beanstalk: [
    beanstalkEnhancedHealth,
    beanstalkImdsv2,
    beanstalkInVpc,
    beanstalkLogsCloudwatch,
    beanstalkManagedUpdates,
    beanstalkSshSource,
  ],
  bedrock: [
    bedrockAgentCmk,
    bedrockAgentGuardrail,
    bedrockDatasourceCmk,
    bedrockModelInvocationLogging,
  ],
  bedrockagentcore: [
    bedrockagentcoreBrowserNetwork,
    bedrockagentcoreBrowserRecording,
    bedrockagentcoreCodeinterpreterNetwork,
    bedrockagentcoreCodeinterpreterVpc,
    bedrockagentcoreGatewayAuthorizer,
    bedrockagentcoreGatewayCmk,
    bedrockagentcoreMemoryCmk,
    bedrockagentcoreRuntimePrivate,
  ],
  chatbot: [
    chatbotChannelGuardrail,
  ],
  cloud9: [
    cloud9NoIngress,
  ],
  cloudformation: [
    cfnStackNotifications,
    cfnStackServiceRole,
    cloudformationInitAuthSecret,
  ],
  cloudfront: [
    cloudfrontCustomCertificate,
    cloudfrontDefaultRootObject,
    cloudfrontEnabled,
    cloudfrontGeoRestriction,
    cloudfrontHsts,
    cloudfrontLambdaOac,
    cloudfrontLogging,
    cloudfrontOriginFailover,
    cloudfrontOriginHttps,
    cloudfrontOriginSslProtocols,
    cloudfrontResponseHeadersPolicy,
    cloudfrontS3Oac,
    cloudfrontS3OriginAccessControl,
    cloudfrontSni,
    cloudfrontTlsPolicy,
    cloudfrontTrustedKeyGroups,
    cloudfrontViewerHttps,
  ],
  cloudsearch: [
    cloudsearchHttps,
    cloudsearchTls,
  ],
  cloudtrail: [
    cloudtrailBucketAccessLogging,
    cloudtrailBucketNotPublic,
    cloudtrailBucketObjectLock,
    cloudtrailBucketPolicySourceArn,
    cloudtrailBucketVersioning,
    cloudtrailCloudwatchLogs,
    cloudtrailGlobalServiceEvents,
    cloudtrailInsightsEnabled,
    cloudtrailKmsEncrypted,
    cloudtrailLakeIngestionEnabled,
    cloudtrailLakeKms,
    cloudtrailLakeMultiRegion,
    cloudtrailLakeRetentionMin,
    cloudtrailLakeTerminationProtection,
    cloudtrailLambdaDataEvents,
    cloudtrailLogFileValidation,
    cloudtrailLoggingEnabled,
    cloudtrailLoggroupRetention,
    cloudtrailManagementEventsAll,
    cloudtrailMultiRegion,
    cloudtrailNoExcludedEventSources,
    cloudtrailS3DataEventsRead,
    cloudtrailS3DataEventsWrite,
    cloudtrailSnsNotification,
    cloudtrailTrailPresent,
  ],
  cloudwatch: [
    cwAlarmActionsEnabled,
    cwAlarmHasActions,
    cwLoggroupCmk,
    cwLoggroupRetention,
    cwLoggroupRetentionDeclared,
    cwLogsResourcePolicyNoPublic,
    cwMetricCloudtrailChanges,
    cwMetricCmkDeletion,
    cwMetricConfigChanges,
    cwMetricConsoleAuthFailures,
    cwMetricGatewayChanges,
    cwMetricIamChanges,
    cwMetricNaclChanges,
    cwMetricOrgChanges,
    cwMetricRootUsage,
    cwMetricRouteChanges,
    cwMetricS3PolicyChanges,
    cwMetricSgChanges,
    cwMetricSigninNoMfa,
    cwMetricUnauthorizedApi,
    cwMetricVpcChanges,
  ],
  codeartifact: [
    codeartifactDomainCmk,
  ],
  codebuild: [
    codebuildArtifactEncrypted,
    codebuildBitbucketNoCredentials,
    codebuildCmk,
    codebuildEnvNoCredentials,
    codebuildImageTrusted,
    codebuildLogging,
    codebuildNoPrivileged,
    codebuildProjectVisibilityPrivate,
    codebuildReportGroupEncrypted,
    codebuildS3LogsEncrypted,
    codebuildSourceTls,
    codebuildWebhookActorsAnchored,
    codebuildWebhookFiltered,
  ],
  codecommit: [
    codecommitTwoApprovals,
  ],
  codedeploy: [
    codedeployAutoRollback,
  ],
  codepipeline: [
    codepipelineCmk,
    codepipelineWebhookAuthenticated,
  ],
  cognito: [
    cognitoClientNoImplicitFlow,
    cognitoClientNoPasswordAuth,
    cognitoClientPreventUserExistence,
    cognitoClientRoleReadOnly,
    cognitoClientTokenRevocation,
    cognitoIdentitypoolClassicFlowOff,
    cognitoIdentitypoolNoUnauth,
    cognitoUserpoolDeletionProtection,
    cognitoUserpoolMfa,
    cognitoUserpoolMfaTotp,
    cognitoUserpoolPasswordPolicy,
    cognitoUserpoolThreatProtection,
    cognitoUserpoolThreatProtectionCustom,
  ],
  comprehend: [
    comprehendCmk,
  ],
  config: [
    configAggregatorAllRegions,
    configDeliveryBucketNotPublic,
    configDeliveryChannelKms,
    configDeliveryChannelPresent,
    configDeliveryChannelSns,
    configRecorderAllSupported,
    configRecorderContinuous,
    configRecorderGlobalTypes,
    configRecorderNoExclusions,
    configRecorderPresent,
    configRecorderServiceLinkedRole,
    configRecorderStarted,
    configRemediationSsmRole,
    configRetentionMin,
    configRuleAccessKeysRotated,
    configRuleIamUserMfa,
    configRuleRootAccessKey,
    configRuleRootHardwareMfa,
    configRuleRootMfa,
    configRulesPresent,
  ],
  connect: [
    connectCloudwatchLogging,
    connectStorageCmk,
  ],
  datasync: [
    datasyncLocationNoSecret,
    datasyncObjectStorageHttps,
    datasyncTaskLogging,
  ],
  detective: [
    detectiveGraphPresent,
  ],
  dlm: [
    dlmCrossRegionCmk,
    dlmCrossRegionCopyEncrypted,
  ],
  dms: [
    dmsAutoMinorUpgrade,
    dmsEndpointCmk,
    dmsEndpointMongodbAuth,
    dmsEndpointNeptuneIam,
    dmsEndpointPlaintextPassword,
    dmsEndpointRedisTls,
    dmsEndpointSsl,
    dmsInstanceCmk,
    dmsInstanceNotPublic,
    dmsReplicationMultiAz,
    dmsTaskSourceLogging,
    dmsTaskTargetLogging,
  ],
  docdb: [
    docdbAuditParameter,
    docdbBackupRetention,
    docdbCmk,
    docdbDefaultPort,
    docdbDeletionProtection,
    docdbEncrypted,
    docdbEngineSupported,
    docdbGlobalEncrypted,
    docdbLogExports,
    docdbMasterPassword,
    docdbMultiAz,
    docdbTls,
  ],
  dynamodb: [
    daxClusterEncrypted,
    daxClusterTls,
    daxReplicationFactor,
    dynamodbGlobaltableEncrypted,
    dynamodbGlobaltablePitr,
    dynamodbInBackupPlan,
    dynamodbResourcePolicyNoPublic,
    dynamodbStreamPolicyNoPublic,
    dynamodbTableAutoscaling,
    dynamodbTableCmk,
    dynamodbTableDeletionProtection,
    dynamodbTableEncryptedKms,
    dynamodbTablePitr,
  ],
  ebs: [
    amiBlockPublicAccess,
    amiCopyEncrypted,
    amiEbsEncrypted,
    amiLookupHasOwners,
    amiNotPublic,
    asgLaunchconfigEbsEncrypted,
    ebsEncryptionByDefault,
    ebsInBackupPlan,
    ebsSnapshotBlockPublicAccess,
    ebsSnapshotCopyCmk,
    ebsSnapshotCopyEncrypted,
    ebsVolumeCmk,
    ebsVolumeEncrypted,
    ec2InstanceEbsEncrypted,
    ec2LaunchtemplateEbsEncrypted,
  ],
  ec2: [
    asgElbHealthcheck,
    asgLaunchTemplate,
    asgLaunchconfigHopLimit,
    asgLaunchconfigImdsv2,
    asgLaunchconfigNoPublicIp,
    asgMultiAz,
    asgMultipleInstanceTypes,
    asgTagsPropagated,
    clientvpnConnectionLogging,
    clientvpnMfaAuth,
    clientvpnNoAuthorizeAll,
    ec2DetailedMonitoring,
    ec2EbsOptimized,
    ec2ImageSupported,
    ec2ImdsAccountDefault,
    ec2Imdsv2Required,
    ec2InBackupPlan,
    ec2InstanceNoPublicIp,
    ec2InstanceProfile,
    ec2LaunchtemplateHopLimit,
    ec2LaunchtemplateImdsv2,
    ec2LaunchtemplateNoPublicIp,
    ec2MultipleEni,
    ec2NoKeyPair,
    ec2NoParavirtual,
    ec2NotDefaultSg,
    ec2SourceDestCheck,
    ec2SpotfleetEbsEncrypted,
    ec2TerminationProtection,
    ec2UserdataNoSecrets,
    eipAttached,
    naclNoIngressAdmin,
    naclNoIngressAllPorts,
    naclNoIngressFtp,
    naclOverlappingOrIneffective,
    naclUnused,
    routeDefaultViaNat,
    routePeeringNotAny,
    sgDescription,
    sgIngressAuthorizedPorts,
    sgIngressPortRange,
    sgNoEgressAll,
    sgNoIngressAllProtocols,
    sgNoIngressHighRiskPorts,
    sgNoIngressHttp,
    sgNoIngressRdp,
    sgNoIngressServicePorts,
    sgNoIngressSsh,
    sgNoIngressWebDevelopmentPorts,
    sgRuleDescription,
    sgUnused,
    subnetNoAutoPublicIp,
    tgwAttachmentMultiAz,
    tgwNoAutoAccept,
    vpcBpaEnabled,
    vpcDefaultSgClosed,
    vpcEndpointEc2,
    vpcEndpointEcrApi,
    vpcEndpointEcrDkr,
    vpcEndpointMultiAz,
    vpcEndpointPolicyNotOpen,
    vpcEndpointServiceManualAcceptance,
    vpcEndpointServicePrincipals,
    vpcEndpointSsm,
    vpcEndpointSsmContacts,
    vpcEndpointSsmIncidents,
    vpcFlowLogAllTraffic,
    vpcFlowLogs,
    vpcNoDefaultVpc,
    vpnConnectionIkev2,
    vpnConnectionLogging,
  ],
  ecr: [
    ecrCmk,
    ecrImmutableTags,
    ecrLifecyclePolicy,
    ecrPolicyNoPublic,
    ecrRegistryEnhancedScanning,
    ecrScanOnPush,
  ],
  ecs: [
    ecsAwsvpcNetwork,
    ecsCapacityProviderTermination,
    ecsContainerInsights,
    ecsDistinctRoles,
    ecsEfsVolumeTransitEncryption,
    ecsEnvNoSecrets,
    ecsExecCmk,
    ecsExecLogging,
    ecsFargatePlatformVersion,
    ecsHostModeUser,
    ecsLinuxNonroot,
    ecsLogConfiguration,
    ecsMemoryLimit,
    ecsNoDockerSocket,
    ecsNoHostCapabilities,
    ecsNoHostNetwork,
    ecsNonPrivileged,
    ecsPidMode,
    ecsReadonlyRoot,
    ecsServiceNoPublicIp,
    ecsTasksetNoPublicIp,
    ecsWindowsNonadmin,
  ],
  efs: [
    efsAccessPointRoot,
    efsAccessPointUser,
    efsAutomaticBackups,
    efsFilesystemCmk,
    efsFilesystemEncrypted,
    efsInBackupPlan,
    efsMountTargetNotPublic,
    efsMountTargetsMultiAz,
    efsNotOneZone,
    efsPolicyEnforceTransitEncryption,
    efsPolicyNoPublic,
    efsReplicationCmk,
  ],
  eks: [
    eksAccessNotWholeAccount,
    eksAuditLogging,
    eksAuthModeApi,
    eksDeletionProtection,
    eksEndpointNotPublic,
    eksNodegroupAmiSupported,
    eksNodegroupRemoteAccess,
    eksNodegroupVersion,
    eksPublicCidrs,
    eksSecretsEncrypted,
    eksSupportedVersion,
    eksVersionStandardSupport,
  ],
  elasticache: [
    elasticacheAuthTokenPlaintext,
    elasticacheAutoFailover,
    elasticacheAutoMinorUpgrade,
    elasticacheBackupRetention,
    elasticacheCustomSubnetGroup,
    elasticacheDefaultPort,
    elasticacheEngineSupported,
    elasticacheMemcachedCrossAz,
    elasticacheMultiAz,
    elasticacheNoEc2ClassicSg,
    elasticacheReplAuth,
    elasticacheReplAuthToken,
    elasticacheReplCmk,
    elasticacheReplEncryptedAtRest,
    elasticacheReplEncryptedInTransit,
    elasticacheServerlessCmk,
    elasticacheSlowEngineLogs,
    elasticacheUserNoPassword,
  ],
  elb: [
    albDesyncMode,
    albDropInvalidHeaders,
    albHttpToHttpsRedirect,
    clbAccessLogging,
    clbAcmCertificate,
    clbConnectionDraining,
    clbCrossZone,
    clbDesyncMode,
    clbMultiAz,
    clbNotForHttp,
    clbSslPolicy,
    clbTlsListeners,
    elbv2AccessLogging,
    elbv2DeletionProtection,
    elbv2InternalScheme,
    elbv2ListenerAcmCert,
    elbv2ListenerEncrypted,
    elbv2ListenerTlsPolicy,
    elbv2MultiAz,
    elbv2TargetgroupHealthcheckProtocol,
    elbv2TargetgroupProtocol,
    nlbCrossZone,
  ],
  emr: [
    emrBlockPublicAccess,
    emrClusterLogging,
    emrClusterSecurityConfig,
    emrKerberos,
    emrMasterPrivateSubnet,
    emrSecurityConfigAtRest,
    emrSecurityConfigInTransit,
    emrSgNotOpen,
  ],
  eventbridge: [
    eventbridgeBusPolicy,
    eventbridgeBusPolicyNoPublic,
    eventbridgeEndpointReplication,
    eventbridgeSchemaRegistryPolicy,
    eventbridgeSchemaRegistryPolicyNoPublic,
    eventbridgeTargetDlq,
    schedulerCmk,
  ],
  fis: [
    fisExperimentLogging,
  ],
  fms: [
    fmsPolicyRemediation,
  ],
  fsx: [
    fsxAutomaticBackups,
    fsxCmk,
    fsxInBackupPlan,
    fsxLustreCopyTags,
    fsxOntapMultiAz,
    fsxOpenzfsCopyTags,
    fsxOpenzfsMultiAz,
    fsxWindowsAuditLog,
    fsxWindowsMultiAz,
  ],
  gamelift: [
    gameliftFleetInbound,
  ],
  globalaccelerator: [
    globalacceleratorFlowLogs,
  ],
  glue: [
    glueCatalogEncrypted,
    glueJobLogging,
    glueJobSecurityConfig,
    glueJobVersion,
    glueMlTransformEncrypted,
    glueSecurityConfiguration,
  ],
  guardduty: [
    guarddutyDetectorEnabled,
    guarddutyDetectorPresent,
    guarddutyEbsMalwareProtection,
    guarddutyEc2RuntimeAgent,
    guarddutyEcsRuntimeAgent,
    guarddutyEksAuditLogs,
    guarddutyEksRuntimeMonitoring,
    guarddutyFilterNotArchiveAll,
    guarddutyFindingFrequency,
    guarddutyLambdaProtection,
    guarddutyOrgAutoEnable,
    guarddutyOrgFeatureAutoEnable,
    guarddutyPublishingDestination,
    guarddutyRdsProtection,
    guarddutyRuntimeMonitoring,
    guarddutyS3Protection,
  ],
  iam: [
    iamAccessAnalyzerArchiveNotBroad,
    iamAccessAnalyzerPresent,
    iamAccessKeyDeclared,
    iamAccessKeySecretEncrypted,
    iamAccessKeySecretNotOutput,
    iamNoAdministratorAccessAttachment,
    iamNoCloudshellFullaccess,
    iamNoIamfullaccessAttachment,
    iamNoInlinePolicies,
    iamNoPoweruseraccessAttachment,
    iamOidcProviderClientIds,
    iamPasswordPolicyLength,
    iamPasswordPolicyLength8,
    iamPasswordPolicyLowercase,
    iamPasswordPolicyMaxAge,
    iamPasswordPolicyNumbers,
    iamPasswordPolicyPci,
    iamPasswordPolicyPresent,
    iamPasswordPolicyReuse,
    iamPasswordPolicySymbols,
    iamPasswordPolicyUppercase,
    iamPasswordPolicyUserChange,
    iamPolicyAssumeroleNotStar,
    iamPolicyMfaAllowNoIfexists,
    iamPolicyMfaDenyUsesIfexists,
    iamPolicyNoCredentialsExposure,
    iamPolicyNoDataExfiltration,
    iamPolicyNoEscalationByService,
    iamPolicyNoFullAdmin,
    iamPolicyNoNotactionAllow,
    iamPolicyNoNotresourceAllow,
    iamPolicyNoPrivilegeEscalation,
    iamPolicyNoResourceExposure,
    iamPolicyNoS3FullAccess,
    iamPolicyNoServiceWildcard,
    iamPolicyNoStarResource,
    iamPolicyNoUnconstrainedWrite,
    iamPolicyPassroleScoped,
    iamResourcePolicyConfusedDeputy,
    iamResourcePolicyNoPublic,
    iamRoleSessionDuration,
    iamRoleTrustCrossaccountMfaOrExternalid,
    iamRoleTrustGithubOidcSub,
    iamRoleTrustNamedActions,
    iamRoleTrustNoNotprincipal,
    iamRoleTrustNoWildcardPrincipal,
    iamRoleTrustOidcAud,
    iamRoleTrustOidcSub,
    iamRoleTrustPublicLogin,
    iamRoleTrustRolesanywhere,
    iamRoleTrustServiceConfusedDeputy,
    iamRoleTrustUserRequiresMfa,
    iamServerCertificateInIam,
    iamSupportRolePresent,
    iamUserConsoleAccess,
    iamUserDeclared,
    iamUserInGroup,
    iamUserLoginProfilePlaintext,
    iamUserLoginProfileReset,
    iamUserNoDirectPolicies,
    iamWorkloadRoleNotAdmin,
  ],
  imagebuilder: [
    imagebuilderComponentCmk,
    imagebuilderDistributionAmiCmk,
    imagebuilderRecipeEbsEncrypted,
  ],
  inspector: [
    inspectorCisScanConfigured,
    inspectorClassicInUse,
    inspectorCodeSecurityScan,
    inspectorEc2Scanning,
    inspectorEcrScanning,
    inspectorFilterNotSuppressAll,
    inspectorLambdaCodeScanning,
    inspectorLambdaStandardScanning,
    inspectorOrgAutoEnable,
  ],
  iot: [
    iotAuthorizerSigning,
    iotDomainConfigurationTls12,
    iotPolicyNoStarResource,
    iotPolicyNoWildcard,
  ],
  ivs: [
    ivsChannelPlaybackAuth,
  ],
  kendra: [
    kendraCmk,
  ],
  keyspaces: [
    keyspacesCmk,
  ],
  kinesis: [
    firehoseDestinationPlaintextSecret,
    firehoseSse,
    firehoseSseCmk,
    kinesisPolicyNoPublic,
    kinesisStreamCmk,
    kinesisStreamEncrypted,
    kinesisStreamRetention,
    kinesisVideoCmk,
    kinesisVideoRetention,
  ],
  kms: [
    kmsGrantHasConstraints,
    kmsGrantNoWildcardPrincipal,
    kmsIamInlineNoDecryptAllKeys,
    kmsIamPolicyNoDecryptAllKeys,
    kmsKeyDeletionWindowMin,
    kmsKeyEnabled,
    kmsKeyNoLockoutBypass,
    kmsKeyPolicyDefined,
    kmsKeyPolicyNoCrossAccount,
    kmsKeyPolicyNoPublicPrincipal,
    kmsKeyPolicyNoWildcardAction,
    kmsKeyRetainOnDelete,
    kmsKeyRotationEnabled,
    kmsKeyRotationPeriodMax,
  ],
  lambda: [
    lambdaCodeSigning,
    lambdaConcurrencyLimit,
    lambdaDlq,
    lambdaEnvCmk,
    lambdaEnvNoSecrets,
    lambdaInVpc,
    lambdaLogFormatJson,
    lambdaLogLevel,
    lambdaPermissionAction,
    lambdaPermissionApiRoute,
    lambdaPermissionNotPublic,
    lambdaPermissionS3Account,
    lambdaPermissionSource,
    lambdaRuntimeSupported,
    lambdaUrlAuth,
    lambdaUrlCorsNotWildcard,
    lambdaVpcMultiAz,
    lambdaXray,
  ],
  lex: [
    lexRecordingsCmk,
  ],
  lightsail: [
    lightsailBucketNoPublicOverrides,
    lightsailBucketVersioning,
    lightsailDatabaseNotPublic,
  ],
  macie: [
    macieClassificationExport,
    macieFindingFrequency,
    macieFindingsFilterNotArchiveAll,
    macieOrgAutoEnable,
    macieSessionEnabled,
    macieSessionPresent,
  ],
  memorydb: [
    memorydbAclNotOpen,
    memorydbCmk,
    memorydbReplicas,
    memorydbSnapshotCmk,
    memorydbSnapshotRetention,
    memorydbTls,
  ],
  mq: [
    mqActivemqDeploymentMode,
    mqAuditLogs,
    mqAutoMinorUpgrade,
    mqCmk,
    mqGeneralLogs,
    mqNotPublic,
    mqPlaintextPassword,
    mqRabbitmqDeploymentMode,
  ],
  msk: [
    mskAtRestCmk,
    mskBrokerLogging,
    mskBrokersMultiAz,
    mskClientTls,
    mskConnectLogging,
    mskConnectTls,
    mskEnhancedMonitoring,
    mskInClusterTls,
    mskNoUnauthenticated,
    mskPublicAccessDisabled,
  ],
  mwaa: [
    mwaaLogging,
    mwaaNotPublic,
  ],
  neptune: [
    neptuneAutoMinorUpgrade,
    neptuneBackupRetention,
    neptuneCmk,
    neptuneCopyTags,
    neptuneDeletionProtection,
    neptuneEncrypted,
    neptuneIamAuth,
    neptuneInstanceNotPublic,
    neptuneLogExports,
    neptuneMultiAz,
    neptuneSnapshotEncrypted,
    neptunegraphGraphNotPublic,
  ],
  networkfirewall: [
    netfwCmk,
    netfwDeletionProtection,
    netfwLogging,
    netfwPolicyDefaultAction,
    netfwPolicyFragmentAction,
    netfwPolicyHasRulegroup,
    netfwStatelessRulegroupNotEmpty,
    netfwSubnetChangeProtection,
    networkfirewallMultiAz,
  ],
  opensearch: [
    esAuditLogs,
    esDataNodesMin,
    esDedicatedMasters,
    esEncryptedAtRest,
    esErrorLogs,
    esHttpsTls,
    esInVpc,
    esNodeToNode,
    opensearchAccessPolicyNoPublic,
    opensearchAnonymousAuth,
    opensearchAuditLogs,
    opensearchAutoSoftwareUpdate,
    opensearchCmk,
    opensearchDataNodesMin,
    opensearchDedicatedMasters,
    opensearchEncryptedAtRest,
    opensearchErrorLogs,
    opensearchFgac,
    opensearchHttps,
    opensearchInVpc,
    opensearchNodeToNode,
    opensearchNotDefaultSg,
    opensearchServerlessEncryptionCmk,
    opensearchServerlessNetworkNotPublic,
    opensearchServerlessStandby,
    opensearchSlowLogs,
    opensearchTlsPolicy,
    opensearchZoneAwareness,
  ],
  organizations: [
    organizationsScpEnabled,
  ],
  quicksight: [
    quicksightDatasourceSsl,
  ],
  ram: [
    ramShareOwnOrganization,
  ],
  rds: [
    auroraInBackupPlan,
    rdsActivityStreamCmk,
    rdsAuroraBacktrack,
    rdsAuroraMysqlAuditExport,
    rdsAuroraMysqlAuditParameter,
    rdsAuroraPostgresLogExport,
    rdsAutoMinorUpgrade,
    rdsBackupReplicationCmk,
    rdsCaCertificateCurrent,
    rdsClusterAutoMinorUpgrade,
    rdsClusterBackupRetention,
    rdsClusterCmk,
    rdsClusterDefaultAdmin,
    rdsClusterDeletionProtection,
    rdsClusterIamAuth,
    rdsClusterLogExports,
    rdsClusterMultiAz,
    rdsClusterStorageEncrypted,
    rdsCopyTagsCluster,
    rdsCopyTagsInstance,
    rdsCopyTagsMysqlCluster,
    rdsCopyTagsPostgresCluster,
    rdsDefaultPort,
    rdsEngineSupported,
    rdsEnhancedMonitoring,
    rdsEventSubscriptionCluster,
    rdsEventSubscriptionInstance,
    rdsEventSubscriptionParameterGroup,
    rdsEventSubscriptionSecurityGroup,
    rdsExportTaskKms,
    rdsFinalSnapshot,
    rdsGlobalClusterEncrypted,
    rdsInBackupPlan,
    rdsInVpc,
    rdsInstanceBackupRetention,
    rdsInstanceDefaultAdmin,
    rdsInstanceDeletionProtection,
    rdsInstanceIamAuth,
    rdsInstanceLogExports,
    rdsInstanceMultiAz,
    rdsInstanceNotPublic,
    rdsInstanceStorageEncrypted,
    rdsMariadbLogExports,
    rdsMariadbRequireTransport,
    rdsMasterPasswordManaged,
    rdsMysqlRequireTransport,
    rdsNoClassicSecurityGroup,
    rdsPerformanceInsights,
    rdsPerformanceInsightsCmk,
    rdsPostgresForceSsl,
    rdsPostgresLogExports,
    rdsPostgresQueryLogging,
    rdsProxyRequireTls,
    rdsSnapshotEncrypted,
    rdsSnapshotNotPublic,
    rdsSqlserverForceSsl,
    rdsSqlserverLogExports,
    rdsSubnetsNotPublic,
  ],
  redshift: [
    redshiftAuditLogging,
    redshiftClusterCmk,
    redshiftClusterEncrypted,
    redshiftClusterNotPublic,
    redshiftDefaultAdminName,
    redshiftDefaultDbName,
    redshiftDefaultPort,
    redshiftEnhancedVpcRouting,
    redshiftInVpc,
    redshiftMasterPasswordManaged,
    redshiftMultiAz,
    redshiftNoClassicSecurityGroup,
    redshiftRequireSsl,
    redshiftServerlessCmk,
    redshiftServerlessDefaultAdmin,
    redshiftServerlessDefaultDb,
    redshiftServerlessLogExports,
    redshiftServerlessNotPublic,
    redshiftServerlessRequireSsl,
    redshiftServerlessVpcRouting,
    redshiftSgRestricted,
    redshiftSnapshotCopyGrantCmk,
    redshiftSnapshotRetention,
    redshiftSubnetgroupMultiAz,
    redshiftUserActivityLogging,
    redshiftVersionUpgrade,
  ],
  route53: [
    r53resolverQueryLogging,
    route53Dnssec,
    route53QueryLogging,
    route53domainsTransferLock,
  ],
  rum: [
    rumCloudwatchLogs,
  ],
  s3: [
    glacierVaultPolicyNoPublic,
    s3AccessPointPolicyNoPublic,
    s3AccessPointPublicAccessBlock,
    s3AccessPointVpc,
    s3AccountPublicAccessBlock,
    s3BucketAccessLogging,
    s3BucketAclNoPublicList,
    s3BucketAclNoPublicRead,
    s3BucketAclNoPublicWrite,
    s3BucketAclsDisabled,
    s3BucketBlockPublicAcls,
    s3BucketBlockPublicPolicy,
    s3BucketCorsNotWildcard,
    s3BucketDnsCompliantName,
    s3BucketEventNotifications,
    s3BucketIgnorePublicAcls,
    s3BucketKeyEnabled,
    s3BucketLifecycle,
    s3BucketObjectLock,
    s3BucketPolicyCrossAccountBlockedActions,
    s3BucketPolicyMinTls12,
    s3BucketPolicyNoLockout,
    s3BucketPolicyNoNotactionNotprincipal,
    s3BucketPolicyNoPublicPrincipal,
    s3BucketPolicyNoWildcardAction,
    s3BucketPolicyPresent,
    s3BucketPolicySslOnly,
    s3BucketPublicAccessBlockPresent,
    s3BucketRestrictPublicBuckets,
    s3BucketSseEnabled,
    s3BucketSseKms,
    s3BucketStaticWebsite,
    s3BucketVersioning,
    s3CrossRegionReplication,
    s3DirectoryBucketLifecycle,
    s3DirectoryBucketSseKms,
    s3InBackupPlan,
    s3LifecycleAbortMultipart,
    s3MfaDelete,
    s3MrapPublicAccessBlock,
    s3ObjectAclNoPublic,
    s3ObjectCopyCmk,
    s3ReplicationEncryptedDestination,
    s3VersionedBucketLifecycle,
  ],
  sagemaker: [
    sagemakerBiasEncryptTraffic,
    sagemakerBiasIsolation,
    sagemakerDataqualityEncryptTraffic,
    sagemakerDataqualityIsolation,
    sagemakerDataqualityKms,
    sagemakerDomainVpcOnly,
    sagemakerEndpointCmk,
    sagemakerEndpointInstancesMin,
    sagemakerExplainabilityEncryptTraffic,
    sagemakerExplainabilityIsolation,
    sagemakerFeaturegroupOfflineKms,
    sagemakerFeaturegroupOnlineKms,
    sagemakerFlowDefinitionKms,
    sagemakerInferenceExperimentKms,
    sagemakerModelInVpc,
    sagemakerModelIsolation,
    sagemakerModelPrivateRegistry,
    sagemakerModelqualityEncryptTraffic,
    sagemakerModelqualityIsolation,
    sagemakerMonitoringEncryptTraffic,
    sagemakerMonitoringIsolation,
    sagemakerNotebookCmk,
    sagemakerNotebookImdsv2,
    sagemakerNotebookNoInternet,
    sagemakerNotebookNoRoot,
    sagemakerNotebookPlatform,
    sagemakerNotebookRoleNotAdmin,
    sagemakerNotebookVpc,
    sagemakerPipelinePrivateRegistry,
  ],
  secretsmanager: [
    secretsmanagerCmk,
    secretsmanagerLiteralValue,
    secretsmanagerPolicyNoPublic,
    secretsmanagerRotation,
    secretsmanagerRotationPeriod,
  ],
  securityhub: [
    securityhubAutoEnableControls,
    securityhubAutomationNotSuppressAll,
    securityhubConsolidatedFindings,
    securityhubFindingAggregator,
    securityhubNoDisabledControls,
    securityhubOrgAutoEnable,
    securityhubPresent,
    securityhubStandardsEnabled,
  ],
  servicecatalog: [
    servicecatalogOrgShareOnly,
  ],
  ses: [
    sesMalwareScanning,
    sesTlsRequired,
  ],
  shield: [
    shieldAdvancedProtectionPresent,
    shieldAppLayerAutoMitigation,
    shieldProactiveEngagement,
    shieldProtectionHealthCheck,
    shieldSubscriptionAutoRenew,
  ],
  simpledb: [
    sdbDomainInUse,
  ],
  sns: [
    snsSubscriptionDlq,
    snsSubscriptionHttps,
    snsTopicCmk,
    snsTopicDeliveryStatusLogging,
    snsTopicEncrypted,
    snsTopicPolicyNoCrossaccount,
    snsTopicPolicyNoNotaction,
    snsTopicPolicyNoPublic,
    snsTopicPolicySslOnly,
  ],
  sqs: [
    sqsQueueCmk,
    sqsQueueDlq,
    sqsQueueEncrypted,
    sqsQueueKmsReusePeriod,
    sqsQueuePolicyNoNotaction,
    sqsQueuePolicyNoPublic,
    sqsQueuePolicyNoWildcardAction,
    sqsQueuePolicySslOnly,
  ],
  ssm: [
    ssmAutomationLogging,
    ssmBlockPublicSharing,
    ssmDocumentNotPublic,
    ssmParameterCmk,
    ssmParameterLiteralSecret,
    ssmParameterSecure,
    ssmSessionEncryption,
    ssmSessionLogging,
  ],
  sso: [
    ssoPermissionSetInlineNoStar,
    ssoPermissionSetNoAdmin,
    ssoPermissionSetSession,
  ],
  stepfunctions: [
    sfnCmk,
    sfnLogging,
    sfnXray,
  ],
  storagegateway: [
    storagegatewayNfsClients,
    storagegatewaySmbAuthentication,
  ],
  template: [
    resourceRequiredTags,
    templateOutputSecret,
    templateParameterNoecho,
    templatePlaintextSecretDocument,
    templatePlaintextSecretEnvironment,
    templatePlaintextSecretProperties,
    tfProviderHardcodedCredentials,
    tfProvisionerNoSecrets,
  ],
  timestream: [
    timestreamCmk,
    timestreamInfluxdbNotPublic,
  ],
  transfer: [
    transferAs2EncryptionAlgorithm,
    transferAs2SigningAlgorithm,
    transferConnectorLogging,
    transferLogging,
    transferNoFtp,
    transferNotPublic,
    transferSecurityPolicy,
  ],
  waf: [
    albWafAssociated,
    apigwStageWafAssociated,
    apprunnerWafAssociated,
    appsyncWafAssociated,
    cloudfrontWafAssociated,
    cognitoWafAssociated,
    verifiedaccessWafAssociated,
    wafClassicDefaultActionBlock,
    wafClassicGlobalLogging,
    wafClassicGlobalRuleNotEmpty,
    wafClassicGlobalRulegroupNotEmpty,
    wafClassicGlobalWebaclNotEmpty,
    wafClassicInUse,
    wafClassicRegionalRuleNotEmpty,
    wafClassicRegionalRulegroupNotEmpty,
    wafClassicRegionalWebaclNotEmpty,
    wafv2AllowRuleBeforeManaged,
    wafv2CloudwatchMetricsEnabled,
    wafv2DefaultActionWithNoBlockRule,
    wafv2IpsetNotAny,
    wafv2LoggingDestinationName,
    wafv2LoggingFilterKeepsBlocks,
    wafv2LoggingRedactSecrets,
    wafv2ManagedAnonymousIp,
    wafv2ManagedBotControl,
    wafv2ManagedCommonRules,
    wafv2ManagedGroupNotCountOnly,
    wafv2ManagedIpReputation,
    wafv2ManagedKnownBadInputs,
    wafv2ManagedRuleNotExcluded,
    wafv2ManagedSqliRules,
    wafv2ManagedVersionNotPinnedExpired,
    wafv2OversizeHandling,
    wafv2RateLimitBlocks,
    wafv2RateLimitForwardedIpFallback,
    wafv2RateLimitPresent,
    wafv2RateLimitThreshold,
    wafv2RulegroupNotEmpty,
    wafv2SampledRequestsEnabled,
    wafv2ScopeMatchesTarget,
    wafv2WebaclLoggingEnabled,
    wafv2WebaclNotEmpty,
  ],
  workspaces: [
    workspacesDirectoryNoSelfService,
    workspacesRootVolume,
    workspacesUserVolume,
  ],
};

/** All rules, sorted by id. */
export const rules: readonly AnyRule[] = Object.values(rulesByService)
  .flat()
  .sort((a, b) => (a.id < b.id ? -1 : 1));
