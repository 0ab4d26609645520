import type { FindingValue } from '@ersuchen/domain';
import { Field, ID, InputType } from 'type-graphql';
import { FINDING_VALUE } from '../graphql/enums.ts';

@InputType()
export class FindingInput {
  @Field(() => ID) personId: string;
  @Field(() => String) ground: string;
  @Field(() => FINDING_VALUE) finding: FindingValue;
  @Field(() => String, { nullable: true }) evidence?: string | null;
  @Field(() => String, { nullable: true }) exceptionReason?: string | null;
}
