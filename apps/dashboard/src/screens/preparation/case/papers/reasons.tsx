import { REASON_SECTIONS } from '@ersuchen/domain';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from '../case.module.css';
import { Paper } from '../paper.tsx';
import { strings } from '../strings.ts';

const ReasonsParts = graphql(`
  fragment MemberReasons on MemberCase {
    id
    reasons {
      section
      body
    }
  }
`);

/** The reasons in their seven sections; one left empty is shown as such. */
export function Reasons({ of }: { readonly of: FragmentType<typeof ReasonsParts> }) {
  const say = useStrings(strings);
  const label = useLabel();
  const { reasons } = readFragment(ReasonsParts, of);
  return (
    <Paper part="gruende" title={say('reasonsTitle')}>
      <div className={styles.sections}>
        {Object.entries(REASON_SECTIONS).map(([section, { title }]) => {
          const body = reasons.find((reason) => reason.section === section)?.body;
          return (
            <section key={section}>
              <h3>{label(title)}</h3>
              {body ? (
                <p className={styles.text}>{body}</p>
              ) : (
                <p className={styles.none}>{say('noReason')}</p>
              )}
            </section>
          );
        })}
      </div>
    </Paper>
  );
}
