import { authorityStatus, type CaseState } from '@ersuchen/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { REPORTS_SEEN } from '../../after-decision/reports-seen.ts';
import { AuthorityNotice, ownNotices } from '../../after-decision/views/notice.ts';
import { AUTHORITY_CASE_STATUS } from '../../graphql/enums.ts';
import { PageInfo } from '../../graphql/page-info.ts';
import { CalendarDateScalar } from '../../graphql/scalars.ts';
import { column, columns, flags, type Many, type Shape } from '../../read/shape.ts';
import { AuthorityStatement, authorityStatement } from '../../statements/views/authority-statement.ts';
import { AuthorityPerson, authorityPerson } from './authority-person.ts';

@ObjectType({ simpleResolvers: true })
export class AuthorityDocument {
  @Field(() => ID) id: string;
  @Field(() => String) kind: string;
  @Field(() => String) title: string;
  @Field(() => CalendarDateScalar) receivedOn: string;
  @Field(() => Int) pages: number;
  @Field(() => Boolean) fileHeld: boolean;
}

/** A case as the competent authority sees it: nothing of findings, agenda, members or other authorities. */
@ObjectType({ simpleResolvers: true })
export class AuthorityCase {
  @Field(() => ID) id: string;
  @Field(() => String) fileNumber: string;
  @Field(() => CalendarDateScalar) receivedOn: string;
  @Field(() => AUTHORITY_CASE_STATUS) status: keyof typeof AUTHORITY_CASE_STATUS;
  @Field(() => String) leadName: string;
  @Field(() => Int) personCount: number;
  @Field(() => CalendarDateScalar, { nullable: true }) removalOn: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) removalFixedOn: string | null;
  @Field(() => Boolean) inDetention: boolean;
  @Field(() => [AuthorityPerson]) persons: readonly AuthorityPerson[];
  @Field(() => [AuthorityDocument], { description: 'Only documents the office released.' })
  documents: readonly AuthorityDocument[];
  @Field(() => [AuthorityStatement], { description: 'Newest round first.' })
  statements: readonly AuthorityStatement[];
  @Field(() => AuthorityStatement, { nullable: true, description: 'The newest round.' })
  statement: AuthorityStatement | null;
  @Field(() => [AuthorityNotice], { description: "What the commission's decision came to, newest first." })
  notices: readonly AuthorityNotice[];
  @Field(() => Int, { description: 'How many reports on the request there are: given back with the next.' })
  reportCount: number;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last reminder of the decision.' })
  decisionRemindedOn: string | null;
}

@ObjectType({ simpleResolvers: true })
export class AuthorityCaseEdge {
  @Field(() => String) cursor: string;
  @Field(() => AuthorityCase) node: AuthorityCase;
}

@ObjectType({ simpleResolvers: true })
export class AuthorityCaseConnection {
  @Field(() => [AuthorityCaseEdge]) edges: readonly AuthorityCaseEdge[];
  @Field(() => [AuthorityCase]) nodes: readonly AuthorityCase[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

const authorityDocument: Shape = {
  name: 'AuthorityDocument',
  table: 'document d',
  key: 'd.id',
  fields: { ...columns('d', ['id', 'kind', 'title', 'receivedOn', 'pages']), ...flags('d', ['fileHeld']) },
};

/** Statements of the acting authority only: one that became competent later does not read its predecessor's. */
const ownStatements: Omit<Many, 'kind'> = {
  shape: () => authorityStatement,
  on: 's.case_id',
  where: 's.authority_id = ?',
  params: (ctx) => [ctx.actor.authorityId],
  order: 's.case_id, s.round desc',
};

/** The case's newest round at the competent authority is `n`. */
export const authorityCase: Shape = {
  name: 'AuthorityCase',
  table: 'hardship_case c',
  joins: {
    n: `left join statement n on n.case_id = c.id and n.authority_id = c.authority_id and n.round =
      (select max(r.round) from statement r where r.case_id = c.id and r.authority_id = c.authority_id)`,
  },
  key: 'c.id',
  fields: {
    ...columns('c', ['id', 'fileNumber', 'receivedOn', 'leadName', 'personCount', 'removalOn']),
    ...columns('c', ['decisionRemindedOn']),
    ...columns('c', ['removalFixedOn']),
    ...flags('c', ['inDetention']),
    status: {
      kind: 'derived',
      needs: {
        _state: 'c.state',
        _submitted: `(select count(*) from statement y where y.case_id = c.id and y.authority_id = c.authority_id
          and y.state = 'SUBMITTED')`,
      },
      from: (row) =>
        authorityStatus({ state: row._state as CaseState, statementSubmitted: Number(row._submitted) > 0 }),
    },
    persons: { kind: 'many', shape: () => authorityPerson, on: 'p.case_id', order: 'p.case_id, p.position' },
    documents: {
      kind: 'many',
      shape: () => authorityDocument,
      on: 'd.case_id',
      where: 'd.released_to_authority = 1',
      order: 'd.case_id, d.received_on, d.id',
    },
    statements: { kind: 'many', ...ownStatements },
    statement: { kind: 'first', ...ownStatements },
    notices: ownNotices,
    reportCount: column(REPORTS_SEEN),
  },
};

/**
 * Open requests first, the soonest due day before the others; then the rest, the newest receipt before the others. One
 * number carries both: a day is at most 99991231.
 */
export const OPEN_REQUESTS_FIRST = `case
  when c.state = 'STATEMENT_REQUESTED' and n.state in ('REQUESTED', 'DRAFTED') then replace(n.due_on, '-', '') + 0
  else 200000000 - replace(c.received_on, '-', '') end`;
