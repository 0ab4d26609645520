import { daysBetween } from '@ersuchen/domain';
import { StatementText } from '../../../case/statement-text.tsx';
import { Alert } from '../../../components/alert.tsx';
import { Card, Stack } from '../../../components/card.tsx';
import { DescriptionList } from '../../../components/description-list.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { dayOf } from '../../../i18n/dates.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { useSession } from '../../../session/session.ts';
import styles from './receipt.module.css';
import { strings } from './strings.ts';

const CaseParts = graphql(`
  fragment ReceiptCase on AuthorityCase {
    id
    fileNumber
    leadName
    personCount
  }
`);

const StatementParts = graphql(`
  fragment ReceiptStatement on AuthorityStatement {
    id
    dueOn
    submittedAt
    receiptNumber
    signer
    questions
    answers {
      question
      body
    }
    body
  }
`);

export interface ReceiptProps {
  readonly of: FragmentType<typeof CaseParts>;
  readonly statement: FragmentType<typeof StatementParts>;
}

export function Receipt({ of, statement: parts }: ReceiptProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const { fileNumber, leadName, personCount } = readFragment(CaseParts, of);
  const statement = readFragment(StatementParts, parts);
  const authority = useSession().acting.authorityName ?? '';
  const submittedAt = statement.submittedAt ?? '';
  const day = dayOf(submittedAt);
  const late = daysBetween(statement.dueOn, day);
  const dueDate = dates.date(statement.dueOn);
  return (
    <Stack>
      <div data-print="no">
        <Alert tone="success" title={say('done')}>
          <p>{say('doneBody')}</p>
        </Alert>
      </div>
      <Card>
        <p className={styles.sentence}>
          {say('sentence', { authority, fileNumber, date: dates.date(day), time: dates.time(submittedAt) })}
        </p>
        <DescriptionList
          entries={[
            [say('number'), <strong key="number">{statement.receiptNumber}</strong>],
            [say('time'), say('at', { instant: dates.instant(submittedAt) })],
            [say('fileNumber'), fileNumber],
            [
              say('persons'),
              personCount > 1 ? say('morePersons', { name: leadName, count: personCount - 1 }) : leadName,
            ],
            [say('authority'), authority],
            [say('signer'), statement.signer],
            [
              say('due'),
              late > 0 ? say('overdue', { date: dueDate, count: late }) : say('inTime', { date: dueDate }),
            ],
          ]}
        />
      </Card>
      <Card title={say('wording')}>
        <StatementText of={statement} questions={statement.questions} />
      </Card>
    </Stack>
  );
}
