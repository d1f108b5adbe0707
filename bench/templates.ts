/** Templates of a given size, of the kinds of resources that people write. */

/** What one resource of a bench template looks like, by its number. */
const KINDS: readonly ((n: number) => string)[] = [
  (n) => `  Bucket${n}:
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    Properties:
      BucketName: !Sub "\${AWS::StackName}-data-${n}"
      VersioningConfiguration:
        Status: Enabled
      PublicAccessBlockConfiguration:
        BlockPublicAcls: true
        BlockPublicPolicy: true
        IgnorePublicAcls: true
        RestrictPublicBuckets: true
      LifecycleConfiguration:
        Rules:
          - Id: expire
            Status: Enabled
            ExpirationInDays: ${30 + (n % 300)}
`,
  (n) => `  Database${n}:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      DBInstanceClass: !If [IsProd, db.m6g.large, db.t4g.micro]
      AllocatedStorage: '${20 + (n % 80)}'
      StorageEncrypted: ${n % 3 === 0 ? 'false' : 'true'}
      MasterUsername: !Ref AdminName
      ManageMasterUserPassword: true
      MultiAZ: !If [IsProd, true, false]
      BackupRetentionPeriod: 14
`,
  (n) => `  Group${n}:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Group ${n}
      VpcId: !Ref VpcId
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 443
          ToPort: 443
          CidrIp: 0.0.0.0/0
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: ${n % 5 === 0 ? '0.0.0.0/0' : '10.0.0.0/8'}
`,
  (n) => `  Role${n}:
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
        - PolicyName: read
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: [s3:GetObject, s3:ListBucket]
                Resource: !Sub arn:aws:s3:::data-${n}/*
`,
  (n) => `  Function${n}:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Role: !GetAtt Role${n - 1}.Arn
      Environment:
        Variables:
          TABLE: !Ref Table${n + 1}
          STAGE: !Ref Env
      Code:
        ZipFile: |
          exports.handler = async () => ({ statusCode: 200 });
`,
  (n) => `  Table${n}:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions:
        - AttributeName: id
          AttributeType: S
      KeySchema:
        - AttributeName: id
          KeyType: HASH
      PointInTimeRecoverySpecification:
        PointInTimeRecoveryEnabled: ${n % 2 === 0}
`,
];

const HEAD = `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Env:
    Type: String
    Default: dev
  AdminName:
    Type: String
  VpcId:
    Type: AWS::EC2::VPC::Id
Conditions:
  IsProd: !Equals [!Ref Env, prod]
Resources:
`;

/** A YAML template of so many resources, padded with metadata to about the size in UTF-16 units. */
export function yamlTemplate(resources: number, size = 0, salt = 0): string {
  const bodies = Array.from({ length: resources }, (_, i) => KINDS[(i + salt) % KINDS.length]!(i + 10));
  const bare = HEAD.length + bodies.reduce((sum, body) => sum + body.length, 0);
  const padding = Math.max(0, Math.ceil((size - bare) / resources));
  const line = '      Note: describes what this is for and who is asked before it is changed\n';
  const lines = Math.floor(padding / line.length);
  const notes = Array.from({ length: lines }, (_, i) => line.replace('Note', `Note${i}`)).join('');
  return HEAD + bodies.map((body) => (lines > 0 ? `${body}    Metadata:\n${notes}` : body)).join('');
}
