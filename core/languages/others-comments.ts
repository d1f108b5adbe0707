import { OTHER_TOOLS, type OtherTool, type Suppression } from '../model/index.ts';

/** A comment that suppresses checks of another tool. */
export interface OthersComment extends Pick<Suppression, 'rules' | 'reason' | 'until'> {
  readonly tool: OtherTool;
  /** Where the comment stands. */
  readonly start: number;
  readonly end: number;
  /**
   * What it covers: the resource that it stands in, what begins on its own line, what begins on the next one, the next line
   * alone, or the file that it begins.
   */
  readonly scope: 'resource' | 'own' | 'below' | 'next line' | 'file';
}

const WORD = /(?:checkov|bridgecrew|cortex):skip=|(?:tfsec|trivy):|kics-scan\b/gi;

/** Whether a text may have such comments or metadata, which is told without reading it. */
export function mayHaveOthers(text: string): boolean {
  return /checkov|bridgecrew|cortex:skip|tfsec:|trivy:|kics-scan|cfn_nag|cdk_nag|SuppressedRules/i.test(text);
}

/** The tools for which a text may suppress something. */
export function othersNamedIn(text: string): readonly OtherTool[] {
  const words: Readonly<Record<OtherTool, RegExp>> = {
    checkov: /(?:checkov|bridgecrew|cortex):skip=|\bcheckov["']?:\s*[{\n]/,
    trivy: /\btrivy:ignore:/,
    tfsec: /\btfsec:ignore:/,
    kics: /\bkics-scan\b/,
    cfn_nag: /\bcfn_nag\b/,
    'cdk-nag': /\bcdk_nag\b|\bNagSuppressions\b/,
    guard: /\bSuppressedRules\b/,
  };
  return OTHER_TOOLS.filter((tool) => words[tool].test(text));
}

/** The comments of a text that suppress checks of other tools. */
export function othersComments(text: string): readonly OthersComment[] {
  const lines = new Set<number>();
  for (const { index } of text.matchAll(WORD)) lines.add(text.lastIndexOf('\n', index - 1) + 1);
  return [...lines].flatMap((line) => inLine(text, line));
}

function inLine(text: string, line: number): readonly OthersComment[] {
  const newline = text.indexOf('\n', line);
  const whole = text.slice(line, newline < 0 ? text.length : newline).trimEnd();
  const mark = whole.search(/#|\/\/|\/\*/);
  if (mark < 0) return [];
  const comment = whole.slice(mark);
  const isAlone = whole.slice(0, mark).trim() === '';
  const at = { start: line + mark, end: line + whole.length };
  return [
    ...ofCheckov(comment).map((wish) => ({ ...wish, ...at })),
    ...ofTrivy(comment, isAlone).map((wish) => ({ ...wish, ...at })),
    // KICS reads no comment behind code.
    ...(isAlone ? ofKics(comment) : []).map((wish) => ({ ...wish, ...at })),
  ];
}

type Wish = Omit<OthersComment, 'start' | 'end'>;

/** `checkov:skip=CKV_AWS_20,CKV_AWS_21:reason`, the first of a line. */
function ofCheckov(comment: string): readonly Wish[] {
  const found = /(?:checkov|bridgecrew|cortex):skip= *([\w-]+(?:,[\w-]+)*)(?::(.*))?/.exec(comment);
  if (found === null) return [];
  const rules = found[1]!.split(',');
  return [{ tool: 'checkov', rules, reason: said(found[2]), until: undefined, scope: 'resource' }];
}

/** `tfsec:ignore:ID`, `trivy:ignore:ID:exp:2027-01-31`, any number in a line; what else stands there is the reason. */
function ofTrivy(comment: string, isAlone: boolean): readonly Wish[] {
  const words = comment.split(/\s+/).map((word) => word.replace(/^[#/*]+/, ''));
  const isWish = (word: string): boolean => /^(?:tfsec|trivy):/.test(word);
  const reason = said(
    words
      .filter((word) => !isWish(word))
      .join(' ')
      .replace(/^-+ /, ''),
  );
  return words.filter(isWish).flatMap((word): readonly Wish[] => {
    const [tool, ...parts] = word.split(':');
    const of = (name: string): string | undefined =>
      parts.find((_part, i) => i % 2 === 1 && parts[i - 1] === name);
    const [id, expires] = [of('ignore'), of('exp')];
    // Where it holds in one workspace alone, or for some values, nobody can tell here.
    if (id === undefined || id === '' || id.includes('[') || of('ws') !== undefined) return [];
    const until = expires === undefined ? undefined : dayBefore(expires);
    return [
      { tool: tool as 'tfsec' | 'trivy', rules: [id], reason, until, scope: isAlone ? 'below' : 'own' },
    ];
  });
}

/** `kics-scan ignore`, `ignore-line`, `ignore-block`, `disable=ID,ID`. */
function ofKics(comment: string): readonly Wish[] {
  const commands =
    /^(?:\/\/|#|\/\*)+\s*kics-scan\s(.*)$/i.exec(comment)?.[1]?.toLowerCase().split(/\s+/) ?? [];
  return commands.flatMap((command): readonly Wish[] => {
    const wish = { tool: 'kics', reason: undefined, until: undefined } as const;
    if (command === 'ignore-line') return [{ ...wish, rules: ['*'], scope: 'next line' }];
    if (command === 'ignore-block') return [{ ...wish, rules: ['*'], scope: 'below' }];
    if (command === 'ignore') return [{ ...wish, rules: ['*'], scope: 'file' }];
    if (!command.startsWith('disable=')) return [];
    const rules = command
      .slice('disable='.length)
      .split(',')
      .filter((id) => id !== '');
    return [{ ...wish, rules, scope: 'file' }];
  });
}

function said(reason: string | undefined): string | undefined {
  const text = reason?.trim() ?? '';
  return text === '' ? undefined : text;
}

/** The day ahead of one: what expires on a day does not hold on it. What is no day has expired. */
export function dayBefore(day: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? '0000-01-01' : new Date(time - 86_400_000).toISOString().slice(0, 10);
}

/**
 * Whether a comment that stands alone is about the line that starts at an offset: for Trivy that is the next one, behind
 * others of its kind.
 */
export function reaches(text: string, { tool, end }: OthersComment, line: number): boolean {
  if (tool !== 'trivy' && tool !== 'tfsec') return true;
  const between = text.slice(text.indexOf('\n', end) + 1, line);
  return between
    .split('\n')
    .slice(0, -1)
    .every((each) => /^\s*[#/*].*\b(?:tfsec|trivy):/.test(each));
}
