import { Field, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/answers.ts';
import { InstantScalar } from '../../graphql/scalars.ts';

/** A word that a wording can hold, and what stands for it in a letter. */
@ObjectType({ simpleResolvers: true })
export class LetterPlaceholder {
  @Field(() => String) name: string;
  @Field(() => String) meaning: string;
}

/** A wording as it was at one time; version 0 came with the product. */
@ObjectType({ simpleResolvers: true })
export class LetterTemplateVersion {
  @Field(() => Int) version: number;
  @Field(() => String) body: string;
  @Field(() => String, { nullable: true }) changedBy: string | null;
  @Field(() => InstantScalar, { nullable: true }) changedAt: string | null;
}

/** The wording of one kind of letter. */
@ObjectType('LetterTemplate', { simpleResolvers: true })
export class LetterTemplateView {
  @Field(() => String) letter: string;
  @Field(() => Int, { nullable: true, description: 'The number in the list of templates.' })
  number: number | null;
  @Field(() => String) subject: string;
  @Field(() => Boolean, { description: 'Of a meeting; else of a case.' }) ofMeeting: boolean;
  @Field(() => Int) version: number;
  @Field(() => String) body: string;
  @Field(() => [LetterPlaceholder]) placeholders: readonly LetterPlaceholder[];
  @Field(() => [LetterTemplateVersion], { description: 'Newest first.' })
  versions: readonly LetterTemplateVersion[];
}

export const LetterTemplateResult = resultOf('LetterTemplateResult', LetterTemplateView, 'LetterTemplate');

/** A letter as it would be made now; nothing of it is kept. */
@ObjectType('LetterPreview', { simpleResolvers: true })
export class LetterPreviewView {
  @Field(() => String, { description: 'The PDF in base64.' }) pdf: string;
  @Field(() => Int) pages: number;
  @Field(() => [LetterPlaceholder], { description: 'What has no value in this case and leaves a gap.' })
  missing: readonly LetterPlaceholder[];
}

export const LetterPreviewResult = resultOf('LetterPreviewResult', LetterPreviewView, 'LetterPreview');
