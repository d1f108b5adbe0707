import type { CodeLens, CodeLensParams } from 'vscode-languageserver/node';
import { isSafe, type Finding } from '../core/model/index.ts';
import { pathOf } from './documents.ts';
import { countsOf } from './judging.ts';
import type { Session } from './session.ts';
import type { View } from './view.ts';

/** What a lens is resolved from. */
interface LensData {
  readonly uri: string;
  readonly resource: string;
}

/** A lens above each resource that has findings in a file, without its words; none where they are turned off. */
export function codeLenses(session: Session, { textDocument: { uri } }: CodeLensParams): CodeLens[] {
  if (!session.folders.of(pathOf(uri)).settings.codeLens) return [];
  const view = session.view(uri);
  if (view === undefined) return [];
  return [...byResource(view)].flatMap(([resource, findings]) => {
    const start = headOf(view, resource, findings);
    if (start === undefined) return [];
    const at = view.lines.positionAt(start);
    const data: LensData = { uri, resource };
    return [{ range: { start: at, end: at }, data }];
  });
}

/** The words of a lens, and its command: "2 high, 1 medium · fix 2 safe ones". */
export function resolveCodeLens(session: Session, lens: CodeLens): CodeLens {
  const { uri, resource } = lens.data as LensData;
  const view = session.view(uri);
  const findings = (view?.findings ?? []).filter((finding) => finding.resource === resource);
  const safe = findings.filter((finding) => view!.offers(finding).some(isSafe)).length;
  const counts = Object.entries(countsOf(findings)).map(([severity, count]) => `${count} ${severity}`);
  const words = findings.length === 0 ? 'no findings' : counts.join(', ');
  // A command without a name is shown as text.
  const command =
    safe === 0
      ? { title: words, command: '' }
      : {
          title: `${words} · fix ${safe === 1 ? 'the safe one' : `${safe} safe ones`}`,
          command: 'parapet.fixResource',
          arguments: [uri, resource],
        };
  return { ...lens, command };
}

function byResource(view: View): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of view.findings) {
    if (finding.resource === '') continue;
    const own = found.get(finding.resource);
    if (own === undefined) found.set(finding.resource, [finding]);
    else own.push(finding);
  }
  return found;
}

/** Where a resource is declared; its first finding where that is in another file. */
function headOf(view: View, resource: string, findings: readonly Finding[]): number | undefined {
  const declared = view.declarationOf(resource);
  if (declared?.path === view.path) return declared.start;
  const starts = findings.flatMap(({ place }) => view.locate(place)?.start ?? []);
  return starts.length === 0 ? undefined : Math.min(...starts);
}
