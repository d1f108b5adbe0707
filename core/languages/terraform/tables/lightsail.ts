import { type BlockInstance, blocksOf } from '../blocks.ts';
import { attr, constant, type Field, never, same } from '../fields.ts';
import type { FannedOut, ServiceTables } from '../table.ts';

export const lightsail: ServiceTables = {
  resources: {
    aws_lightsail_database: {
      type: 'AWS::Lightsail::Database',
      fields: {
        MasterUserPassword: attr('master_password'),
        PubliclyAccessible: attr('publicly_accessible', { default: false }),
        RelationalDatabaseName: attr('relational_database_name'),
      },
    },
    // The firewall of a machine asks what the rules of a group ask.
    aws_lightsail_instance_public_ports: {
      type: 'AWS::EC2::SecurityGroupIngress',
      fields: { GroupId: never },
      fan: portsOf,
    },
  },
};

/** The ports that are open, for each of the ranges of addresses; for everyone where none is said. */
function portsOf(owner: BlockInstance): readonly FannedOut[] {
  return blocksOf(owner.block, 'port_info', owner.scope).instances.flatMap((port) => {
    const opened = { ...same('FromPort', 'ToPort'), IpProtocol: attr('protocol', { words: { all: -1 } }) };
    const ranges = (['cidrs', 'ipv6_cidrs'] as const).flatMap((name) =>
      attr(name)
        .read(port, [])
        .list()
        .items.map((range) => ({
          [name === 'cidrs' ? 'CidrIp' : 'CidrIpv6']: { at: undefined, read: () => range },
        })),
    );
    const isSaid = port.block.body.attributes.some(({ name }) => /cidr/.test(name));
    const open = isSaid ? ranges : [{ CidrIp: constant('0.0.0.0/0') }];
    return open.map((range) => ({ own: fromBlock(port, { ...opened, ...range }) }));
  });
}

function fromBlock(port: BlockInstance, fields: Readonly<Record<string, Field>>): FannedOut['own'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, (path) => field.read(port, path)] as const),
  );
}
