import type { Hover, HoverParams } from 'vscode-languageserver/node';
import { documentationOf } from '../core/languages/specification.ts';
import { caution, isSafe, reasonsOf, type Finding } from '../core/model/index.ts';
import { markdownOf } from '../core/text/shown.ts';
import { rules } from '../rules/index.ts';
import { addressOfPage } from '../workspace/page-address.ts';
import { rangeOf } from './diagnostics.ts';
import { ruleIntroduction } from './rule-pages.ts';
import type { Session } from './session.ts';

/** What is wrong at a position, why, and where to read on; null where nothing is. */
export function hover(session: Session, { textDocument, position }: HoverParams): Hover | null {
  const view = session.view(textDocument.uri);
  if (view === undefined) return null;
  const offset = view.lines.offsetAt(position);
  const here = view.findings.filter((finding) => {
    const at = view.locate(finding.place);
    return at !== undefined && at.start <= offset && offset <= at.end;
  });
  const [first] = here;
  const range = first && view.locate(first.place);
  if (range === undefined) return null;
  const parts = here.map((finding) => {
    const fixes = view
      .fixes(finding)
      .map(({ fix }) => `- ${markdownOf(fix.title)}${isSafe(fix) ? '' : ` *(${caution(reasonsOf(fix))})*`}`);
    return describe(finding, view.typeOf(finding.resource), fixes);
  });
  return {
    contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') },
    range: rangeOf(view.lines, range),
  };
}

function describe(finding: Finding, type: string | undefined, fixes: readonly string[]): string {
  const title = rules.find(({ id }) => id === finding.ruleId)?.title ?? finding.ruleId;
  const address = type === undefined ? undefined : documentationOf(type, finding.path);
  const page = addressOfPage(finding.ruleId);
  const property = finding.path.filter((segment) => typeof segment === 'string').join('.');
  return [
    `**${title}** · ${finding.severity}`,
    ruleIntroduction(finding.ruleId),
    fixes.length === 0 ? '' : `Repairs:\n${fixes.join('\n')}`,
    address === undefined
      ? ''
      : `[${markdownOf(`${type}${property === '' ? '' : ` ${property}`}`)} in AWS's documentation](${address})`,
    page === undefined ? `\`${finding.ruleId}\`` : `[\`${finding.ruleId}\`](${page})`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
