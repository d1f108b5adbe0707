import assert from 'node:assert/strict';
import { circles, importsBelow } from './imports.ts';
import { deadImports, importsAgainstLayers, misplacedPackages } from './layers.ts';

const FOLDERS = [
  'client',
  'server',
  'cli',
  'cdk-plugin',
  'api',
  'workspace',
  'core',
  'rules',
  'tools',
  'test',
  'bench',
];

/** Readers of a grammar that is recursive itself may import each other in a circle. */
const RECURSIVE = /^(core\/(syntax\/hcl|languages\/terraform|languages\/cdk)|tools\/cdk)\//;

const imports = importsBelow(FOLDERS);

describe('architecture', () => {
  it('sees the imports of TypeScript files, those of types included', () => {
    assert.deepEqual(
      imports.filter(({ from }) => from === 'core/model/answer.ts').map(({ to }) => to),
      ['core/model/value.ts'],
    );
  });

  it('imports run one way', () => {
    assert.deepEqual(importsAgainstLayers(imports), []);
  });

  it('packages are imported where they belong', () => {
    assert.deepEqual(misplacedPackages(imports), []);
  });

  it('each import leads to a file, or to a package that the manifest names', () => {
    assert.deepEqual(deadImports(imports), []);
  });

  it('imports of values form no circle', () => {
    const wrong = circles(imports).filter((circle) => !circle.every((file) => RECURSIVE.test(file)));
    assert.deepEqual(
      wrong.map((circle) => circle.join(' imports ')),
      [],
    );
  });
});
