import { STATEMENT_QUESTIONS } from '@ersuchen/domain';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { FieldError } from '../../../../components/field.tsx';
import { Fieldset, type FieldError as Refused } from '../../../../components/form.tsx';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './actions.module.css';
import { boxName } from './form-text.ts';
import { strings } from './strings.ts';

const QUESTIONS = Object.entries(STATEMENT_QUESTIONS);

/** The questions to the authority, all of them unless some are left out. */
export function QuestionChoice({ errors }: { readonly errors: readonly Refused[] }) {
  const say = useStrings(strings);
  const label = useLabel();
  return (
    <Fieldset legend={say('questions')}>
      <div className={styles.manyBoxes}>
        {QUESTIONS.map(([code, { title, question }]) => (
          <Checkbox
            key={code}
            name={boxName('questions', code)}
            label={label(title)}
            hint={label(question)}
            defaultChecked
          />
        ))}
      </div>
      <FieldError id="questions" error={errors.find(({ path }) => path.startsWith('questions'))?.message} />
    </Fieldset>
  );
}
