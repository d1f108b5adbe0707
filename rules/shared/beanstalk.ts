import {
  all,
  any,
  not,
  Value,
  type Answer,
  type Edit,
  type Fix,
  type Literal,
  type Resource,
} from '../../core/model/index.ts';

/** An option of Elastic Beanstalk by its namespace and name. */
export type Option = readonly [namespace: string, name: string];

/** The value of an option; absent where the list does not name it, which what is deployed may still set. */
export function optionOf(resource: Resource, option: Option): Value {
  const settings = resource.list('OptionSettings');
  const found = settings.items.find((item) => isNamed(item, option).truth === 'yes');
  if (found !== undefined) return found.get('Value');
  const open = settings.open || settings.items.some((item) => isNamed(item, option).truth === 'unknown');
  const { place, path } = settings.value;
  return open ? Value.unknown(place, path) : Value.absent(place, path);
}

/** The repair that sets options, or adds them where the list does not name them. */
export function setOptions(
  resource: Resource,
  title: string,
  options: readonly (readonly [...Option, value: Literal])[],
): Fix {
  const settings = resource.list('OptionSettings');
  const edits = options.map(([namespace, name, value]): Edit => {
    const index = settings.items.findIndex((item) => isNamed(item, [namespace, name]).truth === 'yes');
    return index < 0
      ? {
          kind: 'append',
          resource: resource.name,
          path: ['OptionSettings'],
          value: { Namespace: namespace, OptionName: name, Value: value },
        }
      : { kind: 'set', resource: resource.name, path: ['OptionSettings', index, 'Value'], value };
  });
  return { title, safety: 'interrupts', edits };
}

function isNamed(item: Value, [namespace, name]: Option): Answer {
  return all(item.get('Namespace').is(namespace), item.get('OptionName').is(name));
}

/** Whether options that a resource leaves out come from nowhere else that a template can name. */
export function standsForItself(resource: Resource): Answer {
  const sources =
    resource.type === 'AWS::ElasticBeanstalk::Environment'
      ? ['TemplateName']
      : ['SourceConfiguration', 'EnvironmentId'];
  return not(any(...sources.map((source) => resource.get(source).present())));
}
