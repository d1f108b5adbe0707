import { all, not, type Answer, type Resource } from '../../core/model/index.ts';

/** Whether an instance stands for itself: not in a cluster, which decides for its members, and no read replica. */
export function isStandalone(instance: Resource): Answer {
  return all(
    not(instance.get('Engine').matches(/^(aurora|neptune|docdb)/i)),
    not(instance.get('DBClusterIdentifier').present()),
    not(instance.get('SourceDBInstanceIdentifier').present()),
    not(instance.get('SourceDBClusterIdentifier').present()),
  );
}
