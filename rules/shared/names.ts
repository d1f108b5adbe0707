import { Interpolation, Mention, type EditValue, type Resource } from '../../core/model/index.ts';

/** A name for a resource that a fix adds, which no other stack of the account has. */
export function nameInStack(name: string): Interpolation {
  return new Interpolation([{ pseudo: 'AWS::StackName' }, `-${name}`]);
}

/** The ARN of a policy that AWS manages, by its path and name. */
export function awsPolicy(name: string): Interpolation {
  return new Interpolation(['arn:', { pseudo: 'AWS::Partition' }, `:iam::aws:policy/${name}`]);
}

/** The number of the account that the stack is in. */
export function ownAccount(): Interpolation {
  return new Interpolation([{ pseudo: 'AWS::AccountId' }]);
}

/** The ARN of a resource that stands in front of others; of some kinds it is what a plain mention gives. */
export function arnOf({ name, type }: Resource): EditValue {
  const [partition, region, account] = ['AWS::Partition', 'AWS::Region', 'AWS::AccountId'].map((pseudo) => ({
    pseudo,
  }));
  const id = new Mention(name);
  switch (type) {
    case 'AWS::CloudFront::Distribution':
      return new Interpolation(['arn:', partition!, ':cloudfront::', account!, ':distribution/', id]);
    case 'AWS::EC2::EIP': {
      const allocation = new Mention(name, 'AllocationId');
      return new Interpolation([
        'arn:',
        partition!,
        ':ec2:',
        region!,
        ':',
        account!,
        ':eip-allocation/',
        allocation,
      ]);
    }
    default:
      return id;
  }
}

/** An ARN of this account: of a service, in a region or in this one, with what follows. */
export function ownArn(service: string, ...[first = '', ...rest]: Interpolation['parts']): Interpolation {
  return arnIn({ pseudo: 'AWS::Region' }, service, first, rest);
}

/** The pattern of ARNs of this account in all regions. */
export function ownArnAnywhere(service: string, rest: string): Interpolation {
  return arnIn('*', service, rest, []);
}

function arnIn(
  region: Interpolation['parts'][number],
  service: string,
  first: Interpolation['parts'][number],
  rest: Interpolation['parts'],
): Interpolation {
  const [partition, account] = [{ pseudo: 'AWS::Partition' }, { pseudo: 'AWS::AccountId' }];
  return new Interpolation(['arn:', partition, `:${service}:`, region, ':', account, ':', first, ...rest]);
}

/** The name by which a service of this region acts. */
export function regionalService(name: string): Interpolation {
  return new Interpolation([`${name}.`, { pseudo: 'AWS::Region' }, '.amazonaws.com']);
}

/** The ARN of a log group without the `:*` that its own `Arn` ends with in CloudFormation; `rest` follows. */
export function logGroupArn(group: Mention, rest = ''): Interpolation {
  return ownArn('logs', 'log-group:', group, ...(rest === '' ? [] : [rest]));
}
