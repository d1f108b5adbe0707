import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Origin, Position } from '../core/languages/cdk/source-map.ts';
import { isInside, readText, slashes } from './find-files.ts';
import type { Steps } from './steps.ts';

/** A template that the CDK has synthesized. */
export interface SynthesizedTemplate {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** By logical id; only what is known. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** What `cdk synth` has left behind. */
export interface CloudAssembly {
  readonly templates: readonly SynthesizedTemplate[];
  /** When its manifest was written, in milliseconds since 1970. */
  readonly written: number;
  /** What could not be read, in words, by file. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** The folder that an app is synthesized into, by its `cdk.json`: `cdk.out` beside it, or another one below. */
export function assemblyFolder(cdkJson: string): string {
  const folder = dirname(cdkJson);
  const output = field(parse(isInside(cdkJson, folder) ? readFile(cdkJson) : undefined), 'output');
  const own = resolve(folder, typeof output === 'string' ? output : 'cdk.out');
  // Nothing outside the workspace is read.
  return isInside(own, folder) ? own : join(folder, 'cdk.out');
}

/** Whether a folder is a cloud assembly, or one of its stages. */
export function isAssembly(folder: string): boolean {
  // Each has a file of this name, which tells its version, and the outermost is mostly called so itself.
  const marker = statSync(join(folder, 'cdk.out'), { throwIfNoEntry: false });
  return basename(folder) === 'cdk.out' || marker?.isFile() === true;
}

/** Tells one synthesis from the next; undefined where there is no assembly in the folder. */
export function revisionOf(folder: string): string | undefined {
  const stats = statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false });
  return stats && `${stats.mtimeMs} ${stats.size}`;
}

/**
 * Reads the cloud assembly in a folder with its stages and nested stacks, a template a step; undefined where there is
 * none. No file outside the folder is read, whatever a manifest names. The format: `aws-cdk-lib/cloud-assembly-schema`.
 */
export function* readAssembly(folder: string, largest?: number): Steps<CloudAssembly | undefined> {
  const stats = statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (!isInside(folder, dirname(folder))) return { templates: [], written: 0, problems: [leadsOut(folder)] };
  const reader = new AssemblyReader(folder, largest);
  yield* reader.readFolder(folder);
  return { templates: [...reader.templates.values()], written: stats.mtimeMs, problems: reader.problems };
}

class AssemblyReader {
  readonly problems: { path: string; message: string }[] = [];
  readonly templates = new Map<string, SynthesizedTemplate>();
  private readonly seen = new Set<string>();
  private readonly folder: string;
  private readonly largest: number | undefined;

  constructor(folder: string, largest: number | undefined) {
    this.folder = folder;
    this.largest = largest;
  }

  *readFolder(directory: string): Steps<void> {
    const real = realpathSync(directory);
    if (this.seen.has(real)) return;
    this.seen.add(real);
    const file = join(directory, 'manifest.json');
    if (!isInside(file, this.folder)) {
      this.problems.push(leadsOut(file));
      return;
    }
    const artifacts = field(parse(readFile(file)), 'artifacts');
    if (!isObject(artifacts)) {
      this.problems.push({
        path: file,
        message: 'is no manifest of a cloud assembly; synthesize the app again',
      });
      return;
    }
    for (const artifact of Object.values(artifacts)) {
      const properties = field(artifact, 'properties');
      const type = field(artifact, 'type');
      const [stack, stage] = [field(properties, 'templateFile'), field(properties, 'directoryName')];
      if (type === 'aws:cloudformation:stack' && typeof stack === 'string')
        yield* this.readStack(join(directory, stack), this.metadataOf(artifact, directory));
      else if (type === 'cdk:cloud-assembly' && typeof stage === 'string')
        if (this.isOwn(join(directory, stage), file)) yield* this.readFolder(join(directory, stage));
    }
  }

  /** Whether a file that a manifest names is there and lies in the assembly. */
  private isOwn(path: string, namedBy: string): boolean {
    if (isInside(path, this.folder)) return true;
    const name = slashes(relative(this.folder, path));
    this.problems.push({ path: namedBy, message: `names ${name}, which is not in the cloud assembly` });
    return false;
  }

