import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { startClient, type TestClient } from './client.ts';

const URI = 'untitled:queues.yaml';
const QUEUE = `Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false
`;
/** A line that cannot be read until it is finished. */
const HALF = '  Jobs: {Type: "AWS::SQS::Queue';

const isBroken = (all: readonly Diagnostic[]): boolean =>
  all.some(({ message }) => typeof message === 'string' && message.startsWith('This cannot be read'));
const found = (all: readonly Diagnostic[]): number =>
  all.filter(({ code }) => code === 'sqs-queue-encrypted').length;

describe('a text that is broken while somebody types', () => {
  let client: TestClient;
  let version = 2;
  const change = (text: string): Promise<void> =>
    client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: version++ },
      contentChanges: [{ text }],
    });

  beforeEach(async () => {
    client = await startClient();
  });

  afterEach(async () => {
    assert.equal(await client.stop(), 0, 'the server ends cleanly');
  });

  it('is told when the typing stops, and its other findings stay', async () => {
    await client.open(URI, QUEUE);
    await client.diagnostics(URI, (all) => found(all) === 1);
    let last = performance.now();
    for (let length = 3; length <= HALF.length; length++) {
      await change(`${QUEUE}${HALF.slice(0, length)}`);
      // An answer means that the change was taken in.
      await client.connection.sendRequest('parapet/fileState', { uri: URI });
      const shown = client.shown().get(URI) ?? [];
      assert.equal(found(shown), 1, 'the finding of the queue ahead of it');
      // A machine may be so slow that the typing seems to have stopped.
      if (performance.now() - last > 500) break;
      assert.ok(!isBroken(shown), `nothing is called broken at ${HALF.slice(0, length)}`);
      last = performance.now();
    }
    const all = await client.diagnostics(URI, isBroken);
    assert.equal(found(all), 1);
  });

  it('stays told while it is mended, and is taken back then', async () => {
    await client.open(URI, `${QUEUE}${HALF}`);
    await client.diagnostics(URI, isBroken);
    await change(`${QUEUE}${HALF}"`);
    await client.connection.sendRequest('parapet/fileState', { uri: URI });
    assert.ok(isBroken(client.shown().get(URI) ?? []), 'it was broken before, and still is');
    await change(`${QUEUE}${HALF}"}\n`);
    await client.diagnostics(URI, (each) => !isBroken(each));
  });
});
