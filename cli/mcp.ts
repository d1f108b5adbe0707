import { existsSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { bundled } from './bundled.ts';
import type * as Protocol from './mcp/protocol.ts';
import { toolsIn } from './mcp/tools.ts';

const INSTRUCTIONS =
  'Parapet finds what is insecure in AWS infrastructure-as-code (CloudFormation, SAM, CDK, Terraform). ' +
  'Scan after each change; fix shows a difference and writes only with "write"; ask explain before you ignore a finding.';

/** Answers agents over stdio about a folder, until they close it; nothing outside of the folder is read or written. */
export async function startMcp(folder: string, version: string): Promise<number> {
  const root = resolve(folder);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`${folder}: there is no such folder`);
  const bundle = bundled('mcp.cjs');
  if (!existsSync(bundle)) throw new Error(`${bundle} is missing; build it with "npm run build"`);
  // The library of the protocol is loaded by this command alone.
  const { serve } = createRequire(bundle)(bundle) as typeof Protocol;
  await serve(version, INSTRUCTIONS, toolsIn(realpathSync(root)));
  return 0;
}
