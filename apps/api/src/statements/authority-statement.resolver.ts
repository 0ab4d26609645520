import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { answerWith } from '../graphql/answer-with.ts';
import { authorityStatementById } from './authority-statements.ts';
import { askExtension } from './commands/ask-extension.ts';
import { saveStatement } from './commands/save-statement.ts';
import { submitStatement } from './commands/submit-statement.ts';
import { StatementGraphInput } from './statement.input.ts';
import { AuthorityStatementResult } from './views/authority-statement.ts';

@Resolver()
export class AuthorityStatementResolver {
  @Can('statement.write')
  @Mutation(() => AuthorityStatementResult)
  saveStatement(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => StatementGraphInput) input: StatementGraphInput,
  ) {
    return answerWith(
      ctx,
      () => saveStatement(ctx, { id, version }, input),
      () => authorityStatementById(ctx, info, id),
    );
  }

  @Can('statement.extension.ask')
  @Mutation(() => AuthorityStatementResult, { description: 'Asks for more time; the draft is not touched.' })
  askExtension(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('wishedOn', () => String) wishedOn: string,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String) key: string,
  ) {
    return answerWith(
      ctx,
      () => askExtension(ctx, id, { wishedOn, reason }, key),
      (asked) => authorityStatementById(ctx, info, asked),
    );
  }

  @Can('statement.submit')
  @Mutation(() => AuthorityStatementResult)
  submitStatement(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => StatementGraphInput) input: StatementGraphInput,
    @Arg('idempotencyKey', () => String) key: string,
  ) {
    return answerWith(
      ctx,
      () => submitStatement(ctx, { id, version }, input, key),
      (submitted) => authorityStatementById(ctx, info, submitted),
    );
  }
}
