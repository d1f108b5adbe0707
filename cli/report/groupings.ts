/** What findings of a report are gathered by. */
export const GROUPINGS = ['rule', 'file', 'severity', 'service'] as const;
export type Grouping = (typeof GROUPINGS)[number];
