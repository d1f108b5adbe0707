import { all, defineRule, no, not, set } from '../../core/model/index.ts';

/** The end of a parameter's name that is a secret, rather than where one is kept or how long it is. */
const SECRET =
  /(?:password|passwd|passphrase|private_?key|secret_?key|secret_?access_?key|auth_?token|access_?token|client_?secret|api_?secret)$/i;

export default defineRule({
  id: 'template-parameter-noecho',
  title: 'Parameters for secrets are not shown',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'CloudFormation::Parameter',
  when: (parameter) =>
    SECRET.test(parameter.name)
      ? all(parameter.get('Type').or('String').is('String'), not(parameter.get('AllowedValues').present()))
      : no,
  holds: (parameter) => parameter.get('NoEcho').is(true),
  fix: (parameter) => set(true, 'safe', 'Mask the parameter')(parameter, ['NoEcho'], parameter.get('NoEcho')),
  message: (parameter) =>
    `${parameter.name} is shown to everyone who may describe the stack: by its name it is a secret, and NoEcho is not set.`,
});
