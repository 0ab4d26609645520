import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './actions.module.css';
import { strings } from './strings.ts';

const ProposalSummaryParts = graphql(`
  fragment ProposalSummary on OfficeCase {
    proposal {
      proposal
      reason
      proposedBy
      proposedAt
    }
  }
`);

export interface ProposalSummaryProps {
  readonly of: FragmentType<typeof ProposalSummaryParts>;
  /** The ground of the decision, when there is one: the same words are not shown twice. */
  readonly followed?: string | undefined;
}

/** What the office proposed, before whoever decides. */
export function ProposalSummary({ of, followed }: ProposalSummaryProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const { proposal } = readFragment(ProposalSummaryParts, of);
  if (!proposal) return null;
  return (
    <figure className={styles.quote}>
      <figcaption>
        <strong>{say(proposal.proposal === 'ACCEPT' ? 'proposedAccept' : 'proposedNotAccept')}</strong>{' '}
        <span className={styles.muted}>
          {say('proposedBy', { name: proposal.proposedBy, time: dates.instant(proposal.proposedAt) })}
        </span>
      </figcaption>
      {proposal.reason !== followed && <blockquote className={styles.text}>{proposal.reason}</blockquote>}
    </figure>
  );
}
