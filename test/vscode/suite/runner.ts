import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/**
 * Runs the tests that `load` imports inside the extension host. Resolves when every test has passed and there was one;
 * rejects otherwise. A test that takes longer than `timeout`, in milliseconds, hangs: a slow machine needs a minute for some. The lines of the report also go to the file that `TEST_RESULT_FILE` names, for the launcher.
 */
export async function runTests(load: () => Promise<void>, timeout = 180_000): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout, slow: 5_000, reporter: 'dot' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  // Only now, because the files call `describe` while they load.
  await load();
  const report: string[] = [];
  const counts = await new Promise<{ tests: number; failures: number }>((resolve) => {
    const runner = mocha.run((failures) => resolve({ tests: runner.stats?.tests ?? 0, failures }));
    runner.on('pass', (test) => report.push(`  ok    ${test.fullTitle()} (${test.duration} ms)`));
    runner.on('fail', (test, error) =>
      report.push(`  FAIL  ${test.fullTitle()}\n${error.stack ?? error.message}`),
    );
  });
  const file = process.env.TEST_RESULT_FILE;
  if (file !== undefined) writeFileSync(file, JSON.stringify({ ...counts, report }));
  if (counts.tests === 0) throw new Error('No test ran.');
  if (counts.failures > 0) throw new Error(`${counts.failures} of ${counts.tests} tests failed.`);
}
