import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anAuthority, type BuiltCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { statementsOf } from '../test/statements-of.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  bochum = await anAuthority(api.database);
});
afterAll(() => api.stop());

/** Every field of the contract. */
const WHOLE = `id version fileNumber state stateSince channel receivedAt receivedOn leadName personCount documentCount
  authority { id code name kind town } caseworker { id name } removalOn removalFixedOn inDetention
  representation representativeName representativeAddress mandateOn mandateRevokedOn illnessClaimed releaseOn completionDueOn
  persons { id position state surname firstNames birthName aliases { kind surname firstNames } birthDate birthPlace
    birthCountry sex relation maritalStatus nationalities street houseNumber addressAddition postcode town phone email
    ethnicityOrReligion enteredOn asylumAppliedOn pendingProcedures residenceDocument identityClarified passport
    illnessClaimed azrNumber bamfNumber authorityFileNumber consentOn consentBy outcomeOn settlementReason intent intentOn
    finalDecision finalOn finalConditions }
  reasons { section body } documents { id kind title personId receivedOn pages sensitivity releasedToAuthority fileHeld }
  findings { personId ground finding evidence exceptionReason foundBy foundAt }
  statements { ...Round } statement { ...Round } caseNote
  proposal { proposal reason proposedBy proposedAt } preCheckDecision { result body decidedOn ground recordedBy }
  events { seq action fromState toState happenedAt actorName actorFunction reason detail }
  letters { id letter recipient recipientName dueOn state createdAt sentAt }
  checklist { kind expected blocking present } ready blockers { code personId ground days overridden overrideReason message }
  urgency { code days date } availableActions { action enabled refusals { code message } }
  linkedCases { id fileNumber leadName state } meeting { id meetsOn agendaState } coarseStatus`;
const FILE = `query ($id: ID!) { officeCase(id: $id) { ${WHOLE} } }
  fragment Round on OfficeStatement { id round state requestedAt dueOn questions authority { name } body
    answers { question body } signer submittedAt receiptNumber waivedReason }`;

// biome-ignore lint/suspicious/noExplicitAny: an answer of the API, looked at by matchers only
type File = Record<string, any>;
const open = async ({ id }: { id: string }, client = office): Promise<File> =>
  (await client.ask<{ officeCase: File }>(FILE, { id })).officeCase;

