import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { answerWith } from '../graphql/answer-with.ts';
import { absenceById, absences } from './absences.ts';
import { endAbsence } from './commands/end-absence.ts';
import { recordAbsence } from './commands/record-absence.ts';
import { AbsenceResult, AbsenceView } from './views/absence.ts';

/** Who of the office is away, and who stands in. */
@Resolver()
export class AbsenceResolver {
  @Can('task.list')
  @Query(() => [AbsenceView])
  absences(@Ctx() ctx: SignedInContext, @Info() info: GraphQLResolveInfo) {
    return absences(ctx, info);
  }

  @Can('absence.write')
  @Mutation(() => AbsenceResult, { description: 'One’s own; the head of the office records anybody’s.' })
  recordAbsence(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('accountId', () => ID, { nullable: true }) accountId: string | null | undefined,
    @Arg('fromOn', () => String) fromOn: string,
    @Arg('toOn', () => String) toOn: string,
    @Arg('substituteId', () => ID) substituteId: string,
  ) {
    return answerWith(
      ctx,
      () => recordAbsence(ctx, { accountId: accountId ?? null, fromOn, toOn, substituteId }),
      (id) => absenceById(ctx, info, id),
    );
  }

  @Can('absence.write')
  @Mutation(() => AbsenceResult)
  endAbsence(@Ctx() ctx: SignedInContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return answerWith(
      ctx,
      () => endAbsence(ctx, id),
      (ended) => absenceById(ctx, info, ended),
    );
  }
}
