import { runTests } from './runner.ts';

/** The tests of `examples/`, as somebody opens it who has just installed the extension. */
export function run(): Promise<void> {
  return runTests(async () => {
    await import('./first-minutes.ts');
  });
}
