import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import * as cloudtrail from 'aws-cdk-lib/aws-cloudtrail';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as wafv2 from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

export default class Network extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const vpc = new ec2.Vpc(this, 'Network', { maxAzs: 2, restrictDefaultSecurityGroup: true });
    vpc.addFlowLog('Flows', { trafficType: ec2.FlowLogTrafficType.REJECT });
    new ec2.Vpc(this, 'Closed', {
      maxAzs: 2,
      natGateways: 0,
      subnetConfiguration: [
        { name: 'Front', subnetType: ec2.SubnetType.PUBLIC, mapPublicIpOnLaunch: false },
        { name: 'Inside', subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
      ],
      flowLogs: { All: { trafficType: ec2.FlowLogTrafficType.ALL } },
    });
    this.hosts(vpc);
    this.balancers(vpc);
    this.sites();
    this.apis();
    this.trails();
  }

  private hosts(vpc: ec2.Vpc): void {
    const open = new ec2.SecurityGroup(this, 'Open', { vpc, allowAllOutbound: true });
    open.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.allTraffic());
    open.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcpRange(0, 65535), 'Everything');
    const closed = new ec2.SecurityGroup(this, 'Closed group', { vpc, allowAllOutbound: false });
    closed.addEgressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(443), 'Inside');
    new ec2.SecurityGroup(this, 'Empty', { vpc, description: 'Nothing', allowAllOutbound: false });
    const connected = new ec2.SecurityGroup(this, 'Connected', { vpc });
    connected.connections.allowFromAnyIpv4(ec2.Port.tcp(3389));
    const shared = {
      vpc,
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.MICRO),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
    };
    new ec2.Instance(this, 'Host', {
      ...shared,
      associatePublicIpAddress: true,
      vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
      detailedMonitoring: false,
      blockDevices: [{ deviceName: '/dev/xvda', volume: ec2.BlockDeviceVolume.ebs(8, { encrypted: false }) }],
    });
    new ec2.Instance(this, 'SafeHost', {
      ...shared,
      securityGroup: closed,
      requireImdsv2: true,
      detailedMonitoring: true,
      disableApiTermination: true,
      ebsOptimized: true,
      associatePublicIpAddress: false,
      blockDevices: [{ deviceName: '/dev/xvda', volume: ec2.BlockDeviceVolume.ebs(8, { encrypted: true }) }],
    });
    new ec2.LaunchTemplate(this, 'Template', {
      requireImdsv2: true,
      httpPutResponseHopLimit: 3,
      associatePublicIpAddress: true,
      blockDevices: [{ deviceName: '/dev/xvda', volume: ec2.BlockDeviceVolume.ebs(8, { encrypted: false }) }],
    });
    new ec2.LaunchTemplate(this, 'PlainTemplate');
    new ec2.CfnSecurityGroupIngress(this, 'Rule', {
      ipProtocol: 'tcp',
      fromPort: 22,
      toPort: 22,
      cidrIp: '0.0.0.0/0',
      groupId: open.securityGroupId,
    });
  }

  private balancers(vpc: ec2.Vpc): void {
    const balancer = new elbv2.ApplicationLoadBalancer(this, 'Balancer', {
      vpc,
      internetFacing: true,
      dropInvalidHeaderFields: true,
      deletionProtection: false,
      desyncMitigationMode: elbv2.DesyncMitigationMode.MONITOR,
    });
    balancer.addListener('Plain', {
      port: 80,
      protocol: elbv2.ApplicationProtocol.HTTP,
      defaultAction: elbv2.ListenerAction.fixedResponse(200),
    });
    balancer.addListener('Sealed', {
      port: 443,
      certificates: [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111122223333:certificate/1')],
      sslPolicy: elbv2.SslPolicy.TLS12,
      defaultAction: elbv2.ListenerAction.fixedResponse(200),
    });
    balancer.addListener('Redirected', {
      port: 8080,
      protocol: elbv2.ApplicationProtocol.HTTP,
      defaultAction: elbv2.ListenerAction.redirect({ protocol: 'HTTPS', port: '443', permanent: true }),
    });
    const listener = new elbv2.ApplicationListener(this, 'Own', {
      loadBalancer: balancer,
      port: 8081,
      protocol: elbv2.ApplicationProtocol.HTTP,
      open: false,
    });
    listener.addAction('Answer', { action: elbv2.ListenerAction.fixedResponse(404) });
    const inner = new elbv2.ApplicationLoadBalancer(this, 'Inner', { vpc, deletionProtection: true });
    inner.setAttribute('routing.http.drop_invalid_header_fields.enabled', 'true');
    inner.logAccessLogs(new s3.Bucket(this, 'AccessLogs'));
    const network = new elbv2.NetworkLoadBalancer(this, 'NetworkBalancer', { vpc, crossZoneEnabled: true });
    network.addListener('Tcp', {
      port: 80,
      defaultTargetGroups: [new elbv2.NetworkTargetGroup(this, 'Tcp targets', { vpc, port: 80 })],
    });
    new elbv2.ApplicationTargetGroup(this, 'Plain targets', {
      vpc,
      port: 80,
      protocol: elbv2.ApplicationProtocol.HTTP,
      targetType: elbv2.TargetType.IP,
      healthCheck: { protocol: elbv2.Protocol.HTTP },
    });
    new wafv2.CfnWebACLAssociation(this, 'Association', {
      resourceArn: inner.loadBalancerArn,
      webAclArn: 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/1',
    });
  }

  private sites(): void {
    const bucket = new s3.Bucket(this, 'Pages');
    new cloudfront.Distribution(this, 'PlainSite', {
      defaultBehavior: {
        origin: new origins.HttpOrigin('example.com', {
          protocolPolicy: cloudfront.OriginProtocolPolicy.HTTP_ONLY,
        }),
        viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.ALLOW_ALL,
      },
    });
    new cloudfront.Distribution(this, 'SafeSite', {
      defaultBehavior: {
        origin: origins.S3BucketOrigin.withOriginAccessControl(bucket),
        viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: cloudfront.ResponseHeadersPolicy.SECURITY_HEADERS,
      },
      additionalBehaviors: {
        '/api/*': {
          origin: new origins.HttpOrigin('api.example.com'),
          viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
        },
      },
      defaultRootObject: 'index.html',
      enableLogging: true,
      logBucket: bucket,
      minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      webAclId: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/shop/1',
    });
    const later = new cloudfront.Distribution(this, 'LaterSite', {
      defaultBehavior: { origin: new origins.HttpOrigin('example.com') },
    });
    later.addBehavior('/old/*', new origins.HttpOrigin('old.example.com'), {
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.ALLOW_ALL,
    });
  }

  private apis(): void {
    const plain = new apigateway.RestApi(this, 'PlainApi');
    plain.root.addMethod('GET');
    const safe = new apigateway.RestApi(this, 'SafeApi', {
      disableExecuteApiEndpoint: true,
      endpointTypes: [apigateway.EndpointType.REGIONAL],
      deployOptions: {
        stageName: 'live',
        tracingEnabled: true,
        metricsEnabled: true,
        loggingLevel: apigateway.MethodLoggingLevel.INFO,
        dataTraceEnabled: false,
        cachingEnabled: true,
        cacheDataEncrypted: true,
        accessLogDestination: new apigateway.LogGroupLogDestination(new logs.LogGroup(this, 'ApiLines')),
        accessLogFormat: apigateway.AccessLogFormat.jsonWithStandardFields(),
      },
    });
    safe.root.addMethod('GET', undefined, { authorizationType: apigateway.AuthorizationType.IAM });
    const undeployed = new apigateway.RestApi(this, 'UndeployedApi', { deploy: false });
    undeployed.root.addMethod('POST');
    new apigatewayv2.HttpApi(this, 'Http', { disableExecuteApiEndpoint: true });
    const staged = new apigatewayv2.HttpApi(this, 'Staged', {
      createDefaultStage: false,
      corsPreflight: { allowOrigins: ['*'], allowMethods: [apigatewayv2.CorsHttpMethod.ANY] },
    });
    staged.addStage('Live', { stageName: 'live', autoDeploy: true });
    new apigatewayv2.HttpStage(this, 'Stage', {
      httpApi: new apigatewayv2.HttpApi(this, 'Other', { createDefaultStage: false }),
      stageName: 'own',
      throttle: { rateLimit: 10, burstLimit: 5 },
    });
  }

  private trails(): void {
    new cloudtrail.Trail(this, 'Trail');
    new cloudtrail.Trail(this, 'SafeTrail', {
      bucket: new s3.Bucket(this, 'Records', { versioned: true }),
      enableFileValidation: true,
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
      sendToCloudWatchLogs: true,
      cloudWatchLogsRetention: logs.RetentionDays.ONE_WEEK,
    });
    const events = new cloudtrail.Trail(this, 'EventTrail', { isMultiRegionTrail: false });
    events.logAllS3DataEvents();
    new wafv2.CfnLoggingConfiguration(this, 'AclLines', {
      resourceArn: 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/1',
      logDestinationConfigs: ['arn:aws:logs:eu-west-1:111122223333:log-group:aws-waf-logs-shop'],
    });
    new logs.LogGroup(this, 'Kept', { retention: Duration.days(400).toDays() });
  }
}