describe('a case file', () => {
  let built: BuiltCase;
  let file: File;
  beforeAll(async () => {
    const before = await aCase()
      .inState('NOT_ACCEPTED')
      .withPersons([{ surname: 'Vorher' }])
      .create(api.database);
    built = await aCase()
      .ready()
      .of(bochum)
      .withPersons([
        { surname: 'Rezai', firstNames: 'Farid', nationalities: 'AFG,IRN', birthDate: '1985' },
        { surname: 'Rezai', firstNames: 'Omid', birthDate: '2015-05-01', consentOn: null },
      ])
      .withDocuments([{ kind: 'D01' }, { kind: 'D07', receivedOn: '2026-01-10' }])
      .withFinding({ ground: 'R4', finding: 'OPEN' })
      .with({ removalOn: '2026-03-12', previousCaseId: before.id })
      .create(api.database);
    file = await open(built);
  });

  it('holds persons, documents and findings in their order', () => {
    expect(file.persons).toMatchObject([
      { position: 1, firstNames: 'Farid', nationalities: ['AFG', 'IRN'], birthDate: '1985', aliases: [] },
      { position: 2, firstNames: 'Omid', birthDate: '2015-05-01' },
    ]);
    expect(file.documents).toMatchObject([
      { kind: 'D07', fileHeld: false },
      { kind: 'D01', releasedToAuthority: false },
    ]);
    expect(file.findings).toMatchObject([{ ground: 'R4', finding: 'OPEN', personId: built.personIds[0] }]);
    expect(file).toMatchObject({ personCount: 2, documentCount: 2, authority: { name: 'Stadt Bochum' } });
  });

  it('says what stands against the deliberation, in the reader’s language', async () => {
    expect(file.ready).toBe(false);
    expect(file.blockers).toMatchObject([
      { code: 'CONSENT_MISSING', personId: built.personIds[1], overridden: false },
      { code: 'FINDING_OPEN', personId: built.personIds[0], ground: 'R4' },
    ]);
    expect(file.blockers[0].message).toMatch(/Einwilligung/);
    const english = await office.send<{ officeCase: File }>(
      FILE,
      { id: built.id },
      { 'accept-language': 'en' },
    );
    expect(english.data?.officeCase.blockers[0].message).toMatch(/consent/i);
  });

  it('says what speaks for urgency', () => {
    expect(file.urgency).toEqual([
      { code: 'REMOVAL_DATE', days: 10, date: '2026-03-12' },
      { code: 'WAITING', days: 46, date: '2026-01-15' },
    ]);
  });

  it('lists the documents to look for, and which are there', () => {
    expect(file.checklist).toContainEqual({ kind: 'D01', expected: 'ALWAYS', blocking: true, present: true });
    expect(file.checklist).toContainEqual({
      kind: 'D12',
      expected: 'CONDITIONAL_MET',
      blocking: false,
      present: false,
    });
  });

  it('names the application before it, what happened, and what the applicant sees', () => {
    expect(file.linkedCases).toMatchObject([{ leadName: 'Vorher, Farid', state: 'NOT_ACCEPTED' }]);
    expect(file.events).toMatchObject([
      { seq: 1, action: 'submit', toState: 'RECEIVED', actorName: 'Vorher' },
    ]);
    expect(file.coarseStatus).toBe('IN_REVIEW');
    expect(file.meeting).toBeNull();
  });

  it('costs at most twelve statements, and the same few for a large family', async () => {
    const large = await aCase()
      .ready()
      .of(bochum)
      .withPersons(12)
      .withDocuments(new Array(40).fill({}))
      .create(api.database);
    expect(await statementsOf(api.database, () => open(built))).toBe(12);
    expect(await statementsOf(api.database, () => open(large))).toBe(12);
  });

  it('logs who opened it, and nothing when there is nothing to see', async () => {
    const reader = await api.as('CHAIR');
    await open(built, reader);
    const draft = await aCase().inState('DRAFT').create(api.database);
    expect(await open(draft, reader)).toBeNull();
    expect(await open({ id: 'no such case' }, reader)).toBeNull();
    await new Promise((done) => setTimeout(done, 700));
    const readings = await api.database.rows(
      'select case_id, actor_function from case_reading where account_id = ?',
      [reader.accountId],
    );
    expect(readings).toMatchObject([{ case_id: built.id, actor_function: 'CHAIR' }]);
  });
});

describe('a statement that is not submitted', () => {
  it('has no text, answers and signer for the office', async () => {
    const written = { body: 'Geheimer Entwurf', answers: '{"IDENTITY":"unklar"}', signer: 'Herr Kurz' };
    const draft = await aCase()
      .inState('STATEMENT_REQUESTED')
      .of(bochum)
      .withStatement('DRAFTED', written)
      .create(api.database);
    const file = await open(draft);
    expect(file.statement).toMatchObject({ state: 'DRAFTED', body: null, answers: [], signer: null });
    expect(JSON.stringify(file)).not.toMatch(/Geheim|unklar|Kurz/);
    const submitted = await aCase()
      .ready()
      .of(bochum)
      .withStatement('SUBMITTED', { answers: '{"IDENTITY":"geklärt"}' })
      .create(api.database);
    expect((await open(submitted)).statements).toMatchObject([
      { state: 'SUBMITTED', signer: 'Frau Weber', answers: [{ question: 'IDENTITY', body: 'geklärt' }] },
    ]);
  });
});

describe('the actions that a case file offers', () => {
  const offered = async (id: string, client: Client) =>
    (await open({ id }, client)).availableActions.map((each: { action: string }) => each.action);

  it('depend on the function that asks', async () => {
    const { id } = await aCase().inState('PRE_CHECK').of(bochum).create(api.database);
    const deciding = ['decideFinding', 'accept', 'notAccept'];
    const toOffice = await offered(id, office);
    expect(toOffice).toContain('prepareAcceptance');
    expect(toOffice.filter((action: string) => deciding.includes(action))).toEqual([]);
    expect(await offered(id, await api.as('CHAIR'))).toEqual(
      expect.arrayContaining([...toOffice, ...deciding]),
    );
  });

  it('say why one of them is not possible now', async () => {
    const { id } = await aCase().inState('PRE_CHECK').of(bochum).create(api.database);
    const file = await open({ id }, await api.as('CHAIR'));
    const accept = file.availableActions.find((each: { action: string }) => each.action === 'accept');
    expect(accept).toMatchObject({ enabled: false, refusals: [{ code: 'PROPOSAL_MISSING' }] });
    expect(accept.refusals[0].message).toMatch(/Geschäftsstelle/);
  });
});
