import { createServer } from 'node:http';
import { systemClock } from '@ersuchen/api/clock';
import { SESSION_SQL, sessionParams } from '@ersuchen/api/session';
import { createPool, type Pool } from 'mysql2/promise';
import { writeSubmission } from './limit-submit.ts';
import type { Submission } from './submit.ts';

/**
 * The limit: node:http, prepared statements, JSON.stringify; no GraphQL, no permission. It looks the session up as the
 * product does and answers the same JSON.
 */
const [, , url = '', port = '0'] = process.argv;
const pool = poolOf(url);

type Row = Record<string, unknown>;
type Body = { readonly operationName: string; readonly variables: Record<string, string> };

const rows = async (sql: string, params: readonly (string | number | null)[]): Promise<Row[]> =>
  (await pool.execute(sql, [...params]))[0] as Row[];

const marks = (ids: readonly unknown[]) => ids.map(() => '?').join(', ');

async function childrenOf(
  ids: readonly string[],
  sql: (list: string) => string,
): Promise<Map<unknown, Row[]>> {
  return ids.length === 0
    ? new Map()
    : Map.groupBy(await rows(sql(marks(ids)), ids), (row) => {
        const { case_id: parent } = row;
        delete row.case_id;
        return parent;
      });
}

const persons = (columns: string) => (list: string) =>
  `select case_id, ${columns} from person where case_id in (${list}) order by case_id, position`;
const NAMES = 'surname, first_names as firstNames, birth_date as birthDate';
const statements = (columns: string) => (list: string) =>
  `select case_id, ${columns} from statement where case_id in (${list}) order by case_id, round desc`;
const TEXT = `submitted_at as submittedAt, case when state = 'SUBMITTED' then signer end as signer,
  case when state = 'SUBMITTED' then body end as body`;
const documents = (list: string) =>
  `select case_id, id, kind, title, received_on as receivedOn from document where case_id in (${list})
   order by case_id, received_on, id`;
const counts = (list: string) =>
  `select case_id, count(*) as number from document where case_id in (${list}) group by case_id`;

async function list(state: string, withDocuments: boolean) {
  const found = await rows(
    `select c.id, c.file_number as fileNumber, c.received_on as receivedOn, c.state, u.name
     from hardship_case c left join authority u on u.id = c.authority_id
     where c.state = ? order by c.received_on, c.id limit 51`,
    [state],
  );
  const shown = found.slice(0, 50);
  const ids = shown.map((row) => String(row.id));
  const [people, answers, number, papers] = await Promise.all([
    childrenOf(ids, persons(NAMES)),
    childrenOf(ids, statements('submitted_at as submittedAt')),
    childrenOf(ids, counts),
    withDocuments ? childrenOf(ids, documents) : null,
  ]);
  const nodes = shown.map(({ name, ...row }) => ({
    ...row,
    authority: name === null ? null : { name },
    persons: people.get(row.id) ?? [],
    statement: answers.get(row.id)?.[0] ?? null,
    documentCount: number.get(row.id)?.[0]?.number ?? 0,
    ...(papers ? { documents: papers.get(row.id) ?? [] } : {}),
  }));
  return { officeCases: { nodes, pageInfo: { hasNextPage: found.length > 50 } } };
}

async function file(id: string) {
  const [[found], people, papers, answers, events] = await Promise.all([
    rows(
      `select c.id, c.file_number as fileNumber, c.received_on as receivedOn, c.state, u.name
       from hardship_case c left join authority u on u.id = c.authority_id where c.id = ?`,
      [id],
    ),
    childrenOf([id], persons(`${NAMES}, birth_place as birthPlace, state`)),
    childrenOf([id], documents),
    childrenOf([id], statements(TEXT)),
    childrenOf(
      [id],
      (marked) => `select case_id, seq, action, to_state as toState, happened_at as happenedAt
      from case_event where case_id in (${marked}) order by case_id, seq`,
    ),
  ]);
  if (!found) return { officeCase: null };
  const { name, ...row } = found;
  return {
    officeCase: {
      ...row,
      authority: name === null ? null : { name },
      persons: people.get(id) ?? [],
      documents: papers.get(id) ?? [],
      statement: answers.get(id)?.[0] ?? null,
      events: events.get(id) ?? [],
    },
  };
}

