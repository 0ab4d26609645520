import { Acts } from '../act.ts';
import type { CallKit, Calls } from './kit.ts';

/** Calls about what is to be looked at when and by whom. */
export async function taskCalls({ api, office, seen }: CallKit): Promise<Calls> {
  const acts = await Acts.ofSchema();
  const deputy = await api.as('OFFICE');
  const input = { dueOn: '2026-03-09', body: 'Beim Bundesamt nachfragen', ownerId: office.accountId };
  const followed = async () => {
    const { id, version } = await seen();
    await acts.do(office, 'setFollowUp', { id, version, input });
    const [row] = await api.database.rows<{ id: string; version: number }>(
      'select f.id, c.version from follow_up f join hardship_case c on c.id = f.case_id where c.id = ?',
      [id],
    );
    return { id, version: row?.version, followUpId: row?.id };
  };
  const away = { fromOn: '2026-03-09', toOn: '2026-03-20', substituteId: deputy.accountId };
  const absence = await acts.do(office, 'recordAbsence', {
    ...{ fromOn: '2026-05-04', toOn: '2026-05-08', substituteId: deputy.accountId },
  });
  const [row] = await api.database.rows<{ id: string }>('select id from account_absence');
  return {
    changeFollowUp: [office, { ...(await followed()), input }],
    endAbsence: [office, { id: row?.id ?? absence.id }],
    finishFollowUp: [office, await followed()],
    recordAbsence: [office, { ...away, accountId: office.accountId }],
    setFollowUp: [office, { ...(await seen()), input }],
  };
}
