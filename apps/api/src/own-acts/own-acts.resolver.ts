import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { OwnApplicationResult } from '../applications/own-application.view.ts';
import { showing } from '../applications/own-applications.ts';
import { AddressGraphInput, typedAddress } from '../competence/address.input.ts';
import { changeAddress } from '../competence/commands/change-address.ts';
import type { SignedInContext } from '../context.ts';
import { answerWith } from '../graphql/answer-with.ts';
import { revokeMandate } from '../representation/commands/revoke-mandate.ts';
import { reapply } from './commands/reapply.ts';
import { supplyDocuments } from './commands/supply-documents.ts';
import { MandateEndedResult } from './own-acts.view.ts';
import { SuppliedDocumentInput } from './supplied.input.ts';

/** What applicant and representative do to an application after its submission. */
@Resolver()
export class OwnActsResolver {
  @Can('documents.supply')
  @Mutation(() => OwnApplicationResult)
  supplyDocuments(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('documents', () => [SuppliedDocumentInput]) documents: SuppliedDocumentInput[],
    @Arg('idempotencyKey', () => String) key: string,
  ) {
    return showing(ctx, info, () => supplyDocuments(ctx, id, documents, key));
  }

  @Can('address.change.own')
  @Mutation(() => OwnApplicationResult)
  changeOwnAddress(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('personIds', () => [ID], { nullable: true }) personIds: string[] | null | undefined,
    @Arg('address', () => AddressGraphInput) address: AddressGraphInput,
  ) {
    const seen = { id, version: null };
    return showing(ctx, info, () => changeAddress(ctx, seen, personIds ?? null, typedAddress(address)));
  }

  @Can('mandate.revoke.own')
  @Mutation(() => MandateEndedResult)
  revokeOwnMandate(@Ctx() ctx: SignedInContext, @Arg('id', () => ID) id: string) {
    const endedOn = ctx.clock.today();
    return answerWith(
      ctx,
      () => revokeMandate(ctx, { id, version: null }, endedOn),
      async () => ({ id, endedOn }),
    );
  }

  @Can('application.reapply')
  @Mutation(() => OwnApplicationResult)
  reapply(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('newFacts', () => String, { nullable: true }) newFacts: string | null | undefined,
    @Arg('idempotencyKey', () => String) key: string,
  ) {
    return showing(ctx, info, () => reapply(ctx, id, newFacts ?? '', key));
  }
}
