import { aCase } from '../case-kit.ts';
import type { CallKit, Calls } from './kit.ts';

export async function caseCalls({ office, chair, authorityId, seen }: CallKit): Promise<Calls> {
  const found = await seen();
  const finding = { personId: found.personIds[0], ground: 'A1', finding: 'NO', evidence: 'Akte Bl. 3' };
  return {
    assignCaseworker: [office, { ...(await seen()), caseworkerId: office.accountId }],
    overrideBlocker: [
      chair,
      { ...(await seen(aCase().inState('ACCEPTED'))), blocker: 'CASE_NOTE_MISSING', reason: 'Eilt.' },
    ],
    prepareAcceptance: [office, { ...(await seen()), proposal: 'ACCEPT', reason: 'Nichts spricht dagegen.' }],
    recordFinding: [office, { ...found, input: finding }],
    registerCase: [office, { ...(await seen(aCase().inState('RECEIVED'))), authorityId }],
    resumeCase: [office, await seen(aCase().ready().with({ state: 'POSTPONED' }))],
    setRemovalDate: [
      office,
      { ...(await seen()), removalOn: '2026-04-01', fixedOn: '2026-02-01', inDetention: false },
    ],
    writeCaseNote: [office, { ...(await seen()), body: 'Kurzfassung' }],
  };
}