async function agenda(id: string) {
  const [[meeting], items] = await Promise.all([
    rows('select id, meets_on as meetsOn from meeting where id = ?', [id]),
    rows(
      `select i.position, i.minutes, c.id, c.file_number as fileNumber, c.state, u.name
       from agenda_item i join hardship_case c on c.id = i.case_id left join authority u on u.id = c.authority_id
       where i.meeting_id = ? order by i.position`,
      [id],
    ),
  ]);
  const ids = items.map((item) => String(item.id));
  const [people, answers, papers] = await Promise.all([
    childrenOf(ids, persons(NAMES)),
    childrenOf(ids, statements(TEXT)),
    childrenOf(ids, documents),
  ]);
  return {
    meeting: meeting && {
      ...meeting,
      items: items.map(({ position, minutes, name, ...row }) => ({
        position,
        minutes,
        case: {
          ...row,
          authority: name === null ? null : { name },
          persons: people.get(row.id) ?? [],
          statement: answers.get(row.id)?.[0] ?? null,
          documents: papers.get(row.id) ?? [],
        },
      })),
    },
  };
}

const GROUPS: Record<string, string> = {
  MONTH: 'substr(received_on, 1, 7)',
  STATE: 'state',
  AUTHORITY: `coalesce(authority_id, '')`,
};

async function report(input: Record<string, string>) {
  const group = GROUPS[input.by ?? ''];
  const found = await rows(
    `select ${group} as \`key\`, count(*) as cases, sum(person_count) as persons from hardship_case
     where received_on between ? and ? and state <> 'DRAFT' group by \`key\``,
    [`${input.fromMonth}-01`, `${input.toMonth}-31`],
  );
  const sum = (field: string) => found.reduce((total, row) => total + Number(row[field]), 0);
  return { report: { totalCases: sum('cases'), totalPersons: sum('persons'), rows: found } };
}

async function answer({ operationName, variables }: Body, session: Row): Promise<unknown> {
  switch (operationName) {
    case 'W':
      return submission(session, variables as unknown as Submission);
    case 'Q1':
    case 'Q1b':
      return list(variables.state ?? '', operationName === 'Q1b');
    case 'Q2':
      return file(variables.id ?? '');
    case 'Q3':
      return agenda(variables.id ?? '');
    default:
      return report(variables.input as unknown as Record<string, string>);
  }
}

async function submission(session: Row, given: Submission) {
  const actor = { accountId: String(session.account_id), fn: String(session.actor_function) };
  return {
    captureApplication: { __typename: 'OfficeCase', id: await writeSubmission(pool, actor, given) },
  };
}

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const token = (request.headers.cookie ?? '').slice('ersuchen='.length);
  const [session] = await rows(SESSION_SQL, sessionParams(token, systemClock));
  const body = JSON.parse(Buffer.concat(chunks).toString()) as Body;
  const text = session ? JSON.stringify({ data: await answer(body, session) }) : '{"errors":[]}';
  response.writeHead(session ? 200 : 401, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
});
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`);
});

function poolOf(databaseUrl: string): Pool {
  const address = new URL(databaseUrl);
  const socketPath = address.searchParams.get('socketPath');
  const created = createPool({
    ...(socketPath ? { socketPath } : { host: address.hostname, port: Number(address.port || 3306) }),
    user: decodeURIComponent(address.username),
    password: decodeURIComponent(address.password),
    database: address.pathname.slice(1),
    connectionLimit: 16,
    decimalNumbers: true,
    maxPreparedStatements: 2000,
  });
  created.pool.on('connection', (connection) =>
    connection.query('set session transaction isolation level read committed'),
  );
  return created;
}
