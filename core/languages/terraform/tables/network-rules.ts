import { Value, type Path } from '../../../model/index.ts';
import { blocksOf, type BlockInstance } from '../blocks.ts';
import { listOf, mapOf } from '../collections.ts';
import { attr, computed, headerPlace, type Field } from '../fields.ts';
import type { FannedOut } from '../table.ts';

/** The parts of a rule that every form of it writes alike. */
export const RULE = {
  IpProtocol: attr('protocol'),
  FromPort: attr('from_port'),
  ToPort: attr('to_port'),
  Description: attr('description'),
};

/** One address range of a rule: which property it is, and its value. */
interface Range {
  readonly property: 'CidrIp' | 'CidrIpv6' | 'SourcePrefixListId' | 'Source';
  readonly value: (path: Path) => Value;
}

/** The address ranges that a rule lists: each is a rule of its own in CloudFormation. */
function rangesOf(owner: BlockInstance): readonly Range[] {
  const ranges = (
    [
      ['CidrIp', 'cidr_blocks'],
      ['CidrIpv6', 'ipv6_cidr_blocks'],
      ['SourcePrefixListId', 'prefix_list_ids'],
    ] as const
  ).flatMap(([property, name]): readonly Range[] => {
    const written = attr(name).read(owner, [property]);
    if (written.data.kind === 'absent') return [];
    if (written.data.kind !== 'list' || written.data.open)
      return [{ property, value: (path) => Value.unknown(written.place, path) }];
    return written.data.items().map((item) => ({
      property,
      value: (path) => new Value(item.data, item.place, path, item.origin),
    }));
  });
  const absent: Range = { property: 'Source', value: (path) => Value.absent(headerPlace(owner), path) };
  return ranges.length > 0 ? ranges : [absent];
}

/** `ingress` or `egress` blocks within a security group. */
export function inlineRules(name: string): Field {
  return computed((owner, path) => {
    const { instances, open } = blocksOf(owner.block, name, owner.scope);
    if (instances.length === 0 && !open) return Value.absent(headerPlace(owner), path);
    const rules = instances.flatMap((rule) => rangesOf(rule).map((range) => ({ rule, range })));
    const members = rules.map(({ rule, range }, i) => () => {
      const at = [...path, i];
      const span = { start: rule.block.start, end: rule.block.headerEnd };
      const entries = new Map<string, () => Value>(
        Object.entries(RULE).map(([key, field]) => [key, () => field.read(rule, [...at, key])] as const),
      );
      entries.set(range.property, () => range.value([...at, range.property]));
      return mapOf(entries, rule.scope, at, span);
    });
    return listOf(members, owner.scope, path, { start: owner.block.start, end: owner.block.headerEnd }, open);
  });
}

/** A rule of its own, once for each of its address ranges. */
export function fanOut(owner: BlockInstance): readonly FannedOut[] {
  return rangesOf(owner).map(({ property, value }) => {
    const absent = (path: Path): Value => Value.absent(headerPlace(owner), path);
    return { own: { CidrIp: absent, CidrIpv6: absent, SourcePrefixListId: absent, [property]: value } };
  });
}

/** Whether `type` says so. */
export function isOfKind(kind: string): (owner: BlockInstance) => boolean | undefined {
  return (owner) => {
    const { truth } = attr('type').read(owner, []).is(kind);
    return truth === 'unknown' ? undefined : truth === 'yes';
  };
}
