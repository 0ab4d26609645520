import type { SignedInContext } from '../../context.ts';
import type { Block, LetterPage } from '../renderer/page.ts';
import { render } from '../renderer/render.ts';
import { sender } from '../sender.ts';
import { templateOf } from '../templates.ts';
import { filled } from '../wording/fill.ts';
import { wordingOf } from '../wording/markup.ts';
import { consent } from './consent.ts';
import { blankValues, type FormValues, formValuesOf } from './form-persons.ts';
import { powerOfAttorney } from './power-of-attorney.ts';
import { release } from './release.ts';

/** The papers that an application needs, and the information that goes with them. */
export const APPLICANT_FORMS = {
  CONSENT: 'Einwilligung in die Verarbeitung personenbezogener Daten',
  POWER_OF_ATTORNEY: 'Vollmacht',
  RELEASE_FROM_CONFIDENTIALITY: 'Entbindung von der Schweigepflicht',
  PRIVACY_INFORMATION: 'Informationen zum Datenschutz',
} as const;
export type ApplicantForm = keyof typeof APPLICANT_FORMS;

const bodies: Readonly<
  Record<Exclude<ApplicantForm, 'PRIVACY_INFORMATION'>, (values: FormValues) => readonly Block[]>
> = {
  CONSENT: consent,
  POWER_OF_ATTORNEY: powerOfAttorney,
  RELEASE_FROM_CONFIDENTIALITY: release,
};

/** A form as a PDF, blank or filled with what an application in the actor's scope says; null when it is not there. */
export async function applicantForm(ctx: SignedInContext, form: ApplicantForm, caseId: string | null) {
  const values = caseId === null ? blankValues : await formValuesOf(ctx, caseId);
  if (!values) return null;
  const { pdf, pages } = await render(pageOf(form, values, await bodyOf(ctx, form, values)));
  return { form, title: APPLICANT_FORMS[form], pages, pdf: Buffer.from(pdf).toString('base64') };
}

async function bodyOf(
  ctx: SignedInContext,
  form: ApplicantForm,
  values: FormValues,
): Promise<readonly Block[]> {
  if (form !== 'PRIVACY_INFORMATION') return bodies[form](values);
  const { body } = await templateOf(ctx.database, 'PRIVACY_NOTICE');
  return filled(wordingOf(body), {});
}

/** No day and no clock: a form is the same today and tomorrow. */
const pageOf = (form: ApplicantForm, { fileNumber }: FormValues, body: readonly Block[]): LetterPage => ({
  title: APPLICANT_FORMS[form],
  running: [fileNumber, APPLICANT_FORMS[form]].filter(Boolean).join(' · '),
  day: '',
  sender,
  address: null,
  facts: fileNumber && form !== 'PRIVACY_INFORMATION' ? [['Aktenzeichen', fileNumber]] : [],
  salutation: null,
  body,
  closing: [],
});
