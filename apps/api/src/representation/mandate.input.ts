import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class MandateInput {
  @Field(() => String) representation: string;
  @Field(() => String) representativeName: string;
  @Field(() => String) representativeAddress: string;
  @Field(() => String) mandateOn: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The account that may act for the party; without it the representative gets letters only.',
  })
  accountId?: string | null;
}
