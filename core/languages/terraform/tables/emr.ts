import { attr, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

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
        Instances: object('ec2_attributes', {
          ...same('EmrManagedMasterSecurityGroup', 'EmrManagedSlaveSecurityGroup'),
          AdditionalMasterSecurityGroups: attr('additional_master_security_groups'),
          AdditionalSlaveSecurityGroups: attr('additional_slave_security_groups'),
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
  },
};
