import { LIKENESS_SIGNS, type LikenessSign } from '@ersuchen/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enum-of.ts';
import { CASE_STATE } from '../graphql/enums.ts';
import { CalendarDateScalar } from '../graphql/scalars.ts';
import { PersonAliasView } from '../graphql/shared-views.ts';

const LIKENESS_SIGN = enumOf('LikenessSign', LIKENESS_SIGNS);

/** A person as far as it takes to tell whether two are one. */
@ObjectType({ simpleResolvers: true })
export class OfficeComparedPerson {
  @Field(() => ID, { nullable: true, description: 'Null for a person who is only typed so far.' })
  id: string | null;
  @Field(() => Int) position: number;
  @Field(() => String) surname: string;
  @Field(() => String) firstNames: string;
  @Field(() => String) birthName: string;
  @Field(() => [PersonAliasView]) aliases: readonly PersonAliasView[];
  @Field(() => String) birthDate: string;
  @Field(() => String) birthPlace: string;
  @Field(() => [String]) nationalities: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class OfficeLikeness {
  @Field(() => OfficeComparedPerson) here: OfficeComparedPerson;
  @Field(() => OfficeComparedPerson) there: OfficeComparedPerson;
  @Field(() => Int, { description: '0 to 100: an order to look at them in, no probability.' })
  score: number;
  @Field(() => [LIKENESS_SIGN]) signs: readonly LikenessSign[];
}

@ObjectType({ simpleResolvers: true })
export class OfficeSimilarCase {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) fileNumber: string | null;
  @Field(() => CASE_STATE) state: keyof typeof CASE_STATE;
  @Field(() => String) leadName: string;
  @Field(() => Int) personCount: number;
  @Field(() => CalendarDateScalar, { nullable: true }) receivedOn: string | null;
  @Field(() => String, { nullable: true }) authorityName: string | null;
  @Field(() => String, { nullable: true }) representativeName: string | null;
  @Field(() => Int) score: number;
  @Field(() => Boolean, { description: 'Found by its file number.' }) byFileNumber: boolean;
  @Field(() => [OfficeLikeness], { description: 'The persons who may be the same, side by side.' })
  likenesses: readonly OfficeLikeness[];
}
