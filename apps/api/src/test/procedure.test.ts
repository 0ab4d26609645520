import { expect, it } from 'vitest';
import { aProcedure } from './procedure.ts';
import { testApi } from './test-api.ts';

it('a case goes from its application to a published agenda, every step through the API', async () => {
  const api = await testApi();
  const procedure = await aProcedure(api);
  const applicant = await api.as('APPLICANT');
  const id = await procedure.apply(applicant, 2);
  await procedure.ready(id, '2026-03-30');
  await procedure.at('2026-03-10');
  const meetingId = await procedure.plan('2026-04-20');
  await procedure.publish(meetingId, [id]);
  const [row] = await api.database.rows<{ state: string }>('select state from hardship_case where id = ?', [
    id,
  ]);
  expect(row?.state).toBe('ON_AGENDA');
  await api.stop();
});
