import { useState } from 'react';
import { fieldName } from '../../../../case/authority-part/entries.ts';
import { ReportFields } from '../../../../case/authority-part/report-fields.tsx';
import { Alert } from '../../../../components/alert.tsx';
import { FormDialog } from '../../../../components/dialog.tsx';
import { DateField } from '../../../../components/text-field.tsx';
import { showToast } from '../../../../components/toast.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from './strings.ts';
import { type ReportOf, type Said, useReport } from './use-report.ts';

interface ReportDialogProps extends ReportOf {
  readonly onClose: () => void;
}

/** The authority's report on a request: who, what, since when; a family of the same mind takes one choice. */
export function ReportDialog({ onClose, ...report }: ReportDialogProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const { send, isPending } = useReport(report);
  const [said, setSaid] = useState<Said | null>(null);
  const isIntent = report.kind === 'INTENT';
  const submit = async (values: FormData): Promise<void> => {
    setSaid(null);
    const answer = await send(values);
    if (answer.kind !== 'DONE') return setSaid(answer);
    showToast('success', say('sent'));
    onClose();
  };
  const errors =
    said?.kind === 'INVALID'
      ? said.fields
      : said?.kind === 'NOTHING'
        ? [{ path: fieldName(0, 'part'), message: say('choose') }]
        : [];
  return (
    <FormDialog
      isOpen
      wide
      title={say(isIntent ? 'intentTitle' : 'decisionTitle')}
      submitLabel={say('send')}
      isPending={isPending}
      errors={errors}
      refusal={<Refusal said={said} />}
      onSubmit={(values) => void submit(values)}
      onClose={onClose}
    >
      <p>{say(isIntent ? 'intentBody' : 'decisionBody')}</p>
      <DateField
        name="day"
        label={say(isIntent ? 'intentOn' : 'decisionOn')}
        defaultValue={dates.short(dates.today)}
      />
      <ReportFields kind={report.kind} persons={report.persons} />
    </FormDialog>
  );
}

function Refusal({ said }: { readonly said: Said | null }) {
  const say = useStrings(strings);
  switch (said?.kind) {
    case 'REFUSED':
      return (
        <Alert tone="danger" live title={say('refused')}>
          <p>{said.sentence}</p>
        </Alert>
      );
    case 'CHANGED':
      return (
        <Alert tone="warning" live title={say('changedTitle')}>
          <p>{say('changedBody')}</p>
        </Alert>
      );
    case 'SILENCE':
      return (
        <Alert tone="danger" live title={say('refused')}>
          <p>{say('noAnswer')}</p>
        </Alert>
      );
    default:
      return null;
  }
}
