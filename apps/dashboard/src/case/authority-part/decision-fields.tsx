import { codesOf, FIELD_LIMITS, grantConditionLabels } from '@ersuchen/domain';
import { Checkbox } from '../../components/checkbox.tsx';
import { Fieldset } from '../../components/form.tsx';
import { DateField, TextArea } from '../../components/text-field.tsx';
import { useLabel } from '../../i18n/use-label.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { fieldName } from './entries.ts';
import styles from './report-fields.module.css';
import { strings } from './strings.ts';

/** What belongs to the decision: conditions, how long the permit is valid, why nothing was left to decide. */
export function DecisionFields({ place, decision }: { readonly place: number; readonly decision: string }) {
  const say = useStrings(strings);
  const label = useLabel();
  const isGranted = decision === 'GRANTED' || decision === 'GRANTED_WITH_CONDITIONS';
  return (
    <>
      {decision === 'GRANTED_WITH_CONDITIONS' && (
        <>
          <Fieldset legend={say('conditions')}>
            <div className={styles.boxes}>
              {codesOf(grantConditionLabels).map((code) => (
                <Checkbox
                  key={code}
                  name={fieldName(place, `conditions.${code}`)}
                  label={label(grantConditionLabels[code])}
                />
              ))}
            </div>
          </Fieldset>
          <TextArea
            name={fieldName(place, 'conditionsText')}
            label={say('conditionsText')}
            hint={say('conditionsTextHint')}
            optional
            rows={3}
            maxLength={FIELD_LIMITS.authorityNote}
          />
        </>
      )}
      {isGranted && <DateField name={fieldName(place, 'validUntil')} label={say('validUntil')} optional />}
      {decision === 'MOOT' && (
        <TextArea
          name={fieldName(place, 'note')}
          label={say('mootReason')}
          hint={say('mootHint')}
          rows={3}
          maxLength={FIELD_LIMITS.authorityNote}
        />
      )}
    </>
  );
}
