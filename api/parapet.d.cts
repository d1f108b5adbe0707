/** What `import { fix, lint, scan } from 'parapet'` gives; `docs/api.md` tells more, `parapet.ts` is what runs. */

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';

/** The tools whose suppressions may hold too. */
export type OtherTool = 'checkov' | 'trivy' | 'tfsec' | 'kics' | 'cfn_nag' | 'cdk-nag' | 'guard';

/** A finding where people look for it: lines and columns from 1, files with forward slashes. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Relative to the working directory; `.` for the workspace as a whole. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly resource: string;
  /** Below the resource's properties; empty for the resource as a whole. */
  readonly property: string;
  readonly message: string;
  /** The repairs that can be written, best first. */
  readonly fixes: readonly Fix[];
}

export interface Fix {
  readonly title: string;
  readonly safety: 'safe' | 'review';
  /** Why somebody has to look at it, such as `replaces` or `costs`; none where it is safe. */
  readonly reasons: readonly string[];
}

export interface SuppressedFinding extends Omit<Finding, 'fixes'> {
  readonly reason: string;
  /** The tool that it is suppressed for; undefined where it is for this one. */
  readonly tool?: OtherTool | undefined;
  /** The last day on which that holds, `YYYY-MM-DD`. */
  readonly until?: string | undefined;
}

export interface PlacedMessage {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What `parapet scan --format json` prints: `docs/report.schema.json` describes it. */
export interface Report {
  readonly schemaVersion: number;
  readonly findings: readonly Finding[];
  /** What is suppressed; nothing unless `showSuppressed` asks for it. */
  readonly suppressed: readonly SuppressedFinding[];
  /** What could not be read or judged. */
  readonly errors: readonly {
    readonly file: string;
    readonly line?: number | undefined;
    readonly message: string;
  }[];
  /** What the files lead to and was not read: calls of modules that are not there. */
  readonly notRead: readonly PlacedMessage[];
  /** Constructs of the CDK on which rules come to no outcome, with what is not followed. */
  readonly notEvaluated: readonly {
    readonly file: string;
    readonly line: number;
    readonly construct: string;
    readonly reason: string;
    /** How many. */
    readonly rules: number;
  }[];
  readonly summary: {
    readonly templates: number;
    readonly findings: number;
    readonly suppressed: number;
    /** How many are suppressed for another tool. */
    readonly honoured: Readonly<Partial<Record<OtherTool, number>>>;
    readonly severities: Readonly<Partial<Record<Severity, number>>>;
    /** How many are left out as less severe than `minSeverity`. */
    readonly below?: number | undefined;
    /** How many the baseline has, and how many of it are gone; undefined where there is none. */
    readonly known?: number | undefined;
    readonly gone?: number | undefined;
    readonly outcomes: { readonly passed: number; readonly failed: number; readonly notEvaluated: number };
    /** Of the framework that `profile` names; undefined where that is none. */
    readonly score?: { readonly percent: number | undefined } | undefined;
  };
}

/** What `.parapet.yaml` may say, as data. */
export interface Settings {
  /** `recommended`, `strict`, `all`, or a framework such as `cis-5.0`. */
  readonly profile?: string;
  /** By the id of a rule: `off`, a severity, or a mapping with `severity` and the options of the rule. */
  readonly rules?: Readonly<
    Record<string, Severity | 'off' | { readonly severity?: Severity; readonly [option: string]: unknown }>
  >;
  readonly overrides?: readonly {
    readonly paths: readonly string[];
    readonly rules: Readonly<Record<string, Severity | 'off'>>;
  }[];
  /** Whether the workspace sets up an account, so that what it lacks is a finding; decided from its content unless said. */
  readonly account?: boolean;
  readonly honour?: readonly OtherTool[];
  readonly requireReason?: boolean;
  readonly requireUntil?: boolean;
  readonly installedModules?: boolean;
}

export interface ScanOptions {
  /** The folder that files are named from, and whose `.parapet.yaml` and baseline hold; the working directory unless said. */
  readonly cwd?: string;
  /** In place of what `.parapet.yaml` says. */
  readonly profile?: string;
  /** A file to read in place of `.parapet.yaml`. */
  readonly config?: string;
  /** Globs of what is left out, beside those of `.parapet.yaml`. */
  readonly exclude?: readonly string[];
  readonly honour?: readonly OtherTool[];
  /** The file of the findings that are known already; false where none is to be read. */
  readonly baseline?: string | false;
  readonly minSeverity?: Severity;
  readonly showSuppressed?: boolean;
  /** Told in words what else there is to say, such as a setting that has another name now. */
  readonly onNote?: (message: string) => void;
}

/** Texts by their paths, which are relative, with forward slashes: the path of a file says which language it may be. */
export type Texts = Readonly<Record<string, string>>;

export interface LintOptions {
  readonly settings?: Settings;
  readonly showSuppressed?: boolean;
}

export interface FixOptions {
  readonly settings?: Settings;
  /** Which repairs are made; those that are safe unless said. Only the first that it wants of each finding is. */
  readonly wanted?: (finding: Omit<Finding, 'fixes' | Place>, fix: Fix) => boolean;
}

type Place = 'file' | 'line' | 'column' | 'endLine' | 'endColumn';

export interface Fixed {
  /** The texts that have changed, as they are now. */
  readonly texts: Texts;
  /** The repairs that were made, in the order of the files. */
  readonly applied: readonly (Fix & { readonly ruleId: string; readonly resource: string })[];
}

/**
 * Scans files and folders as the command does; the folder `cwd` where no path is given. Writes nothing and runs nothing. Rejects
 * where a path does not exist or a setting is wrong; the message says which.
 */
export declare function scan(paths?: readonly string[], options?: ScanOptions): Promise<Report>;

/** Judges texts together, as one workspace. Reads no file. Throws where a setting or a path is wrong. */
export declare function lint(texts: Texts, options?: LintOptions): Report;

/** Repairs texts; where a repair is wanted that cannot be written exactly, it is left out. Reads and writes no file. */
export declare function fix(texts: Texts, options?: FixOptions): Fixed;
