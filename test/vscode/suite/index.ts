import { runTests } from './runner.ts';

/** The tests of a small workspace; the order is the order of the suites. */
export function run(): Promise<void> {
  return runTests(async () => {
    await import('./activation.ts');
    await import('./findings.ts');
    await import('./fixes.ts');
    await import('./commands.ts');
    await import('./view.ts');
    await import('./dashboard.ts');
    await import('./support.ts');
    await import('./terraform.ts');
    await import('./cdk.ts');
    await import('./synthesis.ts');
  });
}
