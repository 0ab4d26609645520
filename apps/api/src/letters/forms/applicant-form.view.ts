import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of.ts';
import { APPLICANT_FORMS, type ApplicantForm } from './applicant-form.ts';

export const APPLICANT_FORM = enumOf('ApplicantForm', Object.keys(APPLICANT_FORMS) as ApplicantForm[]);

/** A paper that an application needs, as a PDF. */
@ObjectType({ simpleResolvers: true })
export class ApplicantFormDocument {
  @Field(() => APPLICANT_FORM) form: ApplicantForm;
  @Field(() => String) title: string;
  @Field(() => Int) pages: number;
  @Field(() => String, { description: 'The PDF in base64.' }) pdf: string;
}
