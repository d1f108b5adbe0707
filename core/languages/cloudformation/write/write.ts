import type { Edit, World } from '../../../model/index.ts';
import type { TextChange } from '../../../syntax/blocks.ts';
import type { CfnTemplate } from '../read.ts';
export function writeEdits(_template: CfnTemplate, _edits: readonly Edit[], _world: World): readonly TextChange[] | undefined {
  return undefined;
}
