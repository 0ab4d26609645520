import { Stack } from '../../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { Acceptance } from './acceptance.tsx';
import { CaseNote } from './case-note.tsx';
import { PersonTable } from './person-table.tsx';

const OverviewParts = graphql(`
  fragment Overview on OfficeCase {
    ...PersonTable
    ...Acceptance
    ...CaseNote
  }
`);

export function Overview({ of }: { readonly of: FragmentType<typeof OverviewParts> }) {
  const file = readFragment(OverviewParts, of);
  return (
    <Stack>
      <PersonTable of={file} />
      <Acceptance of={file} />
      <CaseNote of={file} />
    </Stack>
  );
}
