import { visible, withoutCommands } from '../../core/text/shown.ts';
import type { Report } from './report.ts';

/** One line for each finding, as `grep -n` and compilers write them: `orders.yaml:6:25: high: … [rds-instance-encrypted]`. */
export function* reportCompact({ findings }: Report): Generator<string> {
  for (const { file, line, column, severity, message, ruleId } of findings) {
    const place = file === '.' ? '.' : `${visible(file)}:${line}:${column}`;
    yield `${withoutCommands(`${place}: ${severity}: ${message} [${ruleId}]`)}\n`;
  }
}
