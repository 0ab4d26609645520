import { StatTile } from '../../../components/stat-tile.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './requests.module.css';
import { strings } from './strings.ts';
import { useFigure } from './use-figure.ts';

const RatesParts = graphql(`
  fragment FollowRates on FollowRow {
    rates {
      code
      title
      definition
      cases {
        numerator
        denominator
        value
      }
      persons {
        numerator
        denominator
        value
      }
    }
  }
`);

/** Two rates under one name differ by their denominators: each is shown with its words. */
export function Rates({ of }: { readonly of: FragmentType<typeof RatesParts> }) {
  const say = useStrings(strings);
  const { count, share } = useFigure();
  const { rates } = readFragment(RatesParts, of);
  return (
    <div className={styles.rates}>
      {rates.map(({ code, title, definition, ...units }) => (
        <section key={code} className={styles.rate}>
          <h3>{title}</h3>
          <div className={styles.tiles}>
            {(['cases', 'persons'] as const).map((unit) => (
              <StatTile
                key={unit}
                label={say(unit === 'cases' ? 'inCases' : 'inPersons')}
                value={share(units[unit].value)}
                note={
                  units[unit].denominator === null
                    ? say('rateHidden')
                    : say('of', {
                        numerator: count(units[unit].numerator),
                        denominator: count(units[unit].denominator),
                      })
                }
              />
            ))}
          </div>
          <p className={styles.hint}>{definition}</p>
        </section>
      ))}
    </div>
  );
}
