import { FIELD_LIMITS } from '@ersuchen/domain';
import { Alert } from '../../../../components/alert.tsx';
import { Card } from '../../../../components/card.tsx';
import { ConflictingTexts } from '../../../../components/conflicting-texts.tsx';
import { SaveState } from '../../../../components/save-state.tsx';
import { TextArea } from '../../../../components/text-field.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { LeaveGuard } from '../../../../shell/leave-guard.tsx';
import styles from './item.module.css';
import type { OpenItem } from './room-item.ts';
import { strings } from './strings.ts';
import type { ItemRecord, ItemTexts } from './use-item-record.ts';

export interface ItemRecordFormProps {
  readonly record: ItemRecord;
  readonly open: OpenItem;
}

const STATES = {
  untouched: null,
  unsaved: 'unsaved',
  saving: 'saving',
  saved: 'saved',
  failed: 'failed',
  refused: 'failed',
} as const;

/** The texts of the minutes about this item. What an outcome does not ask for stays out of the way. */
export function ItemRecordForm({ record, open }: ItemRecordFormProps) {
  const say = useStrings(strings);
  const { text, theirs, phase, savedAt, refusal } = record;
  const isIn = (state: string) => open.persons.some((person) => person.state === state);
  const has = { request: isIn('REQUEST'), recommendation: isIn('RECOMMENDATION') };
  const field = (name: keyof ItemTexts, limit: number) => ({
    name,
    value: text[name],
    maxLength: limit,
    onChange: (event: { currentTarget: { value: string } }) =>
      record.write({ ...text, [name]: event.currentTarget.value }),
  });
  const state = STATES[phase];
  return (
    <Card title={say('texts')} aside={state && <SaveState state={state} at={savedAt} />}>
      <LeaveGuard isUnsaved={record.isUnsaved} save={record.flush} />
      <div className={styles.texts}>
        {refusal && <Alert tone="danger" title={refusal} live />}
        {theirs && (
          <ConflictingTexts
            pairs={(['body', 'requestReasons', 'hints', 'recommendation'] as const)
              .filter((name) => text[name] !== theirs.text[name])
              .map((name) => ({
                label: say(name === 'recommendation' ? 'recommendationText' : name),
                mine: text[name],
                theirs: theirs.text[name],
              }))}
            onKeepMine={() => void record.keepMine()}
            onTakeTheirs={record.takeTheirs}
          />
        )}
        {(has.request || text.requestReasons !== '') && (
          <>
            <TextArea
              label={say('requestReasons')}
              hint={say('requestReasonsHint')}
              required={has.request}
              {...field('requestReasons', FIELD_LIMITS.requestReasons)}
            />
            <TextArea
              label={say('hints')}
              hint={say('hintsHint')}
              optional
              {...field('hints', FIELD_LIMITS.requestReasons)}
            />
          </>
        )}
        {(has.recommendation || text.recommendation !== '') && (
          <TextArea
            label={say('recommendationText')}
            optional
            {...field('recommendation', FIELD_LIMITS.requestReasons)}
          />
        )}
        <TextArea label={say('body')} optional {...field('body', FIELD_LIMITS.minutesText)} />
      </div>
    </Card>
  );
}
