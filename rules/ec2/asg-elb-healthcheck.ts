import { any, defineRule, not, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'asg-elb-healthcheck',
  title: 'Groups behind a load balancer replace instances that it finds unhealthy',
  severity: 'low',
  profile: 'strict',
  controls: ['AutoScaling.1'],
  equivalents: {
    checkov: ['CKV2_AWS_15'],
    cdkNag: [
      'AwsSolutions-AS2',
      'HIPAA.Security-AutoScalingGroupELBHealthCheckRequired',
      'NIST.800.53.R4-AutoScalingGroupELBHealthCheckRequired',
      'NIST.800.53.R5-AutoScalingGroupELBHealthCheckRequired',
      'PCI.DSS.321-AutoScalingGroupELBHealthCheckRequired',
    ],
    guard: ['autoscaling_group_elb_healthcheck_required'],
  },
  on: 'AWS::AutoScaling::AutoScalingGroup',
  when: (group) =>
    any(
      ...['TargetGroupARNs', 'LoadBalancerNames', 'TrafficSources'].map((path) =>
        not(group.list(path).empty()),
      ),
    ),
  holds: (group) =>
    group
      .get('HealthCheckType')
      .or('EC2')
      .matches(/\b(ELB|VPC_LATTICE)\b/i),
  fix: setAt('ELB', 'changes', 'Listen to the load balancer (mind the grace period)'),
  message: (group) =>
    `${group.name} keeps instances that its load balancer has given up: a hung application counts as healthy as long as the machine runs.`,
});
