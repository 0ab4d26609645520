import { FIELD_LIMITS, nrw } from '@ersuchen/domain';
import { DescriptionList } from '../../../../components/description-list.tsx';
import { DateField, TextArea } from '../../../../components/text-field.tsx';
import type { PreCheckDecisionInput } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { bodyNames } from '../body-names.ts';
import { textOf } from './form-text.ts';
import { strings } from './strings.ts';

/** Which body decides is a setting of the commission; the server refuses every other. */
const BODY = nrw.preCheckBody;

/** Body, day and ground of a decision about acceptance. */
export function DecisionFields({ ground }: { readonly ground: string }) {
  const say = useStrings(strings);
  const sayBody = useStrings(bodyNames);
  const dates = useDates();
  return (
    <>
      <DescriptionList entries={[[say('decidingBody'), sayBody(BODY)]]} />
      <DateField name="input.decidedOn" label={say('decidedOn')} defaultValue={dates.short(dates.today)} />
      <TextArea
        name="input.ground"
        label={say('ground')}
        hint={say('groundHint')}
        rows={6}
        maxLength={FIELD_LIMITS.officeReason}
        defaultValue={ground}
      />
    </>
  );
}

export const decisionFrom = (values: FormData): PreCheckDecisionInput => ({
  body: BODY,
  decidedOn: textOf(values, 'input.decidedOn'),
  ground: textOf(values, 'input.ground'),
});
