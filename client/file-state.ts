/** What the server says of an open file: `FileState` of `server/file-state.ts`. */
export type FileState = 'judged' | 'inPart' | 'reading' | 'off' | 'excluded' | 'noResources' | 'notRead';

/** What is said of a file beside, or in place of, its count. */
const SAID: Readonly<Record<FileState, string>> = {
  judged: '',
  inPart: 'A part of this file is not read: Problems says which.',
  reading: 'The workspace is being read: other files may decide about more.',
  off: 'Parapet is turned off for this file.',
  excluded: 'This file is excluded by the settings or by `.parapet.yaml`.',
  noResources: 'This file declares no AWS resources.',
  notRead: 'This file is not read: it is not on the disk, or it could not be judged. The log says more.',
};

/** In place of a count where the rules were not run. */
const SHORT: Readonly<Record<Exclude<FileState, 'judged' | 'inPart' | 'reading'>, string>> = {
  off: 'off',
  excluded: 'excluded',
  noResources: 'no template',
  notRead: 'not read',
};

/** What the editor says of a file. */
export interface StateInWords {
  /** A few letters for a bar. */
  readonly short: string;
  /** In sentences. */
  readonly long: string;
}

/** The state of a file in words, with how many findings are shown in it and in the workspace; `state` is undefined of no file. */
export function inWords(state: FileState | undefined, inFile: number, inWorkspace: number): StateInWords {
  const all = `${counted(inWorkspace)} in the workspace, as far as it was scanned.`;
  if (state === undefined) return { short: `Parapet ${inWorkspace}`, long: all };
  // What a synthesis has told of a file is there whatever the file says itself.
  const isCounted = inFile > 0 || !Object.hasOwn(SHORT, state);
  const count = isCounted ? `${counted(inFile)} in this file.` : '';
  const more = state === 'inPart' ? '+' : state === 'reading' ? ' $(loading~spin)' : '';
  return {
    short: `Parapet${isCounted ? ` ${inFile}${more}` : `: ${SHORT[state as keyof typeof SHORT]}`}`,
    long: [count, SAID[state], all].filter((part) => part !== '').join(' '),
  };
}

function counted(number: number): string {
  return number === 1 ? '1 finding' : `${number} findings`;
}
