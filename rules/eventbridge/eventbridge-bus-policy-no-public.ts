import { all, any, defineRule, not, Statement } from '../../core/model/index.ts';
import { isPublic, keepsStrangersOut } from '../shared/policy.ts';

/** What has the whole policy of a bus, where a policy of its own has one statement. */
const WHOLE: readonly string[] = ['AWS::Events::EventBus', 'Terraform::Events::BusPolicy'];

export default defineRule({
  id: 'eventbridge-bus-policy-no-public',
  title: 'Policies of event buses keep strangers out',
  severity: 'high',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-EVB1'] },
  on: ['AWS::Events::EventBusPolicy', ...WHOLE],
  holds: (policy) => {
    if (WHOLE.includes(policy.type)) return keepsStrangersOut(policy.policy('Policy'));
    const anyone = all(policy.get('Principal').is('*'), not(policy.get('Condition').present()));
    return not(
      any(anyone.at(policy.get('Principal')), isPublic(new Statement(policy.get('Statement').parsed()))),
    );
  },
  message: (policy) =>
    `${policy.name} lets any AWS account use the event bus: no condition limits who that is.`,
});
