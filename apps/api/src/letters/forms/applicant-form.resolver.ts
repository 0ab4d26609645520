import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Can } from '../../access/can.ts';
import type { SignedInContext } from '../../context.ts';
import { type ApplicantForm, applicantForm } from './applicant-form.ts';
import { APPLICANT_FORM, ApplicantFormDocument } from './applicant-form.view.ts';

@Resolver()
export class ApplicantFormResolver {
  @Can('form.read')
  @Query(() => ApplicantFormDocument, {
    nullable: true,
    description: 'A form to sign: blank, or filled in from an application.',
  })
  applicantForm(
    @Ctx() ctx: SignedInContext,
    @Arg('form', () => APPLICANT_FORM) form: ApplicantForm,
    @Arg('applicationId', () => ID, { nullable: true }) applicationId: string | null,
  ) {
    return applicantForm(ctx, form, applicationId ?? null);
  }
}
