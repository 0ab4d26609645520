import { type ExclusionCatalogue, findingValueLabels } from '@ersuchen/domain';
import { personName } from '../../../../case/person-name.ts';
import { StatusPill } from '../../../../components/badge.tsx';
import { Button } from '../../../../components/button.tsx';
import { Card } from '../../../../components/card.tsx';
import { VisuallyHidden } from '../../../../components/visually-hidden.tsx';
import type { FindingsFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { useCaseActions } from '../actions/case-actions.tsx';
import fileStyles from '../file.module.css';
import { FindingHistory } from './finding-history.tsx';
import { findingLook } from './finding-look.ts';
import styles from './findings.module.css';
import type { Cell } from './findings.tsx';
import { strings } from './strings.ts';

type Found = FindingsFragment['findings'][number];

const isWorthReading = ({ finding, evidence, exceptionReason }: Found): boolean =>
  finding !== 'NO' || Boolean(evidence) || Boolean(exceptionReason);

export interface FindingNotesProps {
  readonly file: FindingsFragment;
  readonly catalogue: ExclusionCatalogue;
  readonly onDecide: (cell: Cell) => void;
}

/** What the findings rest on: everything that applies, is open, or has something written beside it. */
export function FindingNotes({ file, catalogue, onDecide }: FindingNotesProps) {
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
            <FindingNote found={found} file={file} catalogue={catalogue} onDecide={onDecide} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FindingNote({ found, file, catalogue, onDecide }: FindingNotesProps & { readonly found: Found }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const person = file.persons.find(({ id }) => id === found.personId);
  const ground = catalogue.find(({ code }) => code === found.ground);
  const look = ground ? findingLook(ground, found) : null;
  const mayDecide = useCaseActions().of('decideFinding')?.enabled === true;
  const titles = file.documents.filter(({ id }) => found.documentIds.includes(id)).map(({ title }) => title);
  const decision = found.decidedAt && {
    name: found.decidedBy ?? '',
    time: dates.instant(found.decidedAt),
  };
  return (
    <>
      <p className={styles.noteHead}>
        <strong>{say('aboutFinding', { name: person ? personName(person) : '', code: found.ground })}</strong>
        <StatusPill tone={look?.tone ?? 'neutral'}>
          {look?.text === 'UNDECIDED' ? say('undecided') : label(findingValueLabels[found.finding])}
        </StatusPill>
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
      {titles.length > 0 && (
        <p className={fileStyles.text}>
          {say('documents')}: {titles.join(', ')}
        </p>
      )}
      {decision && (
        <p className={fileStyles.text}>
          {say('decidedBy', decision)}: {found.decisionReason}
        </p>
      )}
      {mayDecide && !decision && found.finding === 'YES' && (
        <Button
          size="small"
          variant={look?.text === 'UNDECIDED' ? 'primary' : 'secondary'}
          onPress={() => onDecide({ personId: found.personId, ground: found.ground })}
        >
          {say('decide')} <VisuallyHidden>{found.ground}</VisuallyHidden>
        </Button>
      )}
      <FindingHistory found={found} history={file.findingHistory} />
    </>
  );
}
