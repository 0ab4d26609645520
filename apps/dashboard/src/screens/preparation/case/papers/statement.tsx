import { StatementText } from '../../../../case/statement-text.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { dayOf } from '../../../../i18n/dates.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from '../case.module.css';
import { Paper } from '../paper.tsx';
import { strings } from '../strings.ts';

const StatementParts = graphql(`
  fragment MemberStatement on MemberCase {
    id
    statement {
      id
      authorityName
      submittedAt
      answers {
        question
        body
      }
      body
      signer
    }
  }
`);

export function AuthorityStatement({ of }: { readonly of: FragmentType<typeof StatementParts> }) {
  const say = useStrings(strings);
  const dates = useDates();
  const { statement } = readFragment(StatementParts, of);
  return (
    <Paper part="stellungnahme" title={say('statementTitle')}>
      {statement ? (
        <>
          <p className={styles.by}>
            {statement.submittedAt
              ? say('statementBy', {
                  authority: statement.authorityName,
                  date: dates.date(dayOf(statement.submittedAt)),
                })
              : statement.authorityName}
          </p>
          <StatementText of={statement} />
        </>
      ) : (
        <p className={styles.none}>{say('noStatement')}</p>
      )}
    </Paper>
  );
}
