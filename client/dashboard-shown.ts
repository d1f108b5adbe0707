import type { DashboardPlace, TrendPoint } from './dashboard-data.ts';
import { html, type Html } from './html.ts';

/** What a page shows, beside the data. */
export interface Shown {
  /** Unguessable: only what carries it is run and styled. */
  readonly nonce: string;
  /** When the data was made, in words. */
  readonly at: string;
  /** The last one is of the data; its time in words. */
  readonly trend: readonly (TrendPoint & { readonly when: string })[];
  /** The id of the framework whose requirements are listed. */
  readonly framework: string;
  /** How people call a file. */
  readonly nameOf: (file: string) => string;
}

/** A button that leads to a place. */
export function opening({ file, line, column }: DashboardPlace, { nameOf }: Shown, id: string): Html {
  return html`<button class="link" data-send="open" data-file="${file}" data-line="${line}" data-column="${column}"
    id="${id}">${nameOf(file)}:${line}</button>`;
}
