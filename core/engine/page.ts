/** A fenced template of a rule's page. */
export interface Fixture {
  readonly language: 'yaml' | 'json' | 'hcl' | 'ts';
  readonly kind: 'flagged' | 'fixed' | 'clean' | 'unknown';
  /** The title of the fix that `fixed` is the outcome of; undefined for the first. */
  readonly title: string | undefined;
  /** Further words of the fence: `no-parameters`, `no-json`, with the page's reason in its prose. */
  readonly flags: readonly string[];
  /** The template without its marker lines. */
  readonly text: string;
  readonly markers: readonly Marker[];
  /** The line of the fence in the page, from 1. */
  readonly line: number;
}

/** What a finding must be, in offsets of the text without marker lines. */
export interface Marker {
  readonly start: number;
  readonly end: number;
  /** The message, where the page tells it. */
  readonly message: string | undefined;
}

const FENCE =
  /^```(yaml|json|hcl|ts) (flagged|fixed|clean|unknown)(?: "([^"]*)")?((?: [a-z-]+)*)\n([\s\S]*?)^```$/gm;

/** The templates of a page, in their order. */
export function readFixtures(page: string): readonly Fixture[] {
  return [...page.matchAll(FENCE)].map((match) => {
    const [, language, kind, title, flags, body] = match;
    return {
      language: language as Fixture['language'],
      kind: kind as Fixture['kind'],
      title,
      flags: (flags ?? '').split(' ').filter((flag) => flag !== ''),
      line: page.slice(0, match.index).split('\n').length,
      ...withoutMarkers(body ?? ''),
    };
  });
}

/** A marker line: carets under what is marked, and perhaps the message behind them. */
const MARKER = /^(\s*)(\^+)(?:\s+(\S.*))?$/;

function withoutMarkers(body: string): { text: string; markers: Marker[] } {
  const markers: Marker[] = [];
  let text = '';
  let lastLine = 0;
  for (const line of body.split('\n').slice(0, -1)) {
    const marker = MARKER.exec(line);
    if (marker === null) {
      lastLine = text.length;
      text += `${line}\n`;
      continue;
    }
    const start = lastLine + marker[1]!.length;
    markers.push({ start, end: start + marker[2]!.length, message: marker[3] });
  }
  return { text, markers };
}

/** The prose of a page: what stands ahead of its first template. */
export function pageProse(page: string): string {
  const fence = page.indexOf('\n```');
  return (fence < 0 ? page : page.slice(0, fence)).trim();
}
