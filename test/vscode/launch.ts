import { readFileSync } from 'node:fs';
import { bundleSuite, makeSandbox, packageExtension, ROOT, type Sandbox } from './sandbox.ts';
import { runInBrowser } from './browser.ts';
import { runInElectron } from './electron.ts';

// PARAPET_VSCODE_HOST=electron|browser chooses the host. Electron needs a download, so where nothing is said it
// is taken only where the download was asked for, or where the browser host does not exist.
const host =
  process.env.PARAPET_VSCODE_HOST ??
  (process.env.VSCODE_TEST_DOWNLOAD !== undefined || process.platform !== 'linux' ? 'electron' : 'browser');

const begin = Date.now();
const sandbox = makeSandbox();
try {
  const vsix = packageExtension();
  const suite = await bundleSuite();
  console.log(`The suite runs in VS Code (${host}) against ${vsix.slice(ROOT.length + 1)}.`);
  await (host === 'electron' ? runInElectron : runInBrowser)({ sandbox, vsix, suite });
  report(sandbox);
} catch (error) {
  report(sandbox);
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  sandbox.remove();
  console.log(`${((Date.now() - begin) / 1000).toFixed(1)} s in all.`);
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
