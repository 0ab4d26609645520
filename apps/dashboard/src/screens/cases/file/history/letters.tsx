import { type Label, LETTERS, letterStateLabels } from '@ersuchen/domain';
import { Badge } from '../../../../components/badge.tsx';
import { Card } from '../../../../components/card.tsx';
import { type Column, DataTable } from '../../../../components/data-table.tsx';
import { FileLink } from '../../../../components/file-link.tsx';
import { Link } from '../../../../components/link.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { LettersFragment } from '../../../../gql/graphql.ts';
import { dayOf } from '../../../../i18n/dates.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from '../file.module.css';
import { strings } from './strings.ts';

const LettersParts = graphql(`
  fragment Letters on OfficeCase {
    letters {
      id
      letter
      recipient
      recipientName
      dueOn
      state
      sentAt
      withheldReason
    }
  }
`);
type DueLetter = LettersFragment['letters'][number];

const letters: Readonly<Record<string, { readonly subject: Label }>> = LETTERS;
const RECIPIENTS = [
  'APPLICANT',
  'REPRESENTATIVE',
  'AUTHORITY',
  'FORMER_AUTHORITY',
  'SUPERVISION',
  'RECIPIENTS',
] as const;

/** The letters and notices that the procedure made due. */
export function Letters({ of }: { readonly of: FragmentType<typeof LettersParts> }) {
  const say = useStrings(strings);
  const { letters: rows } = readFragment(LettersParts, of);
  const columns = useColumns();
  return (
    <Card title={say('letters')} flush={rows.length > 0}>
      {rows.length > 0 ? (
        <DataTable
          label={say('letters')}
          columns={columns}
          rows={rows.toReversed()}
          rowKey={({ id }) => id}
        />
      ) : (
        <p className={styles.muted}>{say('noLetters')}</p>
      )}
    </Card>
  );
}

function useColumns(): readonly Column<DueLetter>[] {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const subjectOf = ({ letter }: DueLetter) => {
    const known = letters[letter];
    return known ? label(known.subject) : letter;
  };
  const stateOf = ({ state, sentAt, withheldReason }: DueLetter) => {
    if (state === 'WITHHELD') return `${label(letterStateLabels.WITHHELD)}: ${withheldReason ?? ''}`;
    if (state === 'SENT') return sentAt && say('SENT', { date: dates.short(dayOf(sentAt)) });
    if (state === 'FAILED') return <Badge tone="danger">{say('FAILED')}</Badge>;
    if (state === 'TO_SIGN')
      return (
        <Link to="/post">
          <Badge tone="warning">{say('TO_SIGN')}</Badge>
        </Link>
      );
    return label(letterStateLabels[state]);
  };
  return [
    {
      id: 'letter',
      header: say('letter'),
      cell: subjectOf,
    },
    {
      id: 'recipient',
      header: say('recipient'),
      cell: ({ recipient, recipientName }) => {
        const kind = RECIPIENTS.find((one) => one === recipient);
        return recipientName ?? (kind ? say(kind) : recipient);
      },
    },
    { id: 'due', header: say('dueOn'), nowrap: true, cell: ({ dueOn }) => dates.short(dueOn) },
    { id: 'state', header: say('letterState'), cell: stateOf },
    {
      id: 'pdf',
      header: say('letterFile'),
      nowrap: true,
      cell: (row) => (
        <FileLink href={`/letters/${row.id}.pdf`} label={say('openLetter', { letter: subjectOf(row) })}>
          {say('letterFile')}
        </FileLink>
      ),
    },
  ];
}
