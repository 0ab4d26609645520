import { Card, Stack } from '../../../../components/card.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { StatementRound } from './statement-round.tsx';
import { strings } from './strings.ts';

const StatementsParts = graphql(`
  fragment Statements on OfficeCase {
    statements {
      id
      ...StatementRound
    }
  }
`);

/** Every round of the statement, the newest first. */
export function Statements({ of }: { readonly of: FragmentType<typeof StatementsParts> }) {
  const say = useStrings(strings);
  const { statements } = readFragment(StatementsParts, of);
  if (statements.length === 0) {
    return (
      <Card title={say('title')}>
        <EmptyState icon="mail" title={say('none')}>
          {say('noneBody')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Stack>
      {statements.map((statement) => (
        <StatementRound key={statement.id} of={statement} isOnly={statements.length === 1} />
      ))}
    </Stack>
  );
}
