import { type Label, LETTERS } from '@ersuchen/domain';
import { Card } from '../../components/card.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { FileLink } from '../../components/file-link.tsx';
import { useDates } from '../../i18n/use-dates.ts';
import { useLabel } from '../../i18n/use-label.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { strings } from './strings.ts';

/** A letter as its recipient knows it. */
export interface ReceivedLetter {
  readonly id: string;
  readonly letter: string;
  readonly releasedOn: string;
  readonly fileNumber?: string | null;
}

export interface ReceivedLettersProps {
  readonly to: 'own' | 'authority';
  /** Newest first. */
  readonly letters: readonly ReceivedLetter[];
}

const subjects: Readonly<Record<string, { readonly subject: Label }>> = LETTERS;

/** The letters that the reader received, each as a file. Nothing as long as there is none. */
export function ReceivedLetters({ to, letters }: ReceivedLettersProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const subjectOf = ({ letter }: ReceivedLetter): string => {
    const known = subjects[letter];
    return known ? label(known.subject) : letter;
  };
  if (letters.length === 0) return null;
  const title = say(to === 'own' ? 'ownTitle' : 'authorityTitle');
  return (
    <Card title={title} flush>
      <DataTable
        label={title}
        rows={letters}
        rowKey={({ id }) => id}
        columns={[
          { id: 'letter', header: say('letter'), cell: subjectOf },
          { id: 'file', header: say('file'), nowrap: true, cell: ({ fileNumber }) => fileNumber },
          { id: 'day', header: say('day'), nowrap: true, cell: ({ releasedOn }) => dates.short(releasedOn) },
          {
            id: 'open',
            header: say('open'),
            nowrap: true,
            cell: (row) => (
              <FileLink
                href={`/letters/${row.id}.pdf`}
                label={say('openOf', { letter: subjectOf(row), date: dates.short(row.releasedOn) })}
              >
                {say('open')}
              </FileLink>
            ),
          },
        ]}
      />
    </Card>
  );
}
