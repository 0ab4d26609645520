import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { Can } from '../../access/can.ts';
import type { SignedInContext } from '../../context.ts';
import { StatementBoardConnection } from './board-entry.view.ts';
import { STATEMENT_BOARD_PART, type StatementBoardPart, statementBoard } from './statement-board.ts';

@Resolver()
export class StatementBoardResolver {
  @Can('statement.request')
  @Query(() => StatementBoardConnection, {
    description:
      'Requests for statements to all authorities: what is open by its due day, what is done latest first.',
  })
  statementBoard(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('part', () => STATEMENT_BOARD_PART, { defaultValue: 'OPEN' }) part: StatementBoardPart,
    @Arg('authorityId', () => ID, { nullable: true }) authorityId: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Arg('before', () => String, { nullable: true }) before?: string,
  ) {
    return statementBoard(ctx, info, { part, authorityId: authorityId ?? null, first, after, before });
  }
}
