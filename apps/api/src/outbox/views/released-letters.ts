import { Field, ID, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/answers.ts';

@ObjectType({ simpleResolvers: true, description: 'A letter that was not released, and why.' })
export class LetterNotReleased {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => String) message: string;
}

@ObjectType({ simpleResolvers: true })
export class ReleasedLetters {
  @Field(() => [ID]) released: readonly string[];
  @Field(() => [LetterNotReleased]) refused: readonly LetterNotReleased[];
}

export const ReleasedLettersResult = resultOf('ReleasedLettersResult', ReleasedLetters);

@ObjectType({ simpleResolvers: true, description: 'How many letters wait where.' })
export class LetterCounts {
  @Field(() => Int) toSign: number;
  @Field(() => Int) underWay: number;
  @Field(() => Int, { description: 'In the print queue and in no batch yet.' }) toPrint: number;
  @Field(() => Int, { description: 'In a batch that is not marked as posted.' }) toPost: number;
  @Field(() => Int) failed: number;
}