  private *readStack(path: string, metadata: Metadata): Steps<void> {
    if (this.templates.has(path) || !this.isOwn(path, join(dirname(path), 'manifest.json'))) return;
    const content = readText(path, this.largest);
    if (content === undefined) return;
    if ('problem' in content) {
      this.problems.push({ path, message: content.problem });
      return;
    }
    yield;
    const resources = field(parse(content.text), 'Resources');
    const entries: [string, unknown][] = isObject(resources) ? Object.entries(resources) : [];
    this.templates.set(path, { path, text: content.text, origins: originsOf(entries, metadata) });
    for (const [, resource] of entries) {
      const nested = field(field(resource, 'Metadata'), 'aws:asset:path');
      if (field(resource, 'Type') === 'AWS::CloudFormation::Stack' && typeof nested === 'string')
        yield* this.readStack(join(dirname(path), nested), metadata);
    }
  }

  private metadataOf(artifact: unknown, directory: string): Metadata {
    const file = field(artifact, 'additionalMetadataFile');
    const path = typeof file === 'string' ? join(directory, file) : undefined;
    const isRead = path !== undefined && this.isOwn(path, join(directory, 'manifest.json'));
    const other = isRead ? parse(readFile(path)) : undefined;
    return { ...asObject(field(artifact, 'metadata')), ...asObject(other) };
  }
}

function leadsOut(path: string): CloudAssembly['problems'][number] {
  return { path, message: 'is a link that leads elsewhere and is not followed' };
}

/** What an assembly tells of its constructs, by `/Stack/Id/…`. */
type Metadata = Readonly<Record<string, unknown>>;

function originsOf(
  resources: readonly (readonly [string, unknown])[],
  metadata: Metadata,
): ReadonlyMap<string, Origin> {
  const byId = new Map<string, string[]>();
  for (const [path, entries] of Object.entries(metadata)) {
    const id = dataOf(entries, 'aws:cdk:logicalId');
    if (typeof id === 'string') byId.set(id, [...(byId.get(id) ?? []), path]);
  }
  const origins = new Map<string, Origin>();
  for (const [id, resource] of resources) {
    const written = field(field(resource, 'Metadata'), 'aws:cdk:path');
    // A stack and those nested in it may have the same logical ids.
    const known = byId.get(id) ?? [];
    const path = typeof written === 'string' ? `/${written}` : known.length === 1 ? known[0]! : undefined;
    if (path === undefined) continue;
    const trace = dataOf(metadata[path], 'aws:cdk:creationStack') ?? traceOf(metadata[path]);
    origins.set(id, { path: idsOf(path), trace: Array.isArray(trace) ? trace.flatMap(position) : [] });
  }
  return origins;
}

/** The data of the first entry of a type. */
function dataOf(entries: unknown, type: string): unknown {
  const list: readonly unknown[] = Array.isArray(entries) ? entries : [];
  return field(
    list.find((entry) => field(entry, 'type') === type),
    'data',
  );
}

/** Before `aws:cdk:creationStack` the entry of the logical id had the trace. */
function traceOf(entries: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(entries) ? entries : [];
  return list.map((entry) => field(entry, 'trace')).find(Array.isArray);
}

function idsOf(path: string): readonly string[] {
  return path.split('/').filter((id) => id !== '');
}

const FILE = 'file://';

/** `new Shop (/home/app/lib/shop.ts:12:5)`. */
function position(line: unknown): readonly Position[] {
  const text = String(line).trim();
  const match = /:(\d+):(\d+)\)?$/.exec(text);
  const ahead = text.slice(0, match?.index ?? 0);
  const [address = ''] = ahead.split(/[()]/).slice(-1);
  const path = address.slice(address.includes(FILE) ? address.indexOf(FILE) + FILE.length : 0);
  const start = path.search(/\/|[A-Za-z]:[\\/]/);
  return match === null || start < 0
    ? []
    : [{ file: slashes(path.slice(start)), line: Number(match[1]), column: Number(match[2]) }];
}

function readFile(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function field(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}
