import { anApplication, aPerson } from '../application-kit.ts';
import { aCase, anAuthority } from '../case-kit.ts';
import type { CallKit, Calls } from './kit.ts';

const address = {
  street: 'Neue Straße',
  houseNumber: '1',
  addressAddition: '',
  postcode: '45127',
  town: 'Essen',
};
const aliases = [{ kind: 'ALIAS', surname: 'Resai', firstNames: 'Farid' }];

export async function intakeCalls({
  api,
  office,
  applicant,
  authorityId,
  seen,
  key,
}: CallKit): Promise<Calls> {
  const { database } = api;
  const other = await anAuthority(database, 'Stadt Essen');
  const representative = await api.as('REPRESENTATIVE');
  const own = (story = aCase().inState('PRE_CHECK')) =>
    seen(story.with({ applicantAccountId: applicant.accountId }));
  const mandated = () =>
    seen(aCase().inState('PRE_CHECK').with({ representation: 'LAWYER', mandateOn: '2026-01-02' }));
  const waiting = async (story = aCase().inState('COMPLETION')) => {
    const found = await seen(story.of(authorityId));
    const itemId = found.id.replace(/^./, '7');
    await database.transaction((tx) =>
      tx.run(
        `insert into completion_item (id, case_id, position, kind, description, requested_at, requested_by)
         values (?, ?, 1, 'D13', 'Bescheid', '2026-02-01T09:00:00.000Z', ?)`,
        [itemId, found.id, office.accountId],
      ),
    );
    return { ...found, itemId };
  };
  const family = await seen(aCase().inState('PRE_CHECK').withPersons(3));
  const mover = await seen();
  const asked = await waiting(
    aCase().inState('COMPLETION').with({ applicantAccountId: applicant.accountId }),
  );
  const consenting = await seen();
  const ownMover = await own();
  const earlier = await seen();
  return {
    addPerson: [office, { ...(await seen()), person: aPerson({ relation: 'CHILD', aliases }) }],
    captureApplication: [
      office,
      {
        arrival: {
          channel: 'POST',
          receivedOn: '2026-02-27',
          documents: [{ kind: 'D01', title: 'Brief', pages: 3 }],
          previousCaseId: earlier.id,
          newFacts: 'Neue Stelle.',
        },
        application: anApplication({ persons: [aPerson({ aliases })] }),
        ...key('captureApplication'),
      },
    ],
    changeAddress: [office, { ...mover, personIds: [mover.personIds[0]], address }],
    changeAuthority: [office, { ...(await seen()), authorityId: other, reason: 'Umzug nach Essen.' }],
    changeOwnAddress: [applicant, { ...ownMover, personIds: [ownMover.personIds[0]], address }],
    completionArrived: [office, { ...(await waiting()), reason: 'Es geht ohne.' }],
    linkCase: [office, { ...(await seen()), otherId: (await seen()).id, kind: 'RELATED', note: 'Brüder' }],
    reapply: [
      applicant,
      { ...(await own(aCase().inState('NOT_ACCEPTED'))), newFacts: 'Neue Stelle.', ...key('reapply') },
    ],
    reapplyForParty: [
      office,
      {
        ...(await seen(aCase().inState('NOT_ACCEPTED'))),
        ...{ channel: 'FAX', receivedOn: '2026-03-01', newFacts: 'Neue Stelle.' },
        ...key('reapplyForParty'),
      },
    ],
    recordConsent: [
      office,
      {
        ...consenting,
        input: { personId: consenting.personIds[0], consentOn: '2026-02-20', consentBy: 'Sahar Rezai' },
      },
    ],
    recordItemArrived: [office, { ...(await waiting()), arrivedOn: '2026-03-02' }],
    recordMandate: [
      office,
      {
        ...(await seen()),
        input: {
          representation: 'LAWYER',
          representativeName: 'Dr. Arentz',
          representativeAddress: 'Markt 1, 44787 Bochum',
          mandateOn: '2026-02-20',
          accountId: representative.accountId,
        },
      },
    ],
    recordRelease: [office, { ...(await seen()), releaseOn: '2026-02-20' }],
    remindCompletion: [office, { ...(await waiting()), dueOn: '2026-03-16' }],
    requestCompletion: [
      office,
      { ...(await seen()), dueOn: '2026-03-16', items: [{ kind: 'D13', description: 'Alle Seiten' }] },
    ],
    revokeMandate: [office, { ...(await mandated()), revokedOn: '2026-03-01' }],
    revokeOwnMandate: [
      applicant,
      await own(aCase().inState('PRE_CHECK').with({ representation: 'LAWYER', mandateOn: '2026-01-02' })),
    ],
    splitCase: [
      office,
      { ...family, personIds: [family.personIds[2]], reason: 'Volljährig.', keepRepresentation: false },
    ],
    supplyDocuments: [
      applicant,
      {
        ...asked,
        documents: [{ kind: 'D13', title: 'Bescheid', itemId: asked.itemId }],
        ...key('supplyDocuments'),
      },
    ],
    transferToAuthority: [
      office,
      {
        ...(await seen(aCase().inState('STATEMENT_REQUESTED').withStatement('REQUESTED'))),
        authorityId: other,
        reason: 'Umzug nach Essen.',
      },
    ],
  };
}
