import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'securityhub-finding-aggregator',
  title: 'Security Hub gathers the findings of every region',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::SecurityHub::FindingAggregator',
  path: 'RegionLinkingMode',
  holds: (mode) => not(mode.is('SPECIFIED_REGIONS', 'NO_REGIONS')),
  fix: (aggregator, path) => ({
    title: 'Gather from all regions',
    safety: 'changes',
    edits: [
      { kind: 'set', resource: aggregator.name, path, value: 'ALL_REGIONS' },
      ...(aggregator.get('Regions').present().truth === 'no'
        ? []
        : [{ kind: 'remove', resource: aggregator.name, path: ['Regions'] } as const]),
    ],
  }),
  message: (aggregator) =>
    `${aggregator.name} gathers some regions only: what is found in any other, such as one that an intruder chose, does not show.`,
});
