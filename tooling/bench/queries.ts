/** One read of the workload: what is asked of a GraphQL server, and where the limit server answers the same. */
export interface BenchQuery {
  readonly name: string;
  readonly document: string;
  /** Variables of the n-th request; they go round, so that no answer is cached by accident. */
  readonly variables: (n: number, keys: Keys) => Readonly<Record<string, unknown>>;
}

/** Ids that the requests go round in. */
export interface Keys {
  readonly cases: readonly string[];
  readonly meetings: readonly string[];
}

const STATES = ['PRE_CHECK', 'ACCEPTED', 'STATEMENT_REQUESTED', 'READY', 'DECIDED', 'CLOSED', 'NOT_ACCEPTED'];

const around = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

const LIST_FIELDS = `id fileNumber receivedOn state authority { name } persons { surname firstNames birthDate }
  statement { submittedAt } documentCount`;
const DOCUMENTS = 'documents { id kind title receivedOn }';

export const queries: readonly BenchQuery[] = [
  {
    name: 'Q1',
    document: `query Q1($state: CaseState!) { officeCases(filter: { states: [$state] }, sort: RECEIVED_OLDEST, first: 50) {
      nodes { ${LIST_FIELDS} } pageInfo { hasNextPage } } }`,
    variables: (n) => ({ state: around(STATES, n) }),
  },
  {
    name: 'Q1b',
    document: `query Q1b($state: CaseState!) { officeCases(filter: { states: [$state] }, sort: RECEIVED_OLDEST, first: 50) {
      nodes { ${LIST_FIELDS} ${DOCUMENTS} } pageInfo { hasNextPage } } }`,
    variables: (n) => ({ state: around(STATES, n) }),
  },
  {
    name: 'Q2',
    document: `query Q2($id: ID!) { officeCase(id: $id) { id fileNumber receivedOn state authority { name }
      persons { surname firstNames birthDate birthPlace state } ${DOCUMENTS}
      statement { submittedAt signer body } events { seq action toState happenedAt } } }`,
    variables: (n, keys) => ({ id: around(keys.cases, n) }),
  },
  {
    name: 'Q3',
    document: `query Q3($id: ID!) { meeting(id: $id) { id meetsOn items { position minutes case { id fileNumber state
      authority { name } persons { surname firstNames birthDate } statement { submittedAt signer body } ${DOCUMENTS} } } } }`,
    variables: (n, keys) => ({ id: around(keys.meetings, n) }),
  },
  {
    name: 'Q4',
    document: `query Q4($input: ReportInput!) { report(input: $input) { ... on Report { totalCases totalPersons rows { key cases persons } } } }`,
    variables: (n) => ({
      input: {
        measure: 'RECEIVED',
        by: around(['MONTH', 'STATE', 'AUTHORITY'], n),
        fromMonth: '2017-01',
        toMonth: '2026-12',
      },
    }),
  },
];
