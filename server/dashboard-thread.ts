import { parentPort, workerData } from 'node:worker_threads';
import { dashboardOf } from '../workspace/dashboard.ts';
import type { DashboardTask } from './dashboard.ts';

const { folders, today } = workerData as DashboardTask;

parentPort!.postMessage(dashboardOf(folders, today));
