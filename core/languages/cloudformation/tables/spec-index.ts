// Written by `npm run generate` from the public specification of CloudFormation.

/** The beginning of every address below. */
export const USER_GUIDE = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/';

/** A type that rules name. */
export interface SpecEntry {
  /** The user guide's page, below `USER_GUIDE`. */
  readonly page: string;
  /** By path without list indices: where the user guide documents it, and what a change of it replaces. */
  readonly paths: Readonly<Record<string, readonly [page: string, replacement?: 'yes' | 'maybe']>>;
}

/** The types that rules name, with the properties that they read or write. */
export const SPEC_INDEX: Readonly<Record<string, SpecEntry>> = {
  'AWS::AmazonMQ::Broker': {
    page: 'aws-resource-amazonmq-broker.html',
    paths: {
      PubliclyAccessible: ['aws-resource-amazonmq-broker.html#cfn-amazonmq-broker-publiclyaccessible', 'yes'],
      Users: ['aws-resource-amazonmq-broker.html#cfn-amazonmq-broker-users'],
      'Users.Password': ['aws-properties-amazonmq-broker-user.html#cfn-amazonmq-broker-user-password'],
    },
  },
  'AWS::Amplify::App': {
    page: 'aws-resource-amplify-app.html',
    paths: {
      AccessToken: ['aws-resource-amplify-app.html#cfn-amplify-app-accesstoken'],
      'BasicAuthConfig.Password': [
        'aws-properties-amplify-app-basicauthconfig.html#cfn-amplify-app-basicauthconfig-password',
      ],
      OauthToken: ['aws-resource-amplify-app.html#cfn-amplify-app-oauthtoken'],
    },
  },
  'AWS::Amplify::Branch': { page: 'aws-resource-amplify-branch.html', paths: {} },
  'AWS::ApiGateway::DomainName': {
    page: 'aws-resource-apigateway-domainname.html',
    paths: {
      SecurityPolicy: ['aws-resource-apigateway-domainname.html#cfn-apigateway-domainname-securitypolicy'],
    },
  },
  'AWS::ApiGateway::Method': {
    page: 'aws-resource-apigateway-method.html',
    paths: {
      ApiKeyRequired: ['aws-resource-apigateway-method.html#cfn-apigateway-method-apikeyrequired'],
      AuthorizationType: ['aws-resource-apigateway-method.html#cfn-apigateway-method-authorizationtype'],
      HttpMethod: ['aws-resource-apigateway-method.html#cfn-apigateway-method-httpmethod'],
      RestApiId: ['aws-resource-apigateway-method.html#cfn-apigateway-method-restapiid'],
    },
  },
  'AWS::ApiGateway::Stage': {
    page: 'aws-resource-apigateway-stage.html',
    paths: {
      'AccessLogSetting.DestinationArn': [
        'aws-properties-apigateway-stage-accesslogsetting.html#cfn-apigateway-stage-accesslogsetting-destinationarn',
      ],
      'AccessLogSetting.Format': [
        'aws-properties-apigateway-stage-accesslogsetting.html#cfn-apigateway-stage-accesslogsetting-format',
      ],
      CacheClusterEnabled: ['aws-resource-apigateway-stage.html#cfn-apigateway-stage-cacheclusterenabled'],
      MethodSettings: ['aws-resource-apigateway-stage.html#cfn-apigateway-stage-methodsettings'],
      'MethodSettings.CacheDataEncrypted': [
        'aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-cachedataencrypted',
      ],
      'MethodSettings.CachingEnabled': [
        'aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-cachingenabled',
      ],
      'MethodSettings.HttpMethod': [
        'aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-httpmethod',
      ],
      'MethodSettings.LoggingLevel': [
        'aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-logginglevel',
      ],
      'MethodSettings.ResourcePath': [
        'aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-resourcepath',
      ],
      RestApiId: ['aws-resource-apigateway-stage.html#cfn-apigateway-stage-restapiid', 'yes'],
    },
  },
  'AWS::ApiGatewayV2::Stage': {
    page: 'aws-resource-apigatewayv2-stage.html',
    paths: {
      'AccessLogSettings.DestinationArn': [
        'aws-properties-apigatewayv2-stage-accesslogsettings.html#cfn-apigatewayv2-stage-accesslogsettings-destinationarn',
      ],
      'AccessLogSettings.Format': [
        'aws-properties-apigatewayv2-stage-accesslogsettings.html#cfn-apigatewayv2-stage-accesslogsettings-format',
      ],
    },
  },
  'AWS::AppStream::DirectoryConfig': { page: 'aws-resource-appstream-directoryconfig.html', paths: {} },
  'AWS::AppSync::GraphQLApi': {
    page: 'aws-resource-appsync-graphqlapi.html',
    paths: {
      'LogConfig.CloudWatchLogsRoleArn': [
        'aws-properties-appsync-graphqlapi-logconfig.html#cfn-appsync-graphqlapi-logconfig-cloudwatchlogsrolearn',
      ],
      'LogConfig.FieldLogLevel': [
        'aws-properties-appsync-graphqlapi-logconfig.html#cfn-appsync-graphqlapi-logconfig-fieldloglevel',
      ],
      Visibility: ['aws-resource-appsync-graphqlapi.html#cfn-appsync-graphqlapi-visibility'],
    },
  },
  'AWS::AutoScaling::LaunchConfiguration': {
    page: 'aws-resource-autoscaling-launchconfiguration.html',
    paths: {
      BlockDeviceMappings: [
        'aws-resource-autoscaling-launchconfiguration.html#cfn-autoscaling-launchconfiguration-blockdevicemappings',
        'yes',
      ],
      'BlockDeviceMappings.Ebs.Encrypted': [
        'aws-properties-autoscaling-launchconfiguration-blockdevice.html#cfn-autoscaling-launchconfiguration-blockdevice-encrypted',
        'yes',
      ],
      MetadataOptions: [
        'aws-resource-autoscaling-launchconfiguration.html#cfn-autoscaling-launchconfiguration-metadataoptions',
        'yes',
      ],
      'MetadataOptions.HttpTokens': [
        'aws-properties-autoscaling-launchconfiguration-metadataoptions.html#cfn-autoscaling-launchconfiguration-metadataoptions-httptokens',
        'yes',
      ],
    },
  },
  'AWS::CloudFront::Distribution': {
    page: 'aws-resource-cloudfront-distribution.html',
    paths: {
      DistributionConfig: [
        'aws-resource-cloudfront-distribution.html#cfn-cloudfront-distribution-distributionconfig',
      ],
      'DistributionConfig.CacheBehaviors.ViewerProtocolPolicy': [
        'aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-viewerprotocolpolicy',
      ],
      'DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy': [
        'aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-viewerprotocolpolicy',
      ],
      'DistributionConfig.Enabled': [
        'aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-enabled',
      ],
      'DistributionConfig.Logging.Bucket': [
        'aws-properties-cloudfront-distribution-logging.html#cfn-cloudfront-distribution-logging-bucket',
      ],
      'DistributionConfig.Origins': [
        'aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-origins',
      ],
      'DistributionConfig.Origins.CustomOriginConfig.OriginSSLProtocols': [
        'aws-properties-cloudfront-distribution-customoriginconfig.html#cfn-cloudfront-distribution-customoriginconfig-originsslprotocols',
      ],
      'DistributionConfig.Origins.DomainName': [
        'aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-domainname',
      ],
      'DistributionConfig.Origins.OriginAccessControlId': [
        'aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-originaccesscontrolid',
      ],
      'DistributionConfig.Origins.S3OriginConfig': [
        'aws-properties-cloudfront-distribution-origin.html#cfn-cloudfront-distribution-origin-s3originconfig',
      ],
      'DistributionConfig.ViewerCertificate': [
        'aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-viewercertificate',
      ],
      'DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate': [
        'aws-properties-cloudfront-distribution-viewercertificate.html#cfn-cloudfront-distribution-viewercertificate-cloudfrontdefaultcertificate',
      ],
      'DistributionConfig.ViewerCertificate.MinimumProtocolVersion': [
        'aws-properties-cloudfront-distribution-viewercertificate.html#cfn-cloudfront-distribution-viewercertificate-minimumprotocolversion',
      ],
      'DistributionConfig.WebACLId': [
        'aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-webaclid',
      ],
    },
  },
  'AWS::CloudFront::OriginAccessControl': {
    page: 'aws-resource-cloudfront-originaccesscontrol.html',
    paths: {
      'OriginAccessControlConfig.Name': [
        'aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html#cfn-cloudfront-originaccesscontrol-originaccesscontrolconfig-name',
      ],
      'OriginAccessControlConfig.OriginAccessControlOriginType': [
        'aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html#cfn-cloudfront-originaccesscontrol-originaccesscontrolconfig-originaccesscontrolorigintype',
      ],
      'OriginAccessControlConfig.SigningBehavior': [
        'aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html#cfn-cloudfront-originaccesscontrol-originaccesscontrolconfig-signingbehavior',
      ],
      'OriginAccessControlConfig.SigningProtocol': [
        'aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html#cfn-cloudfront-originaccesscontrol-originaccesscontrolconfig-signingprotocol',
      ],
    },
  },
  'AWS::CloudTrail::Trail': {
    page: 'aws-resource-cloudtrail-trail.html',
    paths: {
      CloudWatchLogsLogGroupArn: [
        'aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-cloudwatchlogsloggrouparn',
      ],
      EnableLogFileValidation: [
        'aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-enablelogfilevalidation',
      ],
      IncludeGlobalServiceEvents: [
        'aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-includeglobalserviceevents',
      ],
      IsLogging: ['aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-islogging'],
      IsMultiRegionTrail: ['aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-ismultiregiontrail'],
      KMSKeyId: ['aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-kmskeyid'],
    },
  },
  'AWS::CodePipeline::Webhook': { page: 'aws-resource-codepipeline-webhook.html', paths: {} },
  'AWS::Cognito::IdentityPool': {
    page: 'aws-resource-cognito-identitypool.html',
    paths: {
      AllowUnauthenticatedIdentities: [
        'aws-resource-cognito-identitypool.html#cfn-cognito-identitypool-allowunauthenticatedidentities',
      ],
    },
  },
  'AWS::Cognito::UserPool': {
    page: 'aws-resource-cognito-userpool.html',
    paths: { MfaConfiguration: ['aws-resource-cognito-userpool.html#cfn-cognito-userpool-mfaconfiguration'] },
  },
  'AWS::Cognito::UserPoolDomain': {
    page: 'aws-resource-cognito-userpooldomain.html',
    paths: {
      UserPoolId: ['aws-resource-cognito-userpooldomain.html#cfn-cognito-userpooldomain-userpoolid', 'yes'],
    },
  },
  'AWS::Config::ConfigurationRecorder': {
    page: 'aws-resource-config-configurationrecorder.html',
    paths: {
      'RecordingGroup.AllSupported': [
        'aws-properties-config-configurationrecorder-recordinggroup.html#cfn-config-configurationrecorder-recordinggroup-allsupported',
      ],
      'RecordingGroup.ExclusionByResourceTypes': [
        'aws-properties-config-configurationrecorder-recordinggroup.html#cfn-config-configurationrecorder-recordinggroup-exclusionbyresourcetypes',
      ],
      'RecordingGroup.RecordingStrategy': [
        'aws-properties-config-configurationrecorder-recordinggroup.html#cfn-config-configurationrecorder-recordinggroup-recordingstrategy',
      ],
    },
  },
  'AWS::DAX::Cluster': {
    page: 'aws-resource-dax-cluster.html',
    paths: {
      'SSESpecification.SSEEnabled': [
        'aws-properties-dax-cluster-ssespecification.html#cfn-dax-cluster-ssespecification-sseenabled',
        'yes',
      ],
    },
  },
  'AWS::DMS::Endpoint': {
    page: 'aws-resource-dms-endpoint.html',
    paths: {
      'MongoDbSettings.Password': [
        'aws-properties-dms-endpoint-mongodbsettings.html#cfn-dms-endpoint-mongodbsettings-password',
      ],
      Password: ['aws-resource-dms-endpoint.html#cfn-dms-endpoint-password'],
    },
  },
  'AWS::DMS::ReplicationInstance': {
    page: 'aws-resource-dms-replicationinstance.html',
    paths: {
      PubliclyAccessible: [
        'aws-resource-dms-replicationinstance.html#cfn-dms-replicationinstance-publiclyaccessible',
        'yes',
      ],
    },
  },
  'AWS::DirectoryService::MicrosoftAD': {
    page: 'aws-resource-directoryservice-microsoftad.html',
    paths: {
      Password: [
        'aws-resource-directoryservice-microsoftad.html#cfn-directoryservice-microsoftad-password',
        'yes',
      ],
    },
  },
  'AWS::DirectoryService::SimpleAD': { page: 'aws-resource-directoryservice-simplead.html', paths: {} },
  'AWS::DocDB::DBCluster': {
    page: 'aws-resource-docdb-dbcluster.html',
    paths: {
      MasterUserPassword: ['aws-resource-docdb-dbcluster.html#cfn-docdb-dbcluster-masteruserpassword'],
      StorageEncrypted: ['aws-resource-docdb-dbcluster.html#cfn-docdb-dbcluster-storageencrypted', 'yes'],
    },
  },
  'AWS::DynamoDB::Table': {
    page: 'aws-resource-dynamodb-table.html',
    paths: {
      'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled': [
        'aws-properties-dynamodb-table-pointintimerecoveryspecification.html#cfn-dynamodb-table-pointintimerecoveryspecification-pointintimerecoveryenabled',
      ],
      'SSESpecification.SSEEnabled': [
        'aws-properties-dynamodb-table-ssespecification.html#cfn-dynamodb-table-ssespecification-sseenabled',
      ],
    },
  },
  'AWS::EC2::EIP': { page: 'aws-resource-ec2-eip.html', paths: {} },
  'AWS::EC2::FlowLog': {
    page: 'aws-resource-ec2-flowlog.html',
    paths: { ResourceId: ['aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-resourceid', 'yes'] },
  },
  'AWS::EC2::Instance': {
    page: 'aws-properties-ec2-instance.html',
    paths: {
      BlockDeviceMappings: ['aws-properties-ec2-instance.html#cfn-ec2-instance-blockdevicemappings', 'maybe'],
      'BlockDeviceMappings.Ebs.Encrypted': [
        'aws-properties-ec2-blockdev-template.html#cfn-ec2-blockdev-template-encrypted',
        'maybe',
      ],
      LaunchTemplate: ['aws-properties-ec2-instance.html#cfn-ec2-instance-launchtemplate', 'yes'],
      'LaunchTemplate.LaunchTemplateId': [
        'aws-properties-ec2-instance-launchtemplatespecification.html#cfn-ec2-instance-launchtemplatespecification-launchtemplateid',
        'yes',
      ],
      MetadataOptions: ['aws-resource-ec2-instance.html#cfn-ec2-instance-metadataoptions'],
      'MetadataOptions.HttpTokens': [
        'aws-properties-ec2-instance-metadataoptions.html#cfn-ec2-instance-metadataoptions-httptokens',
      ],
      Monitoring: ['aws-properties-ec2-instance.html#cfn-ec2-instance-monitoring'],
      NetworkInterfaces: ['aws-properties-ec2-instance.html#cfn-ec2-instance-networkinterfaces', 'yes'],
      'NetworkInterfaces.AssociatePublicIpAddress': [
        'aws-properties-ec2-network-iface-embedded.html#aws-properties-ec2-network-iface-embedded-associatepubip',
        'yes',
      ],
    },
  },
  'AWS::EC2::LaunchTemplate': {
    page: 'aws-resource-ec2-launchtemplate.html',
    paths: {
      'LaunchTemplateData.BlockDeviceMappings': [
        'aws-properties-ec2-launchtemplate-launchtemplatedata.html#cfn-ec2-launchtemplate-launchtemplatedata-blockdevicemappings',
      ],
      'LaunchTemplateData.BlockDeviceMappings.Ebs.Encrypted': [
        'aws-properties-ec2-launchtemplate-blockdevicemapping-ebs.html#cfn-ec2-launchtemplate-blockdevicemapping-ebs-encrypted',
      ],
      'LaunchTemplateData.MetadataOptions': [
        'aws-properties-ec2-launchtemplate-launchtemplatedata.html#cfn-ec2-launchtemplate-launchtemplatedata-metadataoptions',
      ],
      'LaunchTemplateData.MetadataOptions.HttpTokens': [
        'aws-properties-ec2-launchtemplate-launchtemplatedata-metadataoptions.html#cfn-ec2-launchtemplate-launchtemplatedata-metadataoptions-httptokens',
      ],
    },
  },
  'AWS::EC2::SecurityGroup': {
    page: 'aws-properties-ec2-security-group.html',
    paths: {
      SecurityGroupIngress: [
        'aws-properties-ec2-security-group.html#cfn-ec2-securitygroup-securitygroupingress',
      ],
      'SecurityGroupIngress.CidrIp': [
        'aws-properties-ec2-security-group-rule.html#cfn-ec2-security-group-rule-cidrip',
      ],
      'SecurityGroupIngress.CidrIpv6': [
        'aws-properties-ec2-security-group-rule.html#cfn-ec2-security-group-rule-cidripv6',
      ],
      'SecurityGroupIngress.IpProtocol': [
        'aws-properties-ec2-security-group-rule.html#cfn-ec2-security-group-rule-ipprotocol',
      ],
    },
  },
  'AWS::EC2::SecurityGroupIngress': {
    page: 'aws-properties-ec2-security-group-ingress.html',
    paths: {
      CidrIp: ['aws-properties-ec2-security-group-ingress.html#cfn-ec2-security-group-ingress-cidrip', 'yes'],
    },
  },
  'AWS::EC2::Subnet': {
    page: 'aws-resource-ec2-subnet.html',
    paths: { MapPublicIpOnLaunch: ['aws-resource-ec2-subnet.html#cfn-ec2-subnet-mappubliciponlaunch'] },
  },
  'AWS::EC2::VPC': { page: 'aws-resource-ec2-vpc.html', paths: {} },
  'AWS::EC2::Volume': {
    page: 'aws-resource-ec2-volume.html',
    paths: {
      Encrypted: ['aws-resource-ec2-volume.html#cfn-ec2-volume-encrypted'],
      SourceVolumeId: ['aws-resource-ec2-volume.html#cfn-ec2-volume-sourcevolumeid'],
    },
  },
  'AWS::ECR::RegistryScanningConfiguration': {
    page: 'aws-resource-ecr-registryscanningconfiguration.html',
    paths: {},
  },
  'AWS::ECR::Repository': {
    page: 'aws-resource-ecr-repository.html',
    paths: {
      'ImageScanningConfiguration.ScanOnPush': [
        'aws-properties-ecr-repository-imagescanningconfiguration.html#cfn-ecr-repository-imagescanningconfiguration-scanonpush',
      ],
      ImageTagMutability: ['aws-resource-ecr-repository.html#cfn-ecr-repository-imagetagmutability'],
    },
  },
  'AWS::EFS::FileSystem': {
    page: 'aws-resource-efs-filesystem.html',
    paths: { Encrypted: ['aws-resource-efs-filesystem.html#cfn-efs-filesystem-encrypted', 'yes'] },
  },
  'AWS::EMR::Cluster': { page: 'aws-resource-elasticmapreduce-cluster.html', paths: {} },
  'AWS::ElastiCache::ReplicationGroup': {
    page: 'aws-resource-elasticache-replicationgroup.html',
    paths: {
      AtRestEncryptionEnabled: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-atrestencryptionenabled',
        'yes',
      ],
      AuthToken: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-authtoken',
        'maybe',
      ],
      SnapshotRetentionLimit: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-snapshotretentionlimit',
      ],
      TransitEncryptionEnabled: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-transitencryptionenabled',
      ],
    },
  },
  'AWS::ElasticLoadBalancing::LoadBalancer': {
    page: 'aws-properties-ec2-elb.html',
    paths: {
      Listeners: ['aws-properties-ec2-elb.html#cfn-ec2-elb-listeners'],
      'Listeners.Protocol': ['aws-properties-ec2-elb-listener.html#cfn-ec2-elb-listener-protocol'],
      'Listeners.SSLCertificateId': [
        'aws-properties-ec2-elb-listener.html#cfn-ec2-elb-listener-sslcertificateid',
      ],
      Policies: ['aws-properties-ec2-elb.html#cfn-ec2-elb-policies'],
      'Policies.Attributes.Value': [
        'aws-properties-elasticloadbalancing-loadbalancer-policyitem.html#cfn-elasticloadbalancing-loadbalancer-policyitem-value',
      ],
      Scheme: ['aws-properties-ec2-elb.html#cfn-ec2-elb-scheme', 'yes'],
    },
  },
  'AWS::ElasticLoadBalancingV2::Listener': {
    page: 'aws-resource-elasticloadbalancingv2-listener.html',
    paths: {
      DefaultActions: [
        'aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-defaultactions',
      ],
      'DefaultActions.RedirectConfig.Port': [
        'aws-properties-elasticloadbalancingv2-listener-redirectconfig.html#cfn-elasticloadbalancingv2-listener-redirectconfig-port',
      ],
      'DefaultActions.RedirectConfig.Protocol': [
        'aws-properties-elasticloadbalancingv2-listener-redirectconfig.html#cfn-elasticloadbalancingv2-listener-redirectconfig-protocol',
      ],
      'DefaultActions.RedirectConfig.StatusCode': [
        'aws-properties-elasticloadbalancingv2-listener-redirectconfig.html#cfn-elasticloadbalancingv2-listener-redirectconfig-statuscode',
      ],
      'DefaultActions.Type': [
        'aws-properties-elasticloadbalancingv2-listener-action.html#cfn-elasticloadbalancingv2-listener-action-type',
      ],
      LoadBalancerArn: [
        'aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-loadbalancerarn',
        'yes',
      ],
      Port: ['aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-port'],
      Protocol: [
        'aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-protocol',
      ],
      SslPolicy: [
        'aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-sslpolicy',
      ],
    },
  },
  'AWS::ElasticLoadBalancingV2::LoadBalancer': {
    page: 'aws-resource-elasticloadbalancingv2-loadbalancer.html',
    paths: {
      LoadBalancerAttributes: [
        'aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-loadbalancerattributes',
      ],
      'LoadBalancerAttributes.Key': [
        'aws-properties-elasticloadbalancingv2-loadbalancer-loadbalancerattributes.html#cfn-elasticloadbalancingv2-loadbalancer-loadbalancerattributes-key',
      ],
      'LoadBalancerAttributes.Value': [
        'aws-properties-elasticloadbalancingv2-loadbalancer-loadbalancerattributes.html#cfn-elasticloadbalancingv2-loadbalancer-loadbalancerattributes-value',
      ],
      Scheme: [
        'aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-scheme',
        'yes',
      ],
      Type: [
        'aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-type',
        'yes',
      ],
    },
  },
  'AWS::Elasticsearch::Domain': {
    page: 'aws-resource-elasticsearch-domain.html',
    paths: {
      'EncryptionAtRestOptions.Enabled': [
        'aws-properties-elasticsearch-domain-encryptionatrestoptions.html#cfn-elasticsearch-domain-encryptionatrestoptions-enabled',
        'maybe',
      ],
      'NodeToNodeEncryptionOptions.Enabled': [
        'aws-properties-elasticsearch-domain-nodetonodeencryptionoptions.html#cfn-elasticsearch-domain-nodetonodeencryptionoptions-enabled',
        'maybe',
      ],
    },
  },
  'AWS::FMS::Policy': { page: 'aws-resource-fms-policy.html', paths: {} },
  'AWS::GlobalAccelerator::Accelerator': {
    page: 'aws-resource-globalaccelerator-accelerator.html',
    paths: {},
  },
  'AWS::GuardDuty::Detector': {
    page: 'aws-resource-guardduty-detector.html',
    paths: {
      Enable: ['aws-resource-guardduty-detector.html#cfn-guardduty-detector-enable'],
      FindingPublishingFrequency: [
        'aws-resource-guardduty-detector.html#cfn-guardduty-detector-findingpublishingfrequency',
      ],
    },
  },
  'AWS::IAM::Group': {
    page: 'aws-properties-iam-group.html',
    paths: { ManagedPolicyArns: ['aws-properties-iam-group.html#cfn-iam-group-managepolicyarns'] },
  },
  'AWS::IAM::GroupPolicy': { page: 'aws-resource-iam-grouppolicy.html', paths: {} },
  'AWS::IAM::ManagedPolicy': {
    page: 'aws-resource-iam-managedpolicy.html',
    paths: {
      PolicyDocument: ['aws-resource-iam-managedpolicy.html#cfn-iam-managedpolicy-policydocument'],
      Users: ['aws-resource-iam-managedpolicy.html#cfn-iam-managedpolicy-users'],
    },
  },
  'AWS::IAM::Policy': { page: 'aws-resource-iam-policy.html', paths: {} },
  'AWS::IAM::Role': {
    page: 'aws-resource-iam-role.html',
    paths: {
      AssumeRolePolicyDocument: ['aws-resource-iam-role.html#cfn-iam-role-assumerolepolicydocument'],
      ManagedPolicyArns: ['aws-resource-iam-role.html#cfn-iam-role-managepolicyarns'],
      Policies: ['aws-resource-iam-role.html#cfn-iam-role-policies'],
    },
  },
  'AWS::IAM::RolePolicy': { page: 'aws-resource-iam-rolepolicy.html', paths: {} },
  'AWS::IAM::User': {
    page: 'aws-properties-iam-user.html',
    paths: {
      LoginProfile: ['aws-properties-iam-user.html#cfn-iam-user-loginprofile'],
      'LoginProfile.Password': [
        'aws-properties-iam-user-loginprofile.html#cfn-iam-user-loginprofile-password',
      ],
      'LoginProfile.PasswordResetRequired': [
        'aws-properties-iam-user-loginprofile.html#cfn-iam-user-loginprofile-passwordresetrequired',
      ],
      ManagedPolicyArns: ['aws-properties-iam-user.html#cfn-iam-user-managepolicyarns'],
      Policies: ['aws-properties-iam-user.html#cfn-iam-user-policies'],
    },
  },
  'AWS::IAM::UserPolicy': { page: 'aws-resource-iam-userpolicy.html', paths: {} },
  'AWS::KMS::Key': {
    page: 'aws-resource-kms-key.html',
    paths: {
      EnableKeyRotation: ['aws-resource-kms-key.html#cfn-kms-key-enablekeyrotation'],
      KeyPolicy: ['aws-resource-kms-key.html#cfn-kms-key-keypolicy'],
      KeySpec: ['aws-resource-kms-key.html#cfn-kms-key-keyspec'],
      KeyUsage: ['aws-resource-kms-key.html#cfn-kms-key-keyusage'],
      Origin: ['aws-resource-kms-key.html#cfn-kms-key-origin'],
    },
  },
  'AWS::KMS::ReplicaKey': { page: 'aws-resource-kms-replicakey.html', paths: {} },
  'AWS::Kinesis::Stream': {
    page: 'aws-resource-kinesis-stream.html',
    paths: {
      'StreamEncryption.EncryptionType': [
        'aws-properties-kinesis-stream-streamencryption.html#cfn-kinesis-stream-streamencryption-encryptiontype',
      ],
    },
  },
  'AWS::KinesisFirehose::DeliveryStream': {
    page: 'aws-resource-kinesisfirehose-deliverystream.html',
    paths: {
      'HttpEndpointDestinationConfiguration.EndpointConfiguration.AccessKey': [
        'aws-properties-kinesisfirehose-deliverystream-httpendpointconfiguration.html#cfn-kinesisfirehose-deliverystream-httpendpointconfiguration-accesskey',
      ],
      'RedshiftDestinationConfiguration.Password': [
        'aws-properties-kinesisfirehose-deliverystream-redshiftdestinationconfiguration.html#cfn-kinesisfirehose-deliverystream-redshiftdestinationconfiguration-password',
      ],
      'SplunkDestinationConfiguration.HECToken': [
        'aws-properties-kinesisfirehose-deliverystream-splunkdestinationconfiguration.html#cfn-kinesisfirehose-deliverystream-splunkdestinationconfiguration-hectoken',
      ],
    },
  },
  'AWS::Lambda::Function': {
    page: 'aws-resource-lambda-function.html',
    paths: {
      'TracingConfig.Mode': [
        'aws-properties-lambda-function-tracingconfig.html#cfn-lambda-function-tracingconfig-mode',
      ],
    },
  },
  'AWS::Lambda::Url': {
    page: 'aws-resource-lambda-url.html',
    paths: { AuthType: ['aws-resource-lambda-url.html#cfn-lambda-url-authtype'] },
  },
  'AWS::Logs::DeliverySource': {
    page: 'aws-resource-logs-deliverysource.html',
    paths: { ResourceArn: ['aws-resource-logs-deliverysource.html#cfn-logs-deliverysource-resourcearn'] },
  },
  'AWS::Logs::LogGroup': {
    page: 'aws-resource-logs-loggroup.html',
    paths: {
      KmsKeyId: ['aws-resource-logs-loggroup.html#cfn-logs-loggroup-kmskeyid'],
      LogGroupName: ['aws-resource-logs-loggroup.html#cfn-logs-loggroup-loggroupname', 'yes'],
      RetentionInDays: ['aws-resource-logs-loggroup.html#cfn-logs-loggroup-retentionindays'],
    },
  },
  'AWS::Macie::Session': {
    page: 'aws-resource-macie-session.html',
    paths: { Status: ['aws-resource-macie-session.html#cfn-macie-session-status'] },
  },
  'AWS::ManagedBlockchain::Member': { page: 'aws-resource-managedblockchain-member.html', paths: {} },
  'AWS::Neptune::DBCluster': {
    page: 'aws-resource-neptune-dbcluster.html',
    paths: {
      StorageEncrypted: ['aws-resource-neptune-dbcluster.html#cfn-neptune-dbcluster-storageencrypted', 'yes'],
    },
  },
  'AWS::OpenSearchService::Domain': {
    page: 'aws-resource-opensearchservice-domain.html',
    paths: {
      'EncryptionAtRestOptions.Enabled': [
        'aws-properties-opensearchservice-domain-encryptionatrestoptions.html#cfn-opensearchservice-domain-encryptionatrestoptions-enabled',
      ],
      'NodeToNodeEncryptionOptions.Enabled': [
        'aws-properties-opensearchservice-domain-nodetonodeencryptionoptions.html#cfn-opensearchservice-domain-nodetonodeencryptionoptions-enabled',
      ],
    },
  },
  'AWS::OpsWorks::App': { page: 'aws-resource-opsworks-app.html', paths: {} },
  'AWS::Pinpoint::APNSChannel': { page: 'aws-resource-pinpoint-apnschannel.html', paths: {} },
  'AWS::RDS::DBCluster': {
    page: 'aws-resource-rds-dbcluster.html',
    paths: {
      DeletionProtection: ['aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-deletionprotection'],
      EngineMode: ['aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-enginemode', 'yes'],
      GlobalClusterIdentifier: [
        'aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-globalclusteridentifier',
        'maybe',
      ],
      ReplicationSourceIdentifier: [
        'aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-replicationsourceidentifier',
      ],
      SnapshotIdentifier: ['aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-snapshotidentifier', 'yes'],
      SourceDBClusterIdentifier: [
        'aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-sourcedbclusteridentifier',
        'yes',
      ],
      StorageEncrypted: ['aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-storageencrypted', 'yes'],
    },
  },
  'AWS::RDS::DBInstance': {
    page: 'aws-resource-rds-dbinstance.html',
    paths: {
      AutoMinorVersionUpgrade: [
        'aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-autominorversionupgrade',
        'maybe',
      ],
      BackupRetentionPeriod: [
        'aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-backupretentionperiod',
        'maybe',
      ],
      DBClusterIdentifier: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbclusteridentifier', 'yes'],
      DeletionProtection: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-deletionprotection'],
      Engine: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-engine', 'maybe'],
      MasterUserPassword: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-masteruserpassword'],
      MultiAZ: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-multiaz', 'maybe'],
      PubliclyAccessible: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-publiclyaccessible'],
      SourceDBClusterIdentifier: [
        'aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-sourcedbclusteridentifier',
        'maybe',
      ],
      SourceDBInstanceIdentifier: [
        'aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-sourcedbinstanceidentifier',
        'maybe',
      ],
      StorageEncrypted: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-storageencrypted', 'yes'],
    },
  },
  'AWS::Redshift::Cluster': {
    page: 'aws-resource-redshift-cluster.html',
    paths: {
      Encrypted: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-encrypted'],
      MasterUserPassword: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-masteruserpassword'],
      PubliclyAccessible: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-publiclyaccessible'],
    },
  },
  'AWS::S3::Bucket': {
    page: 'aws-properties-s3-bucket.html',
    paths: {
      AccessControl: ['aws-properties-s3-bucket.html#cfn-s3-bucket-accesscontrol'],
      'BucketEncryption.ServerSideEncryptionConfiguration': [
        'aws-properties-s3-bucket-bucketencryption.html#cfn-s3-bucket-bucketencryption-serversideencryptionconfiguration',
      ],
      'BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.SSEAlgorithm': [
        'aws-properties-s3-bucket-serversideencryptionbydefault.html#cfn-s3-bucket-serversideencryptionbydefault-ssealgorithm',
      ],
      LoggingConfiguration: ['aws-properties-s3-bucket.html#cfn-s3-bucket-loggingconfig'],
      'LoggingConfiguration.DestinationBucketName': [
        'aws-properties-s3-bucket-loggingconfig.html#cfn-s3-bucket-loggingconfig-destinationbucketname',
      ],
      PublicAccessBlockConfiguration: [
        'aws-properties-s3-bucket.html#cfn-s3-bucket-publicaccessblockconfiguration',
      ],
      'PublicAccessBlockConfiguration.BlockPublicAcls': [
        'aws-properties-s3-bucket-publicaccessblockconfiguration.html#cfn-s3-bucket-publicaccessblockconfiguration-blockpublicacls',
      ],
      'PublicAccessBlockConfiguration.BlockPublicPolicy': [
        'aws-properties-s3-bucket-publicaccessblockconfiguration.html#cfn-s3-bucket-publicaccessblockconfiguration-blockpublicpolicy',
      ],
      'PublicAccessBlockConfiguration.IgnorePublicAcls': [
        'aws-properties-s3-bucket-publicaccessblockconfiguration.html#cfn-s3-bucket-publicaccessblockconfiguration-ignorepublicacls',
      ],
      'PublicAccessBlockConfiguration.RestrictPublicBuckets': [
        'aws-properties-s3-bucket-publicaccessblockconfiguration.html#cfn-s3-bucket-publicaccessblockconfiguration-restrictpublicbuckets',
      ],
      'VersioningConfiguration.Status': [
        'aws-properties-s3-bucket-versioningconfig.html#cfn-s3-bucket-versioningconfig-status',
      ],
    },
  },
  'AWS::S3::BucketPolicy': {
    page: 'aws-properties-s3-policy.html',
    paths: { PolicyDocument: ['aws-properties-s3-policy.html#aws-properties-s3-policy-policydocument'] },
  },
  'AWS::SNS::Topic': {
    page: 'aws-resource-sns-topic.html',
    paths: { KmsMasterKeyId: ['aws-resource-sns-topic.html#cfn-sns-topic-kmsmasterkeyid'] },
  },
  'AWS::SNS::TopicInlinePolicy': { page: 'aws-resource-sns-topicinlinepolicy.html', paths: {} },
  'AWS::SNS::TopicPolicy': {
    page: 'aws-properties-sns-policy.html',
    paths: { PolicyDocument: ['aws-properties-sns-policy.html#cfn-sns-topicpolicy-policydocument'] },
  },
  'AWS::SQS::Queue': {
    page: 'aws-resource-sqs-queue.html',
    paths: {
      KmsMasterKeyId: ['aws-resource-sqs-queue.html#cfn-sqs-queue-kmsmasterkeyid'],
      SqsManagedSseEnabled: ['aws-resource-sqs-queue.html#cfn-sqs-queue-sqsmanagedsseenabled'],
    },
  },
  'AWS::SQS::QueueInlinePolicy': { page: 'aws-resource-sqs-queueinlinepolicy.html', paths: {} },
  'AWS::SQS::QueuePolicy': {
    page: 'aws-properties-sqs-policy.html',
    paths: { PolicyDocument: ['aws-properties-sqs-policy.html#cfn-sqs-queuepolicy-policydoc'] },
  },
  'AWS::SageMaker::NotebookInstance': {
    page: 'aws-resource-sagemaker-notebookinstance.html',
    paths: {
      DirectInternetAccess: [
        'aws-resource-sagemaker-notebookinstance.html#cfn-sagemaker-notebookinstance-directinternetaccess',
        'yes',
      ],
    },
  },
  'AWS::SecretsManager::Secret': {
    page: 'aws-resource-secretsmanager-secret.html',
    paths: { KmsKeyId: ['aws-resource-secretsmanager-secret.html#cfn-secretsmanager-secret-kmskeyid'] },
  },
  'AWS::SecurityHub::Hub': {
    page: 'aws-resource-securityhub-hub.html',
    paths: {
      EnableDefaultStandards: [
        'aws-resource-securityhub-hub.html#cfn-securityhub-hub-enabledefaultstandards',
      ],
    },
  },
  'AWS::SecurityHub::Standard': { page: 'aws-resource-securityhub-standard.html', paths: {} },
  'AWS::Shield::Protection': {
    page: 'aws-resource-shield-protection.html',
    paths: {
      ApplicationLayerAutomaticResponseConfiguration: [
        'aws-resource-shield-protection.html#cfn-shield-protection-applicationlayerautomaticresponseconfiguration',
      ],
      'ApplicationLayerAutomaticResponseConfiguration.Action.Block': [
        'aws-properties-shield-protection-action.html#cfn-shield-protection-action-block',
      ],
      'ApplicationLayerAutomaticResponseConfiguration.Status': [
        'aws-properties-shield-protection-applicationlayerautomaticresponseconfiguration.html#cfn-shield-protection-applicationlayerautomaticresponseconfiguration-status',
      ],
      ResourceArn: ['aws-resource-shield-protection.html#cfn-shield-protection-resourcearn', 'yes'],
    },
  },
  'AWS::WAF::WebACL': {
    page: 'aws-resource-waf-webacl.html',
    paths: {
      'DefaultAction.Type': ['aws-properties-waf-webacl-action.html#cfn-waf-webacl-action-type'],
      Rules: ['aws-resource-waf-webacl.html#cfn-waf-webacl-rules'],
    },
  },
  'AWS::WAFRegional::WebACL': {
    page: 'aws-resource-wafregional-webacl.html',
    paths: {
      'DefaultAction.Type': [
        'aws-properties-wafregional-webacl-action.html#cfn-wafregional-webacl-action-type',
      ],
      Rules: ['aws-resource-wafregional-webacl.html#cfn-wafregional-webacl-rules'],
    },
  },
  'AWS::WAFv2::LoggingConfiguration': {
    page: 'aws-resource-wafv2-loggingconfiguration.html',
    paths: {
      LogDestinationConfigs: [
        'aws-resource-wafv2-loggingconfiguration.html#cfn-wafv2-loggingconfiguration-logdestinationconfigs',
      ],
      ResourceArn: [
        'aws-resource-wafv2-loggingconfiguration.html#cfn-wafv2-loggingconfiguration-resourcearn',
        'yes',
      ],
    },
  },
  'AWS::WAFv2::WebACL': {
    page: 'aws-resource-wafv2-webacl.html',
    paths: {
      'DefaultAction.Allow': [
        'aws-properties-wafv2-webacl-defaultaction.html#cfn-wafv2-webacl-defaultaction-allow',
      ],
      Rules: ['aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-rules'],
      'Rules.Name': ['aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-name'],
      'Rules.Priority': ['aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-priority'],
      'Rules.Statement.ManagedRuleGroupStatement.Name': [
        'aws-properties-wafv2-webacl-managedrulegroupstatement.html#cfn-wafv2-webacl-managedrulegroupstatement-name',
      ],
      'Rules.Statement.ManagedRuleGroupStatement.VendorName': [
        'aws-properties-wafv2-webacl-managedrulegroupstatement.html#cfn-wafv2-webacl-managedrulegroupstatement-vendorname',
      ],
      'Rules.Statement.RateBasedStatement.AggregateKeyType': [
        'aws-properties-wafv2-webacl-ratebasedstatement.html#cfn-wafv2-webacl-ratebasedstatement-aggregatekeytype',
      ],
      'Rules.Statement.RateBasedStatement.Limit': [
        'aws-properties-wafv2-webacl-ratebasedstatement.html#cfn-wafv2-webacl-ratebasedstatement-limit',
      ],
      'Rules.VisibilityConfig.CloudWatchMetricsEnabled': [
        'aws-properties-wafv2-webacl-visibilityconfig.html#cfn-wafv2-webacl-visibilityconfig-cloudwatchmetricsenabled',
      ],
      'Rules.VisibilityConfig.MetricName': [
        'aws-properties-wafv2-webacl-visibilityconfig.html#cfn-wafv2-webacl-visibilityconfig-metricname',
      ],
      'Rules.VisibilityConfig.SampledRequestsEnabled': [
        'aws-properties-wafv2-webacl-visibilityconfig.html#cfn-wafv2-webacl-visibilityconfig-sampledrequestsenabled',
      ],
      Scope: ['aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-scope', 'yes'],
      'VisibilityConfig.CloudWatchMetricsEnabled': [
        'aws-properties-wafv2-webacl-visibilityconfig.html#cfn-wafv2-webacl-visibilityconfig-cloudwatchmetricsenabled',
      ],
      'VisibilityConfig.MetricName': [
        'aws-properties-wafv2-webacl-visibilityconfig.html#cfn-wafv2-webacl-visibilityconfig-metricname',
      ],
      'VisibilityConfig.SampledRequestsEnabled': [
        'aws-properties-wafv2-webacl-visibilityconfig.html#cfn-wafv2-webacl-visibilityconfig-sampledrequestsenabled',
      ],
    },
  },
  'AWS::WAFv2::WebACLAssociation': {
    page: 'aws-resource-wafv2-webaclassociation.html',
    paths: {
      ResourceArn: [
        'aws-resource-wafv2-webaclassociation.html#cfn-wafv2-webaclassociation-resourcearn',
        'yes',
      ],
      WebACLArn: ['aws-resource-wafv2-webaclassociation.html#cfn-wafv2-webaclassociation-webaclarn', 'yes'],
    },
  },
  'AWS::WorkSpaces::Workspace': {
    page: 'aws-resource-workspaces-workspace.html',
    paths: {
      RootVolumeEncryptionEnabled: [
        'aws-resource-workspaces-workspace.html#cfn-workspaces-workspace-rootvolumeencryptionenabled',
        'maybe',
      ],
      UserVolumeEncryptionEnabled: [
        'aws-resource-workspaces-workspace.html#cfn-workspaces-workspace-uservolumeencryptionenabled',
        'maybe',
      ],
    },
  },
};
