import { type ExclusionCatalogue, findingValueLabels } from '@ersuchen/domain';
import { personName } from '../../../../case/person-name.ts';
import { StatusPill } from '../../../../components/badge.tsx';
import { Card } from '../../../../components/card.tsx';
import type { FindingsFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import fileStyles from '../file.module.css';
import { findingLook } from './finding-look.ts';
import styles from './findings.module.css';
import { strings } from './strings.ts';

type Found = FindingsFragment['findings'][number];

const isWorthReading = ({ finding, evidence, exceptionReason }: Found): boolean =>
  finding !== 'NO' || Boolean(evidence) || Boolean(exceptionReason);

export interface FindingNotesProps {
  readonly file: FindingsFragment;
  readonly catalogue: ExclusionCatalogue;
}

/** What the findings rest on: everything that applies, is open, or has something written beside it. */
export function FindingNotes({ file, catalogue }: FindingNotesProps) {
  const say = useStrings(strings);
  const place = ({ personId }: Found) => file.persons.findIndex(({ id }) => id === personId);
  const notes = file.findings
    .filter(isWorthReading)
    .toSorted((a, b) => place(a) - place(b) || a.ground.localeCompare(b.ground));
  if (notes.length === 0) return null;
  return (
    <Card title={say('recorded')}>
      <ul className={styles.notes}>
        {notes.map((found) => (
          <li key={`${found.personId} ${found.ground}`}>
            <FindingNote found={found} file={file} catalogue={catalogue} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FindingNote({ found, file, catalogue }: FindingNotesProps & { readonly found: Found }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const person = file.persons.find(({ id }) => id === found.personId);
  const ground = catalogue.find(({ code }) => code === found.ground);
  const tone = ground ? findingLook(ground, found).tone : 'neutral';
  return (
    <>
      <p className={styles.noteHead}>
        <strong>{say('aboutFinding', { name: person ? personName(person) : '', code: found.ground })}</strong>
        <StatusPill tone={tone}>{label(findingValueLabels[found.finding])}</StatusPill>
        <span className={fileStyles.muted}>
          {say('foundBy', { name: found.foundBy, time: dates.instant(found.foundAt) })}
        </span>
      </p>
      {found.evidence && (
        <p className={fileStyles.text}>
          {say('evidence')}: {found.evidence}
        </p>
      )}
      {found.exceptionReason && (
        <p className={fileStyles.text}>
          {say('exceptionReason')}: {found.exceptionReason}
        </p>
      )}
    </>
  );
}
