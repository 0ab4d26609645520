import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class ConsentInput {
  @Field(() => ID) personId: string;
  @Field(() => String) consentOn: string;
  @Field(() => String, { nullable: true, description: 'The custodian of a minor, the guardian of an adult.' })
  consentBy?: string | null;
}
