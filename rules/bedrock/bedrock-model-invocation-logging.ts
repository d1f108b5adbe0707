import { any, no, not, unknown, workspaceRule } from '../../core/model/index.ts';
import { declares } from '../shared/workspace.ts';

/** What calls models. */
const USERS = ['AWS::Bedrock::Agent', 'AWS::Bedrock::KnowledgeBase', 'AWS::Bedrock::Guardrail'];

const LOGGING = 'Terraform::Bedrock::ModelInvocationLoggingConfiguration';

export default workspaceRule({
  id: 'bedrock-model-invocation-logging',
  title: 'Calls of Bedrock models are logged',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  holds: (workspace) =>
    any(
      workspace.speaks(LOGGING) ? no : unknown,
      not(declares(workspace, ...USERS)),
      declares(workspace, LOGGING),
    ),
  message: () =>
    'Modules here use Bedrock and log no call of a model: what was asked of it, and what it said, nobody can look up.',
});
