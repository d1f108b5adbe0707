import type { Severity } from '../../core/model/index.ts';
import { visible } from '../../core/text/shown.ts';
import { titleOf } from '../../workspace/rule-facts.ts';
import type { Report } from './report.ts';

type Properties = Readonly<Record<string, string | number>>;

const COMMANDS: Readonly<Record<Severity, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/** Commands to GitHub Actions, which shows each finding at its line of a pull request. */
export function* reportGithub({ findings, errors }: Report): Generator<string> {
  for (const { severity, ruleId, file, line, column, endLine, endColumn, message } of findings) {
    const title = `${titleOf(ruleId) ?? ruleId} (${severity})`;
    const at: Properties = file === '.' ? {} : { file, line, col: column, endLine, endColumn };
    yield command(COMMANDS[severity], { ...at, title }, `${message} [${ruleId}]`);
  }
  for (const { file, line, message } of errors)
    yield command('warning', { file, ...(line === undefined ? {} : { line }), title: 'Not read' }, message);
}

function command(name: string, properties: Properties, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${given.join(',')}::${data(message)}\n`;
}

/** As `@actions/core` escapes the message of a command. */
function data(text: string): string {
  return visible(text).replaceAll('%', '%25');
}

/** As `@actions/core` escapes a property of a command. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
