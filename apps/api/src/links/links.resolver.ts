import { codesOf, type LinkKind, linkKindLabels } from '@ersuchen/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { answerOfficeCase, OfficeCaseResult } from '../cases/answer-office-case.ts';
import type { SignedInContext } from '../context.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { linkCase } from './commands/link-case.ts';

const LINK_KIND = enumOf(
  'LinkKind',
  codesOf(linkKindLabels).filter((kind) => kind !== 'SPLIT'),
);

@Resolver()
export class LinksResolver {
  @Can('case.link')
  @Mutation(() => OfficeCaseResult)
  linkCase(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('otherId', () => ID) otherId: string,
    @Arg('kind', () => LINK_KIND) kind: LinkKind,
    @Arg('note', () => String, { nullable: true }) note: string | null | undefined,
  ) {
    return answerOfficeCase(ctx, info, () =>
      linkCase(ctx, { id, version }, { otherId, kind, note: note ?? null }),
    );
  }
}
