import { visible, withoutCommands } from '../../core/text/shown.ts';
import { titleOf } from '../../workspace/rule-facts.ts';
import type { Report } from './report.ts';

const COLUMNS = [
  'severity',
  'rule',
  'title',
  'file',
  'line',
  'column',
  'resource',
  'property',
  'message',
  'repair',
];

/** A table for spreadsheets (RFC 4180): a row for each finding. */
export function* reportCsv({ findings }: Report): Generator<string> {
  yield row(COLUMNS);
  for (const { severity, ruleId, file, line, column, resource, property, message, fixes } of findings)
    yield row([
      severity,
      ruleId,
      titleOf(ruleId) ?? '',
      file,
      String(line),
      String(column),
      resource,
      property,
      message,
      fixes[0] === undefined ? '' : `${fixes[0].safety}: ${fixes[0].title}`,
    ]);
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A spreadsheet takes what begins with one of these signs for a formula. */
const FORMULA = /^[=+\-@]/;

function cell(text: string): string {
  const shown = withoutCommands(visible(text));
  return `"${(FORMULA.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
