import { isMainThread } from 'node:worker_threads';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { PROFILES, SEVERITIES } from '../core/model/rule.ts';
import { OTHER_TOOLS } from '../core/model/suppression.ts';
import { FRAMEWORK_IDS } from '../rules/frameworks/ids.ts';
import { complain } from './complain.ts';
import { FORMAT_NAMES } from './report/formats.ts';
import { GROUPINGS } from './report/groupings.ts';
import type { BaselineOptions } from './baseline.ts';
import type { ImportOptions } from './import.ts';
import { KNOWN_FILE } from './known-findings.ts';
import type { ListOptions } from './rules.ts';
import type { ReportFile } from './scan.ts';

/** Exit codes: 0 clean, 1 findings, 2 could not run. */
async function main(): Promise<number> {
  let code = 0;
  const program = new Command('parapet')
    .description('Finds what is insecure in AWS infrastructure-as-code, and repairs it.')
    .version(VERSION)
    .showHelpAfterError('(parapet --help tells more)')
    .exitOverride();
  addScan(program, (result) => (code = result));
  addMerge(program, (result) => (code = result));
  addCompliance(program, (result) => (code = result));
  addBaseline(program, (result) => (code = result));
  addImport(program, (result) => (code = result));
  addSettings(program, (result) => (code = result));
  addOthers(program, (result) => (code = result));
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return code;
}

function addScan(program: Command, exit: (code: number) => void): void {
  const scan = program
    .command('scan', { isDefault: true })
    .description('scan templates for insecure settings')
    .argument('[paths...]', 'files and folders; the working directory where none is given');
  withBaseline(addVerdict(addReport(scan)))
    .addOption(
      new Option('--profile <profile>', 'which rules to run')
        .choices([...PROFILES, ...FRAMEWORK_IDS])
        .conflicts('framework'),
    )
    .addOption(frameworkOption('run the rules behind a framework alone, and score it'))
    .option('--fix', 'write the safe repairs into the files')
    .option('--fix-dry-run', 'show the safe repairs as a diff and write nothing')
    .addOption(honourOption())
    .option('--exclude <glob...>', 'leave files and folders out')
    .addOption(maxFileSizeOption())
    .option('--config <file>', 'read this in place of .parapet.yaml')
    .option('--cache', 'keep the report, and take it again while what it was made of is the same')
    .option('--cache-folder <folder>', 'keep it there, not in the cache of the user')
    .addOption(threadsOption())
    .addOption(shardOption())
    .option('--quiet', 'print no summary and no progress')
    .option('--no-color', 'print without colours')
    .action(async (paths: string[], options: object) => {
      const { scan } = await import('./scan.ts');
      exit(await scan(paths, options));
    });
}

function addMerge(program: Command, exit: (code: number) => void): void {
  const command = program
    .command('merge')
    .description(
      'report a scan whose parts were judged by `scan --shard`, in the same folder with the same files',
    )
    .argument('<files...>', 'what each part has printed');
  withBaseline(addVerdict(addReport(command)))
    .addOption(threadsOption())
    .option('--quiet', 'print no summary and no progress')
    .option('--no-color', 'print without colours')
    .action(async (files: string[], options: object) => {
      const { merge } = await import('./scan.ts');
      exit(await merge(files, options));
    });
}

/** The options that say what is known already. */
function withBaseline(command: Command): Command {
  return command
    .option(
      '--baseline <file>',
      'report what is new beside a baseline; .parapet-baseline.json where it is there',
    )
    .option(
      '--changed-since <ref>',
      'report what is found in resources that have changed since a commit; asks git',
    )
    .option('--no-baseline', 'read no baseline');
}

function shardOption(): Option {
  return new Option(
    '--shard <part/parts>',
    'judge one of so many parts, and print what `merge` needs of it',
  ).argParser((text) => {
    const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
    if (index === undefined || Number(index) > Number(of))
      throw new InvalidArgumentError('It has to be a part and the number of parts, as in 2/5.');
    return { index: Number(index), of: Number(of) };
  });
}

/** The options that say what makes the exit code 1. */
function addVerdict(command: Command): Command {
  return command
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the exit code 1').choices([
        ...SEVERITIES,
      ]),
    )
    .addOption(
      new Option(
        '--fail-on-new [severity]',
        'the same for what is new beside the baseline, which has to be there',
      ).choices([...SEVERITIES]),
    )
    .addOption(
      new Option(
        '--min-score <percent>',
        'the least score of the framework that does not make the exit code 1',
      ).argParser(percentOf),
    );
}

/** The options that say how a report looks and where it goes. */
function addReport(command: Command): Command {
  return command
    .addOption(
      new Option('--format <format>', 'how findings are printed').choices([...FORMAT_NAMES]).default('text'),
    )
    .addOption(outputOption())
    .addOption(
      new Option('--group-by <what>', 'what the text report gathers findings by')
        .choices([...GROUPINGS])
        .default('rule'),
    )
    .addOption(
      new Option('--min-severity <severity>', 'leave less severe findings out').choices([...SEVERITIES]),
    )
    .addOption(
      new Option('--aws-account <id>', 'of asff: the account that imports the findings').argParser(accountOf),
    )
    .option('--aws-region <region>', 'of asff: the region; AWS_REGION where left out')
    .option('--show-suppressed', 'report what is suppressed too, with its reason')
    .option('--full', 'show each finding with its line, however many there are');
}

function outputOption(): Option {
  return new Option(
    '--output <format=file...>',
    'write the report into files too, each in a format',
  ).argParser((text, before: readonly ReportFile[] = []) => {
    const [name, file] = [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)];
    const format = FORMAT_NAMES.find((each) => each === name);
    if (format === undefined || file === '')
      throw new InvalidArgumentError(`It has to be a format and a file, as in sarif=report.sarif.`);
    return [...before, { format, file }];
  });
}

