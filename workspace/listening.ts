import type { Neighbours } from '../core/model/index.ts';

/** The relations that rules asked of other templates, by type and path. */
export type Asked = ReadonlyMap<string, readonly [type: string, path: string]>;

/** Neighbours that have nothing, and remember what was asked of them. */
export function listening(): { readonly neighbours: Neighbours; readonly asked: Asked } {
  const asked = new Map<string, readonly [type: string, path: string]>();
  const namers: Neighbours['namers'] = (...relation) => {
    asked.set(relation.join('\t'), relation);
    return [];
  };
  return { asked, neighbours: { revision: 'alone', namers, count: () => 0 } };
}
