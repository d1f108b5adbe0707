import { posix } from 'node:path';
import type { Surroundings } from '../core/languages/index.ts';
import { Disk } from './disk.ts';

/** Texts by absolute paths with forward slashes, in place of what is on a disk. */
export type GivenTexts = ReadonlyMap<string, string>;

/** What a program in texts that are on no disk finds beside it. */
export const NOTHING_BESIDE: Pick<Surroundings, 'flags' | 'imported' | 'isChangedByOthers'> = {
  flags: () => undefined,
  imported: () => undefined,
  isChangedByOthers: () => false,
};

/** Texts below a folder; throws where a path is none that leads to a place in it. */
export function givenTexts(root: string, texts: Readonly<Record<string, string>>): GivenTexts {
  return new Map(
    Object.entries(texts).map(([name, text]) => {
      const isPlain = name !== '' && !name.startsWith('/') && !name.includes('\\');
      if (!isPlain || posix.normalize(name) !== name || name.startsWith('../') || name === '..')
        throw new Error(`"${name}" is no relative path with forward slashes, such as network/main.tf`);
      return [`${root}/${name}`, text];
    }),
  );
}

/** Reads nothing but the texts that it was given. */
export class TextsAsDisk extends Disk {
  private readonly texts: GivenTexts;
  private readonly names = new Map<string, string[]>();

  constructor(texts: GivenTexts) {
    super({ roots: [] });
    this.texts = texts;
    for (const path of texts.keys()) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      this.names.set(folder, [...(this.names.get(folder) ?? []), path.slice(folder.length + 1)]);
    }
  }

  override text(path: string): string | undefined {
    return this.texts.get(path);
  }

  override list(folder: string): readonly string[] | undefined {
    return this.names.get(folder)?.sort();
  }
}
