import { isCarried, isPossible, majorityOf, nrw, type Tally } from '@ersuchen/domain';
import { type ChangeEvent, type ReactNode, useRef } from 'react';
import { TextField } from '../../../../components/text-field.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './item.module.css';
import type { OpenItem } from './room-item.ts';
import { strings } from './strings.ts';

const KINDS = ['yes', 'no', 'abstain'] as const;
type Kind = (typeof KINDS)[number];

/** What was typed; nothing typed is no vote. */
export type TypedTally = Readonly<Record<Kind, string>>;
export const NO_VOTES: TypedTally = { yes: '', no: '', abstain: '' };

export const tallyOf = ({ yes, no, abstain }: TypedTally): Tally => ({
  yes: Number(yes),
  no: Number(no),
  abstain: Number(abstain),
});

export interface TallyFieldsProps {
  /** The field's name in the mutation. */
  readonly name: string;
  readonly question: string;
  readonly label: string;
  readonly tally: TypedTally;
  readonly onChange: (tally: TypedTally) => void;
  readonly hasFocus: boolean;
  readonly open: OpenItem;
  /** Behind the fields: the button that records them. */
  readonly children?: ReactNode;
}

/** A digit leads to the next field where no second one can follow. */
export function TallyFields(props: TallyFieldsProps) {
  const { name, question, label, tally, onChange, hasFocus, open, children } = props;
  const say = useStrings(strings);
  const group = useRef<HTMLFieldSetElement>(null);
  const type = (kind: Kind) => (event: ChangeEvent<HTMLInputElement>) => {
    const digits = event.currentTarget.value.replaceAll(/\D/g, '').slice(0, 2);
    onChange({ ...tally, [kind]: digits });
    if (digits === '' || Number(digits) * 10 <= open.voting) return;
    const fields = group.current?.querySelectorAll('input');
    fields?.[KINDS.indexOf(kind) + 1]?.focus();
  };
  return (
    <fieldset ref={group} className={styles.tallyFields} aria-label={label}>
      <div className={styles.votes}>
        <p className={styles.question}>{question}</p>
        {KINDS.map((kind) => (
          <TextField
            key={kind}
            name={`${name}.${kind}`}
            label={say(kind)}
            inputMode="numeric"
            required={kind === 'yes'}
            value={tally[kind]}
            onChange={type(kind)}
            onFocus={(event) => event.currentTarget.select()}
            autoFocus={hasFocus && kind === 'yes'}
          />
        ))}
        {children}
      </div>
      {tally.yes !== '' && <Foreseen tally={tallyOf(tally)} open={open} />}
    </fieldset>
  );
}

/** What the digits come to under the rules, before they are recorded; the server computes it anew. */
function Foreseen({ tally, open }: { readonly tally: Tally; readonly open: OpenItem }) {
  const say = useStrings(strings);
  const { present, voting } = open;
  if (!isPossible(tally, voting)) return <p className={styles.tooMany}>{say('tooMany', { voting })}</p>;
  const majority = majorityOf(present, nrw.majorityRule);
  const key = isCarried(tally, present, nrw.majorityRule) ? 'willCarry' : 'willFail';
  return (
    <p className={styles.foreseen}>
      {say(key, { yes: tally.yes, present, majority: majority ?? tally.no + 1 })}
    </p>
  );
}
