import { FIELD_LIMITS } from '@ersuchen/domain';
import { TextArea } from '../../components/text-field.tsx';
import { useStrings } from '../../i18n/use-strings.ts';
import { fieldName } from './entries.ts';
import { strings } from './strings.ts';

/** The decisive reasons where the authority does not follow; else room for a remark. */
export function IntentFields({ place, intent }: { readonly place: number; readonly intent: string }) {
  const say = useStrings(strings);
  const refuses = intent === 'INTENDS_NOT_FOLLOW';
  return (
    <TextArea
      key={intent}
      name={fieldName(place, 'reasons')}
      label={say(refuses ? 'reasons' : 'remark')}
      {...(refuses ? { hint: say('reasonsHint') } : {})}
      optional={!refuses}
      rows={refuses ? 6 : 2}
      maxLength={FIELD_LIMITS.authorityReasons}
    />
  );
}
