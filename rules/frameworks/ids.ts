/** The ids of the frameworks, in the order in which they are listed; what they ask is in `index.ts`, which is loaded when it is asked for. */
export const FRAMEWORK_IDS = [
  'fsbp',
  'ai-security',
  'cis-1.4',
  'cis-3.0',
  'cis-5.0',
  'cis-6.0',
  'cis-7.0',
  'pci-dss-3.2.1',
  'pci-dss-4.0',
  'nist-800-53-r5',
  'nist-800-171-r2',
  'iso-27001-2013',
  'iso-27001-2022',
  'soc-2',
  'hipaa',
  'gdpr',
  'fedramp-low',
  'fedramp-moderate',
] as const;

export type FrameworkId = (typeof FRAMEWORK_IDS)[number];
