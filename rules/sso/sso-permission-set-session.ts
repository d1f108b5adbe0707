import {
  type Answer,
  between,
  defineOptions,
  propertyRule,
  set,
  unknown,
  type Value,
} from '../../core/model/index.ts';
import { inWords } from '../shared/amounts.ts';

const DURATION = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/i;

export default propertyRule({
  id: 'sso-permission-set-session',
  title: 'Sessions of permission sets end within four hours',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { kics: ['sso_permission_with_inadequate_user_session_duration'] },
  options: defineOptions({ hours: between(1, 12, 4, 'How many hours a session lasts at most') }),
  on: 'AWS::SSO::PermissionSet',
  path: 'SessionDuration',
  // One that says nothing gives an hour.
  holds: (value, { hours }) => lastsAtMost(value.or('PT1H'), hours),
  fix: (permissions, path, _at, { hours }) => {
    const end = hours === 1 ? 'an hour' : `${inWords(hours)} hours`;
    const title = `End sessions after ${end} (people sign in again during the day)`;
    return set(`PT${hours}H`, 'changes', title)(permissions, path);
  },
  message: (permissions) =>
    `Credentials of ${permissions.name} that somebody takes from a browser or a laptop can be used for the rest of the day.`,
});

function lastsAtMost(value: Value, most: number): Answer {
  const parts = DURATION.exec(String(value.literal() ?? ''));
  if (parts === null) return unknown;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return value.decided(hours + minutes / 60 + seconds / 3600 <= most);
}
