import { Alert } from '../../../../components/alert.tsx';
import { Button, ButtonRow } from '../../../../components/button.tsx';
import { Card } from '../../../../components/card.tsx';
import { DataTable } from '../../../../components/data-table.tsx';
import type { ApplicantForm } from '../../../../gql/graphql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './forms.module.css';
import { strings } from './strings.ts';
import { useFormDownload } from './use-form-download.ts';

const FORMS = [
  'CONSENT',
  'POWER_OF_ATTORNEY',
  'RELEASE_FROM_CONFIDENTIALITY',
  'PRIVACY_INFORMATION',
] as const satisfies readonly ApplicantForm[];
type Form = (typeof FORMS)[number];

/** The papers that an application needs: filled in from it or blank; and the information that goes with them. */
export function Forms({ applicationId }: { readonly applicationId: string }) {
  const say = useStrings(strings);
  const { download, isPending, problem } = useFormDownload();
  const button = (form: Form, kind: 'filled' | 'blank' | 'paper') => {
    const wanted = { form, applicationId: kind === 'filled' ? applicationId : null };
    return (
      <Button
        size="small"
        icon="download"
        aria-label={say(`${kind}Of`, { form: say(form) })}
        isPending={isPending(wanted)}
        onPress={() => void download(wanted)}
      >
        {say(kind)}
      </Button>
    );
  };
  return (
    <Card title={say('title')} flush>
      <div className={styles.intro}>
        <p>{say('intro')}</p>
        {problem && (
          <Alert tone="danger" title={say('failed')} live>
            <p>{problem}</p>
          </Alert>
        )}
      </div>
      <DataTable
        label={say('title')}
        rows={FORMS}
        rowKey={(form) => form}
        columns={[
          {
            id: 'form',
            header: say('form'),
            cell: (form) => (
              <>
                <strong>{say(form)}</strong>
                <p className={styles.purpose}>{say(`${form}_for`)}</p>
              </>
            ),
          },
          {
            id: 'get',
            header: say('get'),
            nowrap: true,
            cell: (form) => (
              <ButtonRow>
                {form === 'PRIVACY_INFORMATION' ? (
                  button(form, 'paper')
                ) : (
                  <>
                    {button(form, 'filled')}
                    {button(form, 'blank')}
                  </>
                )}
              </ButtonRow>
            ),
          },
        ]}
      />
    </Card>
  );
}
