import { StatementText } from '../../../case/statement-text.tsx';
import { Card } from '../../../components/card.tsx';
import { LinkButton } from '../../../components/link.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './case.module.css';
import { strings } from './strings.ts';

const SubmittedParts = graphql(`
  fragment SubmittedStatement on AuthorityStatement {
    id
    questions
    answers {
      question
      body
    }
    body
    signer
    submittedAt
    receiptNumber
  }
`);

export interface SubmittedStatementProps {
  readonly of: FragmentType<typeof SubmittedParts>;
  readonly caseId: string;
}

export function SubmittedStatement({ of, caseId }: SubmittedStatementProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const statement = readFragment(SubmittedParts, of);
  return (
    <Card
      title={say('submittedTitle')}
      aside={
        <LinkButton size="small" to={`/stellungnahmen/${caseId}/beleg/${statement.id}`}>
          {say('receipt')}
        </LinkButton>
      }
    >
      <p className={styles.lead}>
        {statement.submittedAt &&
          say('submittedOn', {
            instant: dates.instant(statement.submittedAt),
            number: statement.receiptNumber ?? '',
          })}
      </p>
      <StatementText of={statement} questions={statement.questions} />
    </Card>
  );
}
