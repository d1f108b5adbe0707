import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startClient, type TestClient } from './client.ts';

const BUCKET = 'Resources:\n  Files:\n    Type: AWS::S3::Bucket\n';

describe('the state of a file, as an editor may show it', () => {
  let client: TestClient;
  let folder = '';

  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const stateOf = async (name: string, text: string, languageId?: string): Promise<unknown> => {
    await client.open(uriOf(name), text, languageId);
    for (;;) {
      const state = await client.connection.sendRequest('parapet/fileState', { uri: uriOf(name) });
      // Until the workspace has been read, other files may decide.
      if (state !== 'reading') return state;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-state-'));
    writeFileSync(join(folder, '.parapet.yaml'), 'exclude: [old/**]\n');
    client = await startClient({ folder: pathToFileURL(folder).href });
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
    rmSync(folder, { recursive: true });
  });

  it('is judged where rules were run, whatever they found', async () => {
    assert.equal(await stateOf('files.yaml', BUCKET), 'judged');
  });

  it('is judged in part where something cannot be read', async () => {
    assert.equal(await stateOf('broken.yaml', `${BUCKET}  Other: {\n`), 'inPart');
    const call = 'module "m" {\n  source = "./not/there"\n}\n';
    assert.equal(await stateOf('main.tf', call, 'terraform'), 'inPart');
  });

  it('tells a file that is excluded', async () => {
    assert.equal(await stateOf('old/files.yaml', BUCKET), 'excluded');
  });

  it('tells a file that declares no resources', async () => {
    assert.equal(await stateOf('compose.yaml', 'services:\n  web:\n    image: nginx\n'), 'noResources');
  });
});

describe('the state of a file where Parapet is turned off', () => {
  it('is off', async () => {
    const client = await startClient({ settings: { enable: false } });
    await client.open('untitled:files.yaml', BUCKET);
    const state = await client.connection.sendRequest('parapet/fileState', { uri: 'untitled:files.yaml' });
    assert.equal(state, 'off');
    assert.equal(await client.stop(), 0);
  });
});
