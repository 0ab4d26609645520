import { Field, ID, ObjectType } from 'type-graphql';
import { ITEM_RESULT, MINUTES_STATE } from '../../graphql/enums.ts';
import { CalendarDateScalar } from '../../graphql/scalars.ts';

/** What the office reads of a case in a meeting's minutes: neither votes nor what was said. */
@ObjectType({ simpleResolvers: true })
export class MinutesExcerpt {
  @Field(() => ID) meetingId: string;
  @Field(() => CalendarDateScalar) meetsOn: string;
  @Field(() => MINUTES_STATE) minutesState: keyof typeof MINUTES_STATE;
  @Field(() => ITEM_RESULT, { nullable: true }) result: keyof typeof ITEM_RESULT | null;
  @Field(() => String, { nullable: true }) resultReason: string | null;
  @Field(() => String) requestReasons: string;
  @Field(() => String) hints: string;
  @Field(() => String) recommendation: string;
}
