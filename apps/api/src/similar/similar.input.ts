import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What is known of a person while an application is typed.' })
export class SoughtPersonInput {
  @Field(() => String, { nullable: true }) surname?: string | null;
  @Field(() => String, { nullable: true }) firstNames?: string | null;
  @Field(() => String, { nullable: true }) birthName?: string | null;
  @Field(() => String, { nullable: true }) birthDate?: string | null;
  @Field(() => String, { nullable: true }) birthPlace?: string | null;
  @Field(() => [String], { nullable: true }) nationalities?: string[] | null;
}
