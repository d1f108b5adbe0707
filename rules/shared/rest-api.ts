import { not, unknown, type Answer, type Resource } from '../../core/model/index.ts';

/**
 * Whether a stage or a method belongs to a REST API of this template that can be reached from outside a VPC;
 * an API that is declared elsewhere may be private.
 */
export function isPublicApi(part: Resource): Answer {
  const api = part.referenced('RestApiId');
  if (api === undefined) return unknown;
  return not(api.list('EndpointConfiguration.Types').some((type) => type.is('PRIVATE')));
}
