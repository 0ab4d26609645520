import { useMutation } from '@apollo/client/react';
import { COMMISSION_SETTINGS } from '@ersuchen/domain';
import { useState } from 'react';
import { failureText, isSessionEnd } from '../../apollo/failure.ts';
import { Alert } from '../../components/alert.tsx';
import { FormDialog } from '../../components/dialog.tsx';
import type { FieldError } from '../../components/form.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { showToast } from '../../components/toast.ts';
import { graphql } from '../../gql/gql.ts';
import type { SettingPartsFragment } from '../../gql/graphql.ts';
import { useLabel } from '../../i18n/use-label.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { isKnown } from './setting-parts.ts';
import { SETTING_WORDS } from './setting-words.ts';
import { strings } from './strings.ts';

const ChangeSettingMutation = graphql(`
  mutation ChangeCommissionSetting($name: String!, $value: String!) {
    changeCommissionSetting(name: $name, value: $value) {
      __typename
      ... on ActionRefused {
        message
      }
      ... on NotFound {
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
    }
  }
`);

export interface ChangeSettingProps {
  readonly setting: SettingPartsFragment;
  readonly onChanged: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Every value with what it means. The choice stays until it is saved. */
export function ChangeSetting({ setting, onChanged, onClose }: ChangeSettingProps) {
  const { name, value, values } = setting;
  const say = useStrings(strings);
  const label = useLabel();
  const [send] = useMutation(ChangeSettingMutation, { context: { quiet: true } });
  const [isPending, setPending] = useState(false);
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!isKnown(name)) return null;
  const words = SETTING_WORDS[name];
  const save = async (form: FormData): Promise<void> => {
    setPending(true);
    setFields([]);
    setRefusal(null);
    const { data, error } = await send({ variables: { name, value: String(form.get('value')) } });
    const answer = data?.changeCommissionSetting;
    if (answer?.__typename === 'CommissionSetting') {
      await onChanged();
      return showToast('success', say('saved'));
    }
    setPending(false);
    if (answer?.__typename === 'InputInvalid') setFields(answer.fields);
    else if (answer && 'message' in answer) setRefusal(answer.message);
    else if (!isSessionEnd(error)) setRefusal(failureText(error));
  };
  return (
    <FormDialog
      isOpen
      title={label(COMMISSION_SETTINGS[name].label)}
      submitLabel={say('save')}
      errors={fields}
      refusal={
        refusal && (
          <Alert tone="danger" title={say('refused')} live>
            <p>{refusal}</p>
          </Alert>
        )
      }
      isPending={isPending}
      onSubmit={(form) => void save(form)}
      onClose={onClose}
    >
      <RadioGroup
        label={label(words.about)}
        name="value"
        defaultValue={value}
        options={values.map((each) => {
          const known = words.values[each];
          return known
            ? { value: each, label: label(known.label), hint: label(known.about) }
            : { value: each, label: each };
        })}
      />
    </FormDialog>
  );
}
