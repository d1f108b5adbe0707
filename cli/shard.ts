import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { LARGEST_FILE, slashes } from '../workspace/find-files.ts';
import type { JudgedApart } from '../workspace/judged-apart.ts';
import { diskOf, judgeApart, type ScanSettings } from '../workspace/scan.ts';
import { complain } from './complain.ts';
import type { Preparation, PreparationOptions } from './prepare.ts';
import { print } from './print.ts';
import { escaped } from './report/json-pieces.ts';
import { judgedInThreads } from './threads.ts';

/** Which part of a scan is made: the `index`-th, from 1, of some. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** What decides what is found, as it is said on the command line. */
export type ShardOptions = Omit<PreparationOptions, 'quiet' | 'tell'>;

/** What a part of a scan hands over to `parapet merge`. */
interface ShardFile extends Shard {
  /** The version of this file's form. */
  readonly shardVersion: number;
  readonly paths: readonly string[];
  readonly options: ShardOptions;
  /** Of the program, the rules and the day. */
  readonly basis: string;
  readonly judged: readonly (JudgedApart & {
    /** Of the text that was judged. */
    readonly digest: string;
  })[];
}

const SHARD_VERSION = 1;

/** Judges a part of the templates and prints what `parapet merge` needs of it. */
export async function printShard(
  shard: Shard,
  prepared: Preparation,
  settings: ScanSettings,
  options: ShardOptions & { readonly threads?: number; readonly paths: readonly string[] },
): Promise<void> {
  const { paths, threads, ...others } = options;
  const own = partOf(prepared.files, shard, settings.largestFile ?? LARGEST_FILE);
  const judged =
    (await judgedInThreads({ ...prepared, files: own }, settings, threads)) ??
    new Map(judgeApart(own, settings).map((one) => [one.path, one]));
  prepared.progress.clear();
  const disk = diskOf(own, settings);
  const { config, exclude, framework, honour, maxFileSize, profile } = others;
  const head: Omit<ShardFile, 'judged'> = {
    shardVersion: SHARD_VERSION,
    ...shard,
    paths,
    options: { config, exclude, framework, honour, maxFileSize, profile },
    basis: basisOf(prepared, settings),
  };
  const text = JSON.stringify(head);
  await print(piecesOf(text.slice(0, -1), [...judged.values()], settings.cwd, (path) => disk.text(path)));
}

function* piecesOf(
  head: string,
  judged: readonly JudgedApart[],
  cwd: string,
  textOf: (path: string) => string | undefined,
): Generator<string> {
  yield `${escaped(head)},"judged":[`;
  let before = '';
  for (const one of judged) {
    const item = {
      ...renamed(one, (path) => slashes(relative(cwd, path))),
      digest: digestOf(textOf(one.path)),
    };
    yield `${before}\n${escaped(JSON.stringify(item, asPlain))}`;
    before = ',';
  }
  yield '\n]}\n';
}

/** The files of a part: parts are as large as each other, as far as that can be, wherever the same files are cut. */
function partOf(files: readonly string[], { index, of }: Shard, largest: number): readonly string[] {
  const sizes = files.map((path) => {
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    // What is not read is no work.
    return { path, size: size > largest ? 0 : size };
  });
  const loads = Array.from({ length: of }, () => 0);
  const own = new Set<string>();
  for (const { path, size } of sizes.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1))) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least]! += size + 1;
    if (least === index - 1) own.add(path);
  }
  return files.filter((path) => own.has(path));
}

