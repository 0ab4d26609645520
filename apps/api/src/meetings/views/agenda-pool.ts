import { Field, Int, ObjectType } from 'type-graphql';
import { ScheduledMeeting } from '../../cases/views/case-parts.ts';
import { OfficeCase } from '../../cases/views/office-case.ts';
import { PageInfo } from '../../graphql/page-info.ts';

@ObjectType({ simpleResolvers: true })
export class PoolEntry {
  @Field(() => OfficeCase) case: OfficeCase;
  @Field(() => ScheduledMeeting, { nullable: true, description: 'On the agenda of another planned meeting.' })
  otherMeeting: ScheduledMeeting | null;
}

@ObjectType({ simpleResolvers: true })
export class PoolEdge {
  @Field(() => String) cursor: string;
  @Field(() => PoolEntry) node: PoolEntry;
}

@ObjectType({ simpleResolvers: true })
export class PoolConnection {
  @Field(() => [PoolEdge]) edges: readonly PoolEdge[];
  @Field(() => [PoolEntry]) nodes: readonly PoolEntry[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Int) count: number;
  @Field(() => Boolean) countIsBounded: boolean;
}
