import type { FindingValue } from '@ersuchen/domain';
import { Field, ID, InputType } from 'type-graphql';
import { FINDING_VALUE } from '../graphql/enums.ts';

@InputType()
export class FindingInput {
  @Field(() => ID) personId: string;
  @Field(() => String) ground: string;
  @Field(() => FINDING_VALUE) finding: FindingValue;
  @Field(() => String, { nullable: true }) evidence?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'For the entry ban: a departure is impossible for legal or factual reasons.',
  })
  departureImpossible?: boolean | null;
  @Field(() => String, { nullable: true }) exceptionReason?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Documents of the case that the finding rests on.' })
  documentIds?: string[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why the finding changes; asked for once the deciding body has decided on it.',
  })
  reason?: string | null;
}

@InputType()
export class FindingDecisionInput {
  @Field(() => ID) personId: string;
  @Field(() => String) ground: string;
  @Field(() => FINDING_VALUE) finding: FindingValue;
  @Field(() => String, { nullable: true }) exceptionReason?: string | null;
  @Field(() => String) reason: string;
}
