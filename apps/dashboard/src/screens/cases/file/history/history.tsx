import { Stack } from '../../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { CaseTimeline } from './case-timeline.tsx';
import { Letters } from './letters.tsx';

const HistoryParts = graphql(`
  fragment History on OfficeCase {
    ...Letters
    ...CaseTimeline
  }
`);

export function History({ of }: { readonly of: FragmentType<typeof HistoryParts> }) {
  const file = readFragment(HistoryParts, of);
  return (
    <Stack>
      <Letters of={file} />
      <CaseTimeline of={file} />
    </Stack>
  );
}
