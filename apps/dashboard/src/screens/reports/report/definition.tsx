import { useAuthorities } from '../../../case/authority-choices.ts';
import { nationalityNames } from '../../../case/nationality-names.ts';
import { Card } from '../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './report.module.css';
import { inUnit, type ReportPlace } from './report-place.ts';
import { strings } from './strings.ts';

const DefinitionParts = graphql(`
  fragment ReportDefinition on Report {
    definition
    serviceKey
    threshold
  }
`);

export interface DefinitionProps {
  readonly of: FragmentType<typeof DefinitionParts>;
  readonly place: ReportPlace;
}

/** What has to be known to quote a figure: what is counted, of whom, until when, and what is hidden. */
export function Definition({ of, place }: DefinitionProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { today } = useDates();
  const { definition, serviceKey, threshold } = readFragment(DefinitionParts, of);
  const authority = useAuthorities().find(({ id }) => id === place.authorityId)?.name;
  const nationality = place.nationality && nationalityNames([place.nationality], label);
  const restricted = [authority, nationality].filter(Boolean).join(', ');
  const isRunning = inUnit(place, 'months').to >= today.slice(0, 7);
  return (
    <Card title={say('definition')}>
      <div className={styles.definition}>
        <p>{definition}.</p>
        {restricted && <p>{say('filteredBy', { what: restricted })}</p>}
        {isRunning && <p>{say('running')}</p>}
        {threshold !== null && <p>{say('suppressed', { threshold })}</p>}
        <p className={styles.hint}>{say('service', { key: serviceKey })}</p>
      </div>
    </Card>
  );
}
