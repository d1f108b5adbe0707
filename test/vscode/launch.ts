/**
 * `npm run test:vscode [-- <name> …]`: packages the extension and runs the suites in it, each with a workspace of its own; all
 * of them, or those that are named.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bundleSuite,
  makeSandbox,
  packageExtension,
  ROOT,
  SMALL_WORKSPACE,
  type Sandbox,
} from './sandbox.ts';
import { runInBrowser } from './browser.ts';
import { runInElectron } from './electron.ts';
import { runTests } from './suite/runner.ts';

/** The workspace of each suite that runs inside the extension host. */
const SUITES: Readonly<Record<string, string>> = {
  index: SMALL_WORKSPACE,
  examples: join(ROOT, 'examples'),
};

// PARAPET_VSCODE_HOST=electron|browser chooses the host. Electron needs a download, so where nothing is said it
// is taken only where the download was asked for, or where the browser host does not exist.
const host =
  process.env.PARAPET_VSCODE_HOST ??
  (process.env.VSCODE_TEST_DOWNLOAD !== undefined || process.platform !== 'linux' ? 'electron' : 'browser');

/** What drives the window from outside, as a person does: with the browser alone. */
const OUTSIDE = 'outside';

const begin = Date.now();
const all = [...Object.keys(SUITES), ...(host === 'browser' ? [OUTSIDE] : [])];
const wanted = process.argv.slice(2);
const vsix = packageExtension();
for (const name of wanted.length === 0 ? all : wanted)
  await (name === OUTSIDE ? runOutside() : runSuite(name));
console.log(`${((Date.now() - begin) / 1000).toFixed(1)} s in all.`);

async function runSuite(name: string): Promise<void> {
  const sandbox = makeSandbox({}, SUITES[name]);
  try {
    const suite = await bundleSuite(name);
    console.log(`Suite "${name}" runs in VS Code (${host}) against ${vsix.slice(ROOT.length + 1)}.`);
    await (host === 'electron' ? runInElectron : runInBrowser)({ sandbox, vsix, suite });
    report(sandbox);
  } catch (error) {
    report(sandbox);
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    sandbox.remove();
  }
}

async function runOutside(): Promise<void> {
  const sandbox = makeSandbox();
  process.env.TEST_RESULT_FILE = sandbox.resultFile;
  try {
    await runTests(async () => {
      await import('./outside/accessibility.ts');
    });
  } catch {
    process.exitCode = 1;
  } finally {
    report(sandbox);
    sandbox.remove();
  }
}

/** Prints what the suite wrote; a run without a result, or without a test, is a failed one. */
function report({ resultFile }: Sandbox): void {
  let result: { tests: number; failures: number; report: string[] };
  try {
    result = JSON.parse(readFileSync(resultFile, 'utf8'));
  } catch {
    process.exitCode = 1;
    console.error('The suite left no result.');
    return;
  }
  console.log(result.report.join('\n'));
  console.log(`${result.tests} tests, ${result.failures} failed`);
  if (result.tests === 0 || result.failures > 0) process.exitCode = 1;
}
