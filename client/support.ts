import * as vscode from 'vscode';
import type { Connection } from './connection.ts';

/** Where problems are reported. */
const PROBLEMS = 'https://github.com/parapet/parapet/issues/new';

/** Registers what helps where something does not work: the log, another server, a report. */
export function registerSupport(context: vscode.ExtensionContext, server: Connection): vscode.Disposable {
  const { version } = context.extension.packageJSON as { readonly version: string };
  server.log.info(`Parapet ${version}, VS Code ${vscode.version}, ${process.platform} ${process.arch}.`);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('parapet.showLog', () => server.log.show()),
    vscode.commands.registerCommand('parapet.restartServer', () => server.restart()),
    vscode.commands.registerCommand('parapet.reportProblem', async () => {
      const content = reportOf(
        version,
        await server.request<ServerFacts>('parapet/about').catch(() => undefined),
      );
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      await vscode.window.showTextDocument(document);
    }),
  );
}

/** What the server tells of itself: versions and numbers, and no name of a file. */
interface ServerFacts {
  readonly node: string;
  readonly folders: number;
  readonly units: number;
  readonly profiles: readonly string[];
}

/** The text of a report, which says nothing of what a workspace holds. */
function reportOf(version: string, facts: ServerFacts | undefined): string {
  const { appName, uiKind, remoteName } = vscode.env;
  const where = [uiKind === vscode.UIKind.Web ? 'in a browser' : '', remoteName ?? ''].filter(Boolean);
  const server =
    facts === undefined
      ? '- The language server does not answer.'
      : [
          `- Language server: Node ${facts.node}`,
          `- Workspace: ${facts.folders} folders, ${facts.units} templates or modules, profile ${facts.profiles.join(', ')}`,
        ].join('\n');
  return `<!-- Nothing was sent. Fill this in, and paste it at ${PROBLEMS} -->

## What happened


## What I expected


## The smallest template that shows it

<!-- Leave out names and account numbers that are nobody's business. -->

\`\`\`yaml

\`\`\`

## Versions

- Parapet ${version}
- ${appName} ${vscode.version}${where.length === 0 ? '' : `, ${where.join(', ')}`}
- ${process.platform} ${process.arch}, Node ${process.versions.node}
${server}

<!-- "Parapet: Show Log" may say more. Read it first: it has names of files. -->
`;
}
