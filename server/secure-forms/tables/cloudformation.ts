import type { SecureForm } from '../form.ts';

/** The resources of CloudFormation that people write most, as they pass under `strict`; texts are YAML below `Resources`. */
export const CLOUDFORMATION: readonly SecureForm[] = [
  {
    name: 'bucket',
    type: 'AWS::S3::Bucket',
    text: `\${1:Bucket}:
  Type: AWS::S3::Bucket
  DeletionPolicy: Retain
  UpdateReplacePolicy: Retain
  Properties:
    BucketEncryption:
      ServerSideEncryptionConfiguration:
        - ServerSideEncryptionByDefault:
            SSEAlgorithm: AES256
    PublicAccessBlockConfiguration:
      BlockPublicAcls: true
      BlockPublicPolicy: true
      IgnorePublicAcls: true
      RestrictPublicBuckets: true
    VersioningConfiguration:
      Status: Enabled
    LoggingConfiguration:
      DestinationBucketName: \${2:access-logs-of-the-account}
      LogFilePrefix: \${1}/
\${1}Policy:
  Type: AWS::S3::BucketPolicy
  Properties:
    Bucket: !Ref \${1}
    PolicyDocument:
      Version: '2012-10-17'
      Statement:
        - Effect: Deny
          Principal: '*'
          Action: s3:*
          Resource:
            - !GetAtt \${1}.Arn
            - !Sub '\${\${1}.Arn}/*'
          Condition:
            Bool:
              aws:SecureTransport: 'false'`,
  },
  {
    name: 'volume',
    type: 'AWS::EC2::Volume',
    text: `\${1:Volume}:
  Type: AWS::EC2::Volume
  DeletionPolicy: Snapshot
  UpdateReplacePolicy: Snapshot
  Properties:
    AvailabilityZone: !Select [0, !GetAZs '']
    Size: \${2:20}
    VolumeType: gp3
    Encrypted: true`,
  },
  {
    name: 'database instance',
    type: 'AWS::RDS::DBInstance',
    text: `\${1:Database}:
  Type: AWS::RDS::DBInstance
  DeletionPolicy: Snapshot
  UpdateReplacePolicy: Snapshot
  Properties:
    Engine: \${2:postgres}
    DBInstanceClass: \${3:db.m7g.large}
    AllocatedStorage: '\${4:100}'
    MasterUsername: \${5:keeper}
    ManageMasterUserPassword: true
    DBSubnetGroupName: \${6:private}
    Port: '\${7:6543}'
    PubliclyAccessible: false
    StorageEncrypted: true
    MultiAZ: true
    DeletionProtection: true
    BackupRetentionPeriod: 14
    CopyTagsToSnapshot: true
    AutoMinorVersionUpgrade: true
    EnableIAMDatabaseAuthentication: true
    EnableCloudwatchLogsExports:
      - postgresql`,
  },
  {
    name: 'queue',
    type: 'AWS::SQS::Queue',
    text: `\${1:Queue}:
  Type: AWS::SQS::Queue
  Properties:
    SqsManagedSseEnabled: true
\${1}Policy:
  Type: AWS::SQS::QueuePolicy
  Properties:
    Queues:
      - !Ref \${1}
    PolicyDocument:
      Version: '2012-10-17'
      Statement:
        - Effect: Deny
          Principal: '*'
          Action: sqs:*
          Resource: !GetAtt \${1}.Arn
          Condition:
            Bool:
              aws:SecureTransport: 'false'`,
  },
  {
    name: 'topic',
    type: 'AWS::SNS::Topic',
    text: `\${1:Topic}:
  Type: AWS::SNS::Topic
  Properties:
    KmsMasterKeyId: alias/aws/sns`,
  },
  {
    name: 'key',
    type: 'AWS::KMS::Key',
    text: `\${1:Key}:
  Type: AWS::KMS::Key
  DeletionPolicy: Retain
  UpdateReplacePolicy: Retain
  Properties:
    Description: \${2:Encrypts what the shop keeps}
    EnableKeyRotation: true
    KeyPolicy:
      Version: '2012-10-17'
      Statement:
        - Effect: Allow
          Principal:
            AWS: !Sub 'arn:\${AWS::Partition}:iam::\${AWS::AccountId}:root'
          Action: kms:*
          Resource: '*'`,
  },
  {
    name: 'distribution with WAF',
    type: 'AWS::CloudFront::Distribution',
    text: `\${1:Site}:
  Type: AWS::CloudFront::Distribution
  Properties:
    DistributionConfig:
      Enabled: true
      HttpVersion: http2and3
      DefaultRootObject: index.html
      Aliases:
        - \${2:www.example.com}
      ViewerCertificate:
        AcmCertificateArn: \${3:arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555}
        SslSupportMethod: sni-only
        MinimumProtocolVersion: TLSv1.2_2021
      WebACLId: \${4:arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/11111111-2222-3333-4444-555555555555}
      Logging:
        Bucket: \${5:logs-of-the-account.s3.amazonaws.com}
        Prefix: \${1}/
      Origins:
        - Id: files
          DomainName: \${6:files-of-the-site.s3.eu-west-1.amazonaws.com}
          OriginAccessControlId: !GetAtt \${1}Access.Id
          S3OriginConfig: {}
      DefaultCacheBehavior:
        TargetOriginId: files
        ViewerProtocolPolicy: redirect-to-https
        CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6
        ResponseHeadersPolicyId: 67f7725c-6f97-4210-82d7-5512b31e9d03
\${1}Access:
  Type: AWS::CloudFront::OriginAccessControl
  Properties:
    OriginAccessControlConfig:
      Name: \${1}
      OriginAccessControlOriginType: s3
      SigningBehavior: always
      SigningProtocol: sigv4`,
  },
  {
    name: 'balancer',
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    text: `\${1:Balancer}:
  Type: AWS::ElasticLoadBalancingV2::LoadBalancer
  Properties:
    Type: application
    Scheme: internal
    Subnets:
      - \${2:subnet-11111111}
      - \${3:subnet-22222222}
    SecurityGroups:
      - \${4:sg-11111111}
    LoadBalancerAttributes:
      - Key: deletion_protection.enabled
        Value: 'true'
      - Key: routing.http.drop_invalid_header_fields.enabled
        Value: 'true'
      - Key: routing.http.desync_mitigation_mode
        Value: strictest
      - Key: access_logs.s3.enabled
        Value: 'true'
      - Key: access_logs.s3.bucket
        Value: \${5:logs-of-the-account}`,
  },
  {
    name: 'function',
    type: 'AWS::Lambda::Function',
    text: `\${1:Function}:
  Type: AWS::Lambda::Function
  Properties:
    Runtime: \${2:nodejs22.x}
    Handler: \${3:index.handler}
    Role: !GetAtt \${1}Role.Arn
    TracingConfig:
      Mode: Active
    LoggingConfig:
      LogGroup: !Ref \${1}Logs
    Code:
      ZipFile: exports.handler = async () => 'ok';
\${1}Logs:
  Type: AWS::Logs::LogGroup
  Properties:
    RetentionInDays: 365
\${1}Role:
  Type: AWS::IAM::Role
  Properties:
    AssumeRolePolicyDocument:
      Version: '2012-10-17'
      Statement:
        - Effect: Allow
          Principal:
            Service: lambda.amazonaws.com
          Action: sts:AssumeRole
    Policies:
      - PolicyName: logs
        PolicyDocument:
          Version: '2012-10-17'
          Statement:
            - Effect: Allow
              Action:
                - logs:CreateLogStream
                - logs:PutLogEvents
              Resource: !GetAtt \${1}Logs.Arn`,
  },
  {
    name: 'trail',
    type: 'AWS::CloudTrail::Trail',
    text: `\${1:Trail}:
  Type: AWS::CloudTrail::Trail
  Properties:
    IsLogging: true
    IsMultiRegionTrail: true
    IncludeGlobalServiceEvents: true
    EnableLogFileValidation: true
    S3BucketName: \${2:trail-of-the-account}
    KMSKeyId: \${3:alias/trail}
    CloudWatchLogsLogGroupArn: !GetAtt \${1}Logs.Arn
    CloudWatchLogsRoleArn: !GetAtt \${1}Role.Arn
    EventSelectors:
      - ReadWriteType: All
        IncludeManagementEvents: true
        DataResources:
          - Type: AWS::S3::Object
            Values:
              - !Sub 'arn:\${AWS::Partition}:s3'
\${1}Logs:
  Type: AWS::Logs::LogGroup
  Properties:
    RetentionInDays: 365
\${1}Role:
  Type: AWS::IAM::Role
  Properties:
    AssumeRolePolicyDocument:
      Version: '2012-10-17'
      Statement:
        - Effect: Allow
          Principal:
            Service: cloudtrail.amazonaws.com
          Action: sts:AssumeRole
          Condition:
            StringEquals:
              aws:SourceAccount: !Ref AWS::AccountId
    Policies:
      - PolicyName: logs
        PolicyDocument:
          Version: '2012-10-17'
          Statement:
            - Effect: Allow
              Action:
                - logs:CreateLogStream
                - logs:PutLogEvents
              Resource: !GetAtt \${1}Logs.Arn`,
  },
  {
    name: 'detector',
    type: 'AWS::GuardDuty::Detector',
    text: `\${1:Detector}:
  Type: AWS::GuardDuty::Detector
  Properties:
    Enable: true
    FindingPublishingFrequency: FIFTEEN_MINUTES
    Features:
      - Name: S3_DATA_EVENTS
        Status: ENABLED
      - Name: EKS_AUDIT_LOGS
        Status: ENABLED
      - Name: EBS_MALWARE_PROTECTION
        Status: ENABLED
      - Name: RDS_LOGIN_EVENTS
        Status: ENABLED
      - Name: LAMBDA_NETWORK_LOGS
        Status: ENABLED
      - Name: RUNTIME_MONITORING
        Status: ENABLED
        AdditionalConfiguration:
          - Name: EKS_ADDON_MANAGEMENT
            Status: ENABLED
          - Name: ECS_FARGATE_AGENT_MANAGEMENT
            Status: ENABLED
          - Name: EC2_AGENT_MANAGEMENT
            Status: ENABLED`,
  },
  {
    name: 'log group',
    type: 'AWS::Logs::LogGroup',
    text: `\${1:Logs}:
  Type: AWS::Logs::LogGroup
  DeletionPolicy: Retain
  UpdateReplacePolicy: Retain
  Properties:
    RetentionInDays: \${2:365}`,
  },
  {
    name: 'role for a workload',
    type: 'AWS::IAM::Role',
    text: `\${1:Role}:
  Type: AWS::IAM::Role
  Properties:
    AssumeRolePolicyDocument:
      Version: '2012-10-17'
      Statement:
        - Effect: Allow
          Principal:
            Service: \${2:ecs-tasks.amazonaws.com}
          Action: sts:AssumeRole
          Condition:
            StringEquals:
              aws:SourceAccount: !Ref AWS::AccountId
    Policies:
      - PolicyName: \${3:orders}
        PolicyDocument:
          Version: '2012-10-17'
          Statement:
            - Effect: Allow
              Action:
                - \${4:sqs:SendMessage}
              Resource: \${5:arn:aws:sqs:eu-west-1:111122223333:orders}`,
  },
  {
    name: 'user pool with MFA',
    type: 'AWS::Cognito::UserPool',
    text: `\${1:Users}:
  Type: AWS::Cognito::UserPool
  DeletionPolicy: Retain
  UpdateReplacePolicy: Retain
  Properties:
    DeletionProtection: ACTIVE
    MfaConfiguration: 'ON'
    EnabledMfas:
      - SOFTWARE_TOKEN_MFA
    UserPoolTier: PLUS
    UserPoolAddOns:
      AdvancedSecurityMode: ENFORCED
    AdminCreateUserConfig:
      AllowAdminCreateUserOnly: true
    Policies:
      PasswordPolicy:
        MinimumLength: 14
        RequireLowercase: true
        RequireUppercase: true
        RequireNumbers: true
        RequireSymbols: true
        TemporaryPasswordValidityDays: 1`,
  },
  {
    name: 'table',
    type: 'AWS::DynamoDB::Table',
    text: `\${1:Table}:
  Type: AWS::DynamoDB::Table
  DeletionPolicy: Retain
  UpdateReplacePolicy: Retain
  Properties:
    BillingMode: PAY_PER_REQUEST
    AttributeDefinitions:
      - AttributeName: \${2:id}
        AttributeType: S
    KeySchema:
      - AttributeName: \${2}
        KeyType: HASH
    DeletionProtectionEnabled: true
    PointInTimeRecoverySpecification:
      PointInTimeRecoveryEnabled: true
    SSESpecification:
      SSEEnabled: true`,
  },
  {
    name: 'repository of images',
    type: 'AWS::ECR::Repository',
    text: `\${1:Images}:
  Type: AWS::ECR::Repository
  DeletionPolicy: Retain
  UpdateReplacePolicy: Retain
  Properties:
    ImageTagMutability: IMMUTABLE
    ImageScanningConfiguration:
      ScanOnPush: true
    EncryptionConfiguration:
      EncryptionType: KMS
      KmsKey: !GetAtt \${1}Key.Arn
    LifecyclePolicy:
      LifecyclePolicyText: '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"untagged","countType":"sinceImagePushed","countUnit":"days","countNumber":14},"action":{"type":"expire"}}]}'
\${1}Key:
  Type: AWS::KMS::Key
  DeletionPolicy: Retain
  UpdateReplacePolicy: Retain
  Properties:
    Description: Encrypts \${1}
    EnableKeyRotation: true`,
  },
];
