import { newId } from '../../database/id.ts';
import { aCase } from '../case-kit.ts';
import type { CallKit, Calls } from './kit.ts';

export async function statementCalls(kit: CallKit): Promise<Calls> {
  const { database, office, chair, authority, seen, asked, key } = kit;
  const answers = [{ question: 'STATUS', body: 'Geduldet.' }];
  const seenBy = (caseId: string) => ({ caseId, version: 1 });
  const wished = async () => {
    const built = await asked();
    await database.transaction((tx) =>
      tx.run(
        `insert into statement_extension (id, statement_id, state, old_due_on, wished_on) values (?, ?, 'ASKED', ?, ?)`,
        [newId(), built.statementId, '2026-03-16', '2026-04-10'],
      ),
    );
    return seenBy(built.id);
  };
  const given = await seen(aCase().inState('READY').withStatement('SUBMITTED'));
  const papers = await seen(aCase().inState('ACCEPTED').withDocuments([{}]));
  return {
    askExtension: [
      authority,
      {
        id: (await asked()).statementId,
        wishedOn: '2026-04-10',
        reason: 'Die Akte ist beim Gericht.',
        ...key('askExtension'),
      },
    ],
    extendStatement: [office, { ...(await wished()), dueOn: '2026-04-10', answer: 'Gern.' }],
    redoStatement: [
      office,
      {
        ...given,
        reason: 'Das Urteil fehlt.',
        dueOn: '2026-03-30',
        questions: ['STATUS'],
        releasedDocumentIds: [],
      },
    ],
    refuseExtension: [office, { ...(await wished()), reason: 'Der Termin eilt.' }],
    releaseDocuments: [office, { ...papers, releasedDocumentIds: papers.documentIds }],
    remindStatement: [office, seenBy((await asked()).id)],
    reportRemovalDate: [
      authority,
      { caseId: (await seen()).id, removalOn: '2026-04-01', fixedOn: '2026-02-01', inDetention: false },
    ],
    withdrawStatementRequest: [office, { ...seenBy((await asked()).id), reason: 'Hat sich erledigt.' }],
    requestStatement: [
      office,
      {
        ...(await seen(aCase().inState('ACCEPTED'))),
        dueOn: '2026-03-30',
        questions: ['STATUS'],
        releasedDocumentIds: [],
      },
    ],
    saveStatement: [
      authority,
      { id: (await asked()).statementId, version: 1, input: { body: 'Entwurf', answers } },
    ],
    submitStatement: [
      authority,
      {
        id: (await asked()).statementId,
        version: 1,
        input: { body: 'Zugestimmt.', answers, signer: 'Frau Weber' },
        ...key('submitStatement'),
      },
    ],
    waiveStatement: [chair, { ...(await asked()), reason: 'Die Behörde antwortet nicht.' }],
  };
}
