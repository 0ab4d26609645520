import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../graphql/page-info.ts';
import { OfficeCase } from './office-case.ts';

@ObjectType({ simpleResolvers: true })
export class OfficeCaseEdge {
  @Field(() => String) cursor: string;
  @Field(() => OfficeCase) node: OfficeCase;
}

@ObjectType({
  simpleResolvers: true,
  description: 'count is bounded: exact up to 1000, countIsBounded says that there are more.',
})
export class OfficeCaseConnection {
  @Field(() => [OfficeCaseEdge]) edges: readonly OfficeCaseEdge[];
  @Field(() => [OfficeCase]) nodes: readonly OfficeCase[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Int) count: number;
  @Field(() => Boolean) countIsBounded: boolean;
}
