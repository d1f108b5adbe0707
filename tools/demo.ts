/** `npm run demo`: scans the examples, and shows what repairing them would change. */
import { spawnSync } from 'node:child_process';
import { fromRoot, ROOT } from './root.ts';

function parapet(...words: string[]): void {
  console.log(`\n$ parapet ${words.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [fromRoot('bin/parapet.js'), ...words], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  // 1 means that there are findings, which is what a demo is for.
  if (status !== 0 && status !== 1) process.exit(status ?? 2);
}

parapet('scan', 'examples');
parapet('scan', 'examples/shop', '--fix-dry-run');
parapet('scan', 'examples/archive', '--profile', 'strict', '--fix-dry-run');
parapet('scan', 'examples/tickets', '--fix-dry-run');
console.log(`
Next: open examples/shop/orders.yaml, examples/archive/main.tf or examples/tickets/lib/tickets-stack.ts in VS Code with the extension, put the cursor on a finding and press Ctrl+.
      parapet explain rds-instance-storage-encrypted   tells more of a rule
      parapet scan <your templates>                    looks at yours`);
