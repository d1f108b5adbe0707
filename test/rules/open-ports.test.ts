import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SERVICES } from '../../rules/shared/open-ports.ts';

describe('the ports of services', () => {
  it('stand on the page of their rule, each service with its ports and nothing else', () => {
    const page = readFileSync('rules/ec2/sg-no-ingress-service-ports.md', 'utf8');
    const table = page.split('| service').at(1)!.split('\n\n')[0]!;
    const shown = table
      .split('\n')
      .slice(2)
      .map((row) => row.replaceAll(/\s*\|\s*/g, '|'));
    const known = SERVICES.map(
      ({ name, ports, protocol }) => `|${name}|${protocol === 'udp' ? 'UDP ' : ''}${ports.join(', ')}|`,
    );
    assert.deepEqual(shown, known);
  });
});
