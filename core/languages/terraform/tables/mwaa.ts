import { object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const LOGS = (name: string) => object(name, same('Enabled', 'LogLevel'));

export const mwaa: ServiceTables = {
  resources: {
    aws_mwaa_environment: {
      type: 'AWS::MWAA::Environment',
      named: 'name',
      fields: {
        ...same('AirflowConfigurationOptions', 'WebserverAccessMode'),
        LoggingConfiguration: object('logging_configuration', {
          DagProcessingLogs: LOGS('dag_processing_logs'),
          SchedulerLogs: LOGS('scheduler_logs'),
          TaskLogs: LOGS('task_logs'),
          WebserverLogs: LOGS('webserver_logs'),
          WorkerLogs: LOGS('worker_logs'),
        }),
      },
    },
  },
};
