import { renamed } from '../../renamed.ts';
import { attr, computed, group, inside, list, never, object, same, type Field } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** What EMR's API calls `Properties`; `configurations` is the address of such a text. */
const CONFIGURATIONS = computed((owner, path) => {
  const written = attr('configurations_json').read(owner, path);
  if (written.data.kind === 'absent') return attr('configurations').read(owner, path);
  return renamed(written.parsed(), (key) => (key === 'ConfigurationProperties' ? 'Properties' : key));
});

const FLEET = {
  InstanceTypeConfigs: list('instance_type_configs', {
    Configurations: list('configurations', { ConfigurationProperties: attr('properties') }),
  }),
};

const ofInstances = (name: string): Field => inside('ec2_attributes', attr(name));

export const emr: ServiceTables = {
  resources: {
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
        Applications: never,
        BootstrapActions: list('bootstrap_action', {
          ScriptBootstrapAction: group({ Args: attr('args'), Path: attr('path') }),
        }),
        Configurations: CONFIGURATIONS,
        Instances: group({
          EmrManagedMasterSecurityGroup: ofInstances('emr_managed_master_security_group'),
          EmrManagedSlaveSecurityGroup: ofInstances('emr_managed_slave_security_group'),
          AdditionalMasterSecurityGroups: ofInstances('additional_master_security_groups'),
          AdditionalSlaveSecurityGroups: ofInstances('additional_slave_security_groups'),
          Ec2SubnetId: ofInstances('subnet_id'),
          Ec2SubnetIds: ofInstances('subnet_ids'),
          CoreInstanceFleet: object('core_instance_fleet', FLEET),
          MasterInstanceFleet: object('master_instance_fleet', FLEET),
          CoreInstanceGroup: object('core_instance_group', { Configurations: never }),
          MasterInstanceGroup: object('master_instance_group', { Configurations: never }),
          TaskInstanceFleets: never,
          TaskInstanceGroups: never,
        }),
        Steps: list('step', { HadoopJarStep: object('hadoop_jar_step', same('Args')) }),
        KerberosAttributes: object('kerberos_attributes', same('Realm', 'KdcAdminPassword')),
      },
    },
    aws_emr_security_configuration: {
      type: 'AWS::EMR::SecurityConfiguration',
      named: 'name',
      fields: { SecurityConfiguration: attr('configuration') },
    },
  },
};
