import { all, defineRule, type Answer, type Resource } from '../../core/model/index.ts';

export default defineRule({
  id: 'wafv2-logging-redact-secrets',
  title: 'Logs of web ACLs hold no sign-ins',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::WAFv2::LoggingConfiguration',
  holds: (logging) =>
    all(...HEADERS.map((header) => isRedacted(logging, header))).at(logging.get('RedactedFields')),
  fix: (logging) => ({
    title: 'Leave sign-ins and cookies out of the log',
    safety: 'deletes',
    edits: HEADERS.filter((header) => isRedacted(logging, header).truth === 'no').map((header) => ({
      kind: 'append',
      resource: logging.name,
      path: ['RedactedFields'],
      value: { SingleHeader: { Name: header } },
    })),
  }),
  message: (logging) =>
    `${logging.name} writes the headers of requests with the sign-ins in them: who may read the log can act as the visitors.`,
});

const HEADERS = ['authorization', 'cookie'];

function isRedacted(logging: Resource, header: string): Answer {
  return logging.list('RedactedFields').some((field) => field.get('SingleHeader.Name').is(header));
}
