import { attr, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const LOGS = (name: string) => object(name, same('Enabled', 'LogLevel'));

/** Services that run a fleet of their own: Airflow, EMR, GameLift. */
export const workloads: ServiceTables = {
  resources: {
    aws_efs_mount_target: { type: 'AWS::EFS::MountTarget', fields: same('FileSystemId', 'SubnetId') },
    aws_emr_block_public_access_configuration: {
      type: 'Terraform::EMR::BlockPublicAccessConfiguration',
      fields: {
        ...same('BlockPublicSecurityGroupRules'),
        PermittedPublicSecurityGroupRuleRanges: list(
          'permitted_public_security_group_rule_range',
          same('MinRange', 'MaxRange'),
        ),
      },
    },
    aws_emr_cluster: {
      type: 'AWS::EMR::Cluster',
      named: 'name',
      fields: {
        ...same('LogUri', 'SecurityConfiguration'),
        Instances: object('ec2_attributes', {
          ...same('EmrManagedMasterSecurityGroup', 'EmrManagedSlaveSecurityGroup'),
          Ec2SubnetId: attr('subnet_id'),
          Ec2SubnetIds: attr('subnet_ids'),
        }),
        KerberosAttributes: object('kerberos_attributes', same('Realm', 'KdcAdminPassword')),
      },
    },
    aws_emr_security_configuration: {
      type: 'AWS::EMR::SecurityConfiguration',
      named: 'name',
      fields: { SecurityConfiguration: attr('configuration') },
    },
    aws_gamelift_fleet: {
      type: 'AWS::GameLift::Fleet',
      fields: {
        EC2InboundPermissions: list(
          'ec2_inbound_permission',
          same('FromPort', 'IpRange', 'Protocol', 'ToPort'),
        ),
      },
    },
    aws_mwaa_environment: {
      type: 'AWS::MWAA::Environment',
      named: 'name',
      fields: {
        ...same('WebserverAccessMode'),
        LoggingConfiguration: object('logging_configuration', {
          DagProcessingLogs: LOGS('dag_processing_logs'),
          SchedulerLogs: LOGS('scheduler_logs'),
          TaskLogs: LOGS('task_logs'),
          WebserverLogs: LOGS('webserver_logs'),
          WorkerLogs: LOGS('worker_logs'),
        }),
      },
    },
  },
};
