import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { In, Not } from 'typeorm';
import type { UsualContext } from './loaders.js';
import {
  AgendaItem,
  Authority,
  CASE_SORT,
  CaseEvent,
  Meeting,
  OfficeCase,
  OfficeCaseConnection,
  OfficeCaseFilter,
  OfficeDocument,
  OfficePerson,
  OfficeStatement,
} from './types.js';

/** The office sees everything but drafts. */
const SCOPE = Not('DRAFT');

@Resolver()
export class RootResolver {
  @Query(() => OfficeCaseConnection)
  async officeCases(
    @Ctx() { source }: UsualContext,
    @Arg('filter', () => OfficeCaseFilter) filter: OfficeCaseFilter,
    @Arg('sort', () => CASE_SORT) _sort: string,
    @Arg('first', () => Int) first: number,
  ) {
    const rows = await source.getRepository('hardship_case').find({
      where: { state: In(filter.states.filter((state) => state !== 'DRAFT')) },
      order: { receivedOn: 'ASC', id: 'ASC' },
      take: first + 1,
    });
    return { nodes: rows.slice(0, first), pageInfo: { hasNextPage: rows.length > first } };
  }

  @Query(() => OfficeCase, { nullable: true })
  officeCase(@Ctx() { source }: UsualContext, @Arg('id', () => ID) id: string) {
    return source.getRepository('hardship_case').findOneBy({ id, state: SCOPE });
  }

  @Query(() => Meeting, { nullable: true })
  meeting(@Ctx() { source }: UsualContext, @Arg('id', () => ID) id: string) {
    return source.getRepository('meeting').findOneBy({ id });
  }
}

@Resolver(() => OfficeCase)
export class CaseResolver {
  @FieldResolver(() => Authority, { nullable: true })
  authority(@Root() parent: OfficeCase, @Ctx() { loaders }: UsualContext) {
    return parent.authorityId ? loaders.authority.load(parent.authorityId) : null;
  }

  @FieldResolver(() => [OfficePerson])
  persons(@Root() parent: OfficeCase, @Ctx() { loaders }: UsualContext) {
    return loaders.persons.load(parent.id);
  }

  @FieldResolver(() => [OfficeDocument])
  documents(@Root() parent: OfficeCase, @Ctx() { loaders }: UsualContext) {
    return loaders.documents.load(parent.id);
  }

  @FieldResolver(() => Int)
  async documentCount(@Root() parent: OfficeCase, @Ctx() { loaders }: UsualContext) {
    return (await loaders.documents.load(parent.id)).length;
  }

  @FieldResolver(() => OfficeStatement, { nullable: true })
  async statement(@Root() parent: OfficeCase, @Ctx() { loaders }: UsualContext) {
    const [newest] = await loaders.statements.load(parent.id);
    return newest?.state === 'SUBMITTED' ? newest : newest && { submittedAt: null, signer: null, body: null };
  }

  @FieldResolver(() => [CaseEvent])
  events(@Root() parent: OfficeCase, @Ctx() { loaders }: UsualContext) {
    return loaders.events.load(parent.id);
  }
}

@Resolver(() => Meeting)
export class MeetingResolver {
  @FieldResolver(() => [AgendaItem])
  items(@Root() parent: Meeting, @Ctx() { loaders }: UsualContext) {
    return loaders.items.load(parent.id);
  }
}

@Resolver(() => AgendaItem)
export class ItemResolver {
  @FieldResolver(() => OfficeCase)
  case(@Root() parent: AgendaItem, @Ctx() { loaders }: UsualContext) {
    return loaders.case.load(parent.caseId);
  }
}