function maxFileSizeOption(): Option {
  return new Option('--max-file-size <megabytes>', 'read no file that is larger').argParser((text) => {
    const size = Number(text);
    if (!(size > 0)) throw new InvalidArgumentError('It has to be a number above 0.');
    return size;
  });
}

function accountOf(text: string): string {
  if (!/^\d{12}$/.test(text)) throw new InvalidArgumentError('It has to be twelve digits.');
  return text;
}

function percentOf(text: string): number {
  const percent = Number(text);
  if (text.trim() === '' || !(percent >= 0 && percent <= 100))
    throw new InvalidArgumentError('It has to be a number from 0 to 100.');
  return percent;
}

function honourOption(): Option {
  return new Option('--honour <tool...>', 'let the suppressions of other tools hold here too').choices([
    ...OTHER_TOOLS,
  ]);
}

function threadsOption(): Option {
  return new Option(
    '--threads <number>',
    'how many judge templates; as many as pay where left out',
  ).argParser((text) => {
    if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('It has to be a number from 1 to 99.');
    return Number(text);
  });
}

function frameworkOption(description: string): Option {
  return new Option('--framework <framework>', description).choices([...FRAMEWORK_IDS]);
}

function addCompliance(program: Command, exit: (code: number) => void): void {
  program
    .command('compliance')
    .description('say of each requirement of a framework what the code shows, and score the code')
    .argument('[paths...]', 'files and folders; the working directory where none is given')
    .addOption(frameworkOption('the framework; a line for each of them where none is given'))
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .addOption(honourOption())
    .option('--exclude <glob...>', 'leave files and folders out')
    .addOption(maxFileSizeOption())
    .option('--config <file>', 'read this in place of .parapet.yaml')
    .option('--quiet', 'print no progress')
    .option('--no-color', 'print without colours')
    .action(async (paths: string[], options: object) => {
      const { compliance } = await import('./compliance.ts');
      exit(await compliance(paths, options));
    });
}

function addBaseline(program: Command, exit: (code: number) => void): void {
  const command = program
    .command('baseline')
    .description('write down what is found, so that scans report what is new')
    .argument('[paths...]', 'files and folders; the working directory where none is given')
    .option('--file <file>', `where to; ${KNOWN_FILE} unless .parapet.yaml says so`);
  withReading(command).action(async (paths: string[], options: BaselineOptions) => {
    const { baseline } = await import('./baseline.ts');
    exit(await baseline(paths, options));
  });
}

function addImport(program: Command, exit: (code: number) => void): void {
  const command = program
    .command('import')
    .description('write the suppressions of other tools as ours, beside them')
    .argument('[paths...]', 'files and folders; the working directory where none is given')
    .addOption(
      new Option('--from <tool...>', 'of these tools; of all where none is named').choices([...OTHER_TOOLS]),
    )
    .option('--dry-run', 'show it as a diff and write nothing');
  withReading(command).action(async (paths: string[], options: ImportOptions) => {
    const { importOthers } = await import('./import.ts');
    exit(await importOthers(paths, options));
  });
}

/** What is read and judged, for a command that writes something of it. */
function withReading(command: Command): Command {
  return command
    .addOption(
      new Option('--profile <profile>', 'which rules to run').choices([...PROFILES, ...FRAMEWORK_IDS]),
    )
    .option('--exclude <glob...>', 'leave files and folders out')
    .addOption(maxFileSizeOption())
    .option('--config <file>', 'read this in place of .parapet.yaml')
    .option('--quiet', 'print no summary and no progress');
}

function addSettings(program: Command, exit: (code: number) => void): void {
  program
    .command('config')
    .description('print the settings that hold here, and where each comes from')
    .option('--config <file>', 'read this in place of .parapet.yaml')
    .action(async (options: { readonly config?: string }) => {
      const { showConfiguration } = await import('./settings.ts');
      exit(showConfiguration(options));
    });
  program
    .command('init')
    .description('write a first .parapet.yaml')
    .action(async () => {
      const { writeFirst } = await import('./settings.ts');
      exit(writeFirst());
    });
}

function addOthers(program: Command, exit: (code: number) => void): void {
  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .addOption(frameworkOption('those behind a framework alone'))
    .action(async (options: ListOptions) => {
      const { listRules } = await import('./rules.ts');
      listRules(options);
    });
  program
    .command('explain <rule>')
    .description('print the page of a rule')
    .action(async (rule: string) => {
      const { explain } = await import('./rules.ts');
      exit(explain(rule));
    });
  program
    .command('mcp')
    .description('answer agents over stdio (Model Context Protocol)')
    .argument('[folder]', 'what they may ask about and change', '.')
    .action(async (folder: string) => {
      const { startMcp } = await import('./mcp.ts');
      exit(await startMcp(folder, VERSION));
    });
  program
    .command('lsp')
    .description('start the language server over stdio')
    .option('--stdio', 'the only way; accepted since editors pass it')
    .option('--clientProcessId <pid>', 'the process of the editor: the server ends when it is gone')
    .action(async () => {
      const { startServer } = await import('./lsp.ts');
      exit(await startServer());
    });
}

declare const PARAPET_VERSION: string | undefined;
const VERSION = typeof PARAPET_VERSION === 'string' ? PARAPET_VERSION : '0.0.0';

// Whoever reads along (`| head`) may stop doing so.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

if (isMainThread) run();
else void import('./thread.ts').then(({ judgeForOthers }) => judgeForOthers());

function run(): void {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      complain(error instanceof Error ? error.message : String(error));
      process.exitCode = 2;
    },
  );
}
