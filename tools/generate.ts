/**
 * `npm run generate [-- --rule ID …] [--check] [--all] [--missing]`: writes what follows from the rules' files. With `--rule`, what
 * these rules need, and no other rule is read; with `--check`, nothing, and fails where a file differs. What constructs
 * make is derived where its stamp is not that of now, or with `--all`; what rules ask and no table knows is listed for
 * `--rule` and with `--missing`. Problems in the rules are listed and fail the
 * run, and what can be written is written.
 */
import { parseArgs } from 'node:util';
import { generate } from './generated.ts';

const { values } = parseArgs({
  options: {
    rule: { type: 'string', multiple: true, default: [] },
    check: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    missing: { type: 'boolean', default: false },
  },
});
if (!(await generate(values))) process.exitCode = 1;
