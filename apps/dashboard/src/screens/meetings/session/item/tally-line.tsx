import { Icon } from '../../../../components/icon.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './item.module.css';
import type { ItemTally } from './room-item.ts';
import { strings } from './strings.ts';

const QUESTIONS = { REQUEST: 'request', RECOMMENDATION: 'recommendation', POSTPONE: 'POSTPONE' } as const;

/** What was voted, and why it was carried or not: present, needed, given. */
export function TallyLine({ tally }: { readonly tally: ItemTally }) {
  const say = useStrings(strings);
  const { yes, no, abstain, present, majority, carried, votedAt, voidedAt, voidReason } = tally;
  const votes = { yes, no, abstain, present };
  const sentence =
    majority === null
      ? say(carried ? 'carriedPlain' : 'failedPlain', votes)
      : say(carried ? 'carried' : 'failed', { ...votes, majority });
  return (
    <p className={styles.tally}>
      <span className={voidedAt ? styles.voided : undefined}>
        {voidedAt === null && <Icon name={carried ? 'check' : 'close'} />}{' '}
        <strong>{say(QUESTIONS[tally.question])}</strong>: {sentence}
      </span>{' '}
      <span className={styles.muted}>
        {say('votedAt', { time: votedAt })}
        {voidedAt !== null && <>, {say('voided', { reason: voidReason ?? '' })}</>}
      </span>
    </p>
  );
}
