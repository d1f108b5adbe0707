import { type Edit, type EditValue, type Resource } from '../../core/model/index.ts';
import { added, addition } from './edits.ts';

/** Actions, and what they may be done to. */
export type Permission = readonly [actions: readonly string[], resource: EditValue];

/** The edit that adds a role which a service takes on. */
export function serviceRole(
  resource: Resource,
  suffix: string,
  service: string,
  properties: { readonly [key: string]: EditValue } = {},
): Edit {
  const trust = document([{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }]);
  return addition(resource, suffix, 'AWS::IAM::Role', { AssumeRolePolicyDocument: trust, ...properties });
}

/** The edit that allows a role, which is added by its suffix too, what it needs. */
export function rolePolicy(resource: Resource, suffix: string, permissions: readonly Permission[]): Edit {
  const statements = permissions.map(([actions, to]) => ({ Effect: 'Allow', Action: actions, Resource: to }));
  return addition(resource, `${suffix}Policy`, 'AWS::IAM::RolePolicy', {
    RoleName: added(resource, suffix),
    PolicyName: suffix,
    PolicyDocument: document(statements),
  });
}

function document(statements: readonly EditValue[]): EditValue {
  return { Version: '2012-10-17', Statement: statements };
}