/** What parts of a scan have judged, and how they were asked to; throws where files are no parts of one scan. */
export function readShards(
  names: readonly string[],
  cwd: string,
): { readonly paths: readonly string[]; readonly options: ShardOptions; readonly take: Take } {
  const shards = names.map((name) => shardIn(resolve(cwd, name), name));
  const [first] = shards;
  if (first === undefined) throw new Error('merge: the files that `parapet scan --shard` made are missing');
  const same = (one: ShardFile): string => JSON.stringify([one.of, one.paths, one.options]);
  const other = shards.findIndex((one) => same(one) !== same(first));
  if (other >= 0) throw new Error(`${names[other]}: is a part of another scan than ${names[0]}`);
  const indices = new Set(shards.map(({ index }) => index));
  const missing = Array.from({ length: first.of }, (_, i) => i + 1).filter((i) => !indices.has(i));
  for (const index of missing)
    complain(`part ${index} of ${first.of} is not among the files: what it has is judged here`);
  return { paths: first.paths, options: first.options, take: taking(shards, names) };
}

/** What of the parts holds for a scan as it is prepared here. */
type Take = (prepared: Preparation, settings: ScanSettings) => ReadonlyMap<string, JudgedApart>;

function taking(shards: readonly ShardFile[], names: readonly string[]): Take {
  return (prepared, settings) => {
    const basis = basisOf(prepared, settings);
    const disk = diskOf(prepared.files, settings);
    const known = new Map<string, JudgedApart>();
    shards.forEach((shard, i) => {
      if (shard.basis !== basis) {
        complain(
          `${names[i]}: was made by another version, with other settings or on another day: its files are judged here`,
        );
        return;
      }
      for (const { digest, ...one } of shard.judged) {
        const here = renamed(one, (path) => slashes(join(settings.cwd, path)));
        // What reads otherwise by now is judged here.
        if (digestOf(disk.text(here.path)) === digest) known.set(here.path, here);
      }
    });
    return known;
  };
}

function shardIn(path: string, name: string): ShardFile {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'), asWas);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined)
      throw new Error(`${name}: ${(error as Error).message}`);
    throw new Error(`${name}: is no JSON; \`parapet scan --shard\` makes what is merged`);
  }
  const { shardVersion, judged, paths, of, index } = (data ?? {}) as Partial<ShardFile>;
  if (
    typeof shardVersion !== 'number' ||
    !Array.isArray(judged) ||
    !Array.isArray(paths) ||
    typeof of !== 'number' ||
    typeof index !== 'number'
  )
    throw new Error(`${name}: is no part of a scan; \`parapet scan --shard\` makes one`);
  if (shardVersion !== SHARD_VERSION)
    throw new Error(`${name}: was written by another Parapet (version ${shardVersion} of the file)`);
  return data as ShardFile;
}

/** What was judged, with its files called otherwise. */
function renamed(one: JudgedApart, nameOf: (path: string) => string): JudgedApart {
  const { path, alone, unread, left } = one;
  const told = <T extends { readonly path: string }>(each: T): T => ({ ...each, path: nameOf(each.path) });
  return {
    path: nameOf(path),
    alone: alone && { ...alone, scanned: told(alone.scanned) },
    unread: unread.map(told),
    left: left.map(told),
  };
}

declare const PARAPET_VERSION: string | undefined;

function basisOf(
  { choices, described }: Preparation,
  { today, exclude, overrides, largestFile, installedModules }: ScanSettings,
): string {
  const version = typeof PARAPET_VERSION === 'string' ? PARAPET_VERSION : '';
  const given = { choices, described, today, exclude, overrides, largestFile, installedModules };
  return digestOf(JSON.stringify([version, given], asPlain)) ?? '';
}

function digestOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : createHash('sha256').update(text).digest('hex');
}

/** What JSON has no form for. */
function asPlain(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { $map: [...(value as ReadonlyMap<unknown, unknown>)] };
  return value instanceof Set ? { $set: [...(value as ReadonlySet<unknown>)] } : value;
}

function asWas(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { $map, $set } = value as { readonly $map?: unknown; readonly $set?: unknown };
  if (Array.isArray($map)) return new Map($map as [unknown, unknown][]);
  return Array.isArray($set) ? new Set($set as unknown[]) : value;
}
