import { workspaceRule } from '../../core/model/index.ts';
import { checksAnything } from '../shared/workspace.ts';

export default workspaceRule({
  id: 'config-rules-present',
  title: 'AWS Config checks what it records',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  holds: checksAnything,
  message: () =>
    'Templates here have AWS Config record and check nothing: no rule, no conformance pack, no Security Hub says what is wrong.',
});
