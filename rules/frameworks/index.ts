import type { Framework } from '../../core/model/index.ts';
import fsbp from './fsbp.ts';
import aiSecurity from './ai-security.ts';
import cis_1_4 from './cis-1.4.ts';
import cis_3_0 from './cis-3.0.ts';
import cis_5_0 from './cis-5.0.ts';
import cis_6_0 from './cis-6.0.ts';
import cis_7_0 from './cis-7.0.ts';
import pciDss_3_2_1 from './pci-dss-3.2.1.ts';
import pciDss_4_0 from './pci-dss-4.0.ts';
import nist_800_53R5 from './nist-800-53-r5.ts';
import nist_800_171R2 from './nist-800-171-r2.ts';
import iso_27001_2013 from './iso-27001-2013.ts';
import iso_27001_2022 from './iso-27001-2022.ts';
import soc_2 from './soc-2.ts';
import hipaa from './hipaa.ts';
import gdpr from './gdpr.ts';
import fedrampLow from './fedramp-low.ts';
import fedrampModerate from './fedramp-moderate.ts';

export { CONTROLS, RETIRED } from './controls.ts';

/** The frameworks, in the order of their ids in `ids.ts`. */
export const FRAMEWORKS: readonly Framework[] = [
  fsbp,
  aiSecurity,
  cis_1_4,
  cis_3_0,
  cis_5_0,
  cis_6_0,
  cis_7_0,
  pciDss_3_2_1,
  pciDss_4_0,
  nist_800_53R5,
  nist_800_171R2,
  iso_27001_2013,
  iso_27001_2022,
  soc_2,
  hipaa,
  gdpr,
  fedrampLow,
  fedrampModerate,
];
