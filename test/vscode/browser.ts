import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { installHost, type BrowserHost } from './host.ts';
import { checkInstalled, type Run, type Sandbox } from './sandbox.ts';

const SUITE_TIMEOUT_MS = 5 * 60_000;

/** VS Code's server at work on a sandbox, with a headless browser for windows on it. */
export interface BrowserSession {
  /** The server's address, `127.0.0.1:PORT`. */
  readonly authority: string;
  readonly browser: Browser;
  /** The address of a window on the sandbox's workspace, with a payload for the workbench. */
  windowUrl(payload?: readonly (readonly [string, string])[]): string;
  stop(): Promise<void>;
}

/** Runs the suite in the extension host of VS Code's server; rejects where a test fails or the host ends early. */
export async function runInBrowser({ sandbox, vsix, suite }: Run): Promise<void> {
  const session = await startBrowserSession(sandbox, vsix);
  try {
    const page = await session.browser.newPage();
    const ended = suiteEnd(page);
    const remote = (path: string): string => `vscode-remote://${session.authority}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(sandbox.stub)],
      ['extensionTestsPath', remote(suite)],
    ] as const;
    await exposeExit(page, ended.resolve);
    await page.goto(session.windowUrl(payload));
    const code = await ended.promise;
    if (code !== 0) throw new Error(`The suite ended with code ${code}.`);
  } finally {
    await session.stop();
  }
}

async function exposeExit(page: Page, exit: (code: number) => void): Promise<void> {
  await page.exposeFunction('codeAutomationExit', exit);
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    // Of use only where the host itself fails: what the tests have to say is in the result file.
    if (process.env.PARAPET_VSCODE_LOG !== undefined) console.log(type, ...args);
  });
}

function suiteEnd(page: Page): { promise: Promise<number>; resolve: (code: number) => void } {
  let resolve!: (code: number) => void;
  const promise = new Promise<number>((settle, reject) => {
    resolve = settle;
    page.on('crash', () => reject(new Error('The window crashed.')));
    setTimeout(() => reject(new Error('The suite did not end in time.')), SUITE_TIMEOUT_MS).unref();
  });
  promise.catch(() => undefined);
  return { promise, resolve };
}

/** Installs the package, starts the server and the browser; everything ends with `stop`. */
export async function startBrowserSession(sandbox: Sandbox, vsix: string): Promise<BrowserSession> {
  const host = installHost();
  const port = await freePort();
  const authority = `127.0.0.1:${port}`;
  install(host, sandbox, vsix);
  checkInstalled(sandbox);
  const server = startServer(host, sandbox, port);
  let browser: Browser | undefined;
  const stop = async (): Promise<void> => {
    await browser?.close();
    await endGroup(server);
  };
  try {
    await answers(`http://${authority}/version`, server);
    browser = await chromium.launch({ executablePath: host.chromium, args: CHROMIUM_ARGUMENTS });
  } catch (error) {
    await stop();
    throw error;
  }
  const windowUrl: BrowserSession['windowUrl'] = (payload) => {
    const query = new URLSearchParams({ folder: sandbox.workspace });
    if (payload !== undefined) query.set('payload', JSON.stringify(payload));
    return `http://${authority}/?${query}`;
  };
  return { authority, browser, windowUrl, stop };
}

function install({ node, server }: BrowserHost, sandbox: Sandbox, vsix: string): void {
  const args = [server, ...folders(sandbox), '--install-extension', vsix];
  // Its output is shown on failure alone: it always complains of the logger that was not compiled.
  const { status, stdout, stderr } = spawnSync(node, args, { env: environment(sandbox), encoding: 'utf8' });
  if (status !== 0) throw new Error(`VS Code did not install the packaged extension.\n${stdout}${stderr}`);
}

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but the server is reached, whatever a part of the workbench would like to load.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

function startServer({ node, server }: BrowserHost, sandbox: Sandbox, port: number): ChildProcess {
  const started = spawn(
    node,
    [server, ...folders(sandbox), '--host', '127.0.0.1', '--port', String(port), ...SERVER_ARGUMENTS],
    // Detached: it starts an extension host, a watcher and a pty host, and all of them end as one group.
    { detached: true, env: environment(sandbox), stdio: ['ignore', 'ignore', 'pipe'] },
  );
  started.stderr?.on('data', (chunk: Buffer) => {
    if (process.env.PARAPET_VSCODE_LOG !== undefined) process.stderr.write(chunk);
  });
  return started;
}

const SERVER_ARGUMENTS = [
  '--without-connection-token',
  '--disable-workspace-trust',
  // The workbench takes the addresses of a test suite from its own only with this.
  '--enable-smoke-test-driver',
  '--disable-telemetry',
];

function folders({ folder, userData, extensions }: Sandbox): string[] {
  return [
    '--accept-server-license-terms',
    ...[
      '--server-data-dir',
      join(folder, 'server'),
      '--user-data-dir',
      userData,
      '--extensions-dir',
      extensions,
    ],
  ];
}

function environment({ folder, resultFile }: Sandbox): NodeJS.ProcessEnv {
  const home = join(folder, 'h');
  mkdirSync(home, { recursive: true });
  return {
    ...process.env,
    EXTENSIONS_GALLERY: '{}',
    HOME: home,
    TMPDIR: home,
    XDG_RUNTIME_DIR: home,
    TEST_RESULT_FILE: resultFile,
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if (server.exitCode !== null) throw new Error(`VS Code's server ended with code ${server.exitCode}.`);
    const reply = await fetch(url).catch(() => undefined);
    if (reply?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("VS Code's server did not answer within a minute.");
}

async function endGroup(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.pid === undefined) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-server.pid, 'SIGTERM');
  const timer = setTimeout(() => process.kill(-server.pid!, 'SIGKILL'), 3000);
  await ended;
  clearTimeout(timer);
}
