import { relationLabels } from '@ersuchen/domain';
import { personName } from '../../../../case/person-name.ts';
import { PersonStatePill } from '../../../../case/person-state-pill.tsx';
import { Card } from '../../../../components/card.tsx';
import { type Column, DataTable } from '../../../../components/data-table.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { PersonTableFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { labelOf } from '../label-of.ts';
import { nationalityNames } from '../nationality-names.ts';
import { strings } from './strings.ts';

const PersonTableParts = graphql(`
  fragment PersonTable on OfficeCase {
    persons {
      id
      state
      surname
      firstNames
      birthDate
      nationalities
      relation
    }
  }
`);
type Person = PersonTableFragment['persons'][number];

export function PersonTable({ of }: { readonly of: FragmentType<typeof PersonTableParts> }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { persons } = readFragment(PersonTableParts, of);
  const columns: readonly Column<Person>[] = [
    { id: 'name', header: say('name'), cell: personName },
    {
      id: 'relation',
      header: say('relation'),
      cell: ({ relation }) => labelOf(relationLabels, relation, label),
    },
    { id: 'born', header: say('born'), nowrap: true, cell: ({ birthDate }) => dates.short(birthDate) },
    {
      id: 'nationality',
      header: say('nationality'),
      cell: ({ nationalities }) => nationalityNames(nationalities, label),
    },
    { id: 'standing', header: say('standing'), cell: ({ state }) => <PersonStatePill state={state} /> },
  ];
  return (
    <Card title={say('personsTitle')} flush>
      <DataTable label={say('personsTitle')} columns={columns} rows={persons} rowKey={({ id }) => id} />
    </Card>
  );
}
