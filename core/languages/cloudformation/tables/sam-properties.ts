const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The properties of SAM's types, from the translator's own: what it refuses cannot be written. */
export const SAM_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  'AWS::Serverless::Function': words(`
    Architectures AssumeRolePolicyDocument AutoPublishAlias AutoPublishAliasAllProperties AutoPublishCodeSha256
    CapacityProviderConfig CodeSigningConfigArn CodeUri DeadLetterQueue DeploymentPreference Description
    DurableConfig Environment EphemeralStorage EventInvokeConfig Events FileSystemConfigs FunctionName
    FunctionScalingConfig FunctionUrlConfig Handler ImageConfig ImageUri InlineCode KmsKeyArn Layers LoggingConfig
    MemorySize PackageType PermissionsBoundary Policies PropagateTags ProvisionedConcurrencyConfig
    PublishToLatestPublished RecursiveLoop ReservedConcurrentExecutions Role RolePath Runtime
    RuntimeManagementConfig SnapStart SourceKMSKeyArn Tags TenancyConfig Timeout Tracing VersionDeletionPolicy
    VersionDescription VpcConfig`),
  'AWS::Serverless::Api': words(`
    AccessLogSetting AlwaysDeploy ApiKeySourceType Auth BinaryMediaTypes CacheClusterEnabled CacheClusterSize
    CanarySetting Cors DefinitionBody DefinitionUri Description DisableExecuteApiEndpoint Domain EndpointAccessMode
    EndpointConfiguration FailOnWarnings GatewayResponses MergeDefinitions MethodSettings MinimumCompressionSize
    Mode Models Name OpenApiVersion Policy PropagateTags SecurityPolicy StageName Tags TracingEnabled Variables`),
  'AWS::Serverless::HttpApi': words(`
    AccessLogSettings Auth CorsConfiguration DefaultRouteSettings DefinitionBody DefinitionUri Description
    DisableExecuteApiEndpoint Domain FailOnWarnings Name PropagateTags RouteSettings StageName StageVariables Tags`),
  'AWS::Serverless::WebSocketApi': words(`
    AccessLogSettings ApiKeySelectionExpression Auth DefaultRouteSettings Description DisableExecuteApiEndpoint
    DisableSchemaValidation Domain FailOnWarnings IpAddressType Name PropagateTags RouteSelectionExpression
    RouteSettings Routes StageName StageVariables Tags`),
  'AWS::Serverless::SimpleTable': words(`
    PointInTimeRecoverySpecification PrimaryKey ProvisionedThroughput SSESpecification TableName Tags`),
  'AWS::Serverless::Application': words(`
    Location NotificationARNs Parameters Tags TemplateUrl TimeoutInMinutes`),
  'AWS::Serverless::StateMachine': words(`
    AutoPublishAlias Definition DefinitionSubstitutions DefinitionUri DeploymentPreference Events Logging Name
    PermissionsBoundary Policies PropagateTags Role RolePath Tags Tracing Type UseAliasAsEventTarget`),
  'AWS::Serverless::GraphQLApi': words(`
    ApiKeys Auth Cache DataSources DomainName Functions IntrospectionConfig Logging Name OwnerContact
    QueryDepthLimit ResolverCountLimit Resolvers SchemaInline SchemaUri Tags Visibility XrayEnabled`),
};
