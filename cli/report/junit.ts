import { visible, withoutCommands } from '../../core/text/shown.ts';
import type { ReportedFinding } from '../../workspace/scan.ts';
import { groupsOf } from './groups.ts';
import type { Report } from './report.ts';

/** JUnit's XML, which CI servers show as tests: a suite for each file, a failed case for each finding in it. */
export function* reportJunit({ findings, errors }: Report): Generator<string> {
  const suites = groupsOf(findings, 'file');
  const failures = findings.length;
  const isClean = failures + errors.length === 0;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n`;
  yield `<testsuites name="Parapet" tests="${failures + errors.length + (isClean ? 1 : 0)}" failures="${failures}" errors="${errors.length}">\n`;
  for (const { name, findings: own } of suites) {
    yield `  <testsuite name="${xml(name)}" tests="${own.length}" failures="${own.length}" errors="0">\n`;
    for (const finding of own) yield failed(finding);
    yield '  </testsuite>\n';
  }
  if (errors.length > 0) {
    yield `  <testsuite name="not read" tests="${errors.length}" failures="0" errors="${errors.length}">\n`;
    for (const { file, message } of errors)
      yield `    <testcase name="${xml(file)}" classname="not read"><error message="${xml(message)}"/></testcase>\n`;
    yield '  </testsuite>\n';
  }
  // A server takes a report without a test for one that went wrong.
  if (isClean)
    yield `  <testsuite name="Parapet" tests="1" failures="0" errors="0">\n    <testcase name="no findings" classname="Parapet"/>\n  </testsuite>\n`;
  yield '</testsuites>\n';
}

function failed({ ruleId, severity, file, line, column, resource, message, fixes }: ReportedFinding): string {
  const place = file === '.' ? 'the workspace as a whole' : `${file}:${line}:${column}`;
  const repairs = fixes.map(({ title, safety }) => `Fix (${safety}): ${title}`);
  return [
    `    <testcase name="${xml(resource === '' ? ruleId : `${ruleId}: ${resource}`)}" classname="${xml(file)}">\n`,
    `      <failure type="${severity}" message="${xml(message)}">${xml([place, message, ...repairs].map(visible).join('\n'), '\n')}</failure>\n`,
    '    </testcase>\n',
  ].join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML has it: what XML 1.0 has no character for is written as it is shown. */
function xml(text: string, between = ''): string {
  const lines = between === '' ? [text] : text.split(between);
  return lines
    .map((line) => withoutCommands(visible(line)).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!))
    .join(between);
}
