import { defineRule, not, unknown, type Answer, type Resource, type Value } from '../../core/model/index.ts';
import { dayInWords, endOf } from '../shared/lifecycles.ts';

/** What the names have in them under which AWS publishes the images of a system: as a parameter, or as an image. */
const SYSTEMS: readonly (readonly [system: string, name: RegExp])[] = [
  ['Amazon Linux', /amzn-ami-|optimized-ami\/amazon-linux\//i],
  ['Amazon Linux 2', /amzn2-ami-|optimized-ami\/(?:[\d.]+\/)?amazon-linux-2(?:-[a-z0-9]+)?\//i],
];

/** Where each type says the image. */
const IMAGES: Readonly<Record<string, string>> = {
  'AWS::AutoScaling::LaunchConfiguration': 'ImageId',
  'AWS::EC2::Instance': 'ImageId',
  'AWS::EC2::LaunchTemplate': 'LaunchTemplateData.ImageId',
};

export default defineRule({
  id: 'ec2-image-supported',
  title: 'Instances start from an operating system that is supported',
  severity: 'medium',
  controls: [],
  on: Object.keys(IMAGES),
  holds: (resource) => isSupported(imageOf(resource)),
  message: (resource) => {
    const system = systemOf(imageOf(resource)) ?? '';
    const end = endOf('image of instances', system) ?? '';
    return `${resource.name} starts from ${system}, whose support ended on ${dayInWords(end)}: flaws that are found since then stay open.`;
  },
});

function imageOf(resource: Resource): Value {
  return resource.get(IMAGES[resource.type]!);
}

function isSupported(image: Value): Answer {
  const system = systemOf(image);
  if (system === undefined) return unknown;
  return not(image.decided(endOf('image of instances', system) !== undefined));
}

/** The system of an image that is looked up by a name of AWS's; undefined where that does not tell. */
function systemOf({ data }: Value): string | undefined {
  const name = data.kind === 'present' ? (data.source ?? '') : '';
  return SYSTEMS.find(([, pattern]) => pattern.test(name))?.[0];
}
