import { type CaseState, nameKey, type PersonState, type StatementState } from '@ersuchen/domain';
import { CaseEvent } from '../cases/case-event.entity.ts';
import { HardshipCase } from '../cases/hardship-case.entity.ts';
import type { Database } from '../database/database.ts';
import { newId } from '../database/id.ts';
import { insert } from '../database/transaction.ts';
import { Document } from '../documents/document.entity.ts';
import { Person } from '../persons/person.entity.ts';
import { PersonAlias } from '../persons/person-alias.entity.ts';
import { Finding } from '../screening/finding.entity.ts';
import { Statement } from '../statements/statement.entity.ts';

export interface BuiltCase {
  readonly id: string;
  readonly version: number;
  readonly fileNumber: string | null;
  readonly personIds: readonly string[];
  readonly documentIds: readonly string[];
  readonly statementId: string | null;
}

type PersonWords = Partial<Person> & { readonly aliases?: readonly Partial<PersonAlias>[] };

/** A case as a story: `await aCase().inState('READY').withPersons(2).of(authorityId).create(database)`. */
export interface CaseStory {
  inState(state: CaseState): CaseStory;
  receivedOn(day: string): CaseStory;
  waitingSince(day: string): CaseStory;
  of(authorityId: string | null): CaseStory;
  keptBy(accountId: string): CaseStory;
  /** So many persons, or persons that differ in these columns from the usual one. */
  withPersons(persons: number | readonly PersonWords[]): CaseStory;
  withDocuments(documents: readonly Partial<Document>[]): CaseStory;
  /** The newest round; a submitted one has text and signer. */
  withStatement(state: StatementState, change?: Partial<Statement>): CaseStory;
  withFinding(finding: Partial<Finding> & { readonly ground: string }, person?: number): CaseStory;
  /** Nothing stands against a deliberation: statement, note and consents are there. */
  ready(): CaseStory;
  with(change: Partial<HardshipCase>): CaseStory;
  create(database: Database): Promise<BuiltCase>;
}

interface Plot {
  readonly columns: Partial<HardshipCase>;
  readonly persons: readonly PersonWords[];
  readonly documents: readonly Partial<Document>[];
  readonly statement: Partial<Statement> | null;
  readonly findings: readonly (Partial<Finding> & { readonly ground: string; readonly person: number })[];
}

export const aCase = (): CaseStory =>
  told({ columns: {}, persons: [{}], documents: [], statement: null, findings: [] });

function told(plot: Plot): CaseStory {
  const on = (columns: Partial<HardshipCase>) => told({ ...plot, columns: { ...plot.columns, ...columns } });
  return {
    inState: (state) => on({ state }),
    receivedOn: (day) => on({ receivedOn: day, receivedAt: `${day}T08:00:00.000Z` }),
    waitingSince: (day) => on({ stateSince: day }),
    of: (authorityId) => on({ authorityId }),
    keptBy: (accountId) => on({ caseworkerId: accountId }),
    withPersons: (persons) =>
      told({ ...plot, persons: typeof persons === 'number' ? new Array(persons).fill({}) : persons }),
    withDocuments: (documents) => told({ ...plot, documents }),
    withStatement: (state, change = {}) => told({ ...plot, statement: { ...statementIn(state), ...change } }),
    withFinding: (finding, person = 0) =>
      told({ ...plot, findings: [...plot.findings, { ...finding, person }] }),
    ready: () =>
      told({
        ...plot,
        columns: { ...plot.columns, state: 'READY', caseNote: 'Vermerk' },
        statement: { ...statementIn('SUBMITTED'), ...plot.statement },
      }),
    with: on,
    create: (database) => create(database, plot),
  };
}

const statementIn = (state: StatementState): Partial<Statement> =>
  state === 'SUBMITTED'
    ? {
        state,
        body: 'Aus Sicht der Behörde spricht nichts dagegen.',
        signer: 'Frau Weber',
        submittedAt: '2026-02-20T10:00:00.000Z',
        receiptNumber: 'ST-1',
      }
    : { state };

let lastNumber = 0;

