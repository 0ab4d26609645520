import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CASE_STATE, STATEMENT_STATE } from '../../graphql/enums.ts';
import { PageInfo } from '../../graphql/page-info.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { column, columns, type Shape } from '../../read/shape.ts';
import { OfficeExtension, officeExtension } from '../views/extension.ts';

/** One request for a statement on the office's board over all authorities. */
@ObjectType({ simpleResolvers: true })
export class StatementBoardEntry {
  @Field(() => ID) id: string;
  @Field(() => Int) round: number;
  @Field(() => STATEMENT_STATE) state: keyof typeof STATEMENT_STATE;
  @Field(() => InstantScalar) requestedAt: string;
  @Field(() => CalendarDateScalar) dueOn: string;
  @Field(() => CalendarDateScalar, { description: 'As it was when the statement was asked for.' })
  firstDueOn: string;
  @Field(() => InstantScalar, { nullable: true }) submittedAt: string | null;
  @Field(() => Int) reminderCount: number;
  @Field(() => CalendarDateScalar, { nullable: true }) lastRemindedOn: string | null;
  @Field(() => OfficeExtension, { nullable: true, description: 'Asked for and not answered yet.' })
  extensionAsked: OfficeExtension | null;
  @Field(() => ID) authorityId: string;
  @Field(() => String) authorityName: string;
  @Field(() => ID) caseId: string;
  @Field(() => CASE_STATE) caseState: keyof typeof CASE_STATE;
  @Field(() => String, { nullable: true }) fileNumber: string | null;
  @Field(() => String) leadName: string;
  @Field(() => CalendarDateScalar, { nullable: true }) removalOn: string | null;
  @Field(() => String, { nullable: true }) caseworkerName: string | null;
}

@ObjectType({ simpleResolvers: true })
export class StatementBoardEdge {
  @Field(() => String) cursor: string;
  @Field(() => StatementBoardEntry) node: StatementBoardEntry;
}

@ObjectType({ simpleResolvers: true, description: 'How many requests stand in each part of the board.' })
export class StatementBoardCounts {
  @Field(() => Int) open: number;
  @Field(() => Int) dueSoon: number;
  @Field(() => Int) overdue: number;
  @Field(() => Int) extensionAsked: number;
}

@ObjectType({ simpleResolvers: true })
export class StatementBoardConnection {
  @Field(() => [StatementBoardEdge]) edges: readonly StatementBoardEdge[];
  @Field(() => [StatementBoardEntry]) nodes: readonly StatementBoardEntry[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => StatementBoardCounts) counts: StatementBoardCounts;
}

/** What the authority writes is no part of the board. */
export const boardEntry: Shape = {
  name: 'StatementBoardEntry',
  table: 'statement s join hardship_case c on c.id = s.case_id',
  joins: {
    bu: 'join authority bu on bu.id = s.authority_id',
    bw: 'left join account bw on bw.id = c.caseworker_id',
  },
  key: 's.id',
  fields: {
    ...columns('s', ['id', 'round', 'state', 'requestedAt', 'dueOn', 'submittedAt', 'authorityId', 'caseId']),
    ...columns('c', ['fileNumber', 'leadName', 'removalOn']),
    caseState: column('c.state'),
    authorityName: column('bu.name'),
    caseworkerName: column('bw.name'),
    firstDueOn: column(
      `coalesce((select min(fx.old_due_on) from statement_extension fx where fx.statement_id = s.id
        and fx.state = 'GRANTED'), s.due_on)`,
    ),
    reminderCount: column('(select count(*) from statement_reminder sr where sr.statement_id = s.id)'),
    lastRemindedOn: column(
      '(select max(sl.reminded_on) from statement_reminder sl where sl.statement_id = s.id)',
    ),
    extensionAsked: {
      kind: 'first',
      shape: () => officeExtension,
      on: 'x.statement_id',
      where: `x.state = 'ASKED'`,
      order: 'x.statement_id, x.id',
    },
  },
};
