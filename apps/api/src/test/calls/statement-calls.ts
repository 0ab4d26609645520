import { aCase } from '../case-kit.ts';
import type { CallKit, Calls } from './kit.ts';

export async function statementCalls(kit: CallKit): Promise<Calls> {
  const { office, chair, authority, seen, asked, key } = kit;
  const answers = [{ question: 'STATUS', body: 'Geduldet.' }];
  return {
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
