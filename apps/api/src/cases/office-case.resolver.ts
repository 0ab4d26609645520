import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { CASE_SORT, type CaseSort } from './case-sort.ts';
import { OfficeCaseFilter } from './office-case-filter.ts';
import { officeCases, openOfficeCase } from './office-cases.ts';
import { OfficeCase } from './views/office-case.ts';
import { OfficeCaseConnection } from './views/office-case-connection.ts';

@Resolver()
export class OfficeCaseResolver {
  @Can('case.list')
  @Query(() => OfficeCaseConnection)
  officeCases(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => OfficeCaseFilter, { nullable: true }) filter: OfficeCaseFilter | null,
    @Arg('sort', () => CASE_SORT, { nullable: true, defaultValue: 'RECEIVED_OLDEST' }) sort: CaseSort | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('before', () => String, { nullable: true }) before: string | null,
  ) {
    return officeCases(ctx, info, { filter, sort, first, after, before });
  }

  @Can('case.read')
  @Query(() => OfficeCase, { nullable: true })
  officeCase(@Ctx() ctx: SignedInContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return openOfficeCase(ctx, info, id);
  }
}
