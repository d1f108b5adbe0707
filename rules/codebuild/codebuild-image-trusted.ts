import { any, defineRule, not } from '../../core/model/index.ts';

/** Of AWS, in CodeBuild's own registry or in the public one. */
const OF_AWS = /^(aws\/codebuild|public\.ecr\.aws\/(amazonlinux|codebuild|lambda|sam|aws-[^/]+))\//i;

/** In a registry that anyone may pull from: Docker Hub, where no host is named, and others that are known. */
const PUBLIC =
  /^((docker\.io|index\.docker\.io|registry\.hub\.docker\.com|public\.ecr\.aws|ghcr\.io|quay\.io|gcr\.io|mcr\.microsoft\.com|registry\.gitlab\.com)\/|[^/.:]+(:[^/]+)?$|[^/.:]+\/)/i;

export default defineRule({
  id: 'codebuild-image-trusted',
  title: 'Projects build in images of AWS, of a registry of their own, or fixed by a digest',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-CB5'] },
  on: 'AWS::CodeBuild::Project',
  holds: (project) => {
    const image = project.get('Environment.Image');
    return any(
      not(image.matches(PUBLIC)),
      image.matches(OF_AWS),
      image.matches(/@sha256:/i),
      // Who signs in to the registry has images of one's own there.
      project.get('Environment.RegistryCredential').present(),
    ).at(image);
  },
  message: (project, at) =>
    `${project.name} builds in ${at.toString()}, an image of others that may be another one tomorrow: what is in it runs with the project's role and sees its secrets.`,
});
