import { dueTone } from '../../../../case/due-tone.ts';
import { Badge } from '../../../../components/badge.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { NEXT_STEP } from '../actions/catch-focus.ts';
import styles from './next-step.module.css';
import { stepOf } from './sentence.ts';
import { StepActions } from './step-actions.tsx';
import { strings } from './strings.ts';

const NextStepParts = graphql(`
  fragment NextStep on OfficeCase {
    id
    state
    completionDueOn
    proposal {
      proposal
    }
    meeting {
      id
      meetsOn
    }
    statement {
      id
      state
      dueOn
      authority {
        id
        name
      }
    }
  }
`);

/** What the case waits for, who has to move, and the buttons for it. */
export function NextStep({ of }: { readonly of: FragmentType<typeof NextStepParts> }) {
  const say = useStrings(strings);
  const dates = useDates();
  const { state, proposal, meeting, statement, completionDueOn } = readFragment(NextStepParts, of);
  const step = stepOf({ state, proposed: proposal !== null, onAgendaOfMeeting: meeting !== null });
  const due = (text: string, day: string) => <Badge tone={dueTone(day, dates.today)}>{text}</Badge>;
  const when = (day: string) => ({ date: dates.date(day), due: dates.due(day) });
  return (
    <section className={styles.band} aria-labelledby={NEXT_STEP}>
      <div className={styles.text}>
        <h2 id={NEXT_STEP} tabIndex={-1}>
          {say('title')}
        </h2>
        <p>
          {say(step)}{' '}
          {state === 'COMPLETION' &&
            completionDueOn &&
            due(say('completionDue', when(completionDueOn)), completionDueOn)}
          {state === 'STATEMENT_REQUESTED' &&
            statement &&
            due(
              say('statementDue', { authority: statement.authority.name, ...when(statement.dueOn) }),
              statement.dueOn,
            )}
        </p>
      </div>
      <StepActions state={state} isProposed={proposal !== null} meeting={meeting} />
    </section>
  );
}
