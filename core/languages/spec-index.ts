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
  'AWS::ACMPCA::CertificateAuthority': {
    page: 'aws-resource-acmpca-certificateauthority.html',
    paths: {
      Type: ['aws-resource-acmpca-certificateauthority.html#cfn-acmpca-certificateauthority-type', 'yes'],
    },
  },
  'AWS::ACMPCA::CertificateAuthorityActivation': {
    page: 'aws-resource-acmpca-certificateauthorityactivation.html',
    paths: {
      CertificateAuthorityArn: [
        'aws-resource-acmpca-certificateauthorityactivation.html#cfn-acmpca-certificateauthorityactivation-certificateauthorityarn',
        'yes',
      ],
      Status: [
        'aws-resource-acmpca-certificateauthorityactivation.html#cfn-acmpca-certificateauthorityactivation-status',
      ],
    },
  },
  'AWS::AccessAnalyzer::Analyzer': {
    page: 'aws-resource-accessanalyzer-analyzer.html',
    paths: {
      ArchiveRules: ['aws-resource-accessanalyzer-analyzer.html#cfn-accessanalyzer-analyzer-archiverules'],
      'ArchiveRules.Filter.Property': [
        'aws-properties-accessanalyzer-analyzer-filter.html#cfn-accessanalyzer-analyzer-filter-property',
      ],
    },
  },
  'AWS::AmazonMQ::Broker': {
    page: 'aws-resource-amazonmq-broker.html',
    paths: {
      AutoMinorVersionUpgrade: [
        'aws-resource-amazonmq-broker.html#cfn-amazonmq-broker-autominorversionupgrade',
      ],
      DeploymentMode: ['aws-resource-amazonmq-broker.html#cfn-amazonmq-broker-deploymentmode', 'yes'],
      'EncryptionOptions.KmsKeyId': [
        'aws-properties-amazonmq-broker-encryptionoptions.html#cfn-amazonmq-broker-encryptionoptions-kmskeyid',
        'yes',
      ],
      EngineType: ['aws-resource-amazonmq-broker.html#cfn-amazonmq-broker-enginetype', 'yes'],
      'Logs.Audit': ['aws-properties-amazonmq-broker-loglist.html#cfn-amazonmq-broker-loglist-audit'],
      'Logs.General': ['aws-properties-amazonmq-broker-loglist.html#cfn-amazonmq-broker-loglist-general'],
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
  'AWS::ApiGateway::BasePathMapping': {
    page: 'aws-resource-apigateway-basepathmapping.html',
    paths: {
      RestApiId: ['aws-resource-apigateway-basepathmapping.html#cfn-apigateway-basepathmapping-restapiid'],
    },
  },
  'AWS::ApiGateway::ClientCertificate': {
    page: 'aws-resource-apigateway-clientcertificate.html',
    paths: {
      Description: [
        'aws-resource-apigateway-clientcertificate.html#cfn-apigateway-clientcertificate-description',
      ],
    },
  },
  'AWS::ApiGateway::Deployment': {
    page: 'aws-resource-apigateway-deployment.html',
    paths: {
      'StageDescription.AccessLogSetting': [
        'aws-properties-apigateway-deployment-stagedescription.html#cfn-apigateway-deployment-stagedescription-accesslogsetting',
      ],
      'StageDescription.AccessLogSetting.DestinationArn': [
        'aws-properties-apigateway-deployment-accesslogsetting.html#cfn-apigateway-deployment-accesslogsetting-destinationarn',
      ],
      'StageDescription.AccessLogSetting.Format': [
        'aws-properties-apigateway-deployment-accesslogsetting.html#cfn-apigateway-deployment-accesslogsetting-format',
      ],
      StageName: ['aws-resource-apigateway-deployment.html#cfn-apigateway-deployment-stagename'],
    },
  },
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
      RequestValidatorId: ['aws-resource-apigateway-method.html#cfn-apigateway-method-requestvalidatorid'],
      RestApiId: ['aws-resource-apigateway-method.html#cfn-apigateway-method-restapiid'],
    },
  },
  'AWS::ApiGateway::RestApi': {
    page: 'aws-resource-apigateway-restapi.html',
    paths: {
      DisableExecuteApiEndpoint: [
        'aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-disableexecuteapiendpoint',
      ],
      'EndpointConfiguration.Types': [
        'aws-properties-apigateway-restapi-endpointconfiguration.html#cfn-apigateway-restapi-endpointconfiguration-types',
      ],
      Policy: ['aws-resource-apigateway-restapi.html#cfn-apigateway-restapi-policy'],
    },
  },
  'AWS::ApiGateway::Stage': {
    page: 'aws-resource-apigateway-stage.html',
    paths: {
      AccessLogSetting: ['aws-resource-apigateway-stage.html#cfn-apigateway-stage-accesslogsetting'],
      'AccessLogSetting.DestinationArn': [
        'aws-properties-apigateway-stage-accesslogsetting.html#cfn-apigateway-stage-accesslogsetting-destinationarn',
      ],
      'AccessLogSetting.Format': [
        'aws-properties-apigateway-stage-accesslogsetting.html#cfn-apigateway-stage-accesslogsetting-format',
      ],
      CacheClusterEnabled: ['aws-resource-apigateway-stage.html#cfn-apigateway-stage-cacheclusterenabled'],
      ClientCertificateId: ['aws-resource-apigateway-stage.html#cfn-apigateway-stage-clientcertificateid'],
      MethodSettings: ['aws-resource-apigateway-stage.html#cfn-apigateway-stage-methodsettings'],
      'MethodSettings.CacheDataEncrypted': [
        'aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-cachedataencrypted',
      ],
      'MethodSettings.CachingEnabled': [
        'aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-cachingenabled',
      ],
      'MethodSettings.DataTraceEnabled': [
        'aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-datatraceenabled',
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
      'MethodSettings.ThrottlingRateLimit': [
        'aws-properties-apigateway-stage-methodsetting.html#cfn-apigateway-stage-methodsetting-throttlingratelimit',
      ],
      RestApiId: ['aws-resource-apigateway-stage.html#cfn-apigateway-stage-restapiid', 'yes'],
      StageName: ['aws-resource-apigateway-stage.html#cfn-apigateway-stage-stagename', 'yes'],
      TracingEnabled: ['aws-resource-apigateway-stage.html#cfn-apigateway-stage-tracingenabled'],
    },
  },
  'AWS::ApiGateway::UsagePlan': {
    page: 'aws-resource-apigateway-usageplan.html',
    paths: { ApiStages: ['aws-resource-apigateway-usageplan.html#cfn-apigateway-usageplan-apistages'] },
  },
  'AWS::ApiGatewayV2::Api': {
    page: 'aws-resource-apigatewayv2-api.html',
    paths: {
      'CorsConfiguration.AllowOrigins': [
        'aws-properties-apigatewayv2-api-cors.html#cfn-apigatewayv2-api-cors-alloworigins',
      ],
      DisableExecuteApiEndpoint: [
        'aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-disableexecuteapiendpoint',
      ],
      ProtocolType: ['aws-resource-apigatewayv2-api.html#cfn-apigatewayv2-api-protocoltype', 'yes'],
    },
  },
  'AWS::ApiGatewayV2::ApiMapping': {
    page: 'aws-resource-apigatewayv2-apimapping.html',
    paths: { ApiId: ['aws-resource-apigatewayv2-apimapping.html#cfn-apigatewayv2-apimapping-apiid'] },
  },
  'AWS::ApiGatewayV2::Integration': {
    page: 'aws-resource-apigatewayv2-integration.html',
    paths: {
      ApiId: ['aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-apiid', 'yes'],
      ConnectionType: [
        'aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-connectiontype',
      ],
      IntegrationUri: [
        'aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-integrationuri',
      ],
      TlsConfig: ['aws-resource-apigatewayv2-integration.html#cfn-apigatewayv2-integration-tlsconfig'],
    },
  },
  'AWS::ApiGatewayV2::Route': {
    page: 'aws-resource-apigatewayv2-route.html',
    paths: {
      ApiId: ['aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-apiid', 'yes'],
      AuthorizationType: ['aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-authorizationtype'],
      RouteKey: ['aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-routekey'],
    },
  },
  'AWS::ApiGatewayV2::Stage': {
    page: 'aws-resource-apigatewayv2-stage.html',
    paths: {
      AccessLogSettings: ['aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-accesslogsettings'],
      'AccessLogSettings.DestinationArn': [
        'aws-properties-apigatewayv2-stage-accesslogsettings.html#cfn-apigatewayv2-stage-accesslogsettings-destinationarn',
      ],
      'AccessLogSettings.Format': [
        'aws-properties-apigatewayv2-stage-accesslogsettings.html#cfn-apigatewayv2-stage-accesslogsettings-format',
      ],
      ApiId: ['aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-apiid', 'yes'],
      DefaultRouteSettings: [
        'aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-defaultroutesettings',
      ],
      'DefaultRouteSettings.LoggingLevel': [
        'aws-properties-apigatewayv2-stage-routesettings.html#cfn-apigatewayv2-stage-routesettings-logginglevel',
      ],
      'DefaultRouteSettings.ThrottlingRateLimit': [
        'aws-properties-apigatewayv2-stage-routesettings.html#cfn-apigatewayv2-stage-routesettings-throttlingratelimit',
      ],
      RouteSettings: ['aws-resource-apigatewayv2-stage.html#cfn-apigatewayv2-stage-routesettings'],
    },
  },
  'AWS::AppConfig::Application': { page: 'aws-resource-appconfig-application.html', paths: {} },
  'AWS::AppConfig::ConfigurationProfile': {
    page: 'aws-resource-appconfig-configurationprofile.html',
    paths: {},
  },
  'AWS::AppConfig::Environment': { page: 'aws-resource-appconfig-environment.html', paths: {} },
  'AWS::AppConfig::ExtensionAssociation': {
    page: 'aws-resource-appconfig-extensionassociation.html',
    paths: {},
  },
  'AWS::AppFlow::ConnectorProfile': {
    page: 'aws-resource-appflow-connectorprofile.html',
    paths: {
      KMSArn: ['aws-resource-appflow-connectorprofile.html#cfn-appflow-connectorprofile-kmsarn', 'yes'],
    },
  },
  'AWS::AppFlow::Flow': {
    page: 'aws-resource-appflow-flow.html',
    paths: { KMSArn: ['aws-resource-appflow-flow.html#cfn-appflow-flow-kmsarn', 'yes'] },
  },
  'AWS::AppMesh::Mesh': {
    page: 'aws-resource-appmesh-mesh.html',
    paths: {
      'Spec.EgressFilter.Type': [
        'aws-properties-appmesh-mesh-egressfilter.html#cfn-appmesh-mesh-egressfilter-type',
      ],
    },
  },
  'AWS::AppMesh::VirtualGateway': {
    page: 'aws-resource-appmesh-virtualgateway.html',
    paths: {
      'Spec.BackendDefaults.ClientPolicy.TLS': [
        'aws-properties-appmesh-virtualgateway-virtualgatewayclientpolicy.html#cfn-appmesh-virtualgateway-virtualgatewayclientpolicy-tls',
      ],
      'Spec.BackendDefaults.ClientPolicy.TLS.Enforce': [
        'aws-properties-appmesh-virtualgateway-virtualgatewayclientpolicytls.html#cfn-appmesh-virtualgateway-virtualgatewayclientpolicytls-enforce',
      ],
    },
  },
  'AWS::AppMesh::VirtualNode': {
    page: 'aws-resource-appmesh-virtualnode.html',
    paths: {
      'Spec.BackendDefaults.ClientPolicy.TLS': [
        'aws-properties-appmesh-virtualnode-clientpolicy.html#cfn-appmesh-virtualnode-clientpolicy-tls',
      ],
      'Spec.BackendDefaults.ClientPolicy.TLS.Enforce': [
        'aws-properties-appmesh-virtualnode-clientpolicytls.html#cfn-appmesh-virtualnode-clientpolicytls-enforce',
      ],
    },
  },
  'AWS::AppRunner::Service': {
    page: 'aws-resource-apprunner-service.html',
    paths: {
      'NetworkConfiguration.EgressConfiguration.EgressType': [
        'aws-properties-apprunner-service-egressconfiguration.html#cfn-apprunner-service-egressconfiguration-egresstype',
      ],
      'NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible': [
        'aws-properties-apprunner-service-ingressconfiguration.html#cfn-apprunner-service-ingressconfiguration-ispubliclyaccessible',
      ],
      'ObservabilityConfiguration.ObservabilityEnabled': [
        'aws-properties-apprunner-service-serviceobservabilityconfiguration.html#cfn-apprunner-service-serviceobservabilityconfiguration-observabilityenabled',
      ],
    },
  },
  'AWS::AppRunner::VpcConnector': { page: 'aws-resource-apprunner-vpcconnector.html', paths: {} },
  'AWS::AppStream::DirectoryConfig': { page: 'aws-resource-appstream-directoryconfig.html', paths: {} },
  'AWS::AppStream::Fleet': {
    page: 'aws-resource-appstream-fleet.html',
    paths: {
      EnableDefaultInternetAccess: [
        'aws-resource-appstream-fleet.html#cfn-appstream-fleet-enabledefaultinternetaccess',
      ],
      'VpcConfig.SubnetIds': [
        'aws-properties-appstream-fleet-vpcconfig.html#cfn-appstream-fleet-vpcconfig-subnetids',
      ],
    },
  },
  'AWS::AppSync::ApiCache': {
    page: 'aws-resource-appsync-apicache.html',
    paths: {
      AtRestEncryptionEnabled: [
        'aws-resource-appsync-apicache.html#cfn-appsync-apicache-atrestencryptionenabled',
      ],
      TransitEncryptionEnabled: [
        'aws-resource-appsync-apicache.html#cfn-appsync-apicache-transitencryptionenabled',
      ],
    },
  },
  'AWS::AppSync::GraphQLApi': {
    page: 'aws-resource-appsync-graphqlapi.html',
    paths: {
      AdditionalAuthenticationProviders: [
        'aws-resource-appsync-graphqlapi.html#cfn-appsync-graphqlapi-additionalauthenticationproviders',
      ],
      'AdditionalAuthenticationProviders.AuthenticationType': [
        'aws-properties-appsync-graphqlapi-additionalauthenticationprovider.html#cfn-appsync-graphqlapi-additionalauthenticationprovider-authenticationtype',
      ],
      AuthenticationType: ['aws-resource-appsync-graphqlapi.html#cfn-appsync-graphqlapi-authenticationtype'],
      IntrospectionConfig: [
        'aws-resource-appsync-graphqlapi.html#cfn-appsync-graphqlapi-introspectionconfig',
      ],
      'LogConfig.CloudWatchLogsRoleArn': [
        'aws-properties-appsync-graphqlapi-logconfig.html#cfn-appsync-graphqlapi-logconfig-cloudwatchlogsrolearn',
      ],
      'LogConfig.FieldLogLevel': [
        'aws-properties-appsync-graphqlapi-logconfig.html#cfn-appsync-graphqlapi-logconfig-fieldloglevel',
      ],
      Visibility: ['aws-resource-appsync-graphqlapi.html#cfn-appsync-graphqlapi-visibility'],
      XrayEnabled: ['aws-resource-appsync-graphqlapi.html#cfn-appsync-graphqlapi-xrayenabled'],
    },
  },
  'AWS::ApplicationAutoScaling::ScalableTarget': {
    page: 'aws-resource-applicationautoscaling-scalabletarget.html',
    paths: {
      ResourceId: [
        'aws-resource-applicationautoscaling-scalabletarget.html#cfn-applicationautoscaling-scalabletarget-resourceid',
        'yes',
      ],
      ScalableDimension: [
        'aws-resource-applicationautoscaling-scalabletarget.html#cfn-applicationautoscaling-scalabletarget-scalabledimension',
        'yes',
      ],
    },
  },
  'AWS::Athena::DataCatalog': { page: 'aws-resource-athena-datacatalog.html', paths: {} },
  'AWS::Athena::WorkGroup': {
    page: 'aws-resource-athena-workgroup.html',
    paths: {
      'WorkGroupConfiguration.EnforceWorkGroupConfiguration': [
        'aws-properties-athena-workgroup-workgroupconfiguration.html#cfn-athena-workgroup-workgroupconfiguration-enforceworkgroupconfiguration',
      ],
      'WorkGroupConfiguration.EngineVersion.SelectedEngineVersion': [
        'aws-properties-athena-workgroup-engineversion.html#cfn-athena-workgroup-engineversion-selectedengineversion',
      ],
      'WorkGroupConfiguration.PublishCloudWatchMetricsEnabled': [
        'aws-properties-athena-workgroup-workgroupconfiguration.html#cfn-athena-workgroup-workgroupconfiguration-publishcloudwatchmetricsenabled',
      ],
      'WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration.EncryptionOption': [
        'aws-properties-athena-workgroup-encryptionconfiguration.html#cfn-athena-workgroup-encryptionconfiguration-encryptionoption',
      ],
    },
  },
  'AWS::AutoScaling::AutoScalingGroup': {
    page: 'aws-properties-as-group.html',
    paths: {
      AvailabilityZones: ['aws-properties-as-group.html#cfn-as-group-availabilityzones'],
      HealthCheckType: ['aws-properties-as-group.html#cfn-as-group-healthchecktype'],
      LaunchConfigurationName: ['aws-properties-as-group.html#cfn-as-group-launchconfigurationname'],
      LoadBalancerNames: ['aws-properties-as-group.html#cfn-as-group-loadbalancernames'],
      'MixedInstancesPolicy.LaunchTemplate.Overrides': [
        'cfn-as-mixedinstancespolicy-launchtemplate.html#cfn-as-mixedinstancespolicy-overrides',
      ],
      Tags: ['aws-properties-as-group.html#cfn-as-group-tags'],
      TargetGroupARNs: ['aws-properties-as-group.html#cfn-as-group-targetgrouparns'],
      TrafficSources: [
        'aws-resource-autoscaling-autoscalinggroup.html#cfn-autoscaling-autoscalinggroup-trafficsources',
      ],
      VPCZoneIdentifier: ['aws-properties-as-group.html#cfn-as-group-vpczoneidentifier'],
    },
  },
  'AWS::AutoScaling::LaunchConfiguration': {
    page: 'aws-resource-autoscaling-launchconfiguration.html',
    paths: {
      AssociatePublicIpAddress: [
        'aws-resource-autoscaling-launchconfiguration.html#cfn-autoscaling-launchconfiguration-associatepublicipaddress',
        'yes',
      ],
      BlockDeviceMappings: [
        'aws-resource-autoscaling-launchconfiguration.html#cfn-autoscaling-launchconfiguration-blockdevicemappings',
        'yes',
      ],
      'BlockDeviceMappings.Ebs.Encrypted': [
        'aws-properties-autoscaling-launchconfiguration-blockdevice.html#cfn-autoscaling-launchconfiguration-blockdevice-encrypted',
        'yes',
      ],
      ImageId: [
        'aws-resource-autoscaling-launchconfiguration.html#cfn-autoscaling-launchconfiguration-imageid',
        'yes',
      ],
      MetadataOptions: [
        'aws-resource-autoscaling-launchconfiguration.html#cfn-autoscaling-launchconfiguration-metadataoptions',
        'yes',
      ],
      'MetadataOptions.HttpPutResponseHopLimit': [
        'aws-properties-autoscaling-launchconfiguration-metadataoptions.html#cfn-autoscaling-launchconfiguration-metadataoptions-httpputresponsehoplimit',
        'yes',
      ],
      'MetadataOptions.HttpTokens': [
        'aws-properties-autoscaling-launchconfiguration-metadataoptions.html#cfn-autoscaling-launchconfiguration-metadataoptions-httptokens',
        'yes',
      ],
      UserData: [
        'aws-resource-autoscaling-launchconfiguration.html#cfn-autoscaling-launchconfiguration-userdata',
        'yes',
      ],
    },
  },
  'AWS::Backup::BackupPlan': {
    page: 'aws-resource-backup-backupplan.html',
    paths: {
      'BackupPlan.BackupPlanName': [
        'aws-properties-backup-backupplan-backupplanresourcetype.html#cfn-backup-backupplan-backupplanresourcetype-backupplanname',
      ],
      'BackupPlan.BackupPlanRule': [
        'aws-properties-backup-backupplan-backupplanresourcetype.html#cfn-backup-backupplan-backupplanresourcetype-backupplanrule',
      ],
      'BackupPlan.BackupPlanRule.Lifecycle.DeleteAfterDays': [
        'aws-properties-backup-backupplan-lifecycleresourcetype.html#cfn-backup-backupplan-lifecycleresourcetype-deleteafterdays',
      ],
      'BackupPlan.BackupPlanRule.RuleName': [
        'aws-properties-backup-backupplan-backupruleresourcetype.html#cfn-backup-backupplan-backupruleresourcetype-rulename',
      ],
      'BackupPlan.BackupPlanRule.ScheduleExpression': [
        'aws-properties-backup-backupplan-backupruleresourcetype.html#cfn-backup-backupplan-backupruleresourcetype-scheduleexpression',
      ],
      'BackupPlan.BackupPlanRule.TargetBackupVault': [
        'aws-properties-backup-backupplan-backupruleresourcetype.html#cfn-backup-backupplan-backupruleresourcetype-targetbackupvault',
      ],
    },
  },
  'AWS::Backup::BackupSelection': {
    page: 'aws-resource-backup-backupselection.html',
    paths: {
      BackupPlanId: [
        'aws-resource-backup-backupselection.html#cfn-backup-backupselection-backupplanid',
        'yes',
      ],
      'BackupSelection.Conditions': [
        'aws-properties-backup-backupselection-backupselectionresourcetype.html#cfn-backup-backupselection-backupselectionresourcetype-conditions',
        'yes',
      ],
      'BackupSelection.IamRoleArn': [
        'aws-properties-backup-backupselection-backupselectionresourcetype.html#cfn-backup-backupselection-backupselectionresourcetype-iamrolearn',
        'yes',
      ],
      'BackupSelection.ListOfTags': [
        'aws-properties-backup-backupselection-backupselectionresourcetype.html#cfn-backup-backupselection-backupselectionresourcetype-listoftags',
        'yes',
      ],
      'BackupSelection.Resources': [
        'aws-properties-backup-backupselection-backupselectionresourcetype.html#cfn-backup-backupselection-backupselectionresourcetype-resources',
        'yes',
      ],
      'BackupSelection.SelectionName': [
        'aws-properties-backup-backupselection-backupselectionresourcetype.html#cfn-backup-backupselection-backupselectionresourcetype-selectionname',
        'yes',
      ],
    },
  },
  'AWS::Backup::BackupVault': {
    page: 'aws-resource-backup-backupvault.html',
    paths: {
      AccessPolicy: ['aws-resource-backup-backupvault.html#cfn-backup-backupvault-accesspolicy'],
      BackupVaultName: ['aws-resource-backup-backupvault.html#cfn-backup-backupvault-backupvaultname', 'yes'],
      BackupVaultTags: ['aws-resource-backup-backupvault.html#cfn-backup-backupvault-backupvaulttags'],
      EncryptionKeyArn: [
        'aws-resource-backup-backupvault.html#cfn-backup-backupvault-encryptionkeyarn',
        'yes',
      ],
      LockConfiguration: ['aws-resource-backup-backupvault.html#cfn-backup-backupvault-lockconfiguration'],
    },
  },
  'AWS::Backup::ReportPlan': { page: 'aws-resource-backup-reportplan.html', paths: {} },
  'AWS::Batch::ComputeEnvironment': { page: 'aws-resource-batch-computeenvironment.html', paths: {} },
  'AWS::Batch::JobDefinition': {
    page: 'aws-resource-batch-jobdefinition.html',
    paths: {
      ContainerProperties: [
        'aws-resource-batch-jobdefinition.html#cfn-batch-jobdefinition-containerproperties',
      ],
      'ContainerProperties.Privileged': [
        'aws-properties-batch-jobdefinition-containerproperties.html#cfn-batch-jobdefinition-containerproperties-privileged',
      ],
      'EcsProperties.TaskProperties': [
        'aws-properties-batch-jobdefinition-ecsproperties.html#cfn-batch-jobdefinition-ecsproperties-taskproperties',
      ],
      'EksProperties.PodProperties.Containers': [
        'aws-properties-batch-jobdefinition-podproperties.html#cfn-batch-jobdefinition-podproperties-containers',
      ],
      'EksProperties.PodProperties.Containers.SecurityContext.Privileged': [
        'aws-properties-batch-jobdefinition-ekscontainer-securitycontext.html#cfn-batch-jobdefinition-ekscontainer-securitycontext-privileged',
      ],
      'NodeProperties.NodeRangeProperties': [
        'aws-properties-batch-jobdefinition-nodeproperties.html#cfn-batch-jobdefinition-nodeproperties-noderangeproperties',
      ],
      'NodeProperties.NodeRangeProperties.Container.Privileged': [
        'aws-properties-batch-jobdefinition-containerproperties.html#cfn-batch-jobdefinition-containerproperties-privileged',
      ],
    },
  },
  'AWS::Batch::JobQueue': { page: 'aws-resource-batch-jobqueue.html', paths: {} },
  'AWS::Batch::SchedulingPolicy': { page: 'aws-resource-batch-schedulingpolicy.html', paths: {} },
  'AWS::Bedrock::Agent': {
    page: 'aws-resource-bedrock-agent.html',
    paths: {
      CustomerEncryptionKeyArn: [
        'aws-resource-bedrock-agent.html#cfn-bedrock-agent-customerencryptionkeyarn',
      ],
      'GuardrailConfiguration.GuardrailIdentifier': [
        'aws-properties-bedrock-agent-guardrailconfiguration.html#cfn-bedrock-agent-guardrailconfiguration-guardrailidentifier',
      ],
    },
  },
  'AWS::Bedrock::DataSource': {
    page: 'aws-resource-bedrock-datasource.html',
    paths: {
      'ServerSideEncryptionConfiguration.KmsKeyArn': [
        'aws-properties-bedrock-datasource-serversideencryptionconfiguration.html#cfn-bedrock-datasource-serversideencryptionconfiguration-kmskeyarn',
      ],
    },
  },
  'AWS::Bedrock::Guardrail': { page: 'aws-resource-bedrock-guardrail.html', paths: {} },
  'AWS::Bedrock::KnowledgeBase': { page: 'aws-resource-bedrock-knowledgebase.html', paths: {} },
  'AWS::BedrockAgentCore::CodeInterpreterCustom': {
    page: 'aws-resource-bedrockagentcore-codeinterpretercustom.html',
    paths: {
      'NetworkConfiguration.NetworkMode': [
        'aws-properties-bedrockagentcore-codeinterpretercustom-codeinterpreternetworkconfiguration.html#cfn-bedrockagentcore-codeinterpretercustom-codeinterpreternetworkconfiguration-networkmode',
        'yes',
      ],
    },
  },
  'AWS::BedrockAgentCore::Gateway': {
    page: 'aws-resource-bedrockagentcore-gateway.html',
    paths: {
      AuthorizerType: [
        'aws-resource-bedrockagentcore-gateway.html#cfn-bedrockagentcore-gateway-authorizertype',
      ],
      InterceptorConfigurations: [
        'aws-resource-bedrockagentcore-gateway.html#cfn-bedrockagentcore-gateway-interceptorconfigurations',
      ],
      PolicyEngineConfiguration: [
        'aws-resource-bedrockagentcore-gateway.html#cfn-bedrockagentcore-gateway-policyengineconfiguration',
      ],
    },
  },
  'AWS::BedrockAgentCore::Memory': {
    page: 'aws-resource-bedrockagentcore-memory.html',
    paths: {
      EncryptionKeyArn: [
        'aws-resource-bedrockagentcore-memory.html#cfn-bedrockagentcore-memory-encryptionkeyarn',
        'yes',
      ],
    },
  },
  'AWS::BedrockAgentCore::Runtime': {
    page: 'aws-resource-bedrockagentcore-runtime.html',
    paths: {
      'NetworkConfiguration.NetworkMode': [
        'aws-properties-bedrockagentcore-runtime-networkconfiguration.html#cfn-bedrockagentcore-runtime-networkconfiguration-networkmode',
      ],
    },
  },
  'AWS::Cassandra::Keyspace': { page: 'aws-resource-cassandra-keyspace.html', paths: {} },
  'AWS::Cassandra::Table': {
    page: 'aws-resource-cassandra-table.html',
    paths: {
      'EncryptionSpecification.EncryptionType': [
        'aws-properties-cassandra-table-encryptionspecification.html#cfn-cassandra-table-encryptionspecification-encryptiontype',
      ],
    },
  },
  'AWS::CertificateManager::Certificate': {
    page: 'aws-resource-certificatemanager-certificate.html',
    paths: {
      CertificateTransparencyLoggingPreference: [
        'aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-certificatetransparencyloggingpreference',
      ],
      DomainName: [
        'aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-domainname',
        'yes',
      ],
      KeyAlgorithm: [
        'aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-keyalgorithm',
        'yes',
      ],
      SubjectAlternativeNames: [
        'aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-subjectalternativenames',
        'yes',
      ],
      ValidationMethod: [
        'aws-resource-certificatemanager-certificate.html#cfn-certificatemanager-certificate-validationmethod',
        'yes',
      ],
    },
  },
  'AWS::Cloud9::EnvironmentEC2': {
    page: 'aws-resource-cloud9-environmentec2.html',
    paths: {
      ConnectionType: [
        'aws-resource-cloud9-environmentec2.html#cfn-cloud9-environmentec2-connectiontype',
        'yes',
      ],
    },
  },
  'AWS::CloudFormation::Stack': {
    page: 'aws-properties-stack.html',
    paths: { NotificationARNs: ['aws-properties-stack.html#cfn-cloudformation-stack-notificationarns'] },
  },
  'AWS::CloudFront::Distribution': {
    page: 'aws-resource-cloudfront-distribution.html',
    paths: {
      DistributionConfig: [
        'aws-resource-cloudfront-distribution.html#cfn-cloudfront-distribution-distributionconfig',
      ],
      'DistributionConfig.Aliases': [
        'aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-aliases',
      ],
      'DistributionConfig.CacheBehaviors.ViewerProtocolPolicy': [
        'aws-properties-cloudfront-distribution-cachebehavior.html#cfn-cloudfront-distribution-cachebehavior-viewerprotocolpolicy',
      ],
      'DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId': [
        'aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-responseheaderspolicyid',
      ],
      'DistributionConfig.DefaultCacheBehavior.TrustedSigners': [
        'aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-trustedsigners',
      ],
      'DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy': [
        'aws-properties-cloudfront-distribution-defaultcachebehavior.html#cfn-cloudfront-distribution-defaultcachebehavior-viewerprotocolpolicy',
      ],
      'DistributionConfig.DefaultRootObject': [
        'aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-defaultrootobject',
      ],
      'DistributionConfig.Enabled': [
        'aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-enabled',
      ],
      'DistributionConfig.Logging.Bucket': [
        'aws-properties-cloudfront-distribution-logging.html#cfn-cloudfront-distribution-logging-bucket',
      ],
      'DistributionConfig.OriginGroups.Items': [
        'aws-properties-cloudfront-distribution-origingroups.html#cfn-cloudfront-distribution-origingroups-items',
      ],
      'DistributionConfig.Origins': [
        'aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-origins',
      ],
      'DistributionConfig.Origins.CustomOriginConfig.OriginProtocolPolicy': [
        'aws-properties-cloudfront-distribution-customoriginconfig.html#cfn-cloudfront-distribution-customoriginconfig-originprotocolpolicy',
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
      'DistributionConfig.Restrictions.GeoRestriction.Locations': [
        'aws-properties-cloudfront-distribution-georestriction.html#cfn-cloudfront-distribution-georestriction-locations',
      ],
      'DistributionConfig.Restrictions.GeoRestriction.RestrictionType': [
        'aws-properties-cloudfront-distribution-georestriction.html#cfn-cloudfront-distribution-georestriction-restrictiontype',
      ],
      'DistributionConfig.ViewerCertificate': [
        'aws-properties-cloudfront-distribution-distributionconfig.html#cfn-cloudfront-distribution-distributionconfig-viewercertificate',
      ],
      'DistributionConfig.ViewerCertificate.AcmCertificateArn': [
        'aws-properties-cloudfront-distribution-viewercertificate.html#cfn-cloudfront-distribution-viewercertificate-acmcertificatearn',
      ],
      'DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate': [
        'aws-properties-cloudfront-distribution-viewercertificate.html#cfn-cloudfront-distribution-viewercertificate-cloudfrontdefaultcertificate',
      ],
      'DistributionConfig.ViewerCertificate.MinimumProtocolVersion': [
        'aws-properties-cloudfront-distribution-viewercertificate.html#cfn-cloudfront-distribution-viewercertificate-minimumprotocolversion',
      ],
      'DistributionConfig.ViewerCertificate.SslSupportMethod': [
        'aws-properties-cloudfront-distribution-viewercertificate.html#cfn-cloudfront-distribution-viewercertificate-sslsupportmethod',
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
  'AWS::CloudFront::ResponseHeadersPolicy': {
    page: 'aws-resource-cloudfront-responseheaderspolicy.html',
    paths: {
      'ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity.AccessControlMaxAgeSec': [
        'aws-properties-cloudfront-responseheaderspolicy-stricttransportsecurity.html#cfn-cloudfront-responseheaderspolicy-stricttransportsecurity-accesscontrolmaxagesec',
      ],
      'ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity.Override': [
        'aws-properties-cloudfront-responseheaderspolicy-stricttransportsecurity.html#cfn-cloudfront-responseheaderspolicy-stricttransportsecurity-override',
      ],
    },
  },
  'AWS::CloudTrail::EventDataStore': {
    page: 'aws-resource-cloudtrail-eventdatastore.html',
    paths: {
      IngestionEnabled: [
        'aws-resource-cloudtrail-eventdatastore.html#cfn-cloudtrail-eventdatastore-ingestionenabled',
      ],
      KmsKeyId: ['aws-resource-cloudtrail-eventdatastore.html#cfn-cloudtrail-eventdatastore-kmskeyid'],
      MultiRegionEnabled: [
        'aws-resource-cloudtrail-eventdatastore.html#cfn-cloudtrail-eventdatastore-multiregionenabled',
      ],
      RetentionPeriod: [
        'aws-resource-cloudtrail-eventdatastore.html#cfn-cloudtrail-eventdatastore-retentionperiod',
      ],
      TerminationProtectionEnabled: [
        'aws-resource-cloudtrail-eventdatastore.html#cfn-cloudtrail-eventdatastore-terminationprotectionenabled',
      ],
    },
  },
  'AWS::CloudTrail::Trail': {
    page: 'aws-resource-cloudtrail-trail.html',
    paths: {
      AdvancedEventSelectors: [
        'aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-advancedeventselectors',
      ],
      CloudWatchLogsLogGroupArn: [
        'aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-cloudwatchlogsloggrouparn',
      ],
      EnableLogFileValidation: [
        'aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-enablelogfilevalidation',
      ],
      EventSelectors: ['aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-eventselectors'],
      'EventSelectors.DataResources.Type': [
        'aws-properties-cloudtrail-trail-dataresource.html#cfn-cloudtrail-trail-dataresource-type',
      ],
      'EventSelectors.DataResources.Values': [
        'aws-properties-cloudtrail-trail-dataresource.html#cfn-cloudtrail-trail-dataresource-values',
      ],
      'EventSelectors.ExcludeManagementEventSources': [
        'aws-properties-cloudtrail-trail-eventselector.html#cfn-cloudtrail-trail-eventselector-excludemanagementeventsources',
      ],
      'EventSelectors.IncludeManagementEvents': [
        'aws-properties-cloudtrail-trail-eventselector.html#cfn-cloudtrail-trail-eventselector-includemanagementevents',
      ],
      'EventSelectors.ReadWriteType': [
        'aws-properties-cloudtrail-trail-eventselector.html#cfn-cloudtrail-trail-eventselector-readwritetype',
      ],
      IncludeGlobalServiceEvents: [
        'aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-includeglobalserviceevents',
      ],
      InsightSelectors: ['aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-insightselectors'],
      'InsightSelectors.InsightType': [
        'aws-properties-cloudtrail-trail-insightselector.html#cfn-cloudtrail-trail-insightselector-insighttype',
      ],
      IsLogging: ['aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-islogging'],
      IsMultiRegionTrail: ['aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-ismultiregiontrail'],
      KMSKeyId: ['aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-kmskeyid'],
      S3BucketName: ['aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-s3bucketname'],
      SnsTopicName: ['aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-snstopicname'],
    },
  },
  'AWS::CloudWatch::Alarm': {
    page: 'aws-resource-cloudwatch-alarm.html',
    paths: {
      ActionsEnabled: ['aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarms-actionsenabled'],
      AlarmActions: ['aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarms-alarmactions'],
    },
  },
  'AWS::CloudWatch::CompositeAlarm': { page: 'aws-resource-cloudwatch-compositealarm.html', paths: {} },
  'AWS::CodeArtifact::Domain': {
    page: 'aws-resource-codeartifact-domain.html',
    paths: {
      EncryptionKey: ['aws-resource-codeartifact-domain.html#cfn-codeartifact-domain-encryptionkey', 'yes'],
    },
  },
  'AWS::CodeArtifact::Repository': { page: 'aws-resource-codeartifact-repository.html', paths: {} },
  'AWS::CodeBuild::Project': {
    page: 'aws-resource-codebuild-project.html',
    paths: {
      Artifacts: ['aws-resource-codebuild-project.html#cfn-codebuild-project-artifacts'],
      'Artifacts.EncryptionDisabled': [
        'aws-properties-codebuild-project-artifacts.html#cfn-codebuild-project-artifacts-encryptiondisabled',
      ],
      EncryptionKey: ['aws-resource-codebuild-project.html#cfn-codebuild-project-encryptionkey'],
      'Environment.EnvironmentVariables': [
        'aws-properties-codebuild-project-environment.html#cfn-codebuild-project-environment-environmentvariables',
      ],
      'Environment.EnvironmentVariables.Name': [
        'aws-properties-codebuild-project-environmentvariable.html#cfn-codebuild-project-environmentvariable-name',
      ],
      'Environment.EnvironmentVariables.Value': [
        'aws-properties-codebuild-project-environmentvariable.html#cfn-codebuild-project-environmentvariable-value',
      ],
      'Environment.Image': [
        'aws-properties-codebuild-project-environment.html#cfn-codebuild-project-environment-image',
      ],
      'Environment.PrivilegedMode': [
        'aws-properties-codebuild-project-environment.html#cfn-codebuild-project-environment-privilegedmode',
      ],
      'Environment.RegistryCredential': [
        'aws-properties-codebuild-project-environment.html#cfn-codebuild-project-environment-registrycredential',
      ],
      'LogsConfig.CloudWatchLogs.Status': [
        'aws-properties-codebuild-project-cloudwatchlogsconfig.html#cfn-codebuild-project-cloudwatchlogsconfig-status',
      ],
      'LogsConfig.S3Logs.EncryptionDisabled': [
        'aws-properties-codebuild-project-s3logsconfig.html#cfn-codebuild-project-s3logsconfig-encryptiondisabled',
      ],
      'LogsConfig.S3Logs.Status': [
        'aws-properties-codebuild-project-s3logsconfig.html#cfn-codebuild-project-s3logsconfig-status',
      ],
      SecondaryArtifacts: ['aws-resource-codebuild-project.html#cfn-codebuild-project-secondaryartifacts'],
      'SecondaryArtifacts.EncryptionDisabled': [
        'aws-properties-codebuild-project-artifacts.html#cfn-codebuild-project-artifacts-encryptiondisabled',
      ],
      SecondarySources: ['aws-resource-codebuild-project.html#cfn-codebuild-project-secondarysources'],
      'SecondarySources.Location': [
        'aws-properties-codebuild-project-source.html#cfn-codebuild-project-source-location',
      ],
      Source: ['aws-resource-codebuild-project.html#cfn-codebuild-project-source'],
      'Source.Location': [
        'aws-properties-codebuild-project-source.html#cfn-codebuild-project-source-location',
      ],
    },
  },
  'AWS::CodeBuild::ReportGroup': {
    page: 'aws-resource-codebuild-reportgroup.html',
    paths: {
      'ExportConfig.S3Destination.EncryptionDisabled': [
        'aws-properties-codebuild-reportgroup-s3reportexportconfig.html#cfn-codebuild-reportgroup-s3reportexportconfig-encryptiondisabled',
      ],
    },
  },
  'AWS::CodeDeploy::DeploymentGroup': {
    page: 'aws-resource-codedeploy-deploymentgroup.html',
    paths: {
      'AutoRollbackConfiguration.Enabled': [
        'aws-properties-codedeploy-deploymentgroup-autorollbackconfiguration.html#cfn-codedeploy-deploymentgroup-autorollbackconfiguration-enabled',
      ],
      'AutoRollbackConfiguration.Events': [
        'aws-properties-codedeploy-deploymentgroup-autorollbackconfiguration.html#cfn-codedeploy-deploymentgroup-autorollbackconfiguration-events',
      ],
    },
  },
  'AWS::CodeGuruProfiler::ProfilingGroup': {
    page: 'aws-resource-codeguruprofiler-profilinggroup.html',
    paths: {},
  },
  'AWS::CodeGuruReviewer::RepositoryAssociation': {
    page: 'aws-resource-codegurureviewer-repositoryassociation.html',
    paths: {},
  },
  'AWS::CodePipeline::Pipeline': {
    page: 'aws-resource-codepipeline-pipeline.html',
    paths: {
      ArtifactStore: ['aws-resource-codepipeline-pipeline.html#cfn-codepipeline-pipeline-artifactstore'],
      'ArtifactStore.EncryptionKey': [
        'aws-properties-codepipeline-pipeline-artifactstore.html#cfn-codepipeline-pipeline-artifactstore-encryptionkey',
      ],
      'ArtifactStore.EncryptionKey.Id': [
        'aws-properties-codepipeline-pipeline-artifactstore-encryptionkey.html#cfn-codepipeline-pipeline-artifactstore-encryptionkey-id',
      ],
    },
  },
  'AWS::CodePipeline::Webhook': { page: 'aws-resource-codepipeline-webhook.html', paths: {} },
  'AWS::Cognito::IdentityPool': {
    page: 'aws-resource-cognito-identitypool.html',
    paths: {
      AllowClassicFlow: ['aws-resource-cognito-identitypool.html#cfn-cognito-identitypool-allowclassicflow'],
      AllowUnauthenticatedIdentities: [
        'aws-resource-cognito-identitypool.html#cfn-cognito-identitypool-allowunauthenticatedidentities',
      ],
    },
  },
  'AWS::Cognito::UserPool': {
    page: 'aws-resource-cognito-userpool.html',
    paths: {
      DeletionProtection: ['aws-resource-cognito-userpool.html#cfn-cognito-userpool-deletionprotection'],
      EnabledMfas: ['aws-resource-cognito-userpool.html#cfn-cognito-userpool-enabledmfas'],
      'LambdaConfig.DefineAuthChallenge': [
        'aws-properties-cognito-userpool-lambdaconfig.html#cfn-cognito-userpool-lambdaconfig-defineauthchallenge',
      ],
      MfaConfiguration: ['aws-resource-cognito-userpool.html#cfn-cognito-userpool-mfaconfiguration'],
      'Policies.PasswordPolicy': [
        'aws-properties-cognito-userpool-policies.html#cfn-cognito-userpool-policies-passwordpolicy',
      ],
      'Policies.PasswordPolicy.MinimumLength': [
        'aws-properties-cognito-userpool-passwordpolicy.html#cfn-cognito-userpool-passwordpolicy-minimumlength',
      ],
      'Policies.PasswordPolicy.RequireLowercase': [
        'aws-properties-cognito-userpool-passwordpolicy.html#cfn-cognito-userpool-passwordpolicy-requirelowercase',
      ],
      'Policies.PasswordPolicy.RequireNumbers': [
        'aws-properties-cognito-userpool-passwordpolicy.html#cfn-cognito-userpool-passwordpolicy-requirenumbers',
      ],
      'Policies.PasswordPolicy.RequireSymbols': [
        'aws-properties-cognito-userpool-passwordpolicy.html#cfn-cognito-userpool-passwordpolicy-requiresymbols',
      ],
      'Policies.PasswordPolicy.RequireUppercase': [
        'aws-properties-cognito-userpool-passwordpolicy.html#cfn-cognito-userpool-passwordpolicy-requireuppercase',
      ],
      'UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode': [
        'aws-properties-cognito-userpool-advancedsecurityadditionalflows.html#cfn-cognito-userpool-advancedsecurityadditionalflows-customauthmode',
      ],
      'UserPoolAddOns.AdvancedSecurityMode': [
        'aws-properties-cognito-userpool-userpooladdons.html#cfn-cognito-userpool-userpooladdons-advancedsecuritymode',
      ],
      UserPoolTier: ['aws-resource-cognito-userpool.html#cfn-cognito-userpool-userpooltier'],
    },
  },
  'AWS::Cognito::UserPoolClient': {
    page: 'aws-resource-cognito-userpoolclient.html',
    paths: {
      AllowedOAuthFlows: [
        'aws-resource-cognito-userpoolclient.html#cfn-cognito-userpoolclient-allowedoauthflows',
      ],
      EnableTokenRevocation: [
        'aws-resource-cognito-userpoolclient.html#cfn-cognito-userpoolclient-enabletokenrevocation',
      ],
      ExplicitAuthFlows: [
        'aws-resource-cognito-userpoolclient.html#cfn-cognito-userpoolclient-explicitauthflows',
      ],
      PreventUserExistenceErrors: [
        'aws-resource-cognito-userpoolclient.html#cfn-cognito-userpoolclient-preventuserexistenceerrors',
      ],
    },
  },
  'AWS::Cognito::UserPoolDomain': {
    page: 'aws-resource-cognito-userpooldomain.html',
    paths: {
      UserPoolId: ['aws-resource-cognito-userpooldomain.html#cfn-cognito-userpooldomain-userpoolid', 'yes'],
    },
  },
  'AWS::Comprehend::DocumentClassifier': {
    page: 'aws-resource-comprehend-documentclassifier.html',
    paths: {
      ModelKmsKeyId: [
        'aws-resource-comprehend-documentclassifier.html#cfn-comprehend-documentclassifier-modelkmskeyid',
        'yes',
      ],
      VolumeKmsKeyId: [
        'aws-resource-comprehend-documentclassifier.html#cfn-comprehend-documentclassifier-volumekmskeyid',
        'yes',
      ],
    },
  },
  'AWS::Comprehend::EntityRecognizer': { page: 'aws-resource-comprehend-entityrecognizer.html', paths: {} },
  'AWS::Config::ConfigRule': {
    page: 'aws-resource-config-configrule.html',
    paths: {
      'Source.SourceIdentifier': [
        'aws-properties-config-configrule-source.html#cfn-config-configrule-source-sourceidentifier',
      ],
    },
  },
  'AWS::Config::ConfigurationAggregator': {
    page: 'aws-resource-config-configurationaggregator.html',
    paths: {
      AccountAggregationSources: [
        'aws-resource-config-configurationaggregator.html#cfn-config-configurationaggregator-accountaggregationsources',
      ],
      'AccountAggregationSources.AllAwsRegions': [
        'aws-properties-config-configurationaggregator-accountaggregationsource.html#cfn-config-configurationaggregator-accountaggregationsource-allawsregions',
      ],
      OrganizationAggregationSource: [
        'aws-resource-config-configurationaggregator.html#cfn-config-configurationaggregator-organizationaggregationsource',
      ],
      'OrganizationAggregationSource.AllAwsRegions': [
        'aws-properties-config-configurationaggregator-organizationaggregationsource.html#cfn-config-configurationaggregator-organizationaggregationsource-allawsregions',
      ],
    },
  },
  'AWS::Config::ConfigurationRecorder': {
    page: 'aws-resource-config-configurationrecorder.html',
    paths: {
      RecordingGroup: [
        'aws-resource-config-configurationrecorder.html#cfn-config-configurationrecorder-recordinggroup',
      ],
      'RecordingGroup.AllSupported': [
        'aws-properties-config-configurationrecorder-recordinggroup.html#cfn-config-configurationrecorder-recordinggroup-allsupported',
      ],
      'RecordingGroup.ExclusionByResourceTypes': [
        'aws-properties-config-configurationrecorder-recordinggroup.html#cfn-config-configurationrecorder-recordinggroup-exclusionbyresourcetypes',
      ],
      'RecordingGroup.ExclusionByResourceTypes.ResourceTypes': [
        'aws-properties-config-configurationrecorder-exclusionbyresourcetypes.html#cfn-config-configurationrecorder-exclusionbyresourcetypes-resourcetypes',
      ],
      'RecordingGroup.IncludeGlobalResourceTypes': [
        'aws-properties-config-configurationrecorder-recordinggroup.html#cfn-config-configurationrecorder-recordinggroup-includeglobalresourcetypes',
      ],
      'RecordingGroup.RecordingStrategy': [
        'aws-properties-config-configurationrecorder-recordinggroup.html#cfn-config-configurationrecorder-recordinggroup-recordingstrategy',
      ],
      'RecordingMode.RecordingFrequency': [
        'aws-properties-config-configurationrecorder-recordingmode.html#cfn-config-configurationrecorder-recordingmode-recordingfrequency',
      ],
      RoleARN: ['aws-resource-config-configurationrecorder.html#cfn-config-configurationrecorder-rolearn'],
    },
  },
  'AWS::Config::ConformancePack': { page: 'aws-resource-config-conformancepack.html', paths: {} },
  'AWS::Config::DeliveryChannel': {
    page: 'aws-resource-config-deliverychannel.html',
    paths: {
      S3BucketName: ['aws-resource-config-deliverychannel.html#cfn-config-deliverychannel-s3bucketname'],
      S3KmsKeyArn: ['aws-resource-config-deliverychannel.html#cfn-config-deliverychannel-s3kmskeyarn'],
      SnsTopicARN: ['aws-resource-config-deliverychannel.html#cfn-config-deliverychannel-snstopicarn'],
    },
  },
  'AWS::Config::OrganizationConfigRule': {
    page: 'aws-resource-config-organizationconfigrule.html',
    paths: {},
  },
  'AWS::Config::OrganizationConformancePack': {
    page: 'aws-resource-config-organizationconformancepack.html',
    paths: {},
  },
  'AWS::Config::RemediationConfiguration': {
    page: 'aws-resource-config-remediationconfiguration.html',
    paths: {
      Automatic: [
        'aws-resource-config-remediationconfiguration.html#cfn-config-remediationconfiguration-automatic',
      ],
    },
  },
  'AWS::Connect::Instance': {
    page: 'aws-resource-connect-instance.html',
    paths: {
      'Attributes.ContactflowLogs': [
        'aws-properties-connect-instance-attributes.html#cfn-connect-instance-attributes-contactflowlogs',
      ],
    },
  },
  'AWS::Connect::InstanceStorageConfig': {
    page: 'aws-resource-connect-instancestorageconfig.html',
    paths: {
      'KinesisVideoStreamConfig.EncryptionConfig.KeyId': [
        'aws-properties-connect-instancestorageconfig-encryptionconfig.html#cfn-connect-instancestorageconfig-encryptionconfig-keyid',
      ],
      'S3Config.EncryptionConfig.KeyId': [
        'aws-properties-connect-instancestorageconfig-encryptionconfig.html#cfn-connect-instancestorageconfig-encryptionconfig-keyid',
      ],
      StorageType: [
        'aws-resource-connect-instancestorageconfig.html#cfn-connect-instancestorageconfig-storagetype',
      ],
    },
  },
  'AWS::CustomerProfiles::ObjectType': { page: 'aws-resource-customerprofiles-objecttype.html', paths: {} },
  'AWS::DAX::Cluster': {
    page: 'aws-resource-dax-cluster.html',
    paths: {
      ClusterEndpointEncryptionType: [
        'aws-resource-dax-cluster.html#cfn-dax-cluster-clusterendpointencryptiontype',
        'yes',
      ],
      ReplicationFactor: ['aws-resource-dax-cluster.html#cfn-dax-cluster-replicationfactor'],
      'SSESpecification.SSEEnabled': [
        'aws-properties-dax-cluster-ssespecification.html#cfn-dax-cluster-ssespecification-sseenabled',
        'yes',
      ],
    },
  },
  'AWS::DLM::LifecyclePolicy': {
    page: 'aws-resource-dlm-lifecyclepolicy.html',
    paths: {
      'PolicyDetails.Actions': [
        'aws-properties-dlm-lifecyclepolicy-policydetails.html#cfn-dlm-lifecyclepolicy-policydetails-actions',
      ],
      'PolicyDetails.Actions.CrossRegionCopy.EncryptionConfiguration.Encrypted': [
        'aws-properties-dlm-lifecyclepolicy-encryptionconfiguration.html#cfn-dlm-lifecyclepolicy-encryptionconfiguration-encrypted',
      ],
      'PolicyDetails.Schedules': [
        'aws-properties-dlm-lifecyclepolicy-policydetails.html#cfn-dlm-lifecyclepolicy-policydetails-schedules',
      ],
      'PolicyDetails.Schedules.CrossRegionCopyRules.Encrypted': [
        'aws-properties-dlm-lifecyclepolicy-crossregioncopyrule.html#cfn-dlm-lifecyclepolicy-crossregioncopyrule-encrypted',
      ],
    },
  },
  'AWS::DMS::Endpoint': {
    page: 'aws-resource-dms-endpoint.html',
    paths: {
      EngineName: ['aws-resource-dms-endpoint.html#cfn-dms-endpoint-enginename'],
      KmsKeyId: ['aws-resource-dms-endpoint.html#cfn-dms-endpoint-kmskeyid', 'yes'],
      'MongoDbSettings.AuthType': [
        'aws-properties-dms-endpoint-mongodbsettings.html#cfn-dms-endpoint-mongodbsettings-authtype',
      ],
      'MongoDbSettings.Password': [
        'aws-properties-dms-endpoint-mongodbsettings.html#cfn-dms-endpoint-mongodbsettings-password',
      ],
      'NeptuneSettings.IamAuthEnabled': [
        'aws-properties-dms-endpoint-neptunesettings.html#cfn-dms-endpoint-neptunesettings-iamauthenabled',
      ],
      Password: ['aws-resource-dms-endpoint.html#cfn-dms-endpoint-password'],
      'RedisSettings.SslSecurityProtocol': [
        'aws-properties-dms-endpoint-redissettings.html#cfn-dms-endpoint-redissettings-sslsecurityprotocol',
      ],
      SslMode: ['aws-resource-dms-endpoint.html#cfn-dms-endpoint-sslmode'],
    },
  },
  'AWS::DMS::EventSubscription': { page: 'aws-resource-dms-eventsubscription.html', paths: {} },
  'AWS::DMS::ReplicationInstance': {
    page: 'aws-resource-dms-replicationinstance.html',
    paths: {
      AutoMinorVersionUpgrade: [
        'aws-resource-dms-replicationinstance.html#cfn-dms-replicationinstance-autominorversionupgrade',
      ],
      KmsKeyId: ['aws-resource-dms-replicationinstance.html#cfn-dms-replicationinstance-kmskeyid', 'yes'],
      MultiAZ: ['aws-resource-dms-replicationinstance.html#cfn-dms-replicationinstance-multiaz'],
      PubliclyAccessible: [
        'aws-resource-dms-replicationinstance.html#cfn-dms-replicationinstance-publiclyaccessible',
        'yes',
      ],
    },
  },
  'AWS::DMS::ReplicationSubnetGroup': { page: 'aws-resource-dms-replicationsubnetgroup.html', paths: {} },
  'AWS::DMS::ReplicationTask': {
    page: 'aws-resource-dms-replicationtask.html',
    paths: {
      ReplicationTaskSettings: [
        'aws-resource-dms-replicationtask.html#cfn-dms-replicationtask-replicationtasksettings',
      ],
    },
  },
  'AWS::DataSync::LocationFSxWindows': {
    page: 'aws-resource-datasync-locationfsxwindows.html',
    paths: {
      Password: [
        'aws-resource-datasync-locationfsxwindows.html#cfn-datasync-locationfsxwindows-password',
        'yes',
      ],
    },
  },
  'AWS::DataSync::LocationObjectStorage': {
    page: 'aws-resource-datasync-locationobjectstorage.html',
    paths: {
      SecretKey: [
        'aws-resource-datasync-locationobjectstorage.html#cfn-datasync-locationobjectstorage-secretkey',
      ],
      ServerProtocol: [
        'aws-resource-datasync-locationobjectstorage.html#cfn-datasync-locationobjectstorage-serverprotocol',
      ],
    },
  },
  'AWS::DataSync::LocationSMB': {
    page: 'aws-resource-datasync-locationsmb.html',
    paths: { Password: ['aws-resource-datasync-locationsmb.html#cfn-datasync-locationsmb-password'] },
  },
  'AWS::DataSync::Task': {
    page: 'aws-resource-datasync-task.html',
    paths: {
      CloudWatchLogGroupArn: ['aws-resource-datasync-task.html#cfn-datasync-task-cloudwatchloggrouparn'],
      'Options.LogLevel': ['aws-properties-datasync-task-options.html#cfn-datasync-task-options-loglevel'],
      TaskMode: ['aws-resource-datasync-task.html#cfn-datasync-task-taskmode', 'yes'],
    },
  },
  'AWS::Detective::Graph': { page: 'aws-resource-detective-graph.html', paths: {} },
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
      BackupRetentionPeriod: ['aws-resource-docdb-dbcluster.html#cfn-docdb-dbcluster-backupretentionperiod'],
      DeletionProtection: ['aws-resource-docdb-dbcluster.html#cfn-docdb-dbcluster-deletionprotection'],
      EnableCloudwatchLogsExports: [
        'aws-resource-docdb-dbcluster.html#cfn-docdb-dbcluster-enablecloudwatchlogsexports',
      ],
      KmsKeyId: ['aws-resource-docdb-dbcluster.html#cfn-docdb-dbcluster-kmskeyid', 'yes'],
      ManageMasterUserPassword: [
        'aws-resource-docdb-dbcluster.html#cfn-docdb-dbcluster-managemasteruserpassword',
      ],
      MasterUserPassword: ['aws-resource-docdb-dbcluster.html#cfn-docdb-dbcluster-masteruserpassword'],
      Port: ['aws-resource-docdb-dbcluster.html#cfn-docdb-dbcluster-port'],
      SnapshotIdentifier: ['aws-resource-docdb-dbcluster.html#cfn-docdb-dbcluster-snapshotidentifier', 'yes'],
      SourceDBClusterIdentifier: [
        'aws-resource-docdb-dbcluster.html#cfn-docdb-dbcluster-sourcedbclusteridentifier',
        'yes',
      ],
      StorageEncrypted: ['aws-resource-docdb-dbcluster.html#cfn-docdb-dbcluster-storageencrypted', 'yes'],
    },
  },
  'AWS::DocDB::DBClusterParameterGroup': {
    page: 'aws-resource-docdb-dbclusterparametergroup.html',
    paths: {},
  },
  'AWS::DocDB::DBInstance': {
    page: 'aws-resource-docdb-dbinstance.html',
    paths: {
      DBClusterIdentifier: [
        'aws-resource-docdb-dbinstance.html#cfn-docdb-dbinstance-dbclusteridentifier',
        'yes',
      ],
    },
  },
  'AWS::DocDB::GlobalCluster': {
    page: 'aws-resource-docdb-globalcluster.html',
    paths: {
      SourceDBClusterIdentifier: [
        'aws-resource-docdb-globalcluster.html#cfn-docdb-globalcluster-sourcedbclusteridentifier',
        'yes',
      ],
      StorageEncrypted: [
        'aws-resource-docdb-globalcluster.html#cfn-docdb-globalcluster-storageencrypted',
        'yes',
      ],
    },
  },
  'AWS::DynamoDB::GlobalTable': {
    page: 'aws-resource-dynamodb-globaltable.html',
    paths: {
      Replicas: ['aws-resource-dynamodb-globaltable.html#cfn-dynamodb-globaltable-replicas'],
      'Replicas.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled': [
        'aws-properties-dynamodb-globaltable-pointintimerecoveryspecification.html#cfn-dynamodb-globaltable-pointintimerecoveryspecification-pointintimerecoveryenabled',
      ],
      'SSESpecification.SSEEnabled': [
        'aws-properties-dynamodb-globaltable-ssespecification.html#cfn-dynamodb-globaltable-ssespecification-sseenabled',
      ],
    },
  },
  'AWS::DynamoDB::Table': {
    page: 'aws-resource-dynamodb-table.html',
    paths: {
      BillingMode: ['aws-resource-dynamodb-table.html#cfn-dynamodb-table-billingmode'],
      DeletionProtectionEnabled: [
        'aws-resource-dynamodb-table.html#cfn-dynamodb-table-deletionprotectionenabled',
      ],
      GlobalSecondaryIndexes: ['aws-resource-dynamodb-table.html#cfn-dynamodb-table-globalsecondaryindexes'],
      'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled': [
        'aws-properties-dynamodb-table-pointintimerecoveryspecification.html#cfn-dynamodb-table-pointintimerecoveryspecification-pointintimerecoveryenabled',
      ],
      'ResourcePolicy.PolicyDocument': [
        'aws-properties-dynamodb-table-resourcepolicy.html#cfn-dynamodb-table-resourcepolicy-policydocument',
      ],
      'SSESpecification.KMSMasterKeyId': [
        'aws-properties-dynamodb-table-ssespecification.html#cfn-dynamodb-table-ssespecification-kmsmasterkeyid',
      ],
      'SSESpecification.SSEEnabled': [
        'aws-properties-dynamodb-table-ssespecification.html#cfn-dynamodb-table-ssespecification-sseenabled',
      ],
      'StreamSpecification.ResourcePolicy.PolicyDocument': [
        'aws-properties-dynamodb-table-resourcepolicy.html#cfn-dynamodb-table-resourcepolicy-policydocument',
      ],
    },
  },
  'AWS::EC2::ClientVpnAuthorizationRule': {
    page: 'aws-resource-ec2-clientvpnauthorizationrule.html',
    paths: {
      AuthorizeAllGroups: [
        'aws-resource-ec2-clientvpnauthorizationrule.html#cfn-ec2-clientvpnauthorizationrule-authorizeallgroups',
        'yes',
      ],
    },
  },
  'AWS::EC2::ClientVpnEndpoint': {
    page: 'aws-resource-ec2-clientvpnendpoint.html',
    paths: {
      AuthenticationOptions: [
        'aws-resource-ec2-clientvpnendpoint.html#cfn-ec2-clientvpnendpoint-authenticationoptions',
        'yes',
      ],
      'ConnectionLogOptions.Enabled': [
        'aws-properties-ec2-clientvpnendpoint-connectionlogoptions.html#cfn-ec2-clientvpnendpoint-connectionlogoptions-enabled',
      ],
    },
  },
  'AWS::EC2::CustomerGateway': { page: 'aws-resource-ec2-customergateway.html', paths: {} },
  'AWS::EC2::DHCPOptions': { page: 'aws-resource-ec2-dhcpoptions.html', paths: {} },
  'AWS::EC2::EIP': {
    page: 'aws-resource-ec2-eip.html',
    paths: { InstanceId: ['aws-resource-ec2-eip.html#cfn-ec2-eip-instanceid'] },
  },
  'AWS::EC2::EIPAssociation': {
    page: 'aws-properties-ec2-eip-association.html',
    paths: {
      AllocationId: ['aws-properties-ec2-eip-association.html#cfn-ec2-eipassociation-allocationid', 'maybe'],
      EIP: ['aws-properties-ec2-eip-association.html#cfn-ec2-eipassociation-eip', 'maybe'],
    },
  },
  'AWS::EC2::FlowLog': {
    page: 'aws-resource-ec2-flowlog.html',
    paths: {
      DeliverLogsPermissionArn: [
        'aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-deliverlogspermissionarn',
        'yes',
      ],
      LogDestination: ['aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-logdestination', 'yes'],
      LogDestinationType: ['aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-logdestinationtype', 'yes'],
      ResourceId: ['aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-resourceid', 'yes'],
      ResourceType: ['aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-resourcetype', 'yes'],
      TrafficType: ['aws-resource-ec2-flowlog.html#cfn-ec2-flowlog-traffictype', 'yes'],
    },
  },
  'AWS::EC2::Instance': {
    page: 'aws-properties-ec2-instance.html',
    paths: {
      BlockDeviceMappings: ['aws-properties-ec2-instance.html#cfn-ec2-instance-blockdevicemappings', 'maybe'],
      'BlockDeviceMappings.Ebs.Encrypted': [
        'aws-properties-ec2-blockdev-template.html#cfn-ec2-blockdev-template-encrypted',
        'maybe',
      ],
      DisableApiTermination: ['aws-properties-ec2-instance.html#cfn-ec2-instance-disableapitermination'],
      EbsOptimized: ['aws-properties-ec2-instance.html#cfn-ec2-instance-ebsoptimized', 'maybe'],
      IamInstanceProfile: ['aws-properties-ec2-instance.html#cfn-ec2-instance-iaminstanceprofile'],
      ImageId: ['aws-properties-ec2-instance.html#cfn-ec2-instance-imageid', 'yes'],
      InstanceType: ['aws-properties-ec2-instance.html#cfn-ec2-instance-instancetype', 'maybe'],
      KeyName: ['aws-properties-ec2-instance.html#cfn-ec2-instance-keyname', 'yes'],
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
      SecurityGroupIds: ['aws-properties-ec2-instance.html#cfn-ec2-instance-securitygroupids', 'maybe'],
      SecurityGroups: ['aws-properties-ec2-instance.html#cfn-ec2-instance-securitygroups', 'yes'],
      SourceDestCheck: ['aws-properties-ec2-instance.html#cfn-ec2-instance-sourcedestcheck'],
      UserData: ['aws-properties-ec2-instance.html#cfn-ec2-instance-userdata', 'maybe'],
    },
  },
  'AWS::EC2::InternetGateway': { page: 'aws-resource-ec2-internetgateway.html', paths: {} },
  'AWS::EC2::LaunchTemplate': {
    page: 'aws-resource-ec2-launchtemplate.html',
    paths: {
      'LaunchTemplateData.BlockDeviceMappings': [
        'aws-properties-ec2-launchtemplate-launchtemplatedata.html#cfn-ec2-launchtemplate-launchtemplatedata-blockdevicemappings',
      ],
      'LaunchTemplateData.BlockDeviceMappings.Ebs.Encrypted': [
        'aws-properties-ec2-launchtemplate-blockdevicemapping-ebs.html#cfn-ec2-launchtemplate-blockdevicemapping-ebs-encrypted',
      ],
      'LaunchTemplateData.ImageId': [
        'aws-properties-ec2-launchtemplate-launchtemplatedata.html#cfn-ec2-launchtemplate-launchtemplatedata-imageid',
      ],
      'LaunchTemplateData.MetadataOptions': [
        'aws-properties-ec2-launchtemplate-launchtemplatedata.html#cfn-ec2-launchtemplate-launchtemplatedata-metadataoptions',
      ],
      'LaunchTemplateData.MetadataOptions.HttpPutResponseHopLimit': [
        'aws-properties-ec2-launchtemplate-launchtemplatedata-metadataoptions.html#cfn-ec2-launchtemplate-launchtemplatedata-metadataoptions-httpputresponsehoplimit',
      ],
      'LaunchTemplateData.MetadataOptions.HttpTokens': [
        'aws-properties-ec2-launchtemplate-launchtemplatedata-metadataoptions.html#cfn-ec2-launchtemplate-launchtemplatedata-metadataoptions-httptokens',
      ],
      'LaunchTemplateData.NetworkInterfaces': [
        'aws-properties-ec2-launchtemplate-launchtemplatedata.html#cfn-ec2-launchtemplate-launchtemplatedata-networkinterfaces',
      ],
      'LaunchTemplateData.NetworkInterfaces.AssociatePublicIpAddress': [
        'aws-properties-ec2-launchtemplate-networkinterface.html#cfn-ec2-launchtemplate-networkinterface-associatepublicipaddress',
      ],
      'LaunchTemplateData.UserData': [
        'aws-properties-ec2-launchtemplate-launchtemplatedata.html#cfn-ec2-launchtemplate-launchtemplatedata-userdata',
      ],
      TagSpecifications: ['aws-resource-ec2-launchtemplate.html#cfn-ec2-launchtemplate-tagspecifications'],
    },
  },
  'AWS::EC2::NatGateway': {
    page: 'aws-resource-ec2-natgateway.html',
    paths: {
      AllocationId: ['aws-resource-ec2-natgateway.html#cfn-ec2-natgateway-allocationid', 'yes'],
      SecondaryAllocationIds: ['aws-resource-ec2-natgateway.html#cfn-ec2-natgateway-secondaryallocationids'],
    },
  },
  'AWS::EC2::NetworkAcl': { page: 'aws-resource-ec2-networkacl.html', paths: {} },
  'AWS::EC2::NetworkAclEntry': {
    page: 'aws-resource-ec2-networkaclentry.html',
    paths: {
      CidrBlock: ['aws-resource-ec2-networkaclentry.html#cfn-ec2-networkaclentry-cidrblock'],
      Egress: ['aws-resource-ec2-networkaclentry.html#cfn-ec2-networkaclentry-egress', 'yes'],
      Ipv6CidrBlock: ['aws-resource-ec2-networkaclentry.html#cfn-ec2-networkaclentry-ipv6cidrblock'],
      NetworkAclId: ['aws-resource-ec2-networkaclentry.html#cfn-ec2-networkaclentry-networkaclid', 'yes'],
      'PortRange.From': [
        'aws-properties-ec2-networkaclentry-portrange.html#cfn-ec2-networkaclentry-portrange-from',
      ],
      'PortRange.To': [
        'aws-properties-ec2-networkaclentry-portrange.html#cfn-ec2-networkaclentry-portrange-to',
      ],
      Protocol: ['aws-resource-ec2-networkaclentry.html#cfn-ec2-networkaclentry-protocol'],
      RuleAction: ['aws-resource-ec2-networkaclentry.html#cfn-ec2-networkaclentry-ruleaction'],
      RuleNumber: ['aws-resource-ec2-networkaclentry.html#cfn-ec2-networkaclentry-rulenumber', 'yes'],
    },
  },
  'AWS::EC2::NetworkInterface': {
    page: 'aws-resource-ec2-networkinterface.html',
    paths: {
      SourceDestCheck: ['aws-resource-ec2-networkinterface.html#cfn-ec2-networkinterface-sourcedestcheck'],
    },
  },
  'AWS::EC2::PrefixList': { page: 'aws-resource-ec2-prefixlist.html', paths: {} },
  'AWS::EC2::Route': {
    page: 'aws-resource-ec2-route.html',
    paths: {
      DestinationCidrBlock: ['aws-resource-ec2-route.html#cfn-ec2-route-destinationcidrblock', 'yes'],
      DestinationIpv6CidrBlock: ['aws-resource-ec2-route.html#cfn-ec2-route-destinationipv6cidrblock'],
      GatewayId: ['aws-resource-ec2-route.html#cfn-ec2-route-gatewayid'],
      InstanceId: ['aws-resource-ec2-route.html#cfn-ec2-route-instanceid'],
      NetworkInterfaceId: ['aws-resource-ec2-route.html#cfn-ec2-route-networkinterfaceid'],
      RouteTableId: ['aws-resource-ec2-route.html#cfn-ec2-route-routetableid', 'yes'],
      VpcPeeringConnectionId: ['aws-resource-ec2-route.html#cfn-ec2-route-vpcpeeringconnectionid'],
    },
  },
  'AWS::EC2::RouteTable': { page: 'aws-resource-ec2-routetable.html', paths: {} },
  'AWS::EC2::SecurityGroup': {
    page: 'aws-properties-ec2-security-group.html',
    paths: {
      GroupDescription: [
        'aws-properties-ec2-security-group.html#cfn-ec2-securitygroup-groupdescription',
        'yes',
      ],
      SecurityGroupEgress: [
        'aws-properties-ec2-security-group.html#cfn-ec2-securitygroup-securitygroupegress',
      ],
      'SecurityGroupEgress.CidrIp': [
        'aws-properties-ec2-security-group-rule.html#cfn-ec2-security-group-rule-cidrip',
      ],
      SecurityGroupIngress: [
        'aws-properties-ec2-security-group.html#cfn-ec2-securitygroup-securitygroupingress',
      ],
      'SecurityGroupIngress.CidrIp': [
        'aws-properties-ec2-security-group-rule.html#cfn-ec2-security-group-rule-cidrip',
      ],
      'SecurityGroupIngress.CidrIpv6': [
        'aws-properties-ec2-security-group-rule.html#cfn-ec2-security-group-rule-cidripv6',
      ],
      'SecurityGroupIngress.Description': [
        'aws-properties-ec2-security-group-rule.html#cfn-ec2-security-group-rule-description',
      ],
      'SecurityGroupIngress.IpProtocol': [
        'aws-properties-ec2-security-group-rule.html#cfn-ec2-security-group-rule-ipprotocol',
      ],
      'SecurityGroupIngress.ToPort': [
        'aws-properties-ec2-security-group-rule.html#cfn-ec2-security-group-rule-toport',
      ],
      VpcId: ['aws-properties-ec2-security-group.html#cfn-ec2-securitygroup-vpcid', 'yes'],
    },
  },
  'AWS::EC2::SecurityGroupEgress': {
    page: 'aws-resource-ec2-security-group-egress.html',
    paths: {
      CidrIpv6: ['aws-resource-ec2-security-group-egress.html#cfn-ec2-securitygroupegress-cidripv6', 'yes'],
    },
  },
  'AWS::EC2::SecurityGroupIngress': {
    page: 'aws-properties-ec2-security-group-ingress.html',
    paths: {
      CidrIp: ['aws-properties-ec2-security-group-ingress.html#cfn-ec2-security-group-ingress-cidrip', 'yes'],
      CidrIpv6: [
        'aws-properties-ec2-security-group-ingress.html#cfn-ec2-security-group-ingress-cidripv6',
        'yes',
      ],
      Description: [
        'aws-properties-ec2-security-group-ingress.html#cfn-ec2-security-group-ingress-description',
      ],
      FromPort: [
        'aws-properties-ec2-security-group-ingress.html#cfn-ec2-security-group-ingress-fromport',
        'yes',
      ],
      GroupId: [
        'aws-properties-ec2-security-group-ingress.html#cfn-ec2-security-group-ingress-groupid',
        'yes',
      ],
      IpProtocol: [
        'aws-properties-ec2-security-group-ingress.html#cfn-ec2-security-group-ingress-ipprotocol',
        'yes',
      ],
      ToPort: ['aws-properties-ec2-security-group-ingress.html#cfn-ec2-security-group-ingress-toport', 'yes'],
    },
  },
  'AWS::EC2::SnapshotBlockPublicAccess': {
    page: 'aws-resource-ec2-snapshotblockpublicaccess.html',
    paths: {
      State: ['aws-resource-ec2-snapshotblockpublicaccess.html#cfn-ec2-snapshotblockpublicaccess-state'],
    },
  },
  'AWS::EC2::SpotFleet': {
    page: 'aws-resource-ec2-spotfleet.html',
    paths: {
      'SpotFleetRequestConfigData.LaunchSpecifications': [
        'aws-properties-ec2-spotfleet-spotfleetrequestconfigdata.html#cfn-ec2-spotfleet-spotfleetrequestconfigdata-launchspecifications',
        'yes',
      ],
      'SpotFleetRequestConfigData.LaunchSpecifications.BlockDeviceMappings.Ebs.Encrypted': [
        'aws-properties-ec2-spotfleet-ebsblockdevice.html#cfn-ec2-spotfleet-ebsblockdevice-encrypted',
        'yes',
      ],
    },
  },
  'AWS::EC2::Subnet': {
    page: 'aws-resource-ec2-subnet.html',
    paths: {
      AvailabilityZone: ['aws-resource-ec2-subnet.html#cfn-ec2-subnet-availabilityzone', 'yes'],
      MapPublicIpOnLaunch: ['aws-resource-ec2-subnet.html#cfn-ec2-subnet-mappubliciponlaunch'],
    },
  },
  'AWS::EC2::SubnetNetworkAclAssociation': {
    page: 'aws-resource-ec2-subnet-network-acl-assoc.html',
    paths: {
      NetworkAclId: [
        'aws-resource-ec2-subnet-network-acl-assoc.html#cfn-ec2-subnetnetworkaclassociation-networkaclid',
        'yes',
      ],
    },
  },
  'AWS::EC2::SubnetRouteTableAssociation': {
    page: 'aws-resource-ec2-subnetroutetableassociation.html',
    paths: {
      RouteTableId: [
        'aws-resource-ec2-subnetroutetableassociation.html#cfn-ec2-subnetroutetableassociation-routetableid',
        'yes',
      ],
      SubnetId: [
        'aws-resource-ec2-subnetroutetableassociation.html#cfn-ec2-subnetroutetableassociation-subnetid',
        'yes',
      ],
    },
  },
  'AWS::EC2::TrafficMirrorFilter': { page: 'aws-resource-ec2-trafficmirrorfilter.html', paths: {} },
  'AWS::EC2::TrafficMirrorSession': { page: 'aws-resource-ec2-trafficmirrorsession.html', paths: {} },
  'AWS::EC2::TrafficMirrorTarget': { page: 'aws-resource-ec2-trafficmirrortarget.html', paths: {} },
  'AWS::EC2::TransitGateway': {
    page: 'aws-resource-ec2-transitgateway.html',
    paths: {
      AutoAcceptSharedAttachments: [
        'aws-resource-ec2-transitgateway.html#cfn-ec2-transitgateway-autoacceptsharedattachments',
      ],
    },
  },
  'AWS::EC2::TransitGatewayAttachment': { page: 'aws-resource-ec2-transitgatewayattachment.html', paths: {} },
  'AWS::EC2::TransitGatewayRouteTable': { page: 'aws-resource-ec2-transitgatewayroutetable.html', paths: {} },
  'AWS::EC2::TransitGatewayVpcAttachment': {
    page: 'aws-resource-ec2-transitgatewayvpcattachment.html',
    paths: {
      SubnetIds: [
        'aws-resource-ec2-transitgatewayvpcattachment.html#cfn-ec2-transitgatewayvpcattachment-subnetids',
        'yes',
      ],
    },
  },
  'AWS::EC2::VPC': { page: 'aws-resource-ec2-vpc.html', paths: {} },
  'AWS::EC2::VPCBlockPublicAccessOptions': {
    page: 'aws-resource-ec2-vpcblockpublicaccessoptions.html',
    paths: {
      InternetGatewayBlockMode: [
        'aws-resource-ec2-vpcblockpublicaccessoptions.html#cfn-ec2-vpcblockpublicaccessoptions-internetgatewayblockmode',
      ],
    },
  },
  'AWS::EC2::VPCEndpoint': {
    page: 'aws-resource-ec2-vpcendpoint.html',
    paths: {
      PolicyDocument: ['aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-policydocument'],
      PrivateDnsEnabled: ['aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-privatednsenabled'],
      SecurityGroupIds: ['aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-securitygroupids'],
      ServiceName: ['aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-servicename', 'yes'],
      SubnetIds: ['aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-subnetids'],
      VpcEndpointType: ['aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-vpcendpointtype', 'yes'],
      VpcId: ['aws-resource-ec2-vpcendpoint.html#cfn-ec2-vpcendpoint-vpcid', 'yes'],
    },
  },
  'AWS::EC2::VPCEndpointService': {
    page: 'aws-resource-ec2-vpcendpointservice.html',
    paths: {
      AcceptanceRequired: [
        'aws-resource-ec2-vpcendpointservice.html#cfn-ec2-vpcendpointservice-acceptancerequired',
      ],
    },
  },
  'AWS::EC2::VPCPeeringConnection': { page: 'aws-resource-ec2-vpcpeeringconnection.html', paths: {} },
  'AWS::EC2::VPNConnection': {
    page: 'aws-resource-ec2-vpnconnection.html',
    paths: {
      VpnTunnelOptionsSpecifications: [
        'aws-resource-ec2-vpnconnection.html#cfn-ec2-vpnconnection-vpntunneloptionsspecifications',
        'yes',
      ],
      'VpnTunnelOptionsSpecifications.IKEVersions.Value': [
        'aws-properties-ec2-vpnconnection-ikeversionsrequestlistvalue.html#cfn-ec2-vpnconnection-ikeversionsrequestlistvalue-value',
        'yes',
      ],
      'VpnTunnelOptionsSpecifications.LogOptions.CloudwatchLogOptions.LogEnabled': [
        'aws-properties-ec2-vpnconnection-cloudwatchlogoptionsspecification.html#cfn-ec2-vpnconnection-cloudwatchlogoptionsspecification-logenabled',
        'yes',
      ],
    },
  },
  'AWS::EC2::VPNGateway': { page: 'aws-resource-ec2-vpngateway.html', paths: {} },
  'AWS::EC2::VerifiedAccessInstance': { page: 'aws-resource-ec2-verifiedaccessinstance.html', paths: {} },
  'AWS::EC2::Volume': {
    page: 'aws-resource-ec2-volume.html',
    paths: {
      Encrypted: ['aws-resource-ec2-volume.html#cfn-ec2-volume-encrypted'],
      KmsKeyId: ['aws-resource-ec2-volume.html#cfn-ec2-volume-kmskeyid'],
      SnapshotId: ['aws-resource-ec2-volume.html#cfn-ec2-volume-snapshotid'],
      SourceVolumeId: ['aws-resource-ec2-volume.html#cfn-ec2-volume-sourcevolumeid'],
    },
  },
  'AWS::ECR::PublicRepository': { page: 'aws-resource-ecr-publicrepository.html', paths: {} },
  'AWS::ECR::RegistryPolicy': {
    page: 'aws-resource-ecr-registrypolicy.html',
    paths: { PolicyText: ['aws-resource-ecr-registrypolicy.html#cfn-ecr-registrypolicy-policytext'] },
  },
  'AWS::ECR::RegistryScanningConfiguration': {
    page: 'aws-resource-ecr-registryscanningconfiguration.html',
    paths: {
      ScanType: [
        'aws-resource-ecr-registryscanningconfiguration.html#cfn-ecr-registryscanningconfiguration-scantype',
      ],
    },
  },
  'AWS::ECR::Repository': {
    page: 'aws-resource-ecr-repository.html',
    paths: {
      'EncryptionConfiguration.EncryptionType': [
        'aws-properties-ecr-repository-encryptionconfiguration.html#cfn-ecr-repository-encryptionconfiguration-encryptiontype',
        'yes',
      ],
      'EncryptionConfiguration.KmsKey': [
        'aws-properties-ecr-repository-encryptionconfiguration.html#cfn-ecr-repository-encryptionconfiguration-kmskey',
        'yes',
      ],
      'ImageScanningConfiguration.ScanOnPush': [
        'aws-properties-ecr-repository-imagescanningconfiguration.html#cfn-ecr-repository-imagescanningconfiguration-scanonpush',
      ],
      ImageTagMutability: ['aws-resource-ecr-repository.html#cfn-ecr-repository-imagetagmutability'],
      'LifecyclePolicy.LifecyclePolicyText': [
        'aws-properties-ecr-repository-lifecyclepolicy.html#cfn-ecr-repository-lifecyclepolicy-lifecyclepolicytext',
      ],
      RepositoryPolicyText: ['aws-resource-ecr-repository.html#cfn-ecr-repository-repositorypolicytext'],
    },
  },
  'AWS::ECS::CapacityProvider': {
    page: 'aws-resource-ecs-capacityprovider.html',
    paths: {
      AutoScalingGroupProvider: [
        'aws-resource-ecs-capacityprovider.html#cfn-ecs-capacityprovider-autoscalinggroupprovider',
      ],
      'AutoScalingGroupProvider.ManagedTerminationProtection': [
        'aws-properties-ecs-capacityprovider-autoscalinggroupprovider.html#cfn-ecs-capacityprovider-autoscalinggroupprovider-managedterminationprotection',
      ],
    },
  },
  'AWS::ECS::Cluster': {
    page: 'aws-resource-ecs-cluster.html',
    paths: {
      ClusterSettings: ['aws-resource-ecs-cluster.html#cfn-ecs-cluster-clustersettings'],
      'ClusterSettings.Name': [
        'aws-properties-ecs-cluster-clustersettings.html#cfn-ecs-cluster-clustersettings-name',
      ],
      'ClusterSettings.Value': [
        'aws-properties-ecs-cluster-clustersettings.html#cfn-ecs-cluster-clustersettings-value',
      ],
      'Configuration.ExecuteCommandConfiguration.Logging': [
        'aws-properties-ecs-cluster-executecommandconfiguration.html#cfn-ecs-cluster-executecommandconfiguration-logging',
      ],
    },
  },
  'AWS::ECS::Service': {
    page: 'aws-resource-ecs-service.html',
    paths: {
      'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp': [
        'aws-properties-ecs-service-awsvpcconfiguration.html#cfn-ecs-service-awsvpcconfiguration-assignpublicip',
      ],
      PlatformVersion: ['aws-resource-ecs-service.html#cfn-ecs-service-platformversion'],
    },
  },
  'AWS::ECS::TaskDefinition': {
    page: 'aws-resource-ecs-taskdefinition.html',
    paths: {
      ContainerDefinitions: [
        'aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-containerdefinitions',
        'yes',
      ],
      'ContainerDefinitions.Environment.Name': [
        'aws-properties-ecs-taskdefinition-keyvaluepair.html#cfn-ecs-taskdefinition-keyvaluepair-name',
        'yes',
      ],
      'ContainerDefinitions.Environment.Value': [
        'aws-properties-ecs-taskdefinition-keyvaluepair.html#cfn-ecs-taskdefinition-keyvaluepair-value',
        'yes',
      ],
      'ContainerDefinitions.LogConfiguration.LogDriver': [
        'aws-properties-ecs-taskdefinition-logconfiguration.html#cfn-ecs-taskdefinition-logconfiguration-logdriver',
        'yes',
      ],
      'ContainerDefinitions.Privileged': [
        'aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-privileged',
        'yes',
      ],
      'ContainerDefinitions.ReadonlyRootFilesystem': [
        'aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-readonlyrootfilesystem',
        'yes',
      ],
      'ContainerDefinitions.User': [
        'aws-properties-ecs-taskdefinition-containerdefinition.html#cfn-ecs-taskdefinition-containerdefinition-user',
        'yes',
      ],
      ExecutionRoleArn: [
        'aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-executionrolearn',
        'yes',
      ],
      Memory: ['aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-memory', 'yes'],
      NetworkMode: ['aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-networkmode', 'yes'],
      PidMode: ['aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-pidmode', 'yes'],
      'RuntimePlatform.OperatingSystemFamily': [
        'aws-properties-ecs-taskdefinition-runtimeplatform.html#cfn-ecs-taskdefinition-runtimeplatform-operatingsystemfamily',
        'yes',
      ],
      TaskRoleArn: ['aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-taskrolearn', 'yes'],
      Volumes: ['aws-resource-ecs-taskdefinition.html#cfn-ecs-taskdefinition-volumes', 'yes'],
      'Volumes.EFSVolumeConfiguration.TransitEncryption': [
        'aws-properties-ecs-taskdefinition-efsvolumeconfiguration.html#cfn-ecs-taskdefinition-efsvolumeconfiguration-transitencryption',
        'yes',
      ],
    },
  },
  'AWS::ECS::TaskSet': {
    page: 'aws-resource-ecs-taskset.html',
    paths: {
      'NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp': [
        'aws-properties-ecs-taskset-awsvpcconfiguration.html#cfn-ecs-taskset-awsvpcconfiguration-assignpublicip',
        'yes',
      ],
    },
  },
  'AWS::EFS::AccessPoint': {
    page: 'aws-resource-efs-accesspoint.html',
    paths: {
      'PosixUser.Uid': [
        'aws-properties-efs-accesspoint-posixuser.html#cfn-efs-accesspoint-posixuser-uid',
        'yes',
      ],
      'RootDirectory.Path': [
        'aws-properties-efs-accesspoint-rootdirectory.html#cfn-efs-accesspoint-rootdirectory-path',
        'yes',
      ],
    },
  },
  'AWS::EFS::FileSystem': {
    page: 'aws-resource-efs-filesystem.html',
    paths: {
      AvailabilityZoneName: [
        'aws-resource-efs-filesystem.html#cfn-efs-filesystem-availabilityzonename',
        'yes',
      ],
      BackupPolicy: ['aws-resource-efs-filesystem.html#cfn-efs-filesystem-backuppolicy'],
      'BackupPolicy.Status': [
        'aws-properties-efs-filesystem-backuppolicy.html#cfn-efs-filesystem-backuppolicy-status',
      ],
      Encrypted: ['aws-resource-efs-filesystem.html#cfn-efs-filesystem-encrypted', 'yes'],
      FileSystemPolicy: ['aws-resource-efs-filesystem.html#cfn-efs-filesystem-filesystempolicy'],
      KmsKeyId: ['aws-resource-efs-filesystem.html#cfn-efs-filesystem-kmskeyid', 'yes'],
      'ReplicationConfiguration.Destinations': [
        'aws-properties-efs-filesystem-replicationconfiguration.html#cfn-efs-filesystem-replicationconfiguration-destinations',
      ],
      'ReplicationConfiguration.Destinations.KmsKeyId': [
        'aws-properties-efs-filesystem-replicationdestination.html#cfn-efs-filesystem-replicationdestination-kmskeyid',
      ],
    },
  },
  'AWS::EFS::MountTarget': {
    page: 'aws-resource-efs-mounttarget.html',
    paths: {
      FileSystemId: ['aws-resource-efs-mounttarget.html#cfn-efs-mounttarget-filesystemid', 'yes'],
      SubnetId: ['aws-resource-efs-mounttarget.html#cfn-efs-mounttarget-subnetid', 'yes'],
    },
  },
  'AWS::EKS::Cluster': {
    page: 'aws-resource-eks-cluster.html',
    paths: {
      'AccessConfig.AuthenticationMode': [
        'aws-properties-eks-cluster-accessconfig.html#cfn-eks-cluster-accessconfig-authenticationmode',
      ],
      DeletionProtection: ['aws-resource-eks-cluster.html#cfn-eks-cluster-deletionprotection'],
      EncryptionConfig: ['aws-resource-eks-cluster.html#cfn-eks-cluster-encryptionconfig', 'yes'],
      'EncryptionConfig.Provider.KeyArn': [
        'aws-properties-eks-cluster-provider.html#cfn-eks-cluster-provider-keyarn',
        'yes',
      ],
      'EncryptionConfig.Resources': [
        'aws-properties-eks-cluster-encryptionconfig.html#cfn-eks-cluster-encryptionconfig-resources',
        'yes',
      ],
      'Logging.ClusterLogging.EnabledTypes': [
        'aws-properties-eks-cluster-clusterlogging.html#cfn-eks-cluster-clusterlogging-enabledtypes',
      ],
      'Logging.ClusterLogging.EnabledTypes.Type': [
        'aws-properties-eks-cluster-loggingtypeconfig.html#cfn-eks-cluster-loggingtypeconfig-type',
      ],
      'ResourcesVpcConfig.EndpointPrivateAccess': [
        'aws-properties-eks-cluster-resourcesvpcconfig.html#cfn-eks-cluster-resourcesvpcconfig-endpointprivateaccess',
      ],
      'ResourcesVpcConfig.EndpointPublicAccess': [
        'aws-properties-eks-cluster-resourcesvpcconfig.html#cfn-eks-cluster-resourcesvpcconfig-endpointpublicaccess',
      ],
      'ResourcesVpcConfig.PublicAccessCidrs': [
        'aws-properties-eks-cluster-resourcesvpcconfig.html#cfn-eks-cluster-resourcesvpcconfig-publicaccesscidrs',
      ],
      Version: ['aws-resource-eks-cluster.html#cfn-eks-cluster-version'],
    },
  },
  'AWS::EKS::IdentityProviderConfig': { page: 'aws-resource-eks-identityproviderconfig.html', paths: {} },
  'AWS::EKS::Nodegroup': {
    page: 'aws-resource-eks-nodegroup.html',
    paths: {
      'RemoteAccess.Ec2SshKey': [
        'aws-properties-eks-nodegroup-remoteaccess.html#cfn-eks-nodegroup-remoteaccess-ec2sshkey',
        'yes',
      ],
      'RemoteAccess.SourceSecurityGroups': [
        'aws-properties-eks-nodegroup-remoteaccess.html#cfn-eks-nodegroup-remoteaccess-sourcesecuritygroups',
        'yes',
      ],
      Version: ['aws-resource-eks-nodegroup.html#cfn-eks-nodegroup-version'],
    },
  },
  'AWS::EMR::Cluster': {
    page: 'aws-resource-elasticmapreduce-cluster.html',
    paths: {
      'Instances.Ec2SubnetId': [
        'aws-properties-elasticmapreduce-cluster-jobflowinstancesconfig.html#cfn-elasticmapreduce-cluster-jobflowinstancesconfig-ec2subnetid',
        'yes',
      ],
      'Instances.Ec2SubnetIds': [
        'aws-properties-elasticmapreduce-cluster-jobflowinstancesconfig.html#cfn-elasticmapreduce-cluster-jobflowinstancesconfig-ec2subnetids',
        'yes',
      ],
      'Instances.EmrManagedMasterSecurityGroup': [
        'aws-properties-elasticmapreduce-cluster-jobflowinstancesconfig.html#cfn-elasticmapreduce-cluster-jobflowinstancesconfig-emrmanagedmastersecuritygroup',
        'yes',
      ],
      'Instances.EmrManagedSlaveSecurityGroup': [
        'aws-properties-elasticmapreduce-cluster-jobflowinstancesconfig.html#cfn-elasticmapreduce-cluster-jobflowinstancesconfig-emrmanagedslavesecuritygroup',
        'yes',
      ],
      KerberosAttributes: [
        'aws-resource-elasticmapreduce-cluster.html#cfn-elasticmapreduce-cluster-kerberosattributes',
        'yes',
      ],
      LogUri: ['aws-resource-elasticmapreduce-cluster.html#cfn-elasticmapreduce-cluster-loguri', 'yes'],
      SecurityConfiguration: [
        'aws-resource-elasticmapreduce-cluster.html#cfn-elasticmapreduce-cluster-securityconfiguration',
        'yes',
      ],
    },
  },
  'AWS::EMR::SecurityConfiguration': {
    page: 'aws-resource-emr-securityconfiguration.html',
    paths: {
      SecurityConfiguration: [
        'aws-resource-emr-securityconfiguration.html#cfn-emr-securityconfiguration-securityconfiguration',
        'yes',
      ],
    },
  },
  'AWS::ElastiCache::CacheCluster': {
    page: 'aws-properties-elasticache-cache-cluster.html',
    paths: {
      AZMode: ['aws-properties-elasticache-cache-cluster.html#cfn-elasticache-cachecluster-azmode', 'maybe'],
      CacheNodeType: [
        'aws-properties-elasticache-cache-cluster.html#cfn-elasticache-cachecluster-cachenodetype',
      ],
      CacheSubnetGroupName: [
        'aws-properties-elasticache-cache-cluster.html#cfn-elasticache-cachecluster-cachesubnetgroupname',
        'yes',
      ],
      Engine: ['aws-properties-elasticache-cache-cluster.html#cfn-elasticache-cachecluster-engine', 'yes'],
      NumCacheNodes: [
        'aws-properties-elasticache-cache-cluster.html#cfn-elasticache-cachecluster-numcachenodes',
        'maybe',
      ],
      Port: ['aws-properties-elasticache-cache-cluster.html#cfn-elasticache-cachecluster-port', 'yes'],
      SnapshotRetentionLimit: [
        'aws-properties-elasticache-cache-cluster.html#cfn-elasticache-cachecluster-snapshotretentionlimit',
      ],
    },
  },
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
      AutoMinorVersionUpgrade: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-autominorversionupgrade',
      ],
      AutomaticFailoverEnabled: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-automaticfailoverenabled',
      ],
      CacheNodeType: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-cachenodetype',
      ],
      CacheSubnetGroupName: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-cachesubnetgroupname',
        'yes',
      ],
      Engine: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-engine',
        'yes',
      ],
      GlobalReplicationGroupId: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-globalreplicationgroupid',
        'yes',
      ],
      KmsKeyId: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-kmskeyid',
        'yes',
      ],
      LogDeliveryConfigurations: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-logdeliveryconfigurations',
      ],
      MultiAZEnabled: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-multiazenabled',
      ],
      NumCacheClusters: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-numcacheclusters',
      ],
      Port: ['aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-port', 'yes'],
      ReplicasPerNodeGroup: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-replicaspernodegroup',
        'yes',
      ],
      SnapshotRetentionLimit: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-snapshotretentionlimit',
      ],
      TransitEncryptionEnabled: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-transitencryptionenabled',
      ],
      UserGroupIds: [
        'aws-resource-elasticache-replicationgroup.html#cfn-elasticache-replicationgroup-usergroupids',
      ],
    },
  },
  'AWS::ElastiCache::SecurityGroup': { page: 'aws-properties-elasticache-security-group.html', paths: {} },
  'AWS::ElastiCache::ServerlessCache': {
    page: 'aws-resource-elasticache-serverlesscache.html',
    paths: {
      KmsKeyId: [
        'aws-resource-elasticache-serverlesscache.html#cfn-elasticache-serverlesscache-kmskeyid',
        'yes',
      ],
    },
  },
  'AWS::ElastiCache::User': {
    page: 'aws-resource-elasticache-user.html',
    paths: {
      AccessString: ['aws-resource-elasticache-user.html#cfn-elasticache-user-accessstring'],
      NoPasswordRequired: ['aws-resource-elasticache-user.html#cfn-elasticache-user-nopasswordrequired'],
    },
  },
  'AWS::ElasticBeanstalk::ConfigurationTemplate': {
    page: 'aws-resource-elasticbeanstalk-configurationtemplate.html',
    paths: {
      EnvironmentId: [
        'aws-resource-elasticbeanstalk-configurationtemplate.html#cfn-elasticbeanstalk-configurationtemplate-environmentid',
        'yes',
      ],
      OptionSettings: [
        'aws-resource-elasticbeanstalk-configurationtemplate.html#cfn-elasticbeanstalk-configurationtemplate-optionsettings',
      ],
      'OptionSettings.Namespace': [
        'aws-properties-elasticbeanstalk-configurationtemplate-configurationoptionsetting.html#cfn-elasticbeanstalk-configurationtemplate-configurationoptionsetting-namespace',
      ],
      'OptionSettings.OptionName': [
        'aws-properties-elasticbeanstalk-configurationtemplate-configurationoptionsetting.html#cfn-elasticbeanstalk-configurationtemplate-configurationoptionsetting-optionname',
      ],
      'OptionSettings.Value': [
        'aws-properties-elasticbeanstalk-configurationtemplate-configurationoptionsetting.html#cfn-elasticbeanstalk-configurationtemplate-configurationoptionsetting-value',
      ],
      SourceConfiguration: [
        'aws-resource-elasticbeanstalk-configurationtemplate.html#cfn-elasticbeanstalk-configurationtemplate-sourceconfiguration',
        'yes',
      ],
    },
  },
  'AWS::ElasticBeanstalk::Environment': {
    page: 'aws-resource-elasticbeanstalk-environment.html',
    paths: {
      OptionSettings: [
        'aws-resource-elasticbeanstalk-environment.html#cfn-elasticbeanstalk-environment-optionsettings',
      ],
      'OptionSettings.Namespace': [
        'aws-properties-elasticbeanstalk-environment-optionsetting.html#cfn-elasticbeanstalk-environment-optionsetting-namespace',
      ],
      'OptionSettings.OptionName': [
        'aws-properties-elasticbeanstalk-environment-optionsetting.html#cfn-elasticbeanstalk-environment-optionsetting-optionname',
      ],
      'OptionSettings.Value': [
        'aws-properties-elasticbeanstalk-environment-optionsetting.html#cfn-elasticbeanstalk-environment-optionsetting-value',
      ],
      TemplateName: [
        'aws-resource-elasticbeanstalk-environment.html#cfn-elasticbeanstalk-environment-templatename',
      ],
    },
  },
  'AWS::ElasticLoadBalancing::LoadBalancer': {
    page: 'aws-properties-ec2-elb.html',
    paths: {
      'AccessLoggingPolicy.Enabled': [
        'aws-properties-ec2-elb-accessloggingpolicy.html#cfn-elb-accessloggingpolicy-enabled',
      ],
      'AccessLoggingPolicy.S3BucketName': [
        'aws-properties-ec2-elb-accessloggingpolicy.html#cfn-elb-accessloggingpolicy-s3bucketname',
      ],
      AvailabilityZones: ['aws-properties-ec2-elb.html#cfn-ec2-elb-availabilityzones', 'maybe'],
      'ConnectionDrainingPolicy.Enabled': [
        'aws-properties-ec2-elb-connectiondrainingpolicy.html#cfn-elb-connectiondrainingpolicy-enabled',
      ],
      CrossZone: ['aws-properties-ec2-elb.html#cfn-ec2-elb-crosszone'],
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
      Subnets: ['aws-properties-ec2-elb.html#cfn-ec2-elb-subnets', 'maybe'],
    },
  },
  'AWS::ElasticLoadBalancingV2::Listener': {
    page: 'aws-resource-elasticloadbalancingv2-listener.html',
    paths: {
      Certificates: [
        'aws-resource-elasticloadbalancingv2-listener.html#cfn-elasticloadbalancingv2-listener-certificates',
      ],
      'Certificates.CertificateArn': [
        'aws-properties-elasticloadbalancingv2-listener-certificate.html#cfn-elasticloadbalancingv2-listener-certificate-certificatearn',
      ],
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
      SubnetMappings: [
        'aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-subnetmappings',
      ],
      Subnets: [
        'aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-subnets',
      ],
      Type: [
        'aws-resource-elasticloadbalancingv2-loadbalancer.html#cfn-elasticloadbalancingv2-loadbalancer-type',
        'yes',
      ],
    },
  },
  'AWS::ElasticLoadBalancingV2::TargetGroup': {
    page: 'aws-resource-elasticloadbalancingv2-targetgroup.html',
    paths: {
      HealthCheckEnabled: [
        'aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-healthcheckenabled',
      ],
      HealthCheckProtocol: [
        'aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-healthcheckprotocol',
      ],
      Protocol: [
        'aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-protocol',
        'yes',
      ],
      TargetType: [
        'aws-resource-elasticloadbalancingv2-targetgroup.html#cfn-elasticloadbalancingv2-targetgroup-targettype',
        'yes',
      ],
    },
  },
  'AWS::Elasticsearch::Domain': {
    page: 'aws-resource-elasticsearch-domain.html',
    paths: {
      AccessPolicies: ['aws-resource-elasticsearch-domain.html#cfn-elasticsearch-domain-accesspolicies'],
      AdvancedSecurityOptions: [
        'aws-resource-elasticsearch-domain.html#cfn-elasticsearch-domain-advancedsecurityoptions',
        'maybe',
      ],
      'DomainEndpointOptions.EnforceHTTPS': [
        'aws-properties-elasticsearch-domain-domainendpointoptions.html#cfn-elasticsearch-domain-domainendpointoptions-enforcehttps',
      ],
      'DomainEndpointOptions.TLSSecurityPolicy': [
        'aws-properties-elasticsearch-domain-domainendpointoptions.html#cfn-elasticsearch-domain-domainendpointoptions-tlssecuritypolicy',
      ],
      ElasticsearchClusterConfig: [
        'aws-resource-elasticsearch-domain.html#cfn-elasticsearch-domain-elasticsearchclusterconfig',
      ],
      'ElasticsearchClusterConfig.DedicatedMasterCount': [
        'aws-properties-elasticsearch-domain-elasticsearchclusterconfig.html#cfn-elasticsearch-domain-elasticseachclusterconfig-dedicatedmastercount',
      ],
      'ElasticsearchClusterConfig.DedicatedMasterEnabled': [
        'aws-properties-elasticsearch-domain-elasticsearchclusterconfig.html#cfn-elasticsearch-domain-elasticseachclusterconfig-dedicatedmasterenabled',
      ],
      'ElasticsearchClusterConfig.DedicatedMasterType': [
        'aws-properties-elasticsearch-domain-elasticsearchclusterconfig.html#cfn-elasticsearch-domain-elasticseachclusterconfig-dedicatedmastertype',
      ],
      'ElasticsearchClusterConfig.InstanceCount': [
        'aws-properties-elasticsearch-domain-elasticsearchclusterconfig.html#cfn-elasticsearch-domain-elasticseachclusterconfig-instancecount',
      ],
      'ElasticsearchClusterConfig.ZoneAwarenessEnabled': [
        'aws-properties-elasticsearch-domain-elasticsearchclusterconfig.html#cfn-elasticsearch-domain-elasticseachclusterconfig-zoneawarenessenabled',
      ],
      'EncryptionAtRestOptions.Enabled': [
        'aws-properties-elasticsearch-domain-encryptionatrestoptions.html#cfn-elasticsearch-domain-encryptionatrestoptions-enabled',
        'maybe',
      ],
      'NodeToNodeEncryptionOptions.Enabled': [
        'aws-properties-elasticsearch-domain-nodetonodeencryptionoptions.html#cfn-elasticsearch-domain-nodetonodeencryptionoptions-enabled',
        'maybe',
      ],
      VPCOptions: ['aws-resource-elasticsearch-domain.html#cfn-elasticsearch-domain-vpcoptions'],
      'VPCOptions.SecurityGroupIds': [
        'aws-properties-elasticsearch-domain-vpcoptions.html#cfn-elasticsearch-domain-vpcoptions-securitygroupids',
      ],
      'VPCOptions.SubnetIds': [
        'aws-properties-elasticsearch-domain-vpcoptions.html#cfn-elasticsearch-domain-vpcoptions-subnetids',
      ],
    },
  },
  'AWS::EventSchemas::Registry': { page: 'aws-resource-eventschemas-registry.html', paths: {} },
  'AWS::EventSchemas::RegistryPolicy': {
    page: 'aws-resource-eventschemas-registrypolicy.html',
    paths: {
      Policy: ['aws-resource-eventschemas-registrypolicy.html#cfn-eventschemas-registrypolicy-policy'],
      RegistryName: [
        'aws-resource-eventschemas-registrypolicy.html#cfn-eventschemas-registrypolicy-registryname',
      ],
    },
  },
  'AWS::Events::Endpoint': {
    page: 'aws-resource-events-endpoint.html',
    paths: {
      'ReplicationConfig.State': [
        'aws-properties-events-endpoint-replicationconfig.html#cfn-events-endpoint-replicationconfig-state',
      ],
    },
  },
  'AWS::Events::EventBus': {
    page: 'aws-resource-events-eventbus.html',
    paths: {
      EventSourceName: ['aws-resource-events-eventbus.html#cfn-events-eventbus-eventsourcename', 'yes'],
      Policy: ['aws-resource-events-eventbus.html#cfn-events-eventbus-policy'],
    },
  },
  'AWS::Events::EventBusPolicy': {
    page: 'aws-resource-events-eventbuspolicy.html',
    paths: {
      Condition: ['aws-resource-events-eventbuspolicy.html#cfn-events-eventbuspolicy-condition'],
      EventBusName: ['aws-resource-events-eventbuspolicy.html#cfn-events-eventbuspolicy-eventbusname', 'yes'],
      Principal: ['aws-resource-events-eventbuspolicy.html#cfn-events-eventbuspolicy-principal'],
      Statement: ['aws-resource-events-eventbuspolicy.html#cfn-events-eventbuspolicy-statement'],
    },
  },
  'AWS::Events::Rule': {
    page: 'aws-resource-events-rule.html',
    paths: {
      Targets: ['aws-resource-events-rule.html#cfn-events-rule-targets'],
      'Targets.Arn': ['aws-properties-events-rule-target.html#cfn-events-rule-target-arn'],
    },
  },
  'AWS::FIS::ExperimentTemplate': {
    page: 'aws-resource-fis-experimenttemplate.html',
    paths: {
      LogConfiguration: [
        'aws-resource-fis-experimenttemplate.html#cfn-fis-experimenttemplate-logconfiguration',
      ],
    },
  },
  'AWS::FMS::Policy': {
    page: 'aws-resource-fms-policy.html',
    paths: {
      RemediationEnabled: ['aws-resource-fms-policy.html#cfn-fms-policy-remediationenabled'],
      'SecurityServicePolicyData.Type': [
        'aws-properties-fms-policy-securityservicepolicydata.html#cfn-fms-policy-securityservicepolicydata-type',
      ],
    },
  },
  'AWS::FSx::FileSystem': {
    page: 'aws-resource-fsx-filesystem.html',
    paths: {
      FileSystemType: ['aws-resource-fsx-filesystem.html#cfn-fsx-filesystem-filesystemtype', 'yes'],
      KmsKeyId: ['aws-resource-fsx-filesystem.html#cfn-fsx-filesystem-kmskeyid', 'yes'],
      LustreConfiguration: ['aws-resource-fsx-filesystem.html#cfn-fsx-filesystem-lustreconfiguration'],
      'LustreConfiguration.AutomaticBackupRetentionDays': [
        'aws-properties-fsx-filesystem-lustreconfiguration.html#cfn-fsx-filesystem-lustreconfiguration-automaticbackupretentiondays',
      ],
      'LustreConfiguration.CopyTagsToBackups': [
        'aws-properties-fsx-filesystem-lustreconfiguration.html#cfn-fsx-filesystem-lustreconfiguration-copytagstobackups',
        'yes',
      ],
      'LustreConfiguration.DeploymentType': [
        'aws-properties-fsx-filesystem-lustreconfiguration.html#cfn-fsx-filesystem-lustreconfiguration-deploymenttype',
        'yes',
      ],
      'LustreConfiguration.ImportPath': [
        'aws-properties-fsx-filesystem-lustreconfiguration.html#cfn-fsx-filesystem-lustreconfiguration-importpath',
        'yes',
      ],
      'OntapConfiguration.AutomaticBackupRetentionDays': [
        'aws-properties-fsx-filesystem-ontapconfiguration.html#cfn-fsx-filesystem-ontapconfiguration-automaticbackupretentiondays',
      ],
      'OntapConfiguration.DeploymentType': [
        'aws-properties-fsx-filesystem-ontapconfiguration.html#cfn-fsx-filesystem-ontapconfiguration-deploymenttype',
        'yes',
      ],
      'OpenZFSConfiguration.AutomaticBackupRetentionDays': [
        'aws-properties-fsx-filesystem-openzfsconfiguration.html#cfn-fsx-filesystem-openzfsconfiguration-automaticbackupretentiondays',
      ],
      'OpenZFSConfiguration.CopyTagsToBackups': [
        'aws-properties-fsx-filesystem-openzfsconfiguration.html#cfn-fsx-filesystem-openzfsconfiguration-copytagstobackups',
      ],
      'OpenZFSConfiguration.CopyTagsToVolumes': [
        'aws-properties-fsx-filesystem-openzfsconfiguration.html#cfn-fsx-filesystem-openzfsconfiguration-copytagstovolumes',
      ],
      'OpenZFSConfiguration.DeploymentType': [
        'aws-properties-fsx-filesystem-openzfsconfiguration.html#cfn-fsx-filesystem-openzfsconfiguration-deploymenttype',
        'yes',
      ],
      'WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel': [
        'aws-properties-fsx-filesystem-windowsconfiguration-auditlogconfiguration.html#cfn-fsx-filesystem-windowsconfiguration-auditlogconfiguration-fileaccessauditloglevel',
      ],
      'WindowsConfiguration.AutomaticBackupRetentionDays': [
        'aws-properties-fsx-filesystem-windowsconfiguration.html#cfn-fsx-filesystem-windowsconfiguration-automaticbackupretentiondays',
      ],
      'WindowsConfiguration.DeploymentType': [
        'aws-properties-fsx-filesystem-windowsconfiguration.html#cfn-fsx-filesystem-windowsconfiguration-deploymenttype',
        'yes',
      ],
    },
  },
  'AWS::FraudDetector::EntityType': { page: 'aws-resource-frauddetector-entitytype.html', paths: {} },
  'AWS::FraudDetector::Label': { page: 'aws-resource-frauddetector-label.html', paths: {} },
  'AWS::FraudDetector::Outcome': { page: 'aws-resource-frauddetector-outcome.html', paths: {} },
  'AWS::FraudDetector::Variable': { page: 'aws-resource-frauddetector-variable.html', paths: {} },
  'AWS::GameLift::Fleet': {
    page: 'aws-resource-gamelift-fleet.html',
    paths: {
      EC2InboundPermissions: ['aws-resource-gamelift-fleet.html#cfn-gamelift-fleet-ec2inboundpermissions'],
      'EC2InboundPermissions.ToPort': [
        'aws-properties-gamelift-fleet-ippermission.html#cfn-gamelift-fleet-ippermission-toport',
      ],
    },
  },
  'AWS::GlobalAccelerator::Accelerator': {
    page: 'aws-resource-globalaccelerator-accelerator.html',
    paths: {
      FlowLogsEnabled: [
        'aws-resource-globalaccelerator-accelerator.html#cfn-globalaccelerator-accelerator-flowlogsenabled',
      ],
    },
  },
  'AWS::Glue::Crawler': {
    page: 'aws-resource-glue-crawler.html',
    paths: {
      CrawlerSecurityConfiguration: [
        'aws-resource-glue-crawler.html#cfn-glue-crawler-crawlersecurityconfiguration',
      ],
    },
  },
  'AWS::Glue::DataCatalogEncryptionSettings': {
    page: 'aws-resource-glue-datacatalogencryptionsettings.html',
    paths: {
      'DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted': [
        'aws-properties-glue-datacatalogencryptionsettings-connectionpasswordencryption.html#cfn-glue-datacatalogencryptionsettings-connectionpasswordencryption-returnconnectionpasswordencrypted',
      ],
      'DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode': [
        'aws-properties-glue-datacatalogencryptionsettings-encryptionatrest.html#cfn-glue-datacatalogencryptionsettings-encryptionatrest-catalogencryptionmode',
      ],
    },
  },
  'AWS::Glue::DevEndpoint': {
    page: 'aws-resource-glue-devendpoint.html',
    paths: {
      SecurityConfiguration: [
        'aws-resource-glue-devendpoint.html#cfn-glue-devendpoint-securityconfiguration',
      ],
    },
  },
  'AWS::Glue::Job': {
    page: 'aws-resource-glue-job.html',
    paths: {
      'Command.Name': ['aws-properties-glue-job-jobcommand.html#cfn-glue-job-jobcommand-name'],
      GlueVersion: ['aws-resource-glue-job.html#cfn-glue-job-glueversion'],
      SecurityConfiguration: ['aws-resource-glue-job.html#cfn-glue-job-securityconfiguration'],
    },
  },
  'AWS::Glue::MLTransform': {
    page: 'aws-resource-glue-mltransform.html',
    paths: {
      'TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode': [
        'aws-properties-glue-mltransform-transformencryption-mluserdataencryption.html#cfn-glue-mltransform-transformencryption-mluserdataencryption-mluserdataencryptionmode',
      ],
    },
  },
  'AWS::Glue::SecurityConfiguration': {
    page: 'aws-resource-glue-securityconfiguration.html',
    paths: {
      EncryptionConfiguration: [
        'aws-resource-glue-securityconfiguration.html#cfn-glue-securityconfiguration-encryptionconfiguration',
      ],
      'EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode': [
        'aws-properties-glue-securityconfiguration-cloudwatchencryption.html#cfn-glue-securityconfiguration-cloudwatchencryption-cloudwatchencryptionmode',
      ],
      'EncryptionConfiguration.S3Encryptions': [
        'aws-properties-glue-securityconfiguration-encryptionconfiguration.html#cfn-glue-securityconfiguration-encryptionconfiguration-s3encryptions',
      ],
      'EncryptionConfiguration.S3Encryptions.S3EncryptionMode': [
        'aws-properties-glue-securityconfiguration-encryptionconfiguration.html#cfn-glue-securityconfiguration-encryptionconfiguration-s3encryptions',
      ],
    },
  },
  'AWS::GuardDuty::Detector': {
    page: 'aws-resource-guardduty-detector.html',
    paths: {
      'DataSources.Kubernetes.AuditLogs.Enable': [
        'aws-properties-guardduty-detector-cfnkubernetesauditlogsconfiguration.html#cfn-guardduty-detector-cfnkubernetesauditlogsconfiguration-enable',
      ],
      'DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes': [
        'aws-properties-guardduty-detector-cfnscanec2instancewithfindingsconfiguration.html#cfn-guardduty-detector-cfnscanec2instancewithfindingsconfiguration-ebsvolumes',
      ],
      'DataSources.S3Logs.Enable': [
        'aws-properties-guardduty-detector-cfns3logsconfiguration.html#cfn-guardduty-detector-cfns3logsconfiguration-enable',
      ],
      Enable: ['aws-resource-guardduty-detector.html#cfn-guardduty-detector-enable'],
      Features: ['aws-resource-guardduty-detector.html#cfn-guardduty-detector-features'],
      'Features.Status': [
        'aws-properties-guardduty-detector-featureconfigurations.html#cfn-guardduty-detector-featureconfigurations-status',
      ],
      FindingPublishingFrequency: [
        'aws-resource-guardduty-detector.html#cfn-guardduty-detector-findingpublishingfrequency',
      ],
    },
  },
  'AWS::GuardDuty::Filter': {
    page: 'aws-resource-guardduty-filter.html',
    paths: {
      Action: ['aws-resource-guardduty-filter.html#cfn-guardduty-filter-action'],
      'FindingCriteria.Criterion': [
        'aws-properties-guardduty-filter-findingcriteria.html#cfn-guardduty-filter-findingcriteria-criterion',
      ],
    },
  },
  'AWS::GuardDuty::IPSet': { page: 'aws-resource-guardduty-ipset.html', paths: {} },
  'AWS::GuardDuty::PublishingDestination': {
    page: 'aws-resource-guardduty-publishingdestination.html',
    paths: {
      DetectorId: [
        'aws-resource-guardduty-publishingdestination.html#cfn-guardduty-publishingdestination-detectorid',
        'yes',
      ],
    },
  },
  'AWS::IAM::AccessKey': { page: 'aws-properties-iam-accesskey.html', paths: {} },
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
  'AWS::IAM::OIDCProvider': {
    page: 'aws-resource-iam-oidcprovider.html',
    paths: {
      ClientIdList: ['aws-resource-iam-oidcprovider.html#cfn-iam-oidcprovider-clientidlist'],
      Url: ['aws-resource-iam-oidcprovider.html#cfn-iam-oidcprovider-url', 'yes'],
    },
  },
  'AWS::IAM::Policy': {
    page: 'aws-resource-iam-policy.html',
    paths: { PolicyDocument: ['aws-resource-iam-policy.html#cfn-iam-policy-policydocument'] },
  },
  'AWS::IAM::Role': {
    page: 'aws-resource-iam-role.html',
    paths: {
      AssumeRolePolicyDocument: ['aws-resource-iam-role.html#cfn-iam-role-assumerolepolicydocument'],
      ManagedPolicyArns: ['aws-resource-iam-role.html#cfn-iam-role-managepolicyarns'],
      MaxSessionDuration: ['aws-resource-iam-role.html#cfn-iam-role-maxsessionduration'],
      Policies: ['aws-resource-iam-role.html#cfn-iam-role-policies'],
    },
  },
  'AWS::IAM::RolePolicy': {
    page: 'aws-resource-iam-rolepolicy.html',
    paths: {
      PolicyName: ['aws-resource-iam-rolepolicy.html#cfn-iam-rolepolicy-policyname', 'yes'],
      RoleName: ['aws-resource-iam-rolepolicy.html#cfn-iam-rolepolicy-rolename', 'yes'],
    },
  },
  'AWS::IAM::ServerCertificate': { page: 'aws-resource-iam-servercertificate.html', paths: {} },
  'AWS::IAM::ServiceLinkedRole': { page: 'aws-resource-iam-servicelinkedrole.html', paths: {} },
  'AWS::IAM::User': {
    page: 'aws-properties-iam-user.html',
    paths: {
      Groups: ['aws-properties-iam-user.html#cfn-iam-user-groups'],
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
  'AWS::IAM::UserToGroupAddition': {
    page: 'aws-properties-iam-addusertogroup.html',
    paths: { Users: ['aws-properties-iam-addusertogroup.html#cfn-iam-addusertogroup-users'] },
  },
  'AWS::IVS::Channel': {
    page: 'aws-resource-ivs-channel.html',
    paths: { Authorized: ['aws-resource-ivs-channel.html#cfn-ivs-channel-authorized'] },
  },
  'AWS::IVS::PlaybackKeyPair': { page: 'aws-resource-ivs-playbackkeypair.html', paths: {} },
  'AWS::IVS::RecordingConfiguration': { page: 'aws-resource-ivs-recordingconfiguration.html', paths: {} },
  'AWS::ImageBuilder::Component': {
    page: 'aws-resource-imagebuilder-component.html',
    paths: {
      KmsKeyId: ['aws-resource-imagebuilder-component.html#cfn-imagebuilder-component-kmskeyid', 'yes'],
    },
  },
  'AWS::ImageBuilder::DistributionConfiguration': {
    page: 'aws-resource-imagebuilder-distributionconfiguration.html',
    paths: {
      Distributions: [
        'aws-resource-imagebuilder-distributionconfiguration.html#cfn-imagebuilder-distributionconfiguration-distributions',
      ],
      'Distributions.AmiDistributionConfiguration': [
        'aws-properties-imagebuilder-distributionconfiguration-distribution.html#cfn-imagebuilder-distributionconfiguration-distribution-amidistributionconfiguration',
      ],
    },
  },
  'AWS::ImageBuilder::ImageRecipe': {
    page: 'aws-resource-imagebuilder-imagerecipe.html',
    paths: {
      BlockDeviceMappings: [
        'aws-resource-imagebuilder-imagerecipe.html#cfn-imagebuilder-imagerecipe-blockdevicemappings',
        'yes',
      ],
      'BlockDeviceMappings.Ebs.Encrypted': [
        'aws-properties-imagebuilder-imagerecipe-ebsinstanceblockdevicespecification.html#cfn-imagebuilder-imagerecipe-ebsinstanceblockdevicespecification-encrypted',
        'yes',
      ],
    },
  },
  'AWS::Inspector::AssessmentTarget': { page: 'aws-resource-inspector-assessmenttarget.html', paths: {} },
  'AWS::Inspector::AssessmentTemplate': { page: 'aws-resource-inspector-assessmenttemplate.html', paths: {} },
  'AWS::InspectorV2::CisScanConfiguration': {
    page: 'aws-resource-inspectorv2-cisscanconfiguration.html',
    paths: {},
  },
  'AWS::InspectorV2::CodeSecurityIntegration': {
    page: 'aws-resource-inspectorv2-codesecurityintegration.html',
    paths: {},
  },
  'AWS::InspectorV2::CodeSecurityScanConfiguration': {
    page: 'aws-resource-inspectorv2-codesecurityscanconfiguration.html',
    paths: {},
  },
  'AWS::InspectorV2::Filter': {
    page: 'aws-resource-inspectorv2-filter.html',
    paths: {
      FilterAction: ['aws-resource-inspectorv2-filter.html#cfn-inspectorv2-filter-filteraction'],
      FilterCriteria: ['aws-resource-inspectorv2-filter.html#cfn-inspectorv2-filter-filtercriteria'],
    },
  },
  'AWS::IoT::Authorizer': {
    page: 'aws-resource-iot-authorizer.html',
    paths: {
      SigningDisabled: ['aws-resource-iot-authorizer.html#cfn-iot-authorizer-signingdisabled', 'yes'],
    },
  },
  'AWS::IoT::Dimension': { page: 'aws-resource-iot-dimension.html', paths: {} },
  'AWS::IoT::MitigationAction': { page: 'aws-resource-iot-mitigationaction.html', paths: {} },
  'AWS::IoT::Policy': {
    page: 'aws-resource-iot-policy.html',
    paths: { PolicyDocument: ['aws-resource-iot-policy.html#cfn-iot-policy-policydocument'] },
  },
  'AWS::IoT::RoleAlias': { page: 'aws-resource-iot-rolealias.html', paths: {} },
  'AWS::IoT::SecurityProfile': { page: 'aws-resource-iot-securityprofile.html', paths: {} },
  'AWS::IoTEvents::AlarmModel': { page: 'aws-resource-iotevents-alarmmodel.html', paths: {} },
  'AWS::IoTEvents::DetectorModel': { page: 'aws-resource-iotevents-detectormodel.html', paths: {} },
  'AWS::IoTEvents::Input': { page: 'aws-resource-iotevents-input.html', paths: {} },
  'AWS::IoTSiteWise::AssetModel': { page: 'aws-resource-iotsitewise-assetmodel.html', paths: {} },
  'AWS::IoTSiteWise::Dashboard': { page: 'aws-resource-iotsitewise-dashboard.html', paths: {} },
  'AWS::IoTSiteWise::Gateway': { page: 'aws-resource-iotsitewise-gateway.html', paths: {} },
  'AWS::IoTSiteWise::Portal': { page: 'aws-resource-iotsitewise-portal.html', paths: {} },
  'AWS::IoTSiteWise::Project': { page: 'aws-resource-iotsitewise-project.html', paths: {} },
  'AWS::IoTTwinMaker::Entity': { page: 'aws-resource-iottwinmaker-entity.html', paths: {} },
  'AWS::IoTTwinMaker::Scene': { page: 'aws-resource-iottwinmaker-scene.html', paths: {} },
  'AWS::IoTTwinMaker::SyncJob': { page: 'aws-resource-iottwinmaker-syncjob.html', paths: {} },
  'AWS::IoTTwinMaker::Workspace': { page: 'aws-resource-iottwinmaker-workspace.html', paths: {} },
  'AWS::IoTWireless::FuotaTask': { page: 'aws-resource-iotwireless-fuotatask.html', paths: {} },
  'AWS::IoTWireless::MulticastGroup': { page: 'aws-resource-iotwireless-multicastgroup.html', paths: {} },
  'AWS::IoTWireless::ServiceProfile': { page: 'aws-resource-iotwireless-serviceprofile.html', paths: {} },
  'AWS::KMS::Key': {
    page: 'aws-resource-kms-key.html',
    paths: {
      BypassPolicyLockoutSafetyCheck: [
        'aws-resource-kms-key.html#cfn-kms-key-bypasspolicylockoutsafetycheck',
      ],
      Description: ['aws-resource-kms-key.html#cfn-kms-key-description'],
      EnableKeyRotation: ['aws-resource-kms-key.html#cfn-kms-key-enablekeyrotation'],
      Enabled: ['aws-resource-kms-key.html#cfn-kms-key-enabled'],
      KeyPolicy: ['aws-resource-kms-key.html#cfn-kms-key-keypolicy'],
      KeySpec: ['aws-resource-kms-key.html#cfn-kms-key-keyspec'],
      KeyUsage: ['aws-resource-kms-key.html#cfn-kms-key-keyusage'],
      Origin: ['aws-resource-kms-key.html#cfn-kms-key-origin'],
      PendingWindowInDays: ['aws-resource-kms-key.html#cfn-kms-key-pendingwindowindays'],
      RotationPeriodInDays: ['aws-resource-kms-key.html#cfn-kms-key-rotationperiodindays'],
    },
  },
  'AWS::KMS::ReplicaKey': { page: 'aws-resource-kms-replicakey.html', paths: {} },
  'AWS::KafkaConnect::Connector': {
    page: 'aws-resource-kafkaconnect-connector.html',
    paths: {
      'KafkaClusterEncryptionInTransit.EncryptionType': [
        'aws-properties-kafkaconnect-connector-kafkaclusterencryptionintransit.html#cfn-kafkaconnect-connector-kafkaclusterencryptionintransit-encryptiontype',
        'yes',
      ],
      'LogDelivery.WorkerLogDelivery.CloudWatchLogs.Enabled': [
        'aws-properties-kafkaconnect-connector-cloudwatchlogslogdelivery.html#cfn-kafkaconnect-connector-cloudwatchlogslogdelivery-enabled',
        'yes',
      ],
      'LogDelivery.WorkerLogDelivery.Firehose.Enabled': [
        'aws-properties-kafkaconnect-connector-firehoselogdelivery.html#cfn-kafkaconnect-connector-firehoselogdelivery-enabled',
        'yes',
      ],
      'LogDelivery.WorkerLogDelivery.S3.Enabled': [
        'aws-properties-kafkaconnect-connector-s3logdelivery.html#cfn-kafkaconnect-connector-s3logdelivery-enabled',
        'yes',
      ],
    },
  },
  'AWS::Kendra::Index': {
    page: 'aws-resource-kendra-index.html',
    paths: {
      'ServerSideEncryptionConfiguration.KmsKeyId': [
        'aws-properties-kendra-index-serversideencryptionconfiguration.html#cfn-kendra-index-serversideencryptionconfiguration-kmskeyid',
        'yes',
      ],
    },
  },
  'AWS::Kinesis::ResourcePolicy': {
    page: 'aws-resource-kinesis-resourcepolicy.html',
    paths: {
      ResourcePolicy: ['aws-resource-kinesis-resourcepolicy.html#cfn-kinesis-resourcepolicy-resourcepolicy'],
    },
  },
  'AWS::Kinesis::Stream': {
    page: 'aws-resource-kinesis-stream.html',
    paths: {
      RetentionPeriodHours: ['aws-resource-kinesis-stream.html#cfn-kinesis-stream-retentionperiodhours'],
      'StreamEncryption.EncryptionType': [
        'aws-properties-kinesis-stream-streamencryption.html#cfn-kinesis-stream-streamencryption-encryptiontype',
      ],
      'StreamEncryption.KeyId': [
        'aws-properties-kinesis-stream-streamencryption.html#cfn-kinesis-stream-streamencryption-keyid',
      ],
    },
  },
  'AWS::KinesisFirehose::DeliveryStream': {
    page: 'aws-resource-kinesisfirehose-deliverystream.html',
    paths: {
      DeliveryStreamEncryptionConfigurationInput: [
        'aws-resource-kinesisfirehose-deliverystream.html#cfn-kinesisfirehose-deliverystream-deliverystreamencryptionconfigurationinput',
      ],
      'DeliveryStreamEncryptionConfigurationInput.KeyType': [
        'aws-properties-kinesisfirehose-deliverystream-deliverystreamencryptionconfigurationinput.html#cfn-kinesisfirehose-deliverystream-deliverystreamencryptionconfigurationinput-keytype',
      ],
      DeliveryStreamType: [
        'aws-resource-kinesisfirehose-deliverystream.html#cfn-kinesisfirehose-deliverystream-deliverystreamtype',
        'yes',
      ],
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
  'AWS::KinesisVideo::Stream': {
    page: 'aws-resource-kinesisvideo-stream.html',
    paths: {
      DataRetentionInHours: [
        'aws-resource-kinesisvideo-stream.html#cfn-kinesisvideo-stream-dataretentioninhours',
      ],
      KmsKeyId: ['aws-resource-kinesisvideo-stream.html#cfn-kinesisvideo-stream-kmskeyid'],
    },
  },
  'AWS::Lambda::CodeSigningConfig': {
    page: 'aws-resource-lambda-codesigningconfig.html',
    paths: {
      'AllowedPublishers.SigningProfileVersionArns': [
        'aws-properties-lambda-codesigningconfig-allowedpublishers.html#cfn-lambda-codesigningconfig-allowedpublishers-signingprofileversionarns',
      ],
      'CodeSigningPolicies.UntrustedArtifactOnDeployment': [
        'aws-properties-lambda-codesigningconfig-codesigningpolicies.html#cfn-lambda-codesigningconfig-codesigningpolicies-untrustedartifactondeployment',
      ],
    },
  },
  'AWS::Lambda::EventInvokeConfig': {
    page: 'aws-resource-lambda-eventinvokeconfig.html',
    paths: {
      'DestinationConfig.OnFailure.Destination': [
        'aws-properties-lambda-eventinvokeconfig-destinationconfig-onfailure.html#cfn-lambda-eventinvokeconfig-destinationconfig-onfailure-destination',
      ],
      FunctionName: [
        'aws-resource-lambda-eventinvokeconfig.html#cfn-lambda-eventinvokeconfig-functionname',
        'yes',
      ],
    },
  },
  'AWS::Lambda::Function': {
    page: 'aws-resource-lambda-function.html',
    paths: {
      CodeSigningConfigArn: ['aws-resource-lambda-function.html#cfn-lambda-function-codesigningconfigarn'],
      'DeadLetterConfig.TargetArn': [
        'aws-properties-lambda-function-deadletterconfig.html#cfn-lambda-function-deadletterconfig-targetarn',
      ],
      'Environment.Variables': [
        'aws-properties-lambda-function-environment.html#cfn-lambda-function-environment-variables',
      ],
      KmsKeyArn: ['aws-resource-lambda-function.html#cfn-lambda-function-kmskeyarn'],
      'LoggingConfig.ApplicationLogLevel': [
        'aws-properties-lambda-function-loggingconfig.html#cfn-lambda-function-loggingconfig-applicationloglevel',
      ],
      'LoggingConfig.LogFormat': [
        'aws-properties-lambda-function-loggingconfig.html#cfn-lambda-function-loggingconfig-logformat',
      ],
      'LoggingConfig.SystemLogLevel': [
        'aws-properties-lambda-function-loggingconfig.html#cfn-lambda-function-loggingconfig-systemloglevel',
      ],
      PackageType: ['aws-resource-lambda-function.html#cfn-lambda-function-packagetype'],
      ReservedConcurrentExecutions: [
        'aws-resource-lambda-function.html#cfn-lambda-function-reservedconcurrentexecutions',
      ],
      Runtime: ['aws-resource-lambda-function.html#cfn-lambda-function-runtime'],
      'TracingConfig.Mode': [
        'aws-properties-lambda-function-tracingconfig.html#cfn-lambda-function-tracingconfig-mode',
      ],
      'VpcConfig.SecurityGroupIds': [
        'aws-properties-lambda-function-vpcconfig.html#cfn-lambda-function-vpcconfig-securitygroupids',
      ],
      'VpcConfig.SubnetIds': [
        'aws-properties-lambda-function-vpcconfig.html#cfn-lambda-function-vpcconfig-subnetids',
      ],
    },
  },
  'AWS::Lambda::LayerVersionPermission': {
    page: 'aws-resource-lambda-layerversionpermission.html',
    paths: {
      OrganizationId: [
        'aws-resource-lambda-layerversionpermission.html#cfn-lambda-layerversionpermission-organizationid',
        'yes',
      ],
      Principal: [
        'aws-resource-lambda-layerversionpermission.html#cfn-lambda-layerversionpermission-principal',
        'yes',
      ],
    },
  },
  'AWS::Lambda::Permission': {
    page: 'aws-resource-lambda-permission.html',
    paths: {
      Action: ['aws-resource-lambda-permission.html#cfn-lambda-permission-action', 'yes'],
      EventSourceToken: ['aws-resource-lambda-permission.html#cfn-lambda-permission-eventsourcetoken', 'yes'],
      FunctionUrlAuthType: [
        'aws-resource-lambda-permission.html#cfn-lambda-permission-functionurlauthtype',
        'yes',
      ],
      InvokedViaFunctionUrl: [
        'aws-resource-lambda-permission.html#cfn-lambda-permission-invokedviafunctionurl',
        'yes',
      ],
      Principal: ['aws-resource-lambda-permission.html#cfn-lambda-permission-principal', 'yes'],
      PrincipalOrgID: ['aws-resource-lambda-permission.html#cfn-lambda-permission-principalorgid', 'yes'],
      SourceAccount: ['aws-resource-lambda-permission.html#cfn-lambda-permission-sourceaccount', 'yes'],
      SourceArn: ['aws-resource-lambda-permission.html#cfn-lambda-permission-sourcearn', 'yes'],
    },
  },
  'AWS::Lambda::Url': {
    page: 'aws-resource-lambda-url.html',
    paths: {
      AuthType: ['aws-resource-lambda-url.html#cfn-lambda-url-authtype'],
      'Cors.AllowOrigins': ['aws-properties-lambda-url-cors.html#cfn-lambda-url-cors-alloworigins'],
    },
  },
  'AWS::Lex::Bot': {
    page: 'aws-resource-lex-bot.html',
    paths: {
      'TestBotAliasSettings.ConversationLogSettings': [
        'aws-properties-lex-bot-testbotaliassettings.html#cfn-lex-bot-testbotaliassettings-conversationlogsettings',
      ],
      'TestBotAliasSettings.ConversationLogSettings.AudioLogSettings.Destination.S3Bucket.KmsKeyArn': [
        'aws-properties-lex-bot-s3bucketlogdestination.html#cfn-lex-bot-s3bucketlogdestination-kmskeyarn',
      ],
    },
  },
  'AWS::Lex::BotAlias': {
    page: 'aws-resource-lex-botalias.html',
    paths: {
      ConversationLogSettings: ['aws-resource-lex-botalias.html#cfn-lex-botalias-conversationlogsettings'],
      'ConversationLogSettings.AudioLogSettings.Destination.S3Bucket.KmsKeyArn': [
        'aws-properties-lex-botalias-s3bucketlogdestination.html#cfn-lex-botalias-s3bucketlogdestination-kmskeyarn',
      ],
    },
  },
  'AWS::Lightsail::Bucket': {
    page: 'aws-resource-lightsail-bucket.html',
    paths: {
      'AccessRules.AllowPublicOverrides': [
        'aws-properties-lightsail-bucket-accessrules.html#cfn-lightsail-bucket-accessrules-allowpublicoverrides',
      ],
      'AccessRules.GetObject': [
        'aws-properties-lightsail-bucket-accessrules.html#cfn-lightsail-bucket-accessrules-getobject',
      ],
      ObjectVersioning: ['aws-resource-lightsail-bucket.html#cfn-lightsail-bucket-objectversioning'],
    },
  },
  'AWS::Logs::DeliverySource': {
    page: 'aws-resource-logs-deliverysource.html',
    paths: { ResourceArn: ['aws-resource-logs-deliverysource.html#cfn-logs-deliverysource-resourcearn'] },
  },
  'AWS::Logs::Destination': { page: 'aws-resource-logs-destination.html', paths: {} },
  'AWS::Logs::LogGroup': {
    page: 'aws-resource-logs-loggroup.html',
    paths: {
      KmsKeyId: ['aws-resource-logs-loggroup.html#cfn-logs-loggroup-kmskeyid'],
      LogGroupName: ['aws-resource-logs-loggroup.html#cfn-logs-loggroup-loggroupname', 'yes'],
      RetentionInDays: ['aws-resource-logs-loggroup.html#cfn-logs-loggroup-retentionindays'],
    },
  },
  'AWS::Logs::MetricFilter': {
    page: 'aws-resource-logs-metricfilter.html',
    paths: {
      FilterPattern: ['aws-resource-logs-metricfilter.html#cfn-logs-metricfilter-filterpattern'],
      LogGroupName: ['aws-resource-logs-metricfilter.html#cfn-logs-metricfilter-loggroupname', 'yes'],
    },
  },
  'AWS::Logs::ResourcePolicy': {
    page: 'aws-resource-logs-resourcepolicy.html',
    paths: {
      PolicyDocument: ['aws-resource-logs-resourcepolicy.html#cfn-logs-resourcepolicy-policydocument'],
      PolicyName: ['aws-resource-logs-resourcepolicy.html#cfn-logs-resourcepolicy-policyname', 'yes'],
    },
  },
  'AWS::MSK::Cluster': {
    page: 'aws-resource-msk-cluster.html',
    paths: {
      'BrokerNodeGroupInfo.ClientSubnets': [
        'aws-properties-msk-cluster-brokernodegroupinfo.html#cfn-msk-cluster-brokernodegroupinfo-clientsubnets',
        'yes',
      ],
      'BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type': [
        'aws-properties-msk-cluster-publicaccess.html#cfn-msk-cluster-publicaccess-type',
      ],
      'ClientAuthentication.Unauthenticated.Enabled': [
        'aws-properties-msk-cluster-unauthenticated.html#cfn-msk-cluster-unauthenticated-enabled',
      ],
      'EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId': [
        'aws-properties-msk-cluster-encryptionatrest.html#cfn-msk-cluster-encryptionatrest-datavolumekmskeyid',
        'yes',
      ],
      'EncryptionInfo.EncryptionInTransit.ClientBroker': [
        'aws-properties-msk-cluster-encryptionintransit.html#cfn-msk-cluster-encryptionintransit-clientbroker',
      ],
      'EncryptionInfo.EncryptionInTransit.InCluster': [
        'aws-properties-msk-cluster-encryptionintransit.html#cfn-msk-cluster-encryptionintransit-incluster',
        'yes',
      ],
      EnhancedMonitoring: ['aws-resource-msk-cluster.html#cfn-msk-cluster-enhancedmonitoring'],
      'LoggingInfo.BrokerLogs.CloudWatchLogs.Enabled': [
        'aws-properties-msk-cluster-cloudwatchlogs.html#cfn-msk-cluster-cloudwatchlogs-enabled',
      ],
      'LoggingInfo.BrokerLogs.Firehose.Enabled': [
        'aws-properties-msk-cluster-firehose.html#cfn-msk-cluster-firehose-enabled',
      ],
      'LoggingInfo.BrokerLogs.S3.Enabled': ['aws-properties-msk-cluster-s3.html#cfn-msk-cluster-s3-enabled'],
    },
  },
  'AWS::MWAA::Environment': {
    page: 'aws-resource-mwaa-environment.html',
    paths: {
      'LoggingConfiguration.SchedulerLogs.Enabled': [
        'aws-properties-mwaa-environment-moduleloggingconfiguration.html#cfn-mwaa-environment-moduleloggingconfiguration-enabled',
      ],
      'LoggingConfiguration.WebserverLogs.Enabled': [
        'aws-properties-mwaa-environment-moduleloggingconfiguration.html#cfn-mwaa-environment-moduleloggingconfiguration-enabled',
      ],
      'LoggingConfiguration.WorkerLogs.Enabled': [
        'aws-properties-mwaa-environment-moduleloggingconfiguration.html#cfn-mwaa-environment-moduleloggingconfiguration-enabled',
      ],
      WebserverAccessMode: ['aws-resource-mwaa-environment.html#cfn-mwaa-environment-webserveraccessmode'],
    },
  },
  'AWS::Macie::FindingsFilter': {
    page: 'aws-resource-macie-findingsfilter.html',
    paths: {
      Action: ['aws-resource-macie-findingsfilter.html#cfn-macie-findingsfilter-action'],
      'FindingCriteria.Criterion': [
        'aws-properties-macie-findingsfilter-findingcriteria.html#cfn-macie-findingsfilter-findingcriteria-criterion',
      ],
    },
  },
  'AWS::Macie::Session': {
    page: 'aws-resource-macie-session.html',
    paths: {
      FindingPublishingFrequency: [
        'aws-resource-macie-session.html#cfn-macie-session-findingpublishingfrequency',
      ],
      Status: ['aws-resource-macie-session.html#cfn-macie-session-status'],
    },
  },
  'AWS::ManagedBlockchain::Member': { page: 'aws-resource-managedblockchain-member.html', paths: {} },
  'AWS::MemoryDB::Cluster': {
    page: 'aws-resource-memorydb-cluster.html',
    paths: {
      ACLName: ['aws-resource-memorydb-cluster.html#cfn-memorydb-cluster-aclname'],
      KmsKeyId: ['aws-resource-memorydb-cluster.html#cfn-memorydb-cluster-kmskeyid', 'yes'],
      NumReplicasPerShard: ['aws-resource-memorydb-cluster.html#cfn-memorydb-cluster-numreplicaspershard'],
      SnapshotRetentionLimit: [
        'aws-resource-memorydb-cluster.html#cfn-memorydb-cluster-snapshotretentionlimit',
      ],
      TLSEnabled: ['aws-resource-memorydb-cluster.html#cfn-memorydb-cluster-tlsenabled', 'yes'],
    },
  },
  'AWS::MemoryDB::Snapshot': { page: 'aws-resource-memorydb-snapshot.html', paths: {} },
  'AWS::Neptune::DBCluster': {
    page: 'aws-resource-neptune-dbcluster.html',
    paths: {
      BackupRetentionPeriod: [
        'aws-resource-neptune-dbcluster.html#cfn-neptune-dbcluster-backupretentionperiod',
      ],
      CopyTagsToSnapshot: ['aws-resource-neptune-dbcluster.html#cfn-neptune-dbcluster-copytagstosnapshot'],
      DeletionProtection: ['aws-resource-neptune-dbcluster.html#cfn-neptune-dbcluster-deletionprotection'],
      EnableCloudwatchLogsExports: [
        'aws-resource-neptune-dbcluster.html#cfn-neptune-dbcluster-enablecloudwatchlogsexports',
      ],
      IamAuthEnabled: ['aws-resource-neptune-dbcluster.html#cfn-neptune-dbcluster-iamauthenabled'],
      KmsKeyId: ['aws-resource-neptune-dbcluster.html#cfn-neptune-dbcluster-kmskeyid', 'yes'],
      SnapshotIdentifier: [
        'aws-resource-neptune-dbcluster.html#cfn-neptune-dbcluster-snapshotidentifier',
        'yes',
      ],
      SourceDBClusterIdentifier: [
        'aws-resource-neptune-dbcluster.html#cfn-neptune-dbcluster-sourcedbclusteridentifier',
        'yes',
      ],
      StorageEncrypted: ['aws-resource-neptune-dbcluster.html#cfn-neptune-dbcluster-storageencrypted', 'yes'],
    },
  },
  'AWS::Neptune::DBInstance': {
    page: 'aws-resource-neptune-dbinstance.html',
    paths: {
      AutoMinorVersionUpgrade: [
        'aws-resource-neptune-dbinstance.html#cfn-neptune-dbinstance-autominorversionupgrade',
      ],
      DBClusterIdentifier: [
        'aws-resource-neptune-dbinstance.html#cfn-neptune-dbinstance-dbclusteridentifier',
        'yes',
      ],
      PubliclyAccessible: ['aws-resource-neptune-dbinstance.html#cfn-neptune-dbinstance-publiclyaccessible'],
    },
  },
  'AWS::NetworkFirewall::Firewall': {
    page: 'aws-resource-networkfirewall-firewall.html',
    paths: {
      DeleteProtection: [
        'aws-resource-networkfirewall-firewall.html#cfn-networkfirewall-firewall-deleteprotection',
      ],
      SubnetChangeProtection: [
        'aws-resource-networkfirewall-firewall.html#cfn-networkfirewall-firewall-subnetchangeprotection',
      ],
      SubnetMappings: [
        'aws-resource-networkfirewall-firewall.html#cfn-networkfirewall-firewall-subnetmappings',
      ],
    },
  },
  'AWS::NetworkFirewall::FirewallPolicy': {
    page: 'aws-resource-networkfirewall-firewallpolicy.html',
    paths: {
      FirewallPolicy: [
        'aws-resource-networkfirewall-firewallpolicy.html#cfn-networkfirewall-firewallpolicy-firewallpolicy',
      ],
      'FirewallPolicy.StatefulRuleGroupReferences': [
        'aws-properties-networkfirewall-firewallpolicy-firewallpolicy.html#cfn-networkfirewall-firewallpolicy-firewallpolicy-statefulrulegroupreferences',
      ],
      'FirewallPolicy.StatelessDefaultActions': [
        'aws-properties-networkfirewall-firewallpolicy-firewallpolicy.html#cfn-networkfirewall-firewallpolicy-firewallpolicy-statelessdefaultactions',
      ],
      'FirewallPolicy.StatelessFragmentDefaultActions': [
        'aws-properties-networkfirewall-firewallpolicy-firewallpolicy.html#cfn-networkfirewall-firewallpolicy-firewallpolicy-statelessfragmentdefaultactions',
      ],
      'FirewallPolicy.StatelessRuleGroupReferences': [
        'aws-properties-networkfirewall-firewallpolicy-firewallpolicy.html#cfn-networkfirewall-firewallpolicy-firewallpolicy-statelessrulegroupreferences',
      ],
    },
  },
  'AWS::NetworkFirewall::LoggingConfiguration': {
    page: 'aws-resource-networkfirewall-loggingconfiguration.html',
    paths: {
      FirewallArn: [
        'aws-resource-networkfirewall-loggingconfiguration.html#cfn-networkfirewall-loggingconfiguration-firewallarn',
        'yes',
      ],
    },
  },
  'AWS::NetworkFirewall::RuleGroup': {
    page: 'aws-resource-networkfirewall-rulegroup.html',
    paths: {
      'RuleGroup.RulesSource.StatelessRulesAndCustomActions': [
        'aws-properties-networkfirewall-rulegroup-rulessource.html#cfn-networkfirewall-rulegroup-rulessource-statelessrulesandcustomactions',
      ],
      'RuleGroup.RulesSource.StatelessRulesAndCustomActions.StatelessRules': [
        'aws-properties-networkfirewall-rulegroup-statelessrulesandcustomactions.html#cfn-networkfirewall-rulegroup-statelessrulesandcustomactions-statelessrules',
      ],
    },
  },
  'AWS::OpenSearchServerless::Collection': {
    page: 'aws-resource-opensearchserverless-collection.html',
    paths: {
      StandbyReplicas: [
        'aws-resource-opensearchserverless-collection.html#cfn-opensearchserverless-collection-standbyreplicas',
        'yes',
      ],
    },
  },
  'AWS::OpenSearchServerless::SecurityPolicy': {
    page: 'aws-resource-opensearchserverless-securitypolicy.html',
    paths: {
      Policy: [
        'aws-resource-opensearchserverless-securitypolicy.html#cfn-opensearchserverless-securitypolicy-policy',
      ],
      Type: [
        'aws-resource-opensearchserverless-securitypolicy.html#cfn-opensearchserverless-securitypolicy-type',
        'yes',
      ],
    },
  },
  'AWS::OpenSearchService::Domain': {
    page: 'aws-resource-opensearchservice-domain.html',
    paths: {
      AccessPolicies: [
        'aws-resource-opensearchservice-domain.html#cfn-opensearchservice-domain-accesspolicies',
      ],
      AdvancedSecurityOptions: [
        'aws-resource-opensearchservice-domain.html#cfn-opensearchservice-domain-advancedsecurityoptions',
      ],
      'AdvancedSecurityOptions.AnonymousAuthEnabled': [
        'aws-properties-opensearchservice-domain-advancedsecurityoptionsinput.html#cfn-opensearchservice-domain-advancedsecurityoptionsinput-anonymousauthenabled',
      ],
      'AdvancedSecurityOptions.Enabled': [
        'aws-properties-opensearchservice-domain-advancedsecurityoptionsinput.html#cfn-opensearchservice-domain-advancedsecurityoptionsinput-enabled',
      ],
      'AdvancedSecurityOptions.MasterUserOptions.MasterUserARN': [
        'aws-properties-opensearchservice-domain-masteruseroptions.html#cfn-opensearchservice-domain-masteruseroptions-masteruserarn',
      ],
      ClusterConfig: [
        'aws-resource-opensearchservice-domain.html#cfn-opensearchservice-domain-clusterconfig',
      ],
      'ClusterConfig.DedicatedMasterCount': [
        'aws-properties-opensearchservice-domain-clusterconfig.html#cfn-opensearchservice-domain-clusterconfig-dedicatedmastercount',
      ],
      'ClusterConfig.DedicatedMasterEnabled': [
        'aws-properties-opensearchservice-domain-clusterconfig.html#cfn-opensearchservice-domain-clusterconfig-dedicatedmasterenabled',
      ],
      'ClusterConfig.DedicatedMasterType': [
        'aws-properties-opensearchservice-domain-clusterconfig.html#cfn-opensearchservice-domain-clusterconfig-dedicatedmastertype',
      ],
      'ClusterConfig.InstanceCount': [
        'aws-properties-opensearchservice-domain-clusterconfig.html#cfn-opensearchservice-domain-clusterconfig-instancecount',
      ],
      'ClusterConfig.MultiAZWithStandbyEnabled': [
        'aws-properties-opensearchservice-domain-clusterconfig.html#cfn-opensearchservice-domain-clusterconfig-multiazwithstandbyenabled',
      ],
      'ClusterConfig.ZoneAwarenessEnabled': [
        'aws-properties-opensearchservice-domain-clusterconfig.html#cfn-opensearchservice-domain-clusterconfig-zoneawarenessenabled',
      ],
      'DomainEndpointOptions.EnforceHTTPS': [
        'aws-properties-opensearchservice-domain-domainendpointoptions.html#cfn-opensearchservice-domain-domainendpointoptions-enforcehttps',
      ],
      'DomainEndpointOptions.TLSSecurityPolicy': [
        'aws-properties-opensearchservice-domain-domainendpointoptions.html#cfn-opensearchservice-domain-domainendpointoptions-tlssecuritypolicy',
      ],
      'EncryptionAtRestOptions.Enabled': [
        'aws-properties-opensearchservice-domain-encryptionatrestoptions.html#cfn-opensearchservice-domain-encryptionatrestoptions-enabled',
      ],
      'EncryptionAtRestOptions.KmsKeyId': [
        'aws-properties-opensearchservice-domain-encryptionatrestoptions.html#cfn-opensearchservice-domain-encryptionatrestoptions-kmskeyid',
      ],
      'NodeToNodeEncryptionOptions.Enabled': [
        'aws-properties-opensearchservice-domain-nodetonodeencryptionoptions.html#cfn-opensearchservice-domain-nodetonodeencryptionoptions-enabled',
      ],
      'SoftwareUpdateOptions.AutoSoftwareUpdateEnabled': [
        'aws-properties-opensearchservice-domain-softwareupdateoptions.html#cfn-opensearchservice-domain-softwareupdateoptions-autosoftwareupdateenabled',
      ],
      VPCOptions: ['aws-resource-opensearchservice-domain.html#cfn-opensearchservice-domain-vpcoptions'],
      'VPCOptions.SecurityGroupIds': [
        'aws-properties-opensearchservice-domain-vpcoptions.html#cfn-opensearchservice-domain-vpcoptions-securitygroupids',
      ],
      'VPCOptions.SubnetIds': [
        'aws-properties-opensearchservice-domain-vpcoptions.html#cfn-opensearchservice-domain-vpcoptions-subnetids',
      ],
    },
  },
  'AWS::OpsWorks::App': { page: 'aws-resource-opsworks-app.html', paths: {} },
  'AWS::OpsWorks::Stack': {
    page: 'aws-resource-opsworks-stack.html',
    paths: {
      'CustomCookbooksSource.Password': [
        'aws-properties-opsworks-stack-source.html#cfn-opsworks-custcookbooksource-password',
      ],
      'CustomCookbooksSource.SshKey': [
        'aws-properties-opsworks-stack-source.html#cfn-opsworks-custcookbooksource-sshkey',
      ],
      RdsDbInstances: ['aws-resource-opsworks-stack.html#cfn-opsworks-stack-rdsdbinstances'],
      'RdsDbInstances.DbPassword': [
        'aws-properties-opsworks-stack-rdsdbinstance.html#cfn-opsworks-stack-rdsdbinstance-dbpassword',
      ],
    },
  },
  'AWS::Organizations::Organization': {
    page: 'aws-resource-organizations-organization.html',
    paths: {
      FeatureSet: ['aws-resource-organizations-organization.html#cfn-organizations-organization-featureset'],
    },
  },
  'AWS::Pinpoint::APNSChannel': { page: 'aws-resource-pinpoint-apnschannel.html', paths: {} },
  'AWS::Pinpoint::APNSSandboxChannel': {
    page: 'aws-resource-pinpoint-apnssandboxchannel.html',
    paths: {
      PrivateKey: [
        'aws-resource-pinpoint-apnssandboxchannel.html#cfn-pinpoint-apnssandboxchannel-privatekey',
      ],
      TokenKey: ['aws-resource-pinpoint-apnssandboxchannel.html#cfn-pinpoint-apnssandboxchannel-tokenkey'],
    },
  },
  'AWS::Pinpoint::APNSVoipChannel': { page: 'aws-resource-pinpoint-apnsvoipchannel.html', paths: {} },
  'AWS::Pinpoint::APNSVoipSandboxChannel': {
    page: 'aws-resource-pinpoint-apnsvoipsandboxchannel.html',
    paths: {},
  },
  'AWS::QuickSight::DataSource': {
    page: 'aws-resource-quicksight-datasource.html',
    paths: {
      'SslProperties.DisableSsl': [
        'aws-properties-quicksight-datasource-sslproperties.html#cfn-quicksight-datasource-sslproperties-disablessl',
      ],
    },
  },
  'AWS::RDS::DBCluster': {
    page: 'aws-resource-rds-dbcluster.html',
    paths: {
      AutoMinorVersionUpgrade: ['aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-autominorversionupgrade'],
      BacktrackWindow: ['aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-backtrackwindow'],
      BackupRetentionPeriod: ['aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-backupretentionperiod'],
      CopyTagsToSnapshot: ['aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-copytagstosnapshot'],
      DeletionProtection: ['aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-deletionprotection'],
      EnableCloudwatchLogsExports: [
        'aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-enablecloudwatchlogsexports',
      ],
      EnableIAMDatabaseAuthentication: [
        'aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-enableiamdatabaseauthentication',
      ],
      Engine: ['aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-engine', 'maybe'],
      EngineMode: ['aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-enginemode', 'yes'],
      GlobalClusterIdentifier: [
        'aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-globalclusteridentifier',
        'maybe',
      ],
      KmsKeyId: ['aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-kmskeyid', 'yes'],
      MasterUsername: ['aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-masterusername', 'maybe'],
      Port: ['aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-port'],
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
  'AWS::RDS::DBClusterParameterGroup': {
    page: 'aws-resource-rds-dbclusterparametergroup.html',
    paths: {
      Family: ['aws-resource-rds-dbclusterparametergroup.html#cfn-rds-dbclusterparametergroup-family', 'yes'],
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
      CACertificateIdentifier: [
        'aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-cacertificateidentifier',
      ],
      CopyTagsToSnapshot: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-copytagstosnapshot'],
      DBClusterIdentifier: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbclusteridentifier', 'yes'],
      DBParameterGroupName: [
        'aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbparametergroupname',
        'maybe',
      ],
      DBSnapshotIdentifier: [
        'aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbsnapshotidentifier',
        'maybe',
      ],
      DBSubnetGroupName: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-dbsubnetgroupname', 'yes'],
      DeletionProtection: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-deletionprotection'],
      EnableCloudwatchLogsExports: [
        'aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-enablecloudwatchlogsexports',
      ],
      EnableIAMDatabaseAuthentication: [
        'aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-enableiamdatabaseauthentication',
      ],
      EnablePerformanceInsights: [
        'aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-enableperformanceinsights',
      ],
      Engine: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-engine', 'maybe'],
      EngineVersion: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-engineversion'],
      ManageMasterUserPassword: [
        'aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-managemasteruserpassword',
      ],
      MasterUserPassword: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-masteruserpassword'],
      MasterUsername: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-masterusername', 'yes'],
      MonitoringInterval: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-monitoringinterval'],
      MonitoringRoleArn: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-monitoringrolearn'],
      MultiAZ: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-multiaz', 'maybe'],
      PerformanceInsightsKMSKeyId: [
        'aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-performanceinsightskmskeyid',
        'maybe',
      ],
      Port: ['aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-port', 'yes'],
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
  'AWS::RDS::DBParameterGroup': {
    page: 'aws-resource-rds-dbparametergroup.html',
    paths: {
      Description: ['aws-resource-rds-dbparametergroup.html#cfn-rds-dbparametergroup-description', 'yes'],
      Family: ['aws-resource-rds-dbparametergroup.html#cfn-rds-dbparametergroup-family', 'yes'],
    },
  },
  'AWS::RDS::DBProxy': {
    page: 'aws-resource-rds-dbproxy.html',
    paths: { RequireTLS: ['aws-resource-rds-dbproxy.html#cfn-rds-dbproxy-requiretls'] },
  },
  'AWS::RDS::DBSecurityGroup': { page: 'aws-properties-rds-security-group.html', paths: {} },
  'AWS::RDS::DBSnapshot': {
    page: 'aws-resource-rds-dbsnapshot.html',
    paths: {
      DBInstanceIdentifier: [
        'aws-resource-rds-dbsnapshot.html#cfn-rds-dbsnapshot-dbinstanceidentifier',
        'yes',
      ],
    },
  },
  'AWS::RDS::DBSubnetGroup': {
    page: 'aws-resource-rds-dbsubnetgroup.html',
    paths: {
      DBSubnetGroupDescription: [
        'aws-resource-rds-dbsubnetgroup.html#cfn-rds-dbsubnetgroup-dbsubnetgroupdescription',
      ],
      SubnetIds: ['aws-resource-rds-dbsubnetgroup.html#cfn-rds-dbsubnetgroup-subnetids'],
    },
  },
  'AWS::RDS::EventSubscription': {
    page: 'aws-resource-rds-eventsubscription.html',
    paths: {
      Enabled: ['aws-resource-rds-eventsubscription.html#cfn-rds-eventsubscription-enabled'],
      EventCategories: ['aws-resource-rds-eventsubscription.html#cfn-rds-eventsubscription-eventcategories'],
      SourceType: ['aws-resource-rds-eventsubscription.html#cfn-rds-eventsubscription-sourcetype'],
    },
  },
  'AWS::RDS::GlobalCluster': {
    page: 'aws-resource-rds-globalcluster.html',
    paths: {
      SourceDBClusterIdentifier: [
        'aws-resource-rds-globalcluster.html#cfn-rds-globalcluster-sourcedbclusteridentifier',
        'yes',
      ],
      StorageEncrypted: ['aws-resource-rds-globalcluster.html#cfn-rds-globalcluster-storageencrypted', 'yes'],
    },
  },
  'AWS::RUM::AppMonitor': {
    page: 'aws-resource-rum-appmonitor.html',
    paths: { CwLogEnabled: ['aws-resource-rum-appmonitor.html#cfn-rum-appmonitor-cwlogenabled'] },
  },
  'AWS::Redshift::Cluster': {
    page: 'aws-resource-redshift-cluster.html',
    paths: {
      AllowVersionUpgrade: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-allowversionupgrade'],
      AutomatedSnapshotRetentionPeriod: [
        'aws-resource-redshift-cluster.html#cfn-redshift-cluster-automatedsnapshotretentionperiod',
      ],
      ClusterSubnetGroupName: [
        'aws-resource-redshift-cluster.html#cfn-redshift-cluster-clustersubnetgroupname',
        'yes',
      ],
      ClusterType: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-clustertype'],
      DBName: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-dbname', 'yes'],
      Encrypted: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-encrypted'],
      EnhancedVpcRouting: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-enhancedvpcrouting'],
      KmsKeyId: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-kmskeyid'],
      LoggingProperties: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-loggingproperties'],
      'LoggingProperties.BucketName': [
        'aws-properties-redshift-cluster-loggingproperties.html#cfn-redshift-cluster-loggingproperties-bucketname',
      ],
      ManageMasterPassword: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-managemasterpassword'],
      MasterUserPassword: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-masteruserpassword'],
      MasterUsername: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-masterusername', 'yes'],
      MultiAZ: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-multiaz'],
      NodeType: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-nodetype'],
      Port: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-port'],
      PubliclyAccessible: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-publiclyaccessible'],
      VpcSecurityGroupIds: ['aws-resource-redshift-cluster.html#cfn-redshift-cluster-vpcsecuritygroupids'],
    },
  },
  'AWS::Redshift::ClusterParameterGroup': {
    page: 'aws-resource-redshift-clusterparametergroup.html',
    paths: {
      ParameterGroupFamily: [
        'aws-resource-redshift-clusterparametergroup.html#cfn-redshift-clusterparametergroup-parametergroupfamily',
        'yes',
      ],
      Parameters: [
        'aws-resource-redshift-clusterparametergroup.html#cfn-redshift-clusterparametergroup-parameters',
      ],
      'Parameters.ParameterName': [
        'aws-properties-redshift-clusterparametergroup-parameter.html#cfn-redshift-clusterparametergroup-parameter-parametername',
      ],
      'Parameters.ParameterValue': [
        'aws-properties-redshift-clusterparametergroup-parameter.html#cfn-redshift-clusterparametergroup-parameter-parametervalue',
      ],
    },
  },
  'AWS::Redshift::ClusterSecurityGroup': {
    page: 'aws-resource-redshift-clustersecuritygroup.html',
    paths: {},
  },
  'AWS::Redshift::ClusterSubnetGroup': {
    page: 'aws-resource-redshift-clustersubnetgroup.html',
    paths: {
      Description: [
        'aws-resource-redshift-clustersubnetgroup.html#cfn-redshift-clustersubnetgroup-description',
      ],
      SubnetIds: ['aws-resource-redshift-clustersubnetgroup.html#cfn-redshift-clustersubnetgroup-subnetids'],
    },
  },
  'AWS::Redshift::EventSubscription': { page: 'aws-resource-redshift-eventsubscription.html', paths: {} },
  'AWS::Redshift::SnapshotCopyGrant': {
    page: 'aws-resource-redshift-snapshotcopygrant.html',
    paths: {
      KmsKeyId: [
        'aws-resource-redshift-snapshotcopygrant.html#cfn-redshift-snapshotcopygrant-kmskeyid',
        'yes',
      ],
    },
  },
  'AWS::RedshiftServerless::Namespace': {
    page: 'aws-resource-redshiftserverless-namespace.html',
    paths: {
      AdminUsername: [
        'aws-resource-redshiftserverless-namespace.html#cfn-redshiftserverless-namespace-adminusername',
      ],
      DbName: ['aws-resource-redshiftserverless-namespace.html#cfn-redshiftserverless-namespace-dbname'],
      KmsKeyId: ['aws-resource-redshiftserverless-namespace.html#cfn-redshiftserverless-namespace-kmskeyid'],
      LogExports: [
        'aws-resource-redshiftserverless-namespace.html#cfn-redshiftserverless-namespace-logexports',
      ],
    },
  },
  'AWS::RedshiftServerless::Workgroup': {
    page: 'aws-resource-redshiftserverless-workgroup.html',
    paths: {
      ConfigParameters: [
        'aws-resource-redshiftserverless-workgroup.html#cfn-redshiftserverless-workgroup-configparameters',
      ],
      'ConfigParameters.ParameterValue': [
        'aws-properties-redshiftserverless-workgroup-configparameter.html#cfn-redshiftserverless-workgroup-configparameter-parametervalue',
      ],
      EnhancedVpcRouting: [
        'aws-resource-redshiftserverless-workgroup.html#cfn-redshiftserverless-workgroup-enhancedvpcrouting',
      ],
      PubliclyAccessible: [
        'aws-resource-redshiftserverless-workgroup.html#cfn-redshiftserverless-workgroup-publiclyaccessible',
      ],
    },
  },
  'AWS::Route53::DNSSEC': {
    page: 'aws-resource-route53-dnssec.html',
    paths: { HostedZoneId: ['aws-resource-route53-dnssec.html#cfn-route53-dnssec-hostedzoneid', 'yes'] },
  },
  'AWS::Route53::HealthCheck': { page: 'aws-resource-route53-healthcheck.html', paths: {} },
  'AWS::Route53::HostedZone': {
    page: 'aws-resource-route53-hostedzone.html',
    paths: {
      QueryLoggingConfig: ['aws-resource-route53-hostedzone.html#cfn-route53-hostedzone-queryloggingconfig'],
      VPCs: ['aws-resource-route53-hostedzone.html#cfn-route53-hostedzone-vpcs'],
    },
  },
  'AWS::Route53::KeySigningKey': {
    page: 'aws-resource-route53-keysigningkey.html',
    paths: {
      HostedZoneId: ['aws-resource-route53-keysigningkey.html#cfn-route53-keysigningkey-hostedzoneid', 'yes'],
    },
  },
  'AWS::Route53Resolver::ResolverQueryLoggingConfig': {
    page: 'aws-resource-route53resolver-resolverqueryloggingconfig.html',
    paths: {
      DestinationArn: [
        'aws-resource-route53resolver-resolverqueryloggingconfig.html#cfn-route53resolver-resolverqueryloggingconfig-destinationarn',
        'yes',
      ],
      Name: [
        'aws-resource-route53resolver-resolverqueryloggingconfig.html#cfn-route53resolver-resolverqueryloggingconfig-name',
        'yes',
      ],
    },
  },
  'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation': {
    page: 'aws-resource-route53resolver-resolverqueryloggingconfigassociation.html',
    paths: {
      ResolverQueryLogConfigId: [
        'aws-resource-route53resolver-resolverqueryloggingconfigassociation.html#cfn-route53resolver-resolverqueryloggingconfigassociation-resolverquerylogconfigid',
        'yes',
      ],
      ResourceId: [
        'aws-resource-route53resolver-resolverqueryloggingconfigassociation.html#cfn-route53resolver-resolverqueryloggingconfigassociation-resourceid',
        'yes',
      ],
    },
  },
  'AWS::S3::AccessPoint': {
    page: 'aws-resource-s3-accesspoint.html',
    paths: {
      Policy: ['aws-resource-s3-accesspoint.html#cfn-s3-accesspoint-policy'],
      'PublicAccessBlockConfiguration.BlockPublicAcls': [
        'aws-properties-s3-accesspoint-publicaccessblockconfiguration.html#cfn-s3-accesspoint-publicaccessblockconfiguration-blockpublicacls',
        'yes',
      ],
      'PublicAccessBlockConfiguration.BlockPublicPolicy': [
        'aws-properties-s3-accesspoint-publicaccessblockconfiguration.html#cfn-s3-accesspoint-publicaccessblockconfiguration-blockpublicpolicy',
        'yes',
      ],
      'PublicAccessBlockConfiguration.IgnorePublicAcls': [
        'aws-properties-s3-accesspoint-publicaccessblockconfiguration.html#cfn-s3-accesspoint-publicaccessblockconfiguration-ignorepublicacls',
        'yes',
      ],
      'PublicAccessBlockConfiguration.RestrictPublicBuckets': [
        'aws-properties-s3-accesspoint-publicaccessblockconfiguration.html#cfn-s3-accesspoint-publicaccessblockconfiguration-restrictpublicbuckets',
        'yes',
      ],
      'VpcConfiguration.VpcId': [
        'aws-properties-s3-accesspoint-vpcconfiguration.html#cfn-s3-accesspoint-vpcconfiguration-vpcid',
        'yes',
      ],
    },
  },
  'AWS::S3::Bucket': {
    page: 'aws-properties-s3-bucket.html',
    paths: {
      AccessControl: ['aws-properties-s3-bucket.html#cfn-s3-bucket-accesscontrol'],
      'BucketEncryption.ServerSideEncryptionConfiguration': [
        'aws-properties-s3-bucket-bucketencryption.html#cfn-s3-bucket-bucketencryption-serversideencryptionconfiguration',
      ],
      'BucketEncryption.ServerSideEncryptionConfiguration.BucketKeyEnabled': [
        'aws-properties-s3-bucket-serversideencryptionrule.html#cfn-s3-bucket-serversideencryptionrule-bucketkeyenabled',
      ],
      'BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.KMSMasterKeyID': [
        'aws-properties-s3-bucket-serversideencryptionbydefault.html#cfn-s3-bucket-serversideencryptionbydefault-kmsmasterkeyid',
      ],
      'BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.SSEAlgorithm': [
        'aws-properties-s3-bucket-serversideencryptionbydefault.html#cfn-s3-bucket-serversideencryptionbydefault-ssealgorithm',
      ],
      BucketName: ['aws-properties-s3-bucket.html#cfn-s3-bucket-name', 'yes'],
      'CorsConfiguration.CorsRules': ['aws-properties-s3-bucket-cors.html#cfn-s3-bucket-cors-corsrule'],
      'CorsConfiguration.CorsRules.AllowedOrigins': [
        'aws-properties-s3-bucket-cors-corsrule.html#cfn-s3-bucket-cors-corsrule-allowedorigins',
      ],
      LifecycleConfiguration: ['aws-properties-s3-bucket.html#cfn-s3-bucket-lifecycleconfig'],
      'LifecycleConfiguration.Rules': [
        'aws-properties-s3-bucket-lifecycleconfig.html#cfn-s3-bucket-lifecycleconfig-rules',
      ],
      'LifecycleConfiguration.Rules.AbortIncompleteMultipartUpload.DaysAfterInitiation': [
        'aws-properties-s3-bucket-abortincompletemultipartupload.html#cfn-s3-bucket-abortincompletemultipartupload-daysafterinitiation',
      ],
      'LifecycleConfiguration.Rules.Id': [
        'aws-properties-s3-bucket-lifecycleconfig-rule.html#cfn-s3-bucket-lifecycleconfig-rule-id',
      ],
      'LifecycleConfiguration.Rules.Status': [
        'aws-properties-s3-bucket-lifecycleconfig-rule.html#cfn-s3-bucket-lifecycleconfig-rule-status',
      ],
      LoggingConfiguration: ['aws-properties-s3-bucket.html#cfn-s3-bucket-loggingconfig'],
      'LoggingConfiguration.DestinationBucketName': [
        'aws-properties-s3-bucket-loggingconfig.html#cfn-s3-bucket-loggingconfig-destinationbucketname',
      ],
      'LoggingConfiguration.LogFilePrefix': [
        'aws-properties-s3-bucket-loggingconfig.html#cfn-s3-bucket-loggingconfig-logfileprefix',
      ],
      NotificationConfiguration: ['aws-properties-s3-bucket.html#cfn-s3-bucket-notification'],
      'NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled': [
        'aws-properties-s3-bucket-notificationconfig-eventbridgeconfig.html#cfn-s3-bucket-eventbridgeconfiguration-eventbridgeenabled',
      ],
      ObjectLockConfiguration: ['aws-properties-s3-bucket.html#cfn-s3-bucket-objectlockconfiguration'],
      'ObjectLockConfiguration.ObjectLockEnabled': [
        'aws-properties-s3-bucket-objectlockconfiguration.html#cfn-s3-bucket-objectlockconfiguration-objectlockenabled',
      ],
      'ObjectLockConfiguration.Rule.DefaultRetention': [
        'aws-properties-s3-bucket-objectlockrule.html#cfn-s3-bucket-objectlockrule-defaultretention',
      ],
      ObjectLockEnabled: ['aws-properties-s3-bucket.html#cfn-s3-bucket-objectlockenabled', 'yes'],
      'OwnershipControls.Rules': [
        'aws-properties-s3-bucket-ownershipcontrols.html#cfn-s3-bucket-ownershipcontrols-rules',
      ],
      'OwnershipControls.Rules.ObjectOwnership': [
        'aws-properties-s3-bucket-ownershipcontrolsrule.html#cfn-s3-bucket-ownershipcontrolsrule-objectownership',
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
      ReplicationConfiguration: ['aws-properties-s3-bucket.html#cfn-s3-bucket-replicationconfiguration'],
      'ReplicationConfiguration.Role': [
        'aws-properties-s3-bucket-replicationconfiguration.html#cfn-s3-bucket-replicationconfiguration-role',
      ],
      'ReplicationConfiguration.Rules': [
        'aws-properties-s3-bucket-replicationconfiguration.html#cfn-s3-bucket-replicationconfiguration-rules',
      ],
      'ReplicationConfiguration.Rules.DeleteMarkerReplication.Status': [
        'aws-properties-s3-bucket-deletemarkerreplication.html#cfn-s3-bucket-deletemarkerreplication-status',
      ],
      'ReplicationConfiguration.Rules.Destination.Bucket': [
        'aws-properties-s3-bucket-replicationconfiguration-rules-destination.html#cfn-s3-bucket-replicationconfiguration-rules-destination-bucket',
      ],
      'ReplicationConfiguration.Rules.Filter.Prefix': [
        'aws-properties-s3-bucket-replicationrulefilter.html#cfn-s3-bucket-replicationrulefilter-prefix',
      ],
      'ReplicationConfiguration.Rules.Id': [
        'aws-properties-s3-bucket-replicationconfiguration-rules.html#cfn-s3-bucket-replicationconfiguration-rules-id',
      ],
      'ReplicationConfiguration.Rules.Priority': [
        'aws-properties-s3-bucket-replicationconfiguration-rules.html#cfn-s3-bucket-replicationrule-priority',
      ],
      'ReplicationConfiguration.Rules.SourceSelectionCriteria.SseKmsEncryptedObjects.Status': [
        'aws-properties-s3-bucket-ssekmsencryptedobjects.html#cfn-s3-bucket-ssekmsencryptedobjects-status',
      ],
      'ReplicationConfiguration.Rules.Status': [
        'aws-properties-s3-bucket-replicationconfiguration-rules.html#cfn-s3-bucket-replicationconfiguration-rules-status',
      ],
      'VersioningConfiguration.Status': [
        'aws-properties-s3-bucket-versioningconfig.html#cfn-s3-bucket-versioningconfig-status',
      ],
      WebsiteConfiguration: ['aws-properties-s3-bucket.html#cfn-s3-bucket-websiteconfiguration'],
    },
  },
  'AWS::S3::BucketPolicy': {
    page: 'aws-properties-s3-policy.html',
    paths: {
      Bucket: ['aws-properties-s3-policy.html#aws-properties-s3-policy-bucket', 'yes'],
      PolicyDocument: ['aws-properties-s3-policy.html#aws-properties-s3-policy-policydocument'],
    },
  },
  'AWS::S3::MultiRegionAccessPoint': {
    page: 'aws-resource-s3-multiregionaccesspoint.html',
    paths: {
      'PublicAccessBlockConfiguration.BlockPublicAcls': [
        'aws-properties-s3-multiregionaccesspoint-publicaccessblockconfiguration.html#cfn-s3-multiregionaccesspoint-publicaccessblockconfiguration-blockpublicacls',
        'yes',
      ],
      'PublicAccessBlockConfiguration.BlockPublicPolicy': [
        'aws-properties-s3-multiregionaccesspoint-publicaccessblockconfiguration.html#cfn-s3-multiregionaccesspoint-publicaccessblockconfiguration-blockpublicpolicy',
        'yes',
      ],
      'PublicAccessBlockConfiguration.IgnorePublicAcls': [
        'aws-properties-s3-multiregionaccesspoint-publicaccessblockconfiguration.html#cfn-s3-multiregionaccesspoint-publicaccessblockconfiguration-ignorepublicacls',
        'yes',
      ],
      'PublicAccessBlockConfiguration.RestrictPublicBuckets': [
        'aws-properties-s3-multiregionaccesspoint-publicaccessblockconfiguration.html#cfn-s3-multiregionaccesspoint-publicaccessblockconfiguration-restrictpublicbuckets',
        'yes',
      ],
    },
  },
  'AWS::S3Express::DirectoryBucket': {
    page: 'aws-resource-s3express-directorybucket.html',
    paths: {
      BucketEncryption: [
        'aws-resource-s3express-directorybucket.html#cfn-s3express-directorybucket-bucketencryption',
      ],
      'BucketEncryption.ServerSideEncryptionConfiguration': [
        'aws-properties-s3express-directorybucket-bucketencryption.html#cfn-s3express-directorybucket-bucketencryption-serversideencryptionconfiguration',
      ],
      LifecycleConfiguration: [
        'aws-resource-s3express-directorybucket.html#cfn-s3express-directorybucket-lifecycleconfiguration',
      ],
      'LifecycleConfiguration.Rules': [
        'aws-properties-s3express-directorybucket-lifecycleconfiguration.html#cfn-s3express-directorybucket-lifecycleconfiguration-rules',
      ],
    },
  },
  'AWS::SDB::Domain': { page: 'aws-properties-simpledb.html', paths: {} },
  'AWS::SES::ConfigurationSet': {
    page: 'aws-resource-ses-configurationset.html',
    paths: {
      'DeliveryOptions.TlsPolicy': [
        'aws-properties-ses-configurationset-deliveryoptions.html#cfn-ses-configurationset-deliveryoptions-tlspolicy',
      ],
    },
  },
  'AWS::SES::ContactList': { page: 'aws-resource-ses-contactlist.html', paths: {} },
  'AWS::SES::ReceiptRule': {
    page: 'aws-resource-ses-receiptrule.html',
    paths: {
      'Rule.ScanEnabled': ['aws-properties-ses-receiptrule-rule.html#cfn-ses-receiptrule-rule-scanenabled'],
    },
  },
  'AWS::SNS::Subscription': {
    page: 'aws-resource-sns-subscription.html',
    paths: {
      Protocol: ['aws-resource-sns-subscription.html#cfn-sns-protocol', 'yes'],
      RedrivePolicy: ['aws-resource-sns-subscription.html#cfn-sns-subscription-redrivepolicy'],
    },
  },
  'AWS::SNS::Topic': {
    page: 'aws-resource-sns-topic.html',
    paths: {
      DeliveryStatusLogging: ['aws-resource-sns-topic.html#cfn-sns-topic-deliverystatuslogging'],
      KmsMasterKeyId: ['aws-resource-sns-topic.html#cfn-sns-topic-kmsmasterkeyid'],
      Tags: ['aws-resource-sns-topic.html#cfn-sns-topic-tags'],
      'Tags.Key': ['aws-properties-resource-tags.html#cfn-resource-tags-key'],
      'Tags.Value': ['aws-properties-resource-tags.html#cfn-resource-tags-value'],
    },
  },
  'AWS::SNS::TopicInlinePolicy': { page: 'aws-resource-sns-topicinlinepolicy.html', paths: {} },
  'AWS::SNS::TopicPolicy': {
    page: 'aws-properties-sns-policy.html',
    paths: {
      PolicyDocument: ['aws-properties-sns-policy.html#cfn-sns-topicpolicy-policydocument'],
      Topics: ['aws-properties-sns-policy.html#cfn-sns-topicpolicy-topics'],
    },
  },
  'AWS::SQS::Queue': {
    page: 'aws-resource-sqs-queue.html',
    paths: {
      KmsDataKeyReusePeriodSeconds: [
        'aws-resource-sqs-queue.html#cfn-sqs-queue-kmsdatakeyreuseperiodseconds',
      ],
      KmsMasterKeyId: ['aws-resource-sqs-queue.html#cfn-sqs-queue-kmsmasterkeyid'],
      MessageRetentionPeriod: ['aws-resource-sqs-queue.html#cfn-sqs-queue-messageretentionperiod'],
      RedriveAllowPolicy: ['aws-resource-sqs-queue.html#cfn-sqs-queue-redriveallowpolicy'],
      RedrivePolicy: ['aws-resource-sqs-queue.html#cfn-sqs-queue-redrivepolicy'],
      SqsManagedSseEnabled: ['aws-resource-sqs-queue.html#cfn-sqs-queue-sqsmanagedsseenabled'],
      Tags: ['aws-resource-sqs-queue.html#cfn-sqs-queue-tags'],
      'Tags.Key': ['aws-properties-resource-tags.html#cfn-resource-tags-key'],
      'Tags.Value': ['aws-properties-resource-tags.html#cfn-resource-tags-value'],
    },
  },
  'AWS::SQS::QueueInlinePolicy': { page: 'aws-resource-sqs-queueinlinepolicy.html', paths: {} },
  'AWS::SQS::QueuePolicy': {
    page: 'aws-properties-sqs-policy.html',
    paths: {
      PolicyDocument: ['aws-properties-sqs-policy.html#cfn-sqs-queuepolicy-policydoc'],
      Queues: ['aws-properties-sqs-policy.html#cfn-sqs-queuepolicy-queues'],
    },
  },
  'AWS::SSM::Document': {
    page: 'aws-resource-ssm-document.html',
    paths: {
      Content: ['aws-resource-ssm-document.html#cfn-ssm-document-content'],
      DocumentType: ['aws-resource-ssm-document.html#cfn-ssm-document-documenttype', 'yes'],
    },
  },
  'AWS::SSM::Parameter': {
    page: 'aws-resource-ssm-parameter.html',
    paths: {
      Name: ['aws-resource-ssm-parameter.html#cfn-ssm-parameter-name', 'yes'],
      Type: ['aws-resource-ssm-parameter.html#cfn-ssm-parameter-type'],
      Value: ['aws-resource-ssm-parameter.html#cfn-ssm-parameter-value'],
    },
  },
  'AWS::SSM::ServiceSetting': {
    page: 'aws-resource-ssm-servicesetting.html',
    paths: {
      SettingId: ['aws-resource-ssm-servicesetting.html#cfn-ssm-servicesetting-settingid', 'yes'],
      SettingValue: ['aws-resource-ssm-servicesetting.html#cfn-ssm-servicesetting-settingvalue'],
    },
  },
  'AWS::SSO::PermissionSet': {
    page: 'aws-resource-sso-permissionset.html',
    paths: {
      InlinePolicy: ['aws-resource-sso-permissionset.html#cfn-sso-permissionset-inlinepolicy'],
      ManagedPolicies: ['aws-resource-sso-permissionset.html#cfn-sso-permissionset-managedpolicies'],
      SessionDuration: ['aws-resource-sso-permissionset.html#cfn-sso-permissionset-sessionduration'],
    },
  },
  'AWS::SageMaker::AppImageConfig': { page: 'aws-resource-sagemaker-appimageconfig.html', paths: {} },
  'AWS::SageMaker::DataQualityJobDefinition': {
    page: 'aws-resource-sagemaker-dataqualityjobdefinition.html',
    paths: {
      'DataQualityJobOutputConfig.KmsKeyId': [
        'aws-properties-sagemaker-dataqualityjobdefinition-monitoringoutputconfig.html#cfn-sagemaker-dataqualityjobdefinition-monitoringoutputconfig-kmskeyid',
        'yes',
      ],
      'JobResources.ClusterConfig.InstanceCount': [
        'aws-properties-sagemaker-dataqualityjobdefinition-clusterconfig.html#cfn-sagemaker-dataqualityjobdefinition-clusterconfig-instancecount',
        'yes',
      ],
      'JobResources.ClusterConfig.VolumeKmsKeyId': [
        'aws-properties-sagemaker-dataqualityjobdefinition-clusterconfig.html#cfn-sagemaker-dataqualityjobdefinition-clusterconfig-volumekmskeyid',
        'yes',
      ],
      'NetworkConfig.EnableInterContainerTrafficEncryption': [
        'aws-properties-sagemaker-dataqualityjobdefinition-networkconfig.html#cfn-sagemaker-dataqualityjobdefinition-networkconfig-enableintercontainertrafficencryption',
        'yes',
      ],
      'NetworkConfig.EnableNetworkIsolation': [
        'aws-properties-sagemaker-dataqualityjobdefinition-networkconfig.html#cfn-sagemaker-dataqualityjobdefinition-networkconfig-enablenetworkisolation',
        'yes',
      ],
    },
  },
  'AWS::SageMaker::Domain': {
    page: 'aws-resource-sagemaker-domain.html',
    paths: {
      AppNetworkAccessType: [
        'aws-resource-sagemaker-domain.html#cfn-sagemaker-domain-appnetworkaccesstype',
        'yes',
      ],
      KmsKeyId: ['aws-resource-sagemaker-domain.html#cfn-sagemaker-domain-kmskeyid', 'yes'],
    },
  },
  'AWS::SageMaker::EndpointConfig': {
    page: 'aws-resource-sagemaker-endpointconfig.html',
    paths: {
      KmsKeyId: ['aws-resource-sagemaker-endpointconfig.html#cfn-sagemaker-endpointconfig-kmskeyid', 'yes'],
      ProductionVariants: [
        'aws-resource-sagemaker-endpointconfig.html#cfn-sagemaker-endpointconfig-productionvariants',
        'yes',
      ],
      'ProductionVariants.InitialInstanceCount': [
        'aws-properties-sagemaker-endpointconfig-productionvariant.html#cfn-sagemaker-endpointconfig-productionvariant-initialinstancecount',
        'yes',
      ],
    },
  },
  'AWS::SageMaker::FeatureGroup': {
    page: 'aws-resource-sagemaker-featuregroup.html',
    paths: {
      OfflineStoreConfig: [
        'aws-resource-sagemaker-featuregroup.html#cfn-sagemaker-featuregroup-offlinestoreconfig',
        'yes',
      ],
    },
  },
  'AWS::SageMaker::Image': { page: 'aws-resource-sagemaker-image.html', paths: {} },
  'AWS::SageMaker::InferenceExperiment': {
    page: 'aws-resource-sagemaker-inferenceexperiment.html',
    paths: {
      DataStorageConfig: [
        'aws-resource-sagemaker-inferenceexperiment.html#cfn-sagemaker-inferenceexperiment-datastorageconfig',
      ],
      'DataStorageConfig.KmsKey': [
        'aws-properties-sagemaker-inferenceexperiment-datastorageconfig.html#cfn-sagemaker-inferenceexperiment-datastorageconfig-kmskey',
      ],
      KmsKey: [
        'aws-resource-sagemaker-inferenceexperiment.html#cfn-sagemaker-inferenceexperiment-kmskey',
        'yes',
      ],
    },
  },
  'AWS::SageMaker::Model': {
    page: 'aws-resource-sagemaker-model.html',
    paths: {
      EnableNetworkIsolation: [
        'aws-resource-sagemaker-model.html#cfn-sagemaker-model-enablenetworkisolation',
        'yes',
      ],
      VpcConfig: ['aws-resource-sagemaker-model.html#cfn-sagemaker-model-vpcconfig', 'yes'],
    },
  },
  'AWS::SageMaker::ModelBiasJobDefinition': {
    page: 'aws-resource-sagemaker-modelbiasjobdefinition.html',
    paths: {
      'JobResources.ClusterConfig.InstanceCount': [
        'aws-properties-sagemaker-modelbiasjobdefinition-clusterconfig.html#cfn-sagemaker-modelbiasjobdefinition-clusterconfig-instancecount',
        'yes',
      ],
      'NetworkConfig.EnableInterContainerTrafficEncryption': [
        'aws-properties-sagemaker-modelbiasjobdefinition-networkconfig.html#cfn-sagemaker-modelbiasjobdefinition-networkconfig-enableintercontainertrafficencryption',
        'yes',
      ],
      'NetworkConfig.EnableNetworkIsolation': [
        'aws-properties-sagemaker-modelbiasjobdefinition-networkconfig.html#cfn-sagemaker-modelbiasjobdefinition-networkconfig-enablenetworkisolation',
        'yes',
      ],
    },
  },
  'AWS::SageMaker::ModelExplainabilityJobDefinition': {
    page: 'aws-resource-sagemaker-modelexplainabilityjobdefinition.html',
    paths: {
      'JobResources.ClusterConfig.InstanceCount': [
        'aws-properties-sagemaker-modelexplainabilityjobdefinition-clusterconfig.html#cfn-sagemaker-modelexplainabilityjobdefinition-clusterconfig-instancecount',
        'yes',
      ],
      'NetworkConfig.EnableInterContainerTrafficEncryption': [
        'aws-properties-sagemaker-modelexplainabilityjobdefinition-networkconfig.html#cfn-sagemaker-modelexplainabilityjobdefinition-networkconfig-enableintercontainertrafficencryption',
        'yes',
      ],
      'NetworkConfig.EnableNetworkIsolation': [
        'aws-properties-sagemaker-modelexplainabilityjobdefinition-networkconfig.html#cfn-sagemaker-modelexplainabilityjobdefinition-networkconfig-enablenetworkisolation',
        'yes',
      ],
    },
  },
  'AWS::SageMaker::ModelQualityJobDefinition': {
    page: 'aws-resource-sagemaker-modelqualityjobdefinition.html',
    paths: {
      'JobResources.ClusterConfig.InstanceCount': [
        'aws-properties-sagemaker-modelqualityjobdefinition-clusterconfig.html#cfn-sagemaker-modelqualityjobdefinition-clusterconfig-instancecount',
        'yes',
      ],
      'NetworkConfig.EnableInterContainerTrafficEncryption': [
        'aws-properties-sagemaker-modelqualityjobdefinition-networkconfig.html#cfn-sagemaker-modelqualityjobdefinition-networkconfig-enableintercontainertrafficencryption',
        'yes',
      ],
      'NetworkConfig.EnableNetworkIsolation': [
        'aws-properties-sagemaker-modelqualityjobdefinition-networkconfig.html#cfn-sagemaker-modelqualityjobdefinition-networkconfig-enablenetworkisolation',
        'yes',
      ],
    },
  },
  'AWS::SageMaker::MonitoringSchedule': {
    page: 'aws-resource-sagemaker-monitoringschedule.html',
    paths: {
      'MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceCount': [
        'aws-properties-sagemaker-monitoringschedule-clusterconfig.html#cfn-sagemaker-monitoringschedule-clusterconfig-instancecount',
      ],
      'MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableInterContainerTrafficEncryption':
        [
          'aws-properties-sagemaker-monitoringschedule-networkconfig.html#cfn-sagemaker-monitoringschedule-networkconfig-enableintercontainertrafficencryption',
        ],
      'MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation': [
        'aws-properties-sagemaker-monitoringschedule-networkconfig.html#cfn-sagemaker-monitoringschedule-networkconfig-enablenetworkisolation',
      ],
    },
  },
  'AWS::SageMaker::NotebookInstance': {
    page: 'aws-resource-sagemaker-notebookinstance.html',
    paths: {
      DirectInternetAccess: [
        'aws-resource-sagemaker-notebookinstance.html#cfn-sagemaker-notebookinstance-directinternetaccess',
        'yes',
      ],
      'InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion': [
        'aws-properties-sagemaker-notebookinstance-instancemetadataserviceconfiguration.html#cfn-sagemaker-notebookinstance-instancemetadataserviceconfiguration-minimuminstancemetadataserviceversion',
      ],
      KmsKeyId: [
        'aws-resource-sagemaker-notebookinstance.html#cfn-sagemaker-notebookinstance-kmskeyid',
        'yes',
      ],
      PlatformIdentifier: [
        'aws-resource-sagemaker-notebookinstance.html#cfn-sagemaker-notebookinstance-platformidentifier',
        'yes',
      ],
      RoleArn: ['aws-resource-sagemaker-notebookinstance.html#cfn-sagemaker-notebookinstance-rolearn'],
      RootAccess: ['aws-resource-sagemaker-notebookinstance.html#cfn-sagemaker-notebookinstance-rootaccess'],
      SubnetId: [
        'aws-resource-sagemaker-notebookinstance.html#cfn-sagemaker-notebookinstance-subnetid',
        'yes',
      ],
    },
  },
  'AWS::Scheduler::Schedule': {
    page: 'aws-resource-scheduler-schedule.html',
    paths: { KmsKeyArn: ['aws-resource-scheduler-schedule.html#cfn-scheduler-schedule-kmskeyarn'] },
  },
  'AWS::SecretsManager::ResourcePolicy': {
    page: 'aws-resource-secretsmanager-resourcepolicy.html',
    paths: {
      ResourcePolicy: [
        'aws-resource-secretsmanager-resourcepolicy.html#cfn-secretsmanager-resourcepolicy-resourcepolicy',
      ],
    },
  },
  'AWS::SecretsManager::RotationSchedule': {
    page: 'aws-resource-secretsmanager-rotationschedule.html',
    paths: {
      RotationRules: [
        'aws-resource-secretsmanager-rotationschedule.html#cfn-secretsmanager-rotationschedule-rotationrules',
      ],
      'RotationRules.AutomaticallyAfterDays': [
        'aws-properties-secretsmanager-rotationschedule-rotationrules.html#cfn-secretsmanager-rotationschedule-rotationrules-automaticallyafterdays',
      ],
      'RotationRules.ScheduleExpression': [
        'aws-properties-secretsmanager-rotationschedule-rotationrules.html#cfn-secretsmanager-rotationschedule-rotationrules-scheduleexpression',
      ],
      SecretId: [
        'aws-resource-secretsmanager-rotationschedule.html#cfn-secretsmanager-rotationschedule-secretid',
        'yes',
      ],
    },
  },
  'AWS::SecretsManager::Secret': {
    page: 'aws-resource-secretsmanager-secret.html',
    paths: {
      KmsKeyId: ['aws-resource-secretsmanager-secret.html#cfn-secretsmanager-secret-kmskeyid'],
      SecretString: ['aws-resource-secretsmanager-secret.html#cfn-secretsmanager-secret-secretstring'],
    },
  },
  'AWS::SecretsManager::SecretTargetAttachment': {
    page: 'aws-resource-secretsmanager-secrettargetattachment.html',
    paths: {
      SecretId: [
        'aws-resource-secretsmanager-secrettargetattachment.html#cfn-secretsmanager-secrettargetattachment-secretid',
      ],
    },
  },
  'AWS::SecurityHub::AutomationRule': {
    page: 'aws-resource-securityhub-automationrule.html',
    paths: {
      Actions: ['aws-resource-securityhub-automationrule.html#cfn-securityhub-automationrule-actions'],
      'Actions.FindingFieldsUpdate.Workflow.Status': [
        'aws-properties-securityhub-automationrule-workflowupdate.html#cfn-securityhub-automationrule-workflowupdate-status',
      ],
      Criteria: ['aws-resource-securityhub-automationrule.html#cfn-securityhub-automationrule-criteria'],
      RuleStatus: ['aws-resource-securityhub-automationrule.html#cfn-securityhub-automationrule-rulestatus'],
    },
  },
  'AWS::SecurityHub::ConfigurationPolicy': {
    page: 'aws-resource-securityhub-configurationpolicy.html',
    paths: {},
  },
  'AWS::SecurityHub::FindingAggregator': {
    page: 'aws-resource-securityhub-findingaggregator.html',
    paths: {
      RegionLinkingMode: [
        'aws-resource-securityhub-findingaggregator.html#cfn-securityhub-findingaggregator-regionlinkingmode',
      ],
      Regions: ['aws-resource-securityhub-findingaggregator.html#cfn-securityhub-findingaggregator-regions'],
    },
  },
  'AWS::SecurityHub::Hub': {
    page: 'aws-resource-securityhub-hub.html',
    paths: {
      AutoEnableControls: ['aws-resource-securityhub-hub.html#cfn-securityhub-hub-autoenablecontrols'],
      ControlFindingGenerator: [
        'aws-resource-securityhub-hub.html#cfn-securityhub-hub-controlfindinggenerator',
      ],
      EnableDefaultStandards: [
        'aws-resource-securityhub-hub.html#cfn-securityhub-hub-enabledefaultstandards',
      ],
    },
  },
  'AWS::SecurityHub::HubV2': { page: 'aws-resource-securityhub-hubv2.html', paths: {} },
  'AWS::SecurityHub::OrganizationConfiguration': {
    page: 'aws-resource-securityhub-organizationconfiguration.html',
    paths: {
      AutoEnable: [
        'aws-resource-securityhub-organizationconfiguration.html#cfn-securityhub-organizationconfiguration-autoenable',
      ],
      ConfigurationType: [
        'aws-resource-securityhub-organizationconfiguration.html#cfn-securityhub-organizationconfiguration-configurationtype',
      ],
    },
  },
  'AWS::SecurityHub::Standard': {
    page: 'aws-resource-securityhub-standard.html',
    paths: {
      DisabledStandardsControls: [
        'aws-resource-securityhub-standard.html#cfn-securityhub-standard-disabledstandardscontrols',
      ],
      'DisabledStandardsControls.Reason': [
        'aws-properties-securityhub-standard-standardscontrol.html#cfn-securityhub-standard-standardscontrol-reason',
      ],
    },
  },
  'AWS::ServiceCatalog::PortfolioShare': {
    page: 'aws-resource-servicecatalog-portfolioshare.html',
    paths: {},
  },
  'AWS::Shield::ProactiveEngagement': {
    page: 'aws-resource-shield-proactiveengagement.html',
    paths: {
      ProactiveEngagementStatus: [
        'aws-resource-shield-proactiveengagement.html#cfn-shield-proactiveengagement-proactiveengagementstatus',
      ],
    },
  },
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
      HealthCheckArns: ['aws-resource-shield-protection.html#cfn-shield-protection-healthcheckarns'],
      Name: ['aws-resource-shield-protection.html#cfn-shield-protection-name', 'yes'],
      ResourceArn: ['aws-resource-shield-protection.html#cfn-shield-protection-resourcearn', 'yes'],
    },
  },
  'AWS::StepFunctions::Activity': { page: 'aws-resource-stepfunctions-activity.html', paths: {} },
  'AWS::StepFunctions::StateMachine': {
    page: 'aws-resource-stepfunctions-statemachine.html',
    paths: {
      'EncryptionConfiguration.KmsKeyId': [
        'aws-properties-stepfunctions-statemachine-encryptionconfiguration.html#cfn-stepfunctions-statemachine-encryptionconfiguration-kmskeyid',
      ],
      'EncryptionConfiguration.Type': [
        'aws-properties-stepfunctions-statemachine-encryptionconfiguration.html#cfn-stepfunctions-statemachine-encryptionconfiguration-type',
      ],
      'LoggingConfiguration.Level': [
        'aws-properties-stepfunctions-statemachine-loggingconfiguration.html#cfn-stepfunctions-statemachine-loggingconfiguration-level',
      ],
      'TracingConfiguration.Enabled': [
        'aws-properties-stepfunctions-statemachine-tracingconfiguration.html#cfn-stepfunctions-statemachine-tracingconfiguration-enabled',
      ],
    },
  },
  'AWS::Timestream::Database': {
    page: 'aws-resource-timestream-database.html',
    paths: { KmsKeyId: ['aws-resource-timestream-database.html#cfn-timestream-database-kmskeyid'] },
  },
  'AWS::Transfer::Agreement': { page: 'aws-resource-transfer-agreement.html', paths: {} },
  'AWS::Transfer::Certificate': { page: 'aws-resource-transfer-certificate.html', paths: {} },
  'AWS::Transfer::Connector': {
    page: 'aws-resource-transfer-connector.html',
    paths: { LoggingRole: ['aws-resource-transfer-connector.html#cfn-transfer-connector-loggingrole'] },
  },
  'AWS::Transfer::Profile': { page: 'aws-resource-transfer-profile.html', paths: {} },
  'AWS::Transfer::Server': {
    page: 'aws-resource-transfer-server.html',
    paths: {
      'EndpointDetails.AddressAllocationIds': [
        'aws-properties-transfer-server-endpointdetails.html#cfn-transfer-server-endpointdetails-addressallocationids',
        'maybe',
      ],
      EndpointType: ['aws-resource-transfer-server.html#cfn-transfer-server-endpointtype'],
      LoggingRole: ['aws-resource-transfer-server.html#cfn-transfer-server-loggingrole'],
      Protocols: ['aws-resource-transfer-server.html#cfn-transfer-server-protocols'],
      SecurityPolicyName: ['aws-resource-transfer-server.html#cfn-transfer-server-securitypolicyname'],
      StructuredLogDestinations: [
        'aws-resource-transfer-server.html#cfn-transfer-server-structuredlogdestinations',
      ],
    },
  },
  'AWS::Transfer::Workflow': { page: 'aws-resource-transfer-workflow.html', paths: {} },
  'AWS::WAF::Rule': {
    page: 'aws-resource-waf-rule.html',
    paths: { Predicates: ['aws-resource-waf-rule.html#cfn-waf-rule-predicates'] },
  },
  'AWS::WAF::WebACL': {
    page: 'aws-resource-waf-webacl.html',
    paths: {
      'DefaultAction.Type': ['aws-properties-waf-webacl-action.html#cfn-waf-webacl-action-type'],
      Rules: ['aws-resource-waf-webacl.html#cfn-waf-webacl-rules'],
    },
  },
  'AWS::WAFRegional::Rule': {
    page: 'aws-resource-wafregional-rule.html',
    paths: { Predicates: ['aws-resource-wafregional-rule.html#cfn-wafregional-rule-predicates'] },
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
  'AWS::WAFRegional::WebACLAssociation': {
    page: 'aws-resource-wafregional-webaclassociation.html',
    paths: {
      ResourceArn: [
        'aws-resource-wafregional-webaclassociation.html#cfn-wafregional-webaclassociation-resourcearn',
        'yes',
      ],
    },
  },
  'AWS::WAFv2::IPSet': {
    page: 'aws-resource-wafv2-ipset.html',
    paths: { Addresses: ['aws-resource-wafv2-ipset.html#cfn-wafv2-ipset-addresses'] },
  },
  'AWS::WAFv2::LoggingConfiguration': {
    page: 'aws-resource-wafv2-loggingconfiguration.html',
    paths: {
      LogDestinationConfigs: [
        'aws-resource-wafv2-loggingconfiguration.html#cfn-wafv2-loggingconfiguration-logdestinationconfigs',
      ],
      LoggingFilter: [
        'aws-resource-wafv2-loggingconfiguration.html#cfn-wafv2-loggingconfiguration-loggingfilter',
      ],
      RedactedFields: [
        'aws-resource-wafv2-loggingconfiguration.html#cfn-wafv2-loggingconfiguration-redactedfields',
      ],
      ResourceArn: [
        'aws-resource-wafv2-loggingconfiguration.html#cfn-wafv2-loggingconfiguration-resourcearn',
        'yes',
      ],
    },
  },
  'AWS::WAFv2::RuleGroup': {
    page: 'aws-resource-wafv2-rulegroup.html',
    paths: {
      Rules: ['aws-resource-wafv2-rulegroup.html#cfn-wafv2-rulegroup-rules'],
      'Rules.VisibilityConfig.CloudWatchMetricsEnabled': [
        'aws-properties-wafv2-rulegroup-visibilityconfig.html#cfn-wafv2-rulegroup-visibilityconfig-cloudwatchmetricsenabled',
      ],
      'Rules.VisibilityConfig.SampledRequestsEnabled': [
        'aws-properties-wafv2-rulegroup-visibilityconfig.html#cfn-wafv2-rulegroup-visibilityconfig-sampledrequestsenabled',
      ],
      VisibilityConfig: ['aws-resource-wafv2-rulegroup.html#cfn-wafv2-rulegroup-visibilityconfig'],
    },
  },
  'AWS::WAFv2::WebACL': {
    page: 'aws-resource-wafv2-webacl.html',
    paths: {
      'DefaultAction.Allow': [
        'aws-properties-wafv2-webacl-defaultaction.html#cfn-wafv2-webacl-defaultaction-allow',
      ],
      Rules: ['aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-rules'],
      'Rules.Action': ['aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-action'],
      'Rules.Name': ['aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-name'],
      'Rules.OverrideAction': ['aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-overrideaction'],
      'Rules.Priority': ['aws-properties-wafv2-webacl-rule.html#cfn-wafv2-webacl-rule-priority'],
      'Rules.Statement.ManagedRuleGroupStatement.ExcludedRules': [
        'aws-properties-wafv2-webacl-managedrulegroupstatement.html#cfn-wafv2-webacl-managedrulegroupstatement-excludedrules',
      ],
      'Rules.Statement.ManagedRuleGroupStatement.Name': [
        'aws-properties-wafv2-webacl-managedrulegroupstatement.html#cfn-wafv2-webacl-managedrulegroupstatement-name',
      ],
      'Rules.Statement.ManagedRuleGroupStatement.RuleActionOverrides.ActionToUse': [
        'aws-properties-wafv2-webacl-ruleactionoverride.html#cfn-wafv2-webacl-ruleactionoverride-actiontouse',
      ],
      'Rules.Statement.ManagedRuleGroupStatement.VendorName': [
        'aws-properties-wafv2-webacl-managedrulegroupstatement.html#cfn-wafv2-webacl-managedrulegroupstatement-vendorname',
      ],
      'Rules.Statement.ManagedRuleGroupStatement.Version': [
        'aws-properties-wafv2-webacl-managedrulegroupstatement.html#cfn-wafv2-webacl-managedrulegroupstatement-version',
      ],
      'Rules.Statement.RateBasedStatement.AggregateKeyType': [
        'aws-properties-wafv2-webacl-ratebasedstatement.html#cfn-wafv2-webacl-ratebasedstatement-aggregatekeytype',
      ],
      'Rules.Statement.RateBasedStatement.ForwardedIPConfig.FallbackBehavior': [
        'aws-properties-wafv2-webacl-forwardedipconfiguration.html#cfn-wafv2-webacl-forwardedipconfiguration-fallbackbehavior',
      ],
      'Rules.Statement.RateBasedStatement.Limit': [
        'aws-properties-wafv2-webacl-ratebasedstatement.html#cfn-wafv2-webacl-ratebasedstatement-limit',
      ],
      'Rules.Statement.SqliMatchStatement.FieldToMatch.Body.OversizeHandling': [
        'aws-properties-wafv2-webacl-body.html#cfn-wafv2-webacl-body-oversizehandling',
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
      VisibilityConfig: ['aws-resource-wafv2-webacl.html#cfn-wafv2-webacl-visibilityconfig'],
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
