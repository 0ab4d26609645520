import { aCase } from '../case-kit.ts';
import type { CallKit, Calls } from './kit.ts';

/** In this house the pre-examination committee decides on acceptance; the chair may record what it decided. */
export async function screeningCalls({ api, chair, database, seen }: CallKit): Promise<Calls> {
  const committee = await api.as('PRE_EXAMINATION');
  await database.transaction((tx) =>
    tx.run(
      `insert into commission_setting (name, value, changed_by, changed_at)
       values ('PRE_CHECK_BODY', 'PRE_EXAMINATION', ?, ?)`,
      [chair.accountId, api.clock.now()],
    ),
  );
  const input = { body: 'PRE_EXAMINATION', decidedOn: '2026-03-02', ground: 'Nach Aktenlage.' };
  const proposed = () =>
    aCase()
      .inState('PRE_CHECK')
      .with({ proposal: 'ACCEPT', proposalReason: 'x', proposedAt: '2026-03-01T09:00:00.000Z' });
  const found = await seen(proposed().withFinding({ ground: 'A1', finding: 'YES' }));
  const reviewed = await seen(proposed().withFinding({ ground: 'A1', finding: 'YES' }));
  const finding = { ground: 'A1', finding: 'NO', reason: 'Geprüft.' };
  return {
    acceptCase: [chair, { ...(await seen(proposed())), input }],
    changeCommissionSetting: [chair, { name: 'FOUR_EYES', value: 'ON' }],
    committeeAcceptCase: [committee, { ...(await seen(proposed())), input }],
    committeeDecideFinding: [
      committee,
      { ...reviewed, input: { ...finding, personId: reviewed.personIds[0] } },
    ],
    committeeNotAcceptCase: [committee, { ...(await seen(proposed())), input }],
    decideFinding: [chair, { ...found, input: { ...finding, personId: found.personIds[0] } }],
    notAcceptCase: [chair, { ...(await seen(proposed())), input }],
  };
}
