import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { COMMAND } from '../built.ts';
import { fromRoot } from '../../tools/root.ts';
import { commandInFolder, type Ended } from './command.ts';

const queue = (name: string, encrypted = false): string =>
  `  ${name}:\n    Type: AWS::SQS::Queue\n    Properties:\n      SqsManagedSseEnabled: ${encrypted}\n`;
const template = (...queues: string[]): string => `Resources:\n${queues.join('')}`;
const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as {
  readonly version: string;
};

/** The fenced blocks of a section of the README, with their languages. */
function fencesOf(title: string): readonly { readonly language: string; readonly text: string }[] {
  const readme = readFileSync(fromRoot('README.md'), 'utf8');
  const section = readme.split(/^## /m).find((each) => each.startsWith(`${title}\n`)) ?? '';
  return [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
    language: language!,
    text: text!,
  }));
}

interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly if?: string;
}

describe('in CI', () => {
  const command = commandInFolder();
  const { write, parapet } = command;
  const at = (name: string): string => join(command.folder, name);
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
      cwd: at('repository'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  /** Runs a script in the repository, with the command that was built in place of the one from npm. */
  function bash(script: string, env: Readonly<Record<string, string>> = {}): Ended {
    mkdirSync(at('bin'), { recursive: true });
    const isOurs = `[ "$1" = --yes ] && [ "$2" = "parapet@${version}" ] || exit 99`;
    writeFileSync(
      at('bin/npx'),
      `#!/bin/sh\n${isOurs}\nshift 2\nexec "${process.execPath}" "${COMMAND}" "$@"\n`,
    );
    chmodSync(at('bin/npx'), 0o755);
    const path = `${at('bin')}:${process.env['PATH']}`;
    return spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: at('repository'),
      encoding: 'utf8',
      env: { ...process.env, ...env, PATH: path },
    });
  }

  /** A repository whose `origin/main` has a queue that is insecure and one that will be repaired, and whose branch has a new one. */
  function adopt(): void {
    write({ 'repository/a.yaml': template(queue('Old'), queue('Repaired')) });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '-m', 'first');
    git('remote', 'add', 'origin', at('repository'));
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  }
  const change = (): void =>
    write({ 'repository/a.yaml': template(queue('Old'), queue('Repaired', true), queue('New')) });

  it('what the README says to begin with is followed: what is there passes, what is new fails', () => {
    adopt();
    const [first] = fencesOf('In CI');
    assert.equal(first?.language, 'sh');
    assert.equal(bash(first.text).status, 0);
    assert.ok(existsSync(at('repository/.parapet-baseline.json')));
    change();
    const last = first.text.trim().split('\n').at(-1)!;
    assert.equal(bash(last).status, 0, 'what is new is less severe');
    const { status, stdout } = bash(last.replace('high', 'medium'));
    assert.deepEqual([status, stdout.split('\n')[0]?.slice(0, 13)], [1, '1 new finding']);
  });

  it('the jobs of the README run, and write what they hand on', () => {
    adopt();
    const jobs = fencesOf('In CI').filter(({ language }) => language === 'yaml');
    const steps = jobs.flatMap(({ text }) => {
      const data = load(text) as Readonly<Record<string, { script?: string[]; parapet?: { steps: Step[] } }>>;
      const { jobs: github, parapet: gitlab } = data;
      return gitlab?.script ?? github?.parapet?.steps.flatMap(({ run }) => run ?? []) ?? [];
    });
    assert.equal(steps.length, 2);
    const env = { GITHUB_STEP_SUMMARY: at('summary.md') };
    for (const step of steps) assert.equal(bash(step, env).status, 1, step);
    assert.match(readFileSync(at('summary.md'), 'utf8'), /\*\*2 findings\*\* in 1 template: 2 medium\./);
    for (const file of ['parapet.sarif', 'gl-code-quality-report.json'])
      assert.doesNotThrow(() => JSON.parse(readFileSync(at(`repository/${file}`), 'utf8')) as unknown);
    assert.match(readFileSync(at('repository/parapet.xml'), 'utf8'), /<testsuites/);
  });

  it('two scans say what is new and fixed, and the score before and after', () => {
    adopt();
    change();
    const script = fencesOf('In CI').find(({ text }) => text.includes('git worktree'))!.text;
    assert.equal(bash(script).status, 1);
    const summary = readFileSync(at('summary.md'), 'utf8');
    assert.match(summary, /new finding/);
    assert.match(summary, /### Fixed\n\n- sqs-queue-encrypted: a\.yaml Repaired/);
    assert.match(summary, /Score: \d+% before, \d+% now\./);
    assert.match(summary, /- a\.yaml:13 New/);
    assert.doesNotMatch(summary, /Old/);
  });

  it('the action scans a pull request beside its base', () => {
    adopt();
    const base = git('rev-parse', 'HEAD').trim();
    git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    change();
    mkdirSync(at('temp'));
    const { runs, inputs } = load(readFileSync(fromRoot('action.yml'), 'utf8')) as {
      readonly runs: { readonly steps: readonly Step[] };
      readonly inputs: Readonly<Record<string, { readonly default: string }>>;
    };
    assert.equal(String(inputs['version']?.default), version);
    const given = (text: string): string =>
      text
        .replace('${{ github.event.pull_request.base.sha }}', base)
        .replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_all, name: string) => inputs[name]?.default ?? '');
    const codes = runs.steps.map(({ run = '', env = {} }) => {
      // A name from outside is never a part of a script.
      assert.doesNotMatch(run, /\$\{\{/);
      const own = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, given(String(text))]));
      return bash(run, {
        ...own,
        RUNNER_TEMP: at('temp'),
        GITHUB_OUTPUT: at('output'),
        GITHUB_STEP_SUMMARY: at('summary.md'),
      }).status;
    });
    assert.deepEqual(codes, [0, 1]);
    assert.match(
      readFileSync(at('summary.md'), 'utf8'),
      /\*\*1 new finding\*\* in 1 template: 1 medium\. 1 fixed, 1 known before\./,
    );
    assert.match(readFileSync(at('output'), 'utf8'), /^sarif=.*parapet\.sarif$/m);
  });

  it('the job for GitLab and the image name this version, and the hook what a hook has to', () => {
    const gitlab = load(readFileSync(fromRoot('ci/parapet.gitlab-ci.yml'), 'utf8')) as {
      readonly parapet: {
        readonly variables: Readonly<Record<string, unknown>>;
        readonly script: readonly string[];
      };
    };
    assert.equal(String(gitlab.parapet.variables['PARAPET_VERSION']), version);
    adopt();
    const env = { PARAPET_VERSION: version, PARAPET_ARGUMENTS: '' };
    assert.equal(bash(gitlab.parapet.script.join('\n'), env).status, 1);
    const [hook] = load(readFileSync(fromRoot('.pre-commit-hooks.yaml'), 'utf8')) as Record<string, string>[];
    assert.deepEqual([hook?.['id'], hook?.['language']], ['parapet', 'node']);
    const words = hook!['entry']!.split(' ').slice(1);
    const { status, stdout } = spawnSync(process.execPath, [COMMAND, ...words], {
      cwd: at('repository'),
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stdout, /sqs-queue-encrypted/);
  });

  it('a score that is too low fails, and one of nothing does not', () => {
    write({ 'a.yaml': template(queue('Old'), queue('Other', true)) });
    const run = (...words: string[]): number | null =>
      parapet('scan', '--fail-on', 'critical', ...words).status;
    assert.equal(run('--framework', 'fsbp', '--min-score', '100'), 1);
    assert.equal(run('--framework', 'fsbp', '--min-score', '0'), 0);
    assert.equal(run('--min-score', '50'), 2);
    assert.equal(run('--framework', 'fsbp', '--min-score', 'high'), 2);
    assert.match(parapet('scan', '--fail-on-new').stderr, /there is no \.parapet-baseline\.json/);
  });
});
