import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { ACCEPTANCE_PROPOSAL } from '../graphql/enums.ts';
import { overrideBlocker } from '../screening/commands/override-blocker.ts';
import { recordFinding } from '../screening/commands/record-finding.ts';
import { FindingInput } from '../screening/finding.input.ts';
import { answerOfficeCase, OfficeCaseResult } from './answer-office-case.ts';
import { acceptCase } from './commands/accept-case.ts';
import { assignCaseworker } from './commands/assign-caseworker.ts';
import { notAcceptCase } from './commands/not-accept-case.ts';
import { prepareAcceptance } from './commands/prepare-acceptance.ts';
import { registerCase } from './commands/register-case.ts';
import { resumeCase } from './commands/resume-case.ts';
import { setRemovalDate } from './commands/set-removal-date.ts';
import { writeCaseNote } from './commands/write-case-note.ts';
import { PreCheckDecisionInput } from './pre-check-decision.ts';

/** What the office and the chair do to one case. */
@Resolver()
export class CaseCommandsResolver {
  @Can('case.register')
  @Mutation(() => OfficeCaseResult)
  registerCase(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('authorityId', () => ID) authorityId: string,
  ) {
    return answerOfficeCase(ctx, info, () => registerCase(ctx, { id, version }, authorityId));
  }

  @Can('case.assign')
  @Mutation(() => OfficeCaseResult)
  assignCaseworker(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('caseworkerId', () => ID, { nullable: true }) caseworkerId: string | null | undefined,
  ) {
    return answerOfficeCase(ctx, info, () => assignCaseworker(ctx, { id, version }, caseworkerId ?? null));
  }

  @Can('finding.record')
  @Mutation(() => OfficeCaseResult)
  recordFinding(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => FindingInput) input: FindingInput,
  ) {
    return answerOfficeCase(ctx, info, () => recordFinding(ctx, { id: caseId, version }, input));
  }

  @Can('case.prepare-acceptance')
  @Mutation(() => OfficeCaseResult)
  prepareAcceptance(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('proposal', () => ACCEPTANCE_PROPOSAL) proposal: keyof typeof ACCEPTANCE_PROPOSAL,
    @Arg('reason', () => String) reason: string,
  ) {
    return answerOfficeCase(ctx, info, () => prepareAcceptance(ctx, { id, version }, { proposal, reason }));
  }

  @Can('case.accept')
  @Mutation(() => OfficeCaseResult)
  acceptCase(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PreCheckDecisionInput) input: PreCheckDecisionInput,
  ) {
    return answerOfficeCase(ctx, info, () => acceptCase(ctx, { id, version }, input));
  }

  @Can('case.not-accept')
  @Mutation(() => OfficeCaseResult, {
    description: 'Without personIds the whole case, with them only these persons.',
  })
  notAcceptCase(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('personIds', () => [ID], { nullable: true }) personIds: string[] | null | undefined,
    @Arg('input', () => PreCheckDecisionInput) input: PreCheckDecisionInput,
  ) {
    return answerOfficeCase(ctx, info, () => notAcceptCase(ctx, { id, version }, personIds ?? null, input));
  }

  @Can('case.resume')
  @Mutation(() => OfficeCaseResult, { description: 'After a postponement.' })
  resumeCase(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return answerOfficeCase(ctx, info, () => resumeCase(ctx, { id, version }));
  }

  @Can('case-note.write')
  @Mutation(() => OfficeCaseResult)
  writeCaseNote(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('version', () => Int) version: number,
    @Arg('body', () => String) body: string,
  ) {
    return answerOfficeCase(ctx, info, () => writeCaseNote(ctx, { id: caseId, version }, body));
  }

  @Can('blocker.override')
  @Mutation(() => OfficeCaseResult, { description: 'By the chair, with a reason.' })
  overrideBlocker(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('version', () => Int) version: number,
    @Arg('blocker', () => String) blocker: string,
    @Arg('personId', () => ID, { nullable: true }) personId: string | null | undefined,
    @Arg('ground', () => String, { nullable: true }) ground: string | null | undefined,
    @Arg('reason', () => String) reason: string,
  ) {
    return answerOfficeCase(ctx, info, () =>
      overrideBlocker(
        ctx,
        { id: caseId, version },
        { blocker, personId: personId ?? null, ground: ground ?? null, reason },
      ),
    );
  }

  @Can('removal-date.set')
  @Mutation(() => OfficeCaseResult)
  setRemovalDate(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('version', () => Int) version: number,
    @Arg('removalOn', () => String, { nullable: true }) removalOn: string | null | undefined,
    @Arg('fixedOn', () => String, { nullable: true }) fixedOn: string | null | undefined,
    @Arg('inDetention', () => Boolean) inDetention: boolean,
  ) {
    return answerOfficeCase(ctx, info, () =>
      setRemovalDate(
        ctx,
        { id: caseId, version },
        { removalOn: removalOn ?? null, fixedOn: fixedOn ?? null, inDetention },
      ),
    );
  }
}
