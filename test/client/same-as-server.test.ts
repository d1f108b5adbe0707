import assert from 'node:assert/strict';
import * as client from '../../client/dashboard-data.ts';
import { type FileState } from '../../client/file-state.ts';
import * as listed from '../../client/listed.ts';
import { STATUSES } from '../../core/engine/compliance.ts';
import { SEVERITIES } from '../../core/model/index.ts';
import type { FileState as ServerFileState } from '../../server/file-state.ts';
import type { FindingsAnswer, ListedFix } from '../../server/findings.ts';
import type { Dashboard } from '../../workspace/dashboard.ts';

/** The client imports nothing of the server: each of these compiles as long as an answer has all that is read of it. */
export const ANSWERS = {
  findings: (answer: FindingsAnswer): listed.FindingsAnswer => answer,
  fix: (answer: ListedFix): listed.ListedFix => answer,
  dashboard: (answer: Dashboard): client.DashboardData => answer,
  state: (answer: ServerFileState): FileState => answer,
};

describe('what the client knows of the server', () => {
  it('has the same severities and statuses, in the same order', () => {
    assert.deepEqual(listed.SEVERITIES, SEVERITIES);
    assert.deepEqual(client.STATUSES, STATUSES);
  });
});
