import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver/node';
import { pathOf } from './documents.ts';

/** What an editor can do, as it says with `initialize`: what it cannot costs that comfort and nothing else. */
export interface Abilities {
  /** It asks for the diagnostics of what it has open, and is sent none of these. */
  readonly pullsDiagnostics: boolean;
  readonly answersConfiguration: boolean;
  /** Edits of a code action come when it is chosen; else they are made with it. */
  readonly resolvesEdits: boolean;
  /** It shows the difference of edits that say so, and asks before it makes them. */
  readonly confirmsEdits: boolean;
  /** It makes edits that the server asks for. */
  readonly appliesEdits: boolean;
  /** It asks for lenses again when it is told to. */
  readonly refreshesLenses: boolean;
  /** It knows places in what is completed. */
  readonly hasSnippets: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** The commands that it has itself, such as `parapet.showRule`. */
  readonly commands: readonly string[];
}

interface Options {
  readonly pull?: boolean;
  readonly commands?: readonly string[];
}

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): Abilities {
  const { pull, commands } = (initializationOptions ?? {}) as Options;
  const { workspace, textDocument } = capabilities;
  return {
    // One that is sent diagnostics and asks for them too would show each twice.
    pullsDiagnostics:
      pull ?? (textDocument?.diagnostic !== undefined && textDocument.publishDiagnostics === undefined),
    answersConfiguration: workspace?.configuration === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    confirmsEdits:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    appliesEdits: workspace?.applyEdit === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    hasSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    commands: Array.isArray(commands) ? commands : [],
  };
}

/** The folders that an editor has open; one that knows no several has a root. */
export function openFolders(params: InitializeParams): readonly string[] {
  const { workspaceFolders } = params;
  const { rootUri, rootPath } = params as Readonly<Record<'rootUri' | 'rootPath', unknown>>;
  if (workspaceFolders !== undefined && workspaceFolders !== null) return foldersOf(workspaceFolders);
  if (typeof rootUri === 'string') return rootUri.startsWith('file:') ? [pathOf(rootUri)] : [];
  return typeof rootPath === 'string' && rootPath !== '' ? [rootPath] : [];
}

/** The folders of a workspace that are on a disk. */
export function foldersOf(folders: readonly WorkspaceFolder[] | null | undefined): readonly string[] {
  return (folders ?? []).filter(({ uri }) => uri.startsWith('file:')).map(({ uri }) => pathOf(uri));
}
