import type { AnyRule, OtherTool, Peer } from '../model/index.ts';
import table from './check-names.json' with { type: 'json' };

/** What a tool is called where rules name the checks that ask the same. */
const PEERS: Readonly<Record<OtherTool, Peer>> = {
  checkov: 'checkov',
  trivy: 'trivy',
  // Trivy has taken over the checks of tfsec, and reads the comments of either.
  tfsec: 'trivy',
  kics: 'kics',
  cfn_nag: 'cfnNag',
  'cdk-nag': 'cdkNag',
  guard: 'guard',
};

/** The ids of the rules that ask the same as a check, by any name that the check has with its tool. */
export function answering(rules: readonly AnyRule[]): (tool: OtherTool, check: string) => readonly string[] {
  const known = new Map<Peer, ReadonlyMap<string, readonly string[]>>();
  const byCheck = (peer: Peer): ReadonlyMap<string, readonly string[]> => {
    if (!known.has(peer)) known.set(peer, rulesByCheck(rules, peer));
    return known.get(peer)!;
  };
  return (tool, check) => {
    const all = byCheck(PEERS[tool]);
    return [...new Set(idsOfCheck(tool, check, all).flatMap((id) => all.get(id) ?? []))];
  };
}

function rulesByCheck(rules: readonly AnyRule[], peer: Peer): ReadonlyMap<string, readonly string[]> {
  const byCheck = new Map<string, string[]>();
  for (const { id, equivalents, deprecated } of rules)
    for (const check of (deprecated === undefined ? equivalents?.[peer] : undefined) ?? []) {
      const name = peer === 'trivy' ? bare(check) : peer === 'guard' ? check.toUpperCase() : check;
      const known = byCheck.get(name);
      if (known === undefined) byCheck.set(name, [id]);
      else known.push(id);
    }
  return byCheck;
}

/** The names under which rules know a check. */
function idsOfCheck(
  tool: OtherTool,
  check: string,
  all: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  switch (PEERS[tool]) {
    case 'trivy':
      return ofTrivy(check, all);
    case 'kics':
      return [check, names(table.kics)[check.toLowerCase()] ?? check];
    case 'cdkNag':
      // Behind the name of the pack that a rule is in.
      return [
        check,
        check.replace(/^(?:AwsSolutions|HIPAA\.Security|NIST\.800\.53\.R[45]|PCI\.DSS\.321|Serverless)-/, ''),
      ];
    case 'guard':
      return [check.toUpperCase()];
    default:
      return [check];
  }
}

/** `AVD-AWS-0086`, `AWS-0086`, `aws-s3-block-public-acls`; `*` stands for any characters. */
function ofTrivy(check: string, all: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const named: Readonly<Record<string, readonly string[] | undefined>> = table.trivy;
  const pattern = check.toLowerCase();
  if (!pattern.includes('*')) return named[pattern] ?? [bare(check)];
  const ids = [...all.keys()].filter((id) => isLike(id.toLowerCase(), bare(pattern).toLowerCase()));
  return [
    ...ids,
    ...Object.keys(named).flatMap((name) => (isLike(name, pattern) ? (named[name] ?? []) : [])),
  ];
}

/** The id without the name of the database that it was in first. */
function bare(check: string): string {
  return check.toUpperCase().replace(/^AVD-/, '');
}

function names(of: Readonly<Record<string, string>>): Readonly<Record<string, string | undefined>> {
  return of;
}

/** Whether a name is what a pattern says; each part between stars is looked for once, from the left. */
function isLike(name: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
    return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
}
