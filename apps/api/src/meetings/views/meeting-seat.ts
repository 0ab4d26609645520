import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SEAT_ROLES } from '../../graphql/enums.ts';

@ObjectType({ simpleResolvers: true })
export class SeatHolder {
  @Field(() => ID) accountId: string;
  @Field(() => String) name: string;
  @Field(() => SEAT_ROLES) role: keyof typeof SEAT_ROLES;
}

@ObjectType({ simpleResolvers: true })
export class MeetingSeat {
  @Field(() => ID) seatId: string;
  @Field(() => Int) number: number;
  @Field(() => String) nominatingBody: string;
  @Field(() => [SeatHolder]) holders: readonly SeatHolder[];
  @Field(() => SeatHolder, { nullable: true }) recipient: SeatHolder | null;
  @Field(() => String, { nullable: true }) absenceReason: string | null;
}
