import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { answerOfficeCase, OfficeCaseResult } from '../cases/answer-office-case.ts';
import type { SignedInContext } from '../context.ts';
import { AddressGraphInput, typedAddress } from './address.input.ts';
import { changeAddress } from './commands/change-address.ts';
import { changeAuthority } from './commands/change-authority.ts';

/** Where people live, and which authority is competent for them. */
@Resolver()
export class CompetenceResolver {
  @Can('address.change')
  @Mutation(() => OfficeCaseResult)
  changeAddress(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('personIds', () => [ID], { nullable: true }) personIds: string[] | null | undefined,
    @Arg('address', () => AddressGraphInput) address: AddressGraphInput,
  ) {
    return answerOfficeCase(ctx, info, () =>
      changeAddress(ctx, { id, version }, personIds ?? null, typedAddress(address)),
    );
  }

  @Can('authority.change')
  @Mutation(() => OfficeCaseResult)
  changeAuthority(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('authorityId', () => ID) authorityId: string,
    @Arg('reason', () => String) reason: string,
  ) {
    const competence = { authorityId, reason };
    return answerOfficeCase(ctx, info, () =>
      changeAuthority(ctx, 'changeAuthority', { id, version }, competence),
    );
  }

  @Can('authority.change')
  @Mutation(() => OfficeCaseResult)
  transferToAuthority(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('authorityId', () => ID) authorityId: string,
    @Arg('reason', () => String) reason: string,
  ) {
    const competence = { authorityId, reason };
    return answerOfficeCase(ctx, info, () =>
      changeAuthority(ctx, 'transferToAuthority', { id, version }, competence),
    );
  }
}
