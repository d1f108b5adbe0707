import { Value } from '../../../model/index.ts';
import { mapOf } from '../collections.ts';
import { attr, computed, group, list, object, one, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** `enabled_cluster_log_types` as objects. */
const LOG_TYPES = computed((owner, path) => {
  const types = attr('enabled_cluster_log_types').read(owner, path);
  if (types.data.kind !== 'list') return types;
  const { items, open } = types.data;
  const members = items().map((item, i) =>
    mapOf(new Map([['Type', () => item]]), owner.scope, [...path, i], {
      start: owner.block.start,
      end: owner.block.headerEnd,
    }),
  );
  return new Value({ kind: 'list', items: () => members, open }, types.place, path);
});

export const eks: ServiceTables = {
  resources: {
    aws_eks_addon: { type: 'AWS::EKS::Addon', fields: same('ConfigurationValues') },
    aws_eks_cluster: {
      type: 'AWS::EKS::Cluster',
      named: 'name',
      fields: {
        ...same('DeletionProtection', 'Version'),
        AccessConfig: object(
          'access_config',
          same('AuthenticationMode', 'BootstrapClusterCreatorAdminPermissions'),
        ),
        Logging: group({ ClusterLogging: group({ EnabledTypes: LOG_TYPES }) }),
        EncryptionConfig: list('encryption_config', {
          Provider: object('provider', { KeyArn: attr('key_arn') }),
          Resources: attr('resources'),
        }),
        ResourcesVpcConfig: object(
          'vpc_config',
          same(
            'EndpointPrivateAccess',
            'EndpointPublicAccess',
            'PublicAccessCidrs',
            'SubnetIds',
            'SecurityGroupIds',
          ),
        ),
      },
    },
    aws_eks_access_entry: {
      type: 'AWS::EKS::AccessEntry',
      fields: { ...same('ClusterName', 'PrincipalArn'), KubernetesGroups: attr('kubernetes_groups') },
    },
    aws_eks_access_policy_association: {
      type: 'AWS::EKS::AccessEntry',
      fields: {
        ...same('ClusterName', 'PrincipalArn'),
        AccessPolicies: one({
          ...same('PolicyArn'),
          AccessScope: object('access_scope', same('Type', 'Namespaces')),
        }),
      },
    },
    aws_eks_node_group: {
      type: 'AWS::EKS::Nodegroup',
      fields: {
        ...same('AmiType', 'Version'),
        RemoteAccess: object('remote_access', {
          Ec2SshKey: attr('ec2_ssh_key'),
          SourceSecurityGroups: attr('source_security_group_ids'),
        }),
      },
    },
  },
};
