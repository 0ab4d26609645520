import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { answerWith } from '../graphql/answer-with.ts';
import { answering } from '../refusals.ts';
import { saveLetterTemplate } from './commands/save-letter-template.ts';
import { previewLetter } from './preview-letter.ts';
import { letterTemplates } from './templates.ts';
import { LetterPreviewResult, LetterTemplateResult, LetterTemplateView } from './views/letter-template.ts';

@Resolver()
export class LetterTemplateResolver {
  @Can('letter-template.read')
  @Query(() => [LetterTemplateView])
  letterTemplates(@Ctx() ctx: SignedInContext) {
    return letterTemplates(ctx);
  }

  @Can('letter-template.write')
  @Mutation(() => LetterTemplateResult, {
    description: '`version` is the one that the wording was changed from.',
  })
  saveLetterTemplate(
    @Ctx() ctx: SignedInContext,
    @Arg('letter', () => String) letter: string,
    @Arg('version', () => Int) version: number,
    @Arg('body', () => String) body: string,
  ) {
    return answerWith(
      ctx,
      () => saveLetterTemplate(ctx, letter, version, body),
      async () => (await letterTemplates(ctx)).find((each) => each.letter === letter) ?? null,
    );
  }

  @Can('letter-template.read')
  @Query(() => LetterPreviewResult, {
    description:
      'A letter of a case, or of a meeting, as it would be made now; in `body` a wording not saved yet.',
  })
  letterPreview(
    @Ctx() ctx: SignedInContext,
    @Arg('letter', () => String) letter: string,
    @Arg('subjectId', () => ID) subjectId: string,
    @Arg('body', () => String, { nullable: true }) body: string | null,
  ) {
    return answering(() => previewLetter(ctx, { letter, subjectId, body: body ?? null }));
  }
}
