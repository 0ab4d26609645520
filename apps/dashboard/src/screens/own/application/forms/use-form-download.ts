import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { failureText, isSessionEnd } from '../../../../apollo/failure.ts';
import { savePdf } from '../../../../components/pdf-address.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { ApplicantForm } from '../../../../gql/graphql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from './strings.ts';

const ApplicantFormQuery = graphql(`
  query ApplicantFormPdf($form: ApplicantForm!, $applicationId: ID) {
    applicantForm(form: $form, applicationId: $applicationId) {
      title
      pdf
    }
  }
`);

export interface WantedForm {
  readonly form: ApplicantForm;
  /** Whose words fill the form; blank without. */
  readonly applicationId: string | null;
}

/** Fetches a form and hands it to the browser; one at a time, and nothing of it is kept. */
export function useFormDownload() {
  const client = useApolloClient();
  const say = useStrings(strings);
  const [pending, setPending] = useState<WantedForm | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const download = async (wanted: WantedForm): Promise<void> => {
    if (pending) return;
    setPending(wanted);
    setProblem(null);
    try {
      const { data } = await client.query({
        query: ApplicantFormQuery,
        variables: { ...wanted },
        fetchPolicy: 'no-cache',
      });
      const made = data?.applicantForm;
      if (made) savePdf(made.pdf, `${made.title}.pdf`);
      else setProblem(say('gone'));
    } catch (error) {
      if (!isSessionEnd(error)) setProblem(failureText(error));
    }
    setPending(null);
  };
  const isPending = ({ form, applicationId }: WantedForm): boolean =>
    pending?.form === form && pending.applicationId === applicationId;
  return { download, isPending, problem };
}
