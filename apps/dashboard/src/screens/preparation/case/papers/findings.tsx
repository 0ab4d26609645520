import { catalogueAt, findingValueLabels, groundIn, nrw } from '@ersuchen/domain';
import { personName } from '../../../../case/person-name.ts';
import { Badge } from '../../../../components/badge.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { MemberFindingsFragment } from '../../../../gql/graphql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from '../case.module.css';
import { Paper } from '../paper.tsx';
import { strings } from '../strings.ts';

const FindingsParts = graphql(`
  fragment MemberFindings on MemberCase {
    id
    receivedOn
    persons {
      id
      surname
      firstNames
    }
    findings {
      personId
      ground
      finding
      evidence
      exceptionReason
    }
  }
`);

type Finding = MemberFindingsFragment['findings'][number];

/** What the office found per person and ground; first what applies or is open. */
export function Findings({ of }: { readonly of: FragmentType<typeof FindingsParts> }) {
  const say = useStrings(strings);
  const file = readFragment(FindingsParts, of);
  const pressing = file.findings.filter(({ finding }) => finding !== 'NO');
  const examined = file.findings.filter(({ finding }) => finding === 'NO');
  return (
    <Paper part="ausschlussgruende" title={say('findingsTitle')}>
      {file.findings.length === 0 && <p className={styles.none}>{say('noFindings')}</p>}
      {examined.length > 0 && pressing.length === 0 && <p>{say('nothingFound')}</p>}
      <FindingList file={file} findings={pressing} />
      {examined.length > 0 && (
        <details className={styles.examined}>
          <summary>{say('examined', { count: examined.length })}</summary>
          <FindingList file={file} findings={examined} />
        </details>
      )}
    </Paper>
  );
}

interface FindingListProps {
  readonly file: MemberFindingsFragment;
  readonly findings: readonly Finding[];
}

const TONES = { YES: 'danger', OPEN: 'warning', NO: 'neutral' } as const;

function FindingList({ file, findings }: FindingListProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const catalogue = catalogueAt(file.receivedOn, nrw);
  const nameOf = (personId: string): string => {
    const person = file.persons.find(({ id }) => id === personId);
    return person ? personName(person) : '';
  };
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {findings.map(({ personId, ground: code, finding, evidence, exceptionReason }) => {
        const ground = groundIn(catalogue, code);
        return (
          <li key={`${personId} ${code}`}>
            <p className={styles.findingHead}>
              <strong>{nameOf(personId)}</strong>
              <Badge tone={finding === 'YES' && exceptionReason ? 'warning' : TONES[finding]}>
                {label(findingValueLabels[finding])}
              </Badge>
              {ground && (
                <span className={styles.none}>
                  {ground.legalRef}, {say(ground.kind === 'ABSOLUTE' ? 'absolute' : 'rule')}
                </span>
              )}
            </p>
            <p>{ground ? label(ground.text) : code}</p>
            {evidence && (
              <p className={styles.reason}>
                {say('evidence')}: {evidence}
              </p>
            )}
            {exceptionReason && (
              <p className={styles.reason}>
                {say('exception')}: {exceptionReason}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
