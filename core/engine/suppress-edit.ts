import { World } from '../model/index.ts';
import { writeEdits } from '../languages/cloudformation/write/write.ts';
import type { TextChange } from '../text/text-change.ts';
import type { Analysis } from './analysis.ts';
import type { Finding } from './finding.ts';

/** What stands in for the reason until the author has written one. */
const REASON = 'say why';

/**
 * The change that ignores a finding where it stands: a comment above its line in YAML, metadata of its
 * resource in JSON. Undefined where neither can be written exactly.
 */
export function suppressionEdit(analysis: Analysis, finding: Finding): readonly TextChange[] | undefined {
  const { document, template } = analysis;
  if (finding.world === undefined) return undefined;
  if (document.language === 'json') {
    const value = { Parapet: { ignore: [`${finding.ruleId} -- ${REASON}`] } };
    const declaration = template.named(finding.resource);
    if (declaration === undefined || declaration.attribute('Metadata', new World()).data.kind !== 'absent')
      return undefined;
    return writeEdits(
      template,
      [{ kind: 'attribute', resource: finding.resource, name: 'Metadata', value }],
      finding.world,
    );
  }
  const { start } = analysis.locate(finding.place);
  const line = document.text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[ ]*/.exec(document.text.slice(line))![0];
  const eol = document.text.includes('\r\n') ? '\r\n' : '\n';
  return [{ start: line, end: line, text: `${indent}# parapet:ignore ${finding.ruleId} -- ${REASON}${eol}` }];
}
