import { all, defineRule, not } from '../../core/model/index.ts';
import { backends } from '../shared/api-operations.ts';

export default defineRule({
  id: 'apigw-integration-https',
  title: 'APIs call their backends over HTTPS',
  severity: 'medium',
  controls: [],
  on: backends,
  // What goes through a VPC link stays within the network.
  holds: ({ uri, isLinked }) => not(all(uri.matches(/^http:/i), not(isLinked)).at(uri)),
  message: ({ label }) =>
    `${label} sends what it gets on over plain HTTP: whoever is on the way to the backend can read and change it.`,
});
