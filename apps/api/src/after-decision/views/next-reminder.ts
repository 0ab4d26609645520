import { decisionReminderOn, nrw } from '@ersuchen/domain';
import type { Derived, Row } from '../../read/shape.ts';
import { DECISION_AWAITED, HEARD_ON } from '../decisions-awaited.ts';

/** For a shape whose rows are cases `c`: when the silent authority is reminded next; null when nothing is awaited. */
export const nextReminder: Derived = {
  kind: 'derived',
  needs: {
    _awaited: `(case when ${DECISION_AWAITED} then 1 else 0 end)`,
    _heardOn: HEARD_ON,
    _remindedOn: 'c.decision_reminded_on',
  },
  from: (row: Row) =>
    row._awaited === 1 && row._heardOn !== null
      ? decisionReminderOn(
          {
            requestedOn: row._heardOn as string,
            reportedOn: null,
            remindedOn: row._remindedOn as string | null,
          },
          nrw,
        )
      : null,
};
