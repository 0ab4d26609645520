import { actionLabels } from '@ersuchen/domain';
import { useState } from 'react';
import {
  decisionsOf,
  fieldName,
  intentsOf,
  placed,
  type ReportPerson,
} from '../../../../../case/authority-part/entries.ts';
import { ReportFields } from '../../../../../case/authority-part/report-fields.tsx';
import { RequestPartFacts } from '../../../../../case/authority-part/request-part.ts';
import { personName } from '../../../../../case/person-name.ts';
import { DateField } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import type { RecordPartsFragment } from '../../../../../gql/graphql.ts';
import { useDates } from '../../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../../i18n/use-label.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { strings } from './strings.ts';

const RecordParts = graphql(`
  fragment RecordParts on OfficeCase {
    id
    version
    persons {
      id
      surname
      firstNames
      request {
        ...RequestPartFacts
      }
    }
  }
`);

const RecordIntent = graphql(`
  mutation RecordIntent($id: ID!, $version: Int!, $input: IntentInput!) {
    answer: recordIntent(id: $id, version: $version, input: $input) {
      __typename
      ... on OfficeCase {
        ...CaseFile
      }
      ... on ActionRefused {
        code
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

const RecordFinalDecision = graphql(`
  mutation RecordFinalDecision($id: ID!, $version: Int!, $input: FinalDecisionInput!) {
    answer: recordFinalDecision(id: $id, version: $version, input: $input) {
      __typename
      ... on OfficeCase {
        ...CaseFile
      }
      ... on ActionRefused {
        code
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

interface RecordDialogProps {
  readonly of: FragmentType<typeof RecordParts>;
  readonly onClose: () => void;
}

/** Who has a request that is still open at the authority. */
const reportable = (persons: RecordPartsFragment['persons']): readonly ReportPerson[] =>
  persons.flatMap((person) => {
    const open = readFragment(RequestPartFacts, person.request)?.open ?? [];
    return open.length > 0 ? [{ id: person.id, name: personName(person), open }] : [];
  });

/** The office records for the authority what it intends (§ 7(3) HFKVO). */
export function RecordIntentDialog({ of, onClose }: RecordDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { id, version, persons } = readFragment(RecordParts, of);
  const action = useCaseAction({ mutation: RecordIntent, done: say('recorded'), onDone: onClose });
  const [places, setPlaces] = useState<readonly number[]>([]);
  const asked = reportable(persons);
  const submit = (values: FormData): void => {
    const entered = intentsOf(values, asked);
    setPlaces(entered.places);
    if (entered.entries.length === 0) action.refuse([{ path: fieldName(0, 'part'), message: say('choose') }]);
    else
      void action.run({ id, version, input: { day: textOf(values, 'day'), entries: [...entered.entries] } });
  };
  return (
    <ActionDialog
      action={{ ...action, fields: placed(action.fields, places) }}
      title={label(actionLabels.reportIntent)}
      submitLabel={say('record')}
      wide
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('intentBody')}</p>
      <DateField name="day" label={say('toldOn')} defaultValue={dates.short(dates.today)} />
      <ReportFields kind="INTENT" persons={asked} />
    </ActionDialog>
  );
}

/** The office records for the authority how it decided. */
export function RecordDecisionDialog({ of, onClose }: RecordDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { id, version, persons } = readFragment(RecordParts, of);
  const action = useCaseAction({ mutation: RecordFinalDecision, done: say('recorded'), onDone: onClose });
  const [places, setPlaces] = useState<readonly number[]>([]);
  const asked = reportable(persons);
  const submit = (values: FormData): void => {
    const entered = decisionsOf(values, asked);
    setPlaces(entered.places);
    const entries = entered.entries.map((entry) => ({ ...entry, conditions: [...entry.conditions] }));
    if (entries.length === 0) action.refuse([{ path: fieldName(0, 'part'), message: say('choose') }]);
    else void action.run({ id, version, input: { day: textOf(values, 'day'), entries } });
  };
  return (
    <ActionDialog
      action={{ ...action, fields: placed(action.fields, places) }}
      title={label(actionLabels.reportFinalDecision)}
      submitLabel={say('record')}
      wide
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('decisionBody')}</p>
      <DateField name="day" label={say('decidedOn')} defaultValue={dates.short(dates.today)} />
      <ReportFields kind="DECISION" persons={asked} />
    </ActionDialog>
  );
}
