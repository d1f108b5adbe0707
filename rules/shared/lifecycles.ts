/** When AWS ends the support of the versions of something, by day. */
interface Lifecycle {
  readonly source: string;
  readonly ends: Readonly<Record<string, string>>;
}

/**
 * Versions whose support ends before this day count as ended: the last one that was looked up, ninety days ahead and more.
 * A test fails once a version that is not among them has ninety days left.
 */
export const HORIZON = '2027-03-01';

const RDS_GUIDE = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html';
const EKS_GUIDE = 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html';

/** All facts of the rules that have a day (as of August 2026; of databases and clusters the end of standard support). */
export const LIFECYCLES = {
  'runtime of Lambda': {
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
    ends: {
      nodejs: '2016-10-31',
      'nodejs4.3': '2020-03-05',
      'nodejs4.3-edge': '2020-03-05',
      'nodejs6.10': '2019-08-12',
      'nodejs8.10': '2020-03-06',
      'nodejs10.x': '2021-07-30',
      'nodejs12.x': '2023-03-31',
      'nodejs14.x': '2023-12-04',
      'nodejs16.x': '2024-06-12',
      'nodejs18.x': '2025-09-01',
      'nodejs20.x': '2026-04-30',
      'nodejs22.x': '2027-04-30',
      'nodejs24.x': '2028-04-30',
      'python2.7': '2021-07-15',
      'python3.6': '2022-07-18',
      'python3.7': '2023-12-04',
      'python3.8': '2024-10-14',
      'python3.9': '2025-12-15',
      'python3.10': '2026-10-31',
      'python3.11': '2027-06-30',
      'python3.12': '2028-10-31',
      'python3.13': '2029-06-30',
      'python3.14': '2029-06-30',
      java8: '2024-01-08',
      'java8.al2': '2027-06-30',
      java11: '2027-06-30',
      java17: '2027-06-30',
      java21: '2029-06-30',
      java25: '2029-06-30',
      'dotnetcore1.0': '2019-06-27',
      'dotnetcore2.0': '2019-05-30',
      'dotnetcore2.1': '2022-01-05',
      'dotnetcore3.1': '2023-04-03',
      'dotnet5.0': '2022-05-10',
      dotnet6: '2024-12-20',
      dotnet7: '2024-05-14',
      dotnet8: '2026-11-10',
      dotnet10: '2028-11-14',
      'ruby2.5': '2021-07-30',
      'ruby2.7': '2023-12-07',
      'ruby3.2': '2026-03-31',
      'ruby3.3': '2027-03-31',
      'ruby3.4': '2028-03-31',
      'go1.x': '2024-01-08',
      provided: '2024-01-08',
      'provided.al2': '2026-07-31',
      'provided.al2023': '2029-06-30',
    },
  },
  // Support of both kinds, standard and extended.
  'version of Kubernetes': {
    source: EKS_GUIDE,
    ends: { '1.31': '2026-11-26', '1.32': '2027-03-23', '1.33': '2027-07-29', '1.34': '2027-12-02' },
  },
  'version of Kubernetes in standard support': {
    source: EKS_GUIDE,
    ends: {
      '1.32': '2026-03-23',
      '1.33': '2026-07-29',
      '1.34': '2026-12-02',
      '1.35': '2027-03-27',
      '1.36': '2027-08-02',
    },
  },
  'image of nodes': {
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-ami-deprecation-faqs.html',
    ends: { AL2_x86_64: '2025-11-26', AL2_x86_64_GPU: '2025-11-26', AL2_ARM_64: '2025-11-26' },
  },
  'image of instances': {
    source: 'https://aws.amazon.com/amazon-linux-2/faqs/',
    ends: { 'Amazon Linux': '2023-12-31', 'Amazon Linux 2': '2026-06-30' },
  },
  mysql: {
    source: RDS_GUIDE,
    ends: {
      '5.5': '2021-05-25',
      '5.6': '2022-03-01',
      '5.7': '2024-02-29',
      '8.0': '2026-07-31',
      '8.4': '2029-07-31',
    },
  },
  postgres: {
    source: RDS_GUIDE,
    ends: {
      '9': '2022-04-30',
      '10': '2023-04-30',
      '11': '2024-02-29',
      '12': '2025-02-28',
      '13': '2026-02-28',
      '14': '2027-02-28',
      '15': '2028-02-29',
      '16': '2029-02-28',
    },
  },
  mariadb: {
    source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MariaDB.Concepts.VersionMgmt.html',
    ends: {
      '10.0': '2021-07-31',
      '10.1': '2021-07-31',
      '10.2': '2022-10-15',
      '10.3': '2023-10-23',
      '10.4': '2025-02-28',
      '10.5': '2026-08-31',
      '10.6': '2026-12-31',
      '10.11': '2028-02-29',
      '11.4': '2029-05-31',
      '11.8': '2028-06-30',
    },
  },
  'aurora-mysql': {
    source: RDS_GUIDE,
    ends: { '5.6': '2023-02-28', '5.7': '2024-10-31' },
  },
  'aurora-postgresql': {
    source: RDS_GUIDE,
    ends: {
      '9': '2022-02-28',
      '10': '2023-02-28',
      '11': '2024-02-29',
      '12': '2025-02-28',
      '13': '2026-02-28',
      '14': '2027-02-28',
      '15': '2028-02-29',
      '16': '2029-02-28',
    },
  },
  redis: {
    source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-versions.html',
    ends: { '2': '2023-01-31', '3': '2023-01-31', '4': '2026-01-31', '5': '2026-01-31', '6': '2027-01-31' },
  },
  docdb: {
    source: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/extended-support.html',
    ends: { '3.6': '2026-03-30' },
  },
  'version of Glue': {
    source: 'https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html',
    ends: { '0.9': '2026-04-01', '1.0': '2026-04-01', '2.0': '2026-04-01' },
  },
} as const satisfies Readonly<Record<string, Lifecycle>>;

export type Lived = keyof typeof LIFECYCLES;

/** The day on which support of a version ends, where that is before the horizon: `2026-04-30`; undefined where it goes on. */
export function endOf(lived: Lived, version: string): string | undefined {
  const ends: Lifecycle['ends'] = LIFECYCLES[lived].ends;
  const end = Object.hasOwn(ends, version) ? ends[version] : undefined;
  return end !== undefined && end < HORIZON ? end : undefined;
}

/** The versions whose support has ended, or ends before the horizon. */
export function endedVersions(lived: Lived): readonly string[] {
  return Object.keys(LIFECYCLES[lived].ends).filter((version) => endOf(lived, version) !== undefined);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2026-04-30` as a message has it: "April 30, 2026". */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${MONTHS[Number(month) - 1]} ${Number(date)}, ${year}`;
}
