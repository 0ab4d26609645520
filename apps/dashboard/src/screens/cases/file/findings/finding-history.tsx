import { findingValueLabels } from '@ersuchen/domain';
import type { FindingsFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import fileStyles from '../file.module.css';
import styles from './findings.module.css';
import { strings } from './strings.ts';

type Change = FindingsFragment['findingHistory'][number];

export interface FindingHistoryProps {
  readonly found: { readonly personId: string; readonly ground: string };
  readonly history: readonly Change[];
}

/** What stood here before: every change with who made it, when and why. The present finding itself is left out. */
export function FindingHistory({ found, history }: FindingHistoryProps) {
  const say = useStrings(strings);
  const own = history.filter(
    ({ personId, ground }) => personId === found.personId && ground === found.ground,
  );
  if (own.length < 2) return null;
  return (
    <details className={styles.history}>
      <summary>{say('history', { count: own.length - 1 })}</summary>
      <ol className={fileStyles.plainList}>
        {own.map((change) => (
          <li key={change.id}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function ChangeLine({ change }: { readonly change: Change }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { step, oldFinding, newFinding, newEvidence, newExceptionReason, reason } = change;
  const values = [oldFinding, newFinding].flatMap((value) =>
    value ? [label(findingValueLabels[value])] : [],
  );
  return (
    <>
      <p>
        {say(step === 'DECIDED' ? 'stepDecided' : 'stepRecorded')}: {[...new Set(values)].join(' → ')}{' '}
        <span className={fileStyles.muted}>
          {say('foundBy', { name: change.changedBy, time: dates.instant(change.changedAt) })}
        </span>
      </p>
      {[newEvidence, newExceptionReason, reason].filter(Boolean).map((text) => (
        <p key={text} className={fileStyles.muted}>
          {text}
        </p>
      ))}
    </>
  );
}
