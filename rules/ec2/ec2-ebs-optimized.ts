import { defineRule, setAt } from '../../core/model/index.ts';

/** The types that can be optimized for EBS and are not by themselves. */
const OPTIONAL =
  /^(c1\.xlarge|c3\.(|2|4)xlarge|g2\.2xlarge|i2\.(|2|4)xlarge|m1\.x?large|m2\.[24]xlarge|m3\.2?xlarge|r3\.(|2|4)xlarge)$/i;

export default defineRule({
  id: 'ec2-ebs-optimized',
  title: 'Instances have bandwidth of their own for their volumes',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_135'],
    kics: ['ec2_not_ebs_optimized'],
    cdkNag: ['HIPAA.Security-EC2EBSOptimizedInstance', 'NIST.800.53.R5-EC2EBSOptimizedInstance'],
    guard: ['ebs_optimized_instance'],
  },
  on: 'AWS::EC2::Instance',
  when: (instance) => instance.get('InstanceType').matches(OPTIONAL),
  holds: (instance) => instance.get('EbsOptimized').is(true),
  fix: setAt(true, 'interrupts', 'Give volumes bandwidth of their own (restarts the instance)'),
  message: (instance) =>
    `${instance.name} shares its bandwidth between network and volumes: a flood of requests slows down the disks as well.`,
});
