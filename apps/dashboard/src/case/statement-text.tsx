import { STATEMENT_QUESTIONS, type StatementQuestionText } from '@ersuchen/domain';
import { useLabel } from '../i18n/use-label.ts';
import { useStrings } from '../i18n/use-strings.ts';
import { strings } from './paper-strings.ts';
import styles from './papers.module.css';

const texts: Readonly<Record<string, StatementQuestionText>> = STATEMENT_QUESTIONS;

/** What the office asked; a question that this version does not know has its code for a title. */
export function questionText(code: string): StatementQuestionText {
  return texts[code] ?? { title: { de: code, en: code }, question: { de: '', en: '' } };
}

export interface WrittenStatement {
  readonly answers: readonly { readonly question: string; readonly body: string }[];
  readonly body: string | null;
  readonly signer: string | null;
}

export interface StatementTextProps {
  readonly of: WrittenStatement;
  /** Shows unanswered questions too; left out, only what was answered. */
  readonly questions?: readonly string[];
  /** Of the headings above each answer. */
  readonly level?: 3 | 4;
}

/** A statement that was handed in, to be read. */
export function StatementText({ of: { answers, body, signer }, questions, level = 3 }: StatementTextProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const Heading = level === 3 ? 'h3' : 'h4';
  const asked = questions ?? answers.map(({ question }) => question);
  return (
    <div className={styles.sections}>
      {asked.map((question) => {
        const answer = answers.find((one) => one.question === question)?.body;
        return (
          <section key={question}>
            <Heading>{label(questionText(question).title)}</Heading>
            {answer ? (
              <p className={styles.text}>{answer}</p>
            ) : (
              <p className={styles.none}>{say('notAnswered')}</p>
            )}
          </section>
        );
      })}
      {body && (
        <section>
          {asked.length > 0 && <Heading>{say('wholeText')}</Heading>}
          <p className={styles.text}>{body}</p>
        </section>
      )}
      {signer && <p className={styles.none}>{say('signer', { name: signer })}</p>}
    </div>
  );
}