async function create(database: Database, plot: Plot): Promise<BuiltCase> {
  const id = newId();
  lastNumber += 1;
  const received = plot.columns.receivedOn ?? '2026-01-15';
  const persons = plot.persons.map((words, index) => personOf(id, words, index));
  const [lead] = persons;
  const row: Partial<HardshipCase> = {
    id,
    state: 'RECEIVED',
    stateSince: received,
    version: 1,
    fileNumber: plot.columns.state === 'DRAFT' ? null : `HFK-2026-${String(lastNumber).padStart(5, '0')}`,
    channel: 'ONLINE',
    receivedAt: `${received}T08:00:00.000Z`,
    receivedOn: received,
    leadName: lead ? `${lead.surname}, ${lead.firstNames}` : '',
    nameKey: lead?.nameKey ?? '',
    personCount: persons.length,
    createdAt: `${received}T08:00:00.000Z`,
    createdBy: AUTHOR,
    registeredAt: registeredIn(plot.columns) ? `${received}T10:00:00.000Z` : null,
    authorityInformedAt: AUTHORITY_KNOWS.includes(plot.columns.state ?? 'RECEIVED')
      ? '2026-02-18T09:00:00.000Z'
      : null,
    ...plot.columns,
  };
  const documents = plot.documents.map((words, index) => documentOf(id, words, index));
  const statement = plot.statement ? statementOf(id, row.authorityId ?? null, plot.statement) : null;
  await database.transaction(async (tx) => {
    await tx.run(
      `insert into account (id, login, name, created_at) select ?, 'author', 'Vorher', '2026-01-01T00:00:00.000Z'
       from (select 1 as one) as once where not exists (select 1 from account where id = ?)`,
      [AUTHOR, AUTHOR],
    );
    await insert(tx, HardshipCase, row);
    await insert(tx, Person, persons);
    await insert(
      tx,
      PersonAlias,
      plot.persons.flatMap(({ aliases = [] }, index) =>
        aliases.map((alias, position) => aliasOf(persons[index]?.id ?? '', alias, position)),
      ),
    );
    await insert(tx, Document, documents);
    if (statement) await insert(tx, Statement, statement);
    for (const { person, ...finding } of plot.findings) {
      await insert(tx, Finding, findingOf(id, persons[person]?.id ?? '', finding));
    }
    await insert(tx, CaseEvent, {
      caseId: id,
      seq: 1,
      action: 'submit',
      fromState: 'DRAFT',
      toState: 'RECEIVED',
      happenedAt: `${received}T08:00:00.000Z`,
      accountId: AUTHOR,
      actorFunction: 'APPLICANT',
    });
  });
  return {
    id,
    version: row.version ?? 1,
    fileNumber: row.fileNumber ?? null,
    personIds: persons.map((person) => person.id ?? ''),
    documentIds: documents.map((document) => document.id ?? ''),
    statementId: statement?.id ?? null,
  };
}

/** A case that is past its receipt was registered, one in completion if its authority is known. */
const registeredIn = ({ state = 'RECEIVED', authorityId }: Partial<HardshipCase>): boolean =>
  state === 'COMPLETION' ? Boolean(authorityId) : state !== 'DRAFT' && state !== 'RECEIVED';
/** States in which the authority has the request, or the notice that there is none. */
const AUTHORITY_KNOWS: readonly CaseState[] = ['REQUEST_SENT', 'INTENT_REPORTED', 'CLOSED'];

/** Who did what was done before the test begins. */
const AUTHOR = '00000000000000000000000000';

function personOf(
  caseId: string,
  { aliases: _aliases, ...words }: PersonWords,
  index: number,
): Partial<Person> {
  const surname = words.surname ?? 'Rezai';
  const firstNames = words.firstNames ?? ['Farid', 'Laila', 'Omid', 'Sara'][index] ?? `Kind ${index + 1}`;
  const state: PersonState = 'PENDING';
  return {
    id: newId(),
    caseId,
    position: index + 1,
    state,
    surname,
    firstNames,
    nameKey: nameKey(surname, firstNames),
    birthDate: '1990-04-03',
    birthPlace: 'Herat',
    relation: index === 0 ? 'SELF' : 'CHILD',
    firstNationality: 'AFG',
    nationalities: 'AFG',
    street: 'Wiesenweg',
    houseNumber: '7',
    postcode: '44787',
    town: 'Bochum',
    consentOn: '2026-01-10',
    ...words,
  };
}

const aliasOf = (personId: string, alias: Partial<PersonAlias>, position: number): Partial<PersonAlias> => ({
  personId,
  position: position + 1,
  kind: 'ALIAS',
  surname: '',
  firstNames: '',
  nameKey: nameKey(alias.surname ?? '', alias.firstNames ?? ''),
  ...alias,
});

const documentOf = (caseId: string, words: Partial<Document>, index: number): Partial<Document> => ({
  id: newId(),
  caseId,
  kind: 'D01',
  title: `Dokument ${index + 1}`,
  receivedOn: '2026-01-15',
  sensitivity: 'NORMAL',
  ...words,
});

/** A round asked for on 2026-02-01 and due on 2026-03-16. */
const statementOf = (
  caseId: string,
  authorityId: string | null,
  words: Partial<Statement>,
): Partial<Statement> => ({
  id: newId(),
  caseId,
  authorityId: authorityId ?? '',
  round: 1,
  state: 'REQUESTED',
  requestedAt: '2026-02-01T09:00:00.000Z',
  requestedBy: AUTHOR,
  dueOn: '2026-03-16',
  questions: 'IDENTITY,STATUS',
  ...words,
});

const findingOf = (
  caseId: string,
  personId: string,
  finding: Partial<Finding> & { readonly ground: string },
): Partial<Finding> => ({
  caseId,
  personId,
  finding: 'OPEN',
  foundBy: AUTHOR,
  foundAt: '2026-02-01T09:00:00.000Z',
  ...finding,
});

/** An active authority; answers its id. */
export async function anAuthority(database: Database, name = 'Stadt Bochum'): Promise<string> {
  const id = newId();
  await database.transaction((tx) =>
    tx.run(`insert into authority (id, code, name, name_key, kind, town) values (?, ?, ?, ?, 'CITY', ?)`, [
      id,
      id.toLowerCase(),
      name,
      name.toLowerCase(),
      name.replace(/^\S+ /, ''),
    ]),
  );
  return id;
}
