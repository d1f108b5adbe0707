import { Interpolation } from '../../core/model/index.ts';

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
