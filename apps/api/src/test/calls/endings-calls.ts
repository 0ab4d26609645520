import { aCase } from '../case-kit.ts';
import { end } from '../endings-calls.ts';
import type { CallKit, Calls } from './kit.ts';

const LONG_AGO = '2014-01-15';

/** Calls that end a procedure, correct its end, or end the keeping of its file. */
export async function endingsCalls({ api, office, applicant, authorityId, seen }: CallKit): Promise<Calls> {
  const head = await api.as('OFFICE_HEAD');
  const kept = () =>
    seen(
      aCase()
        .inState('WITHDRAWN')
        .receivedOn(LONG_AGO)
        .waitingSince(LONG_AGO)
        .withPersons([{ state: 'WITHDRAWN' }]),
    );
  const withdrawn = async () => {
    const ended = await seen(
      aCase()
        .inState('WITHDRAWN')
        .withPersons([{ state: 'WITHDRAWN' }]),
    );
    return { ...ended, personIds: ended.personIds, reason: 'Verwechslung mit einem anderen Vorgang.' };
  };
  const own = () => seen(aCase().inState('ACCEPTED').with({ applicantAccountId: applicant.accountId }));
  const ownPersons = await own();
  const held = await seen(aCase().inState('WITHDRAWN').with({ legalHoldReason: 'Petition' }));
  const asked = await withdrawn();
  const correction = await end(office, 'askCorrection', asked, {
    personIds: asked.personIds,
    reason: asked.reason,
  });
  const declared = { declaredOn: '2026-03-01', note: 'Fax', personIds: null };
  return {
    askCorrection: [office, await withdrawn()],
    archiveCase: [head, { ...(await kept()), offeredToStateArchive: false }],
    deleteCase: [
      head,
      { ...(await seen(aCase().inState('ARCHIVED').waitingSince(LONG_AGO))), reason: 'Frist abgelaufen.' },
    ],
    liftLegalHold: [head, { ...held, reason: 'Erledigt.' }],
    reopenCase: [head, { ...asked, version: correction.version, reason: 'Stimmt.' }],
    revokeConsent: [office, { ...(await seen()), input: declared }],
    revokeOwnConsent: [applicant, { ...ownPersons, personIds: ownPersons.personIds }],
    setLegalHold: [head, { ...(await kept()), reason: 'Petition' }],
    settlePersons: [
      office,
      {
        ...(await seen(aCase().inState('ACCEPTED').of(authorityId))),
        input: {
          reason: 'DEPARTED',
          evidence: 'Grenzübertrittsbescheinigung',
          settledOn: '2026-03-01',
          legalBasis: '',
          personIds: null,
        },
      },
    ],
    withdrawApplication: [applicant, await own()],
    withdrawCase: [office, { ...(await seen()), input: declared }],
  };
}
