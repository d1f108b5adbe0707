import { defineRule } from '../../core/model/index.ts';

const PATHS: Readonly<Record<string, string>> = {
  'AWS::Glue::Job': 'SecurityConfiguration',
  'AWS::Glue::DevEndpoint': 'SecurityConfiguration',
  'AWS::Glue::Crawler': 'CrawlerSecurityConfiguration',
};

export default defineRule({
  id: 'glue-job-security-config',
  title: 'Jobs and crawlers of Glue have a security configuration',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_195'],
    cdkNag: ['AwsSolutions-GL1', 'AwsSolutions-GL3'],
  },
  on: Object.keys(PATHS),
  holds: (resource) => resource.get(PATHS[resource.type]!).present(),
  message: (resource) =>
    `${resource.name} has no security configuration: its logs, and bookmarks and temporary files where it has them, are not encrypted with a key of yours.`,
});
