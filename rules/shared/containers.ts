import { any, not, type Answer, type Resource, type Value } from '../../core/model/index.ts';

/** Whether a task definition is for Windows; one that says nothing is for Linux. */
export function isWindows(task: Resource): Answer {
  return task
    .get('RuntimePlatform.OperatingSystemFamily')
    .or('LINUX')
    .matches(/^windows/i);
}

/** Whether a container of a task definition names a user other than root; what its image says cannot be seen. */
export function namesOrdinaryUser(container: Value): Answer {
  const user = container.get('User');
  return not(any(not(user.present()), user.matches(/^(root|0+)(:|$)/i)).at(user));
}

/** What a message says of a user that is not named. */
export function unlessImage(user: Value): string {
  return user.present().truth === 'no' ? ', unless its image says otherwise' : '';
}

/** The paths of a host that hand a container the daemon of Docker: the socket, and the folders that have it in them. */
export const DOCKER_SOCKET: readonly string[] = [
  '/var/run/docker.sock',
  '/run/docker.sock',
  '/run/containerd/containerd.sock',
  '/var/run/containerd/containerd.sock',
  '/var/run',
  '/var/run/',
  '/run',
  '/run/',
  '/',
];
