import { all, defineRule, not } from '../../core/model/index.ts';

/** The end of a name under which a secret is kept. */
const SECRET =
  /(?:^|[/_.-])(?:password|passwd|passphrase|private[_-]?key|secret[_-]?key|secret[_-]?access[_-]?key|auth[_-]?token|access[_-]?token|client[_-]?secret)$/i;

export default defineRule({
  id: 'ssm-parameter-secure',
  title: 'Secrets in Parameter Store are encrypted',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_34'] },
  on: 'AWS::SSM::Parameter',
  holds: (parameter) =>
    not(
      all(
        parameter.get('Type').is('String', 'StringList').at(parameter.get('Type')),
        parameter.get('Name').matches(SECRET),
      ),
    ),
  message: (parameter) =>
    `${parameter.name} is by its name a secret, and is kept as plain text: everyone who may read parameters has it.`,
});
