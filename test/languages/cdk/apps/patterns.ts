import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import * as appsync from 'aws-cdk-lib/aws-appsync';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as patterns from 'aws-cdk-lib/aws-ecs-patterns';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  ApplicationProtocol,
  ListenerAction,
  SslPolicy,
  type CfnLoadBalancer,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { Schedule } from 'aws-cdk-lib/aws-applicationautoscaling';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as synthetics from 'aws-cdk-lib/aws-synthetics';
import type { Construct } from 'constructs';

/** Constructs whose own resource no rule asks about, or that have none of their own. */
export default class Patterns extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const vpc = new ec2.Vpc(this, 'Network');
    const cluster = new ecs.Cluster(this, 'Cluster', { vpc });
    const hosts = new ecs.Cluster(this, 'Hosts0', { vpc });
    hosts.addCapacity('Hosts', { instanceType: new ec2.InstanceType('t3.small') });
    const certificate = Certificate.fromCertificateArn(
      this,
      'Certificate',
      'arn:aws:acm:eu-west-1:111122223333:certificate/0a1b2c3d',
    );
    const image = ecs.ContainerImage.fromRegistry('nginx:1.27');
    new patterns.ApplicationLoadBalancedFargateService(this, 'Shop', {
      cluster,
      taskImageOptions: { image },
    });
    new patterns.ApplicationLoadBalancedFargateService(this, 'Inner', {
      cluster,
      taskImageOptions: { image, enableLogging: false },
      publicLoadBalancer: false,
      openListener: false,
      assignPublicIp: true,
    });
    new patterns.ApplicationLoadBalancedFargateService(this, 'Secured', {
      cluster,
      taskImageOptions: { image, logDriver: ecs.LogDrivers.fluentd(), containerName: 'pages' },
      protocol: ApplicationProtocol.HTTPS,
      certificate,
      redirectHTTP: true,
      sslPolicy: SslPolicy.RECOMMENDED_TLS,
      healthCheck: { command: ['CMD-SHELL', 'curl -f http://localhost/'] },
    });
    const answering = new patterns.ApplicationLoadBalancedFargateService(this, 'Answering', {
      cluster,
      taskImageOptions: {
        image,
        environment: { AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
      },
    });
    answering.listener.addAction('Nothing', { action: ListenerAction.fixedResponse(404) });
    answering.taskDefinition.addContainer('aside', { image, privileged: false });
    new patterns.ApplicationLoadBalancedEc2Service(this, 'Hosts', {
      cluster: hosts,
      taskImageOptions: { image },
      memoryReservationMiB: 256,
      listenerPort: 8080,
    });
    const changed = new patterns.ApplicationLoadBalancedFargateService(this, 'Changed', {
      cluster,
      taskImageOptions: { image },
    });
    changed.loadBalancer.setAttribute('deletion_protection.enabled', 'true');
    const overridden = new patterns.ApplicationLoadBalancedFargateService(this, 'Overridden', {
      cluster,
      taskImageOptions: { image },
    });
    const balancer = overridden.loadBalancer.node.defaultChild as CfnLoadBalancer;
    balancer.loadBalancerAttributes = [{ key: 'deletion_protection.enabled', value: 'true' }];
    new patterns.NetworkLoadBalancedFargateService(this, 'Lines', { cluster, taskImageOptions: { image } });
    new patterns.QueueProcessingFargateService(this, 'Jobs', { cluster, image });
    new patterns.ScheduledFargateTask(this, 'Nightly', {
      cluster,
      schedule: Schedule.rate(Duration.days(1)),
      scheduledFargateTaskImageOptions: { image, memoryLimitMiB: 512 },
    });
    new synthetics.Canary(this, 'Canary', {
      runtime: synthetics.Runtime.SYNTHETICS_NODEJS_PUPPETEER_9_1,
      test: synthetics.Test.custom({
        handler: 'index.handler',
        code: synthetics.Code.fromInline('exports.handler = () => {};'),
      }),
      timeToLive: Duration.minutes(5),
    });
    new appsync.EventApi(this, 'Events', { apiName: 'events', logConfig: {} });
    new iam.InstanceProfile(this, 'Profile');
    new ec2.Subnet(this, 'Public', {
      vpcId: vpc.vpcId,
      availabilityZone: 'eu-west-1a',
      cidrBlock: '10.1.0.0/24',
      mapPublicIpOnLaunch: true,
    });
    new ec2.BastionHostLinux(this, 'Bastion', { vpc });
    const handler = new lambda.Function(this, 'Handler', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('exports.handler = () => {};'),
    });
    new lambda.Alias(this, 'Live', { aliasName: 'live', version: handler.currentVersion, retryAttempts: 1 });
  }
}
