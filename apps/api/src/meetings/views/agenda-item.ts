import { Field, ID, Int, ObjectType } from 'type-graphql';
import { OfficeCase } from '../../cases/views/office-case.ts';
import { InstantScalar } from '../../graphql/scalars.ts';

@ObjectType({ simpleResolvers: true })
export class AgendaItem {
  @Field(() => ID) id: string;
  @Field(() => Int) position: number;
  @Field(() => String) section: string;
  @Field(() => Int) minutes: number;
  @Field(() => OfficeCase) case: OfficeCase;
  @Field(() => String, { nullable: true }) overrideReason: string | null;
  @Field(() => InstantScalar) addedAt: string;
  @Field(() => Int, {
    nullable: true,
    description: 'The first published version that shows it; null while only in the draft.',
  })
  publishedVersion: number | null;
}
