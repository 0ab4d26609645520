import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true })
export class PublishedItem {
  @Field(() => ID) caseId: string;
  @Field(() => String) fileNumber: string;
  @Field(() => String) leadName: string;
  @Field(() => String) section: string;
  @Field(() => Int) position: number;
  @Field(() => Int) minutes: number;
}

@ObjectType({ simpleResolvers: true })
export class AgendaPublication {
  @Field(() => Int) version: number;
  @Field(() => InstantScalar) publishedAt: string;
  @Field(() => String) publishedBy: string;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => [PublishedItem]) items: readonly PublishedItem[];
}
