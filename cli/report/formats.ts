import type { Look } from './look.ts';
import type { Report } from './report.ts';

/** How a report is written, in pieces of its text. */
type Write = (report: Report, look: Look) => Iterable<string>;

interface ReportFormat {
  /** Whether it names the repairs of findings, which take time. */
  readonly hasFixes: boolean;
  /** Each format is loaded when somebody asks for it. */
  readonly load: () => Promise<Write>;
}

/** The formats of a report. */
export const FORMATS = {
  text: { hasFixes: true, load: async () => (await import('./text.ts')).reportText },
  compact: { hasFixes: false, load: async () => (await import('./compact.ts')).reportCompact },
  json: { hasFixes: true, load: async () => (await import('./json.ts')).reportJson },
  sarif: { hasFixes: false, load: async () => (await import('./sarif.ts')).reportSarif },
  junit: { hasFixes: true, load: async () => (await import('./junit.ts')).reportJunit },
  markdown: { hasFixes: true, load: async () => (await import('./markdown.ts')).reportMarkdown },
  github: { hasFixes: false, load: async () => (await import('./github.ts')).reportGithub },
  gitlab: { hasFixes: false, load: async () => (await import('./gitlab.ts')).reportGitlab },
  csv: { hasFixes: true, load: async () => (await import('./csv.ts')).reportCsv },
  html: { hasFixes: true, load: async () => (await import('./html.ts')).reportHtml },
  asff: { hasFixes: true, load: async () => (await import('./asff.ts')).reportAsff },
  ocsf: { hasFixes: true, load: async () => (await import('./ocsf.ts')).reportOcsf },
} as const satisfies Readonly<Record<string, ReportFormat>>;

export type FormatName = keyof typeof FORMATS;

/** The names of formats, the default first. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
