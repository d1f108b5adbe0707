import { defineRule, Members, not, type Answer, type Resource, type Value } from '../../core/model/index.ts';
import { environmentOf, givesAway, isWrittenSecret, showsHidden } from '../shared/plain-secrets.ts';
import { isHidden } from '../shared/secrets.ts';

export default defineRule({
  id: 'tf-provisioner-no-secrets',
  title: 'Provisioners and connections have no secrets written into them',
  severity: 'high',
  controls: [],
  on: 'Terraform::Resource::Provisioned',
  holds: (resource) =>
    new Members(answersOf(resource), isOpen(resource), resource.self).none((answer) => answer),
  message: (resource) =>
    `A provisioner or a connection of ${resource.name} has a secret written into it: everyone who can read this file, now or in its history, has it.`,
});

/** Whether each command, variable and password gives a secret away. */
function answersOf(resource: Resource): readonly Answer[] {
  const list = (name: string): readonly Value[] => resource.list(name).items;
  return [
    ...list('Commands').flatMap(linesOf).filter(isInFile).map(givesAway),
    ...list('Environments')
      .flatMap((environment) => environmentOf(environment).items)
      .filter(({ value }) => isInFile(value))
      .map(isWrittenSecret),
    ...list('Secrets').map((secret) => not(isHidden(secret))),
  ];
}

function linesOf(command: Value): readonly Value[] {
  return command.data.kind === 'list' ? command.list().items : [command];
}

/** What is hidden elsewhere is not in this file, and Terraform keeps it out of its output. */
function isInFile(value: Value): boolean {
  return !showsHidden(value);
}

function isOpen(resource: Resource): boolean {
  return ['Commands', 'Environments', 'Secrets'].some((name) => resource.list(name).open);
}
