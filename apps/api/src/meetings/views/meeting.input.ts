import { Field, InputType, Int } from 'type-graphql';
import { MEETING_KIND } from '../../graphql/enums.ts';

@InputType()
export class MeetingInput {
  @Field(() => MEETING_KIND) kind: keyof typeof MEETING_KIND;
  @Field(() => String) meetsOn: string;
  @Field(() => String) startsAt: string;
  @Field(() => Int) minutesAvailable: number;
  @Field(() => String) place: string;
}
