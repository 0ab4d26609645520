import { STATEMENT_QUESTIONS, type StatementQuestionText } from '@ersuchen/domain';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from '../file.module.css';
import { strings } from './strings.ts';

const StatementTextParts = graphql(`
  fragment StatementText on OfficeStatement {
    state
    questions
    body
    answers {
      question
      body
    }
  }
`);

const known: Readonly<Record<string, StatementQuestionText>> = STATEMENT_QUESTIONS;

/** The questions; once it is submitted, the statement and the answer to each of them. */
export function StatementText({ of }: { readonly of: FragmentType<typeof StatementTextParts> }) {
  const say = useStrings(strings);
  const label = useLabel();
  const { state, questions, body, answers } = readFragment(StatementTextParts, of);
  const isThere = state === 'SUBMITTED';
  if (questions.length === 0 && !body) return null;
  return (
    <div className={styles.statement}>
      {body && (
        <section>
          <h3>{say('statement')}</h3>
          <p className={styles.text}>{body}</p>
        </section>
      )}
      {questions.length > 0 && (
        <section>
          <h3>{say(isThere ? 'answers' : 'questions')}</h3>
          <dl className={styles.questions}>
            {questions.map((code) => {
              const question = known[code];
              const answer = answers.find((one) => one.question === code)?.body;
              return (
                <div key={code}>
                  <dt>{question ? label(question.title) : code}</dt>
                  <dd className={answer ? styles.text : styles.muted}>
                    {isThere ? (answer ?? say('noAnswer')) : question && label(question.question)}
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      )}
    </div>
  );
}
