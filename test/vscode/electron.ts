import { spawnSync } from 'node:child_process';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { checkInstalled, type Run } from './sandbox.ts';

/** Runs the suite in a downloaded VS Code; rejects where a test fails or the download does. Linux needs a display. */
export async function runInElectron({ sandbox, vsix, suite }: Run): Promise<void> {
  const vscodeExecutablePath = await downloadAndUnzipVSCode(process.env.VSCODE_TEST_VERSION ?? 'stable');
  const folders = ['--user-data-dir', sandbox.userData, '--extensions-dir', sandbox.extensions];
  const [command, ...args] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath, {
    reuseMachineInstall: true,
  });
  const { status } = spawnSync(command!, [...args, ...folders, '--install-extension', vsix], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('VS Code did not install the packaged extension.');
  checkInstalled(sandbox);
  await runTests({
    vscodeExecutablePath,
    reuseMachineInstall: true,
    extensionDevelopmentPath: sandbox.stub,
    extensionTestsPath: suite,
    extensionTestsEnv: { TEST_RESULT_FILE: sandbox.resultFile },
    launchArgs: [
      sandbox.workspace,
      ...folders,
      '--disable-workspace-trust',
      '--skip-welcome',
      '--no-sandbox',
    ],
  });
}
