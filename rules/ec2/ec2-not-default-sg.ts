import { all, any, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'ec2-not-default-sg',
  title: 'Instances have a security group of their own',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { kics: ['ec2_instance_using_default_security_group'] },
  on: 'AWS::EC2::Instance',
  // Elsewhere said: by an interface of its own, or by what it starts from.
  when: (instance) =>
    not(
      any(
        ...ELSEWHERE.map((property) => instance.get(property).present()),
        instance
          .list('NetworkInterfaces')
          .some((each) => any(each.get('GroupSet').present(), each.get('NetworkInterfaceId').present())),
      ),
    ),
  holds: (instance) =>
    not(all(...GROUPS.map((property) => instance.list(property).empty())).at(instance.self)),
  message: (instance) =>
    `${instance.name} names no security group and gets the default one: whatever is opened there for anything else is open here.`,
});

const ELSEWHERE = ['LaunchTemplate', 'network_interface', 'primary_network_interface'];
const GROUPS = ['SecurityGroupIds', 'SecurityGroups'];
