import { not, propertyRule, set, type PropertyRule, type Rule } from '../../core/model/index.ts';

/** A rule about the network of SageMaker's jobs: the question, the repair and the words are those of its family. */
type JobRule = Omit<PropertyRule, 'path' | 'when' | 'holds' | 'fix' | 'message' | 'options'>;

/** Defines a rule that asks whether the instances of a job encrypt what they send each other; one alone sends nothing. */
export function encryptTrafficRule(rule: JobRule): Rule {
  return propertyRule({
    profile: 'strict',
    ...rule,
    path: 'NetworkConfig.EnableInterContainerTrafficEncryption',
    when: (job) => not(job.get('JobResources.ClusterConfig.InstanceCount').is(1)),
    holds: (value) => value.is(true),
    fix: set(true, 'replaces', 'Encrypt what instances send each other (replaces the definition)'),
    message: ({ name }) =>
      `The instances of ${name} send each other the data that they work on in plain text.`,
  });
}

/** Defines a rule that asks whether the containers of a job are cut off from the network. */
export function isolationRule(rule: JobRule & { readonly path?: string }): Rule {
  return propertyRule({
    profile: 'strict',
    path: 'NetworkConfig.EnableNetworkIsolation',
    ...rule,
    holds: (value) => value.is(true),
    fix: set(true, ['replaces', 'changes'], 'Isolate the containers (calls out of them fail)'),
    message: ({ name }) =>
      `The containers of ${name} can call out: a manipulated image can send away the data that it works on.`,
  });
}
