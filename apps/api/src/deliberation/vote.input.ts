import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Votes on one question; never who voted how.' })
export class TallyInput {
  @Field(() => Int) yes: number;
  @Field(() => Int) no: number;
  @Field(() => Int) abstain: number;
}

@InputType()
export class OutcomeInput {
  @Field(() => ID) personId: string;
  @Field(() => TallyInput, { description: 'The request is put first (§ 6(3) HFKVO).' }) request: TallyInput;
  @Field(() => TallyInput, { nullable: true, description: 'Only when the request was not carried.' })
  recommendation: TallyInput | null;
  @Field(() => String, { nullable: true, description: 'HH:MM of the vote; left out it is now.' })
  at: string | null;
  @Field(() => String, { nullable: true, description: 'Why a recorded tally is corrected.' })
  reason: string | null;
}

@InputType()
export class PostponementInput {
  @Field(() => String) reason: string;
  @Field(() => ID, {
    nullable: true,
    description: 'A later meeting; left out the case goes back to the pool.',
  })
  toMeetingId: string | null;
  @Field(() => TallyInput, {
    nullable: true,
    description: 'When it was voted on; without a quorum, or where all agree, there is no vote.',
  })
  tally: TallyInput | null;
  @Field(() => String, { nullable: true, description: 'HH:MM of the vote; left out it is now.' })
  at: string | null;
}

@InputType()
export class ArrivalInput {
  @Field(() => ID) seatId: string;
  @Field(() => ID) accountId: string;
}
