const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The properties of SAM's types, from the SAM specification: what it refuses cannot be written. */
export const SAM_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  'AWS::Serverless::Function': words(`
    Architectures AssumeRolePolicyDocument AutoPublishAlias CodeSigningConfigArn CodeUri DeadLetterQueue
    DeploymentPreference Description Environment EphemeralStorage EventInvokeConfig Events FileSystemConfigs FunctionName
    FunctionUrlConfig Handler ImageConfig ImageUri InlineCode KmsKeyArn Layers LoggingConfig MemorySize PackageType
    PermissionsBoundary Policies ProvisionedConcurrencyConfig RecursiveLoop ReservedConcurrentExecutions Role RolePath
    Runtime RuntimeManagementConfig SnapStart SourceKMSKeyArn Tags Timeout Tracing VersionDescription VpcConfig`),
  'AWS::Serverless::Api': words(`
    AccessLogSetting ApiKeySourceType Auth BinaryMediaTypes CacheClusterEnabled CacheClusterSize CanarySetting Cors
    DefinitionBody DefinitionUri Description DisableExecuteApiEndpoint Domain EndpointConfiguration FailOnWarnings
    GatewayResponses MethodSettings MinimumCompressionSize Mode Models Name OpenApiVersion StageName Tags TracingEnabled
    Variables`),
  'AWS::Serverless::HttpApi': words(`
    AccessLogSettings Auth CorsConfiguration DefaultRouteSettings DefinitionBody DefinitionUri Description
    DisableExecuteApiEndpoint Domain FailOnWarnings Name RouteSettings StageName StageVariables Tags`),
  'AWS::Serverless::SimpleTable': words(`
    PointInTimeRecoverySpecification PrimaryKey ProvisionedThroughput SSESpecification TableName Tags`),
  'AWS::Serverless::StateMachine': words(`
    AutoPublishAlias Definition DefinitionSubstitutions DefinitionUri DeploymentPreference Events Logging Name
    PermissionsBoundary Policies Role RolePath Tags Tracing Type`),
};
