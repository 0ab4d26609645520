import { FIELD_LIMITS, MEETING_KINDS, meetingKindLabels } from '@ersuchen/domain';
import { FieldRow } from '../../components/form.tsx';
import { Select } from '../../components/select.tsx';
import { DateField, TextField } from '../../components/text-field.tsx';
import type { MeetingInput } from '../../gql/graphql.ts';
import { useLabel } from '../../i18n/use-label.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { strings } from './strings.ts';

/** What a form begins with; the day as Germans write it. */
export type MeetingWords = Readonly<Record<keyof MeetingInput, string>>;

/** Day, time, length and place of a meeting, inside a form. */
export function MeetingFields({ words }: { readonly words: MeetingWords }) {
  const say = useStrings(strings);
  const label = useLabel();
  return (
    <>
      <FieldRow>
        <DateField name="meetsOn" label={say('meetsOn')} defaultValue={words.meetsOn} />
        <TextField
          name="startsAt"
          label={say('startsAt')}
          hint={say('startsAtHint')}
          defaultValue={words.startsAt}
          maxLength={5}
          narrow
        />
      </FieldRow>
      <TextField
        name="minutesAvailable"
        label={say('minutesAvailable')}
        hint={say('minutesHint')}
        defaultValue={words.minutesAvailable}
        inputMode="numeric"
        maxLength={4}
        narrow
      />
      <TextField
        name="place"
        label={say('place')}
        defaultValue={words.place}
        maxLength={FIELD_LIMITS.meetingPlace}
      />
      <Select
        name="kind"
        label={say('kind')}
        defaultValue={words.kind}
        emptyLabel={null}
        options={MEETING_KINDS.map((kind) => ({ value: kind, label: label(meetingKindLabels[kind]) }))}
      />
    </>
  );
}

/** The form's values as they are sent; what is no whole number is sent as 0, which the server refuses by name. */
export function meetingInput(values: FormData): MeetingInput {
  const text = (name: keyof MeetingInput): string => String(values.get(name) ?? '').trim();
  return {
    kind: MEETING_KINDS.find((kind) => kind === text('kind')) ?? 'COMMISSION',
    meetsOn: text('meetsOn'),
    startsAt: text('startsAt'),
    minutesAvailable: /^\d{1,4}$/.test(text('minutesAvailable')) ? Number(text('minutesAvailable')) : 0,
    place: text('place'),
  };
}
