import { Badge } from '../../components/badge.tsx';
import type { Column } from '../../components/data-table.tsx';
import { FileLink } from '../../components/file-link.tsx';
import { Link } from '../../components/link.tsx';
import { graphql } from '../../gql/gql.ts';
import type { PostLetterFragment } from '../../gql/graphql.ts';
import { dayOf } from '../../i18n/dates.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import styles from './post.module.css';
import { strings } from './strings.ts';
import { useLetterWords } from './use-letter-words.ts';

export const PostLetter = graphql(`
  fragment PostLetter on Letter {
    id
    letter
    recipient
    recipientName
    caseId
    fileNumber
    meetingId
    meetingOn
    createdAt
    attempts
    problem
    actions
  }
`);

type LetterColumn = Column<PostLetterFragment>;

/** The columns that every list of letters has. */
export function useLetterColumns(): Record<
  'letter' | 'recipient' | 'file' | 'since' | 'pdf' | 'problem',
  LetterColumn
> {
  const say = useStrings(strings);
  const dates = useDates();
  const words = useLetterWords();
  return {
    letter: { id: 'letter', header: say('letter'), cell: words.subject },
    recipient: { id: 'recipient', header: say('recipient'), cell: words.recipient },
    file: {
      id: 'file',
      header: say('file'),
      nowrap: true,
      cell: ({ caseId, fileNumber, meetingId, meetingOn }) => {
        if (caseId) return <Link to={`/vorgaenge/${caseId}`}>{fileNumber ?? say('file')}</Link>;
        if (!meetingId || !meetingOn) return null;
        return (
          <Link to={`/sitzungen/${meetingId}`}>{say('meetingOn', { date: dates.short(meetingOn) })}</Link>
        );
      },
    },
    since: {
      id: 'since',
      header: say('since'),
      nowrap: true,
      cell: ({ createdAt }) => dates.short(dayOf(createdAt)),
    },
    pdf: {
      id: 'pdf',
      header: say('open'),
      nowrap: true,
      cell: (row) => (
        <FileLink href={`/letters/${row.id}.pdf`} label={say('openOf', words.names(row))}>
          {say('open')}
        </FileLink>
      ),
    },
    problem: {
      id: 'problem',
      header: say('problem'),
      cell: ({ problem, attempts }) => (
        <span className={styles.problem}>
          <Badge tone="danger">{problem ? words.problem(problem) : say('failed')}</Badge>
          {say('attempts')}: {attempts}
        </span>
      ),
    },
  };
}
