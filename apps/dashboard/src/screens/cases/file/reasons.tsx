import { REASON_SECTIONS } from '@ersuchen/domain';
import { Card } from '../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './file.module.css';
import { strings } from './strings.ts';

const ReasonsParts = graphql(`
  fragment Reasons on OfficeCase {
    reasons {
      section
      body
    }
  }
`);

/** The reasons of the application in their seven sections; a section left empty is shown as such. */
export function Reasons({ of }: { readonly of: FragmentType<typeof ReasonsParts> }) {
  const say = useStrings(strings);
  const label = useLabel();
  const { reasons } = readFragment(ReasonsParts, of);
  return (
    <Card title={say('reasons')}>
      <div className={styles.sections}>
        {Object.entries(REASON_SECTIONS).map(([section, { title }]) => {
          const body = reasons.find((reason) => reason.section === section)?.body;
          return (
            <section key={section}>
              <h3>{label(title)}</h3>
              {body ? (
                <p className={styles.text}>{body}</p>
              ) : (
                <p className={styles.muted}>{say('noReason')}</p>
              )}
            </section>
          );
        })}
      </div>
    </Card>
  );
}
