import { Button } from '../../../../components/button.tsx';
import { Card } from '../../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { useCaseActions } from '../actions/case-actions.tsx';
import { SimilarList } from './similar-list.tsx';
import { strings } from './strings.ts';
import { useSimilarCases } from './use-similar-cases.ts';

const SimilarParts = graphql(`
  fragment SimilarOfCase on OfficeCase {
    id
    state
    linkedCases {
      id
    }
  }
`);

/** Before a case is accepted: earlier and double cases of its persons that nobody has linked yet. */
export function SimilarCases({ of }: { readonly of: FragmentType<typeof SimilarParts> }) {
  const { id, state, linkedCases } = readFragment(SimilarParts, of);
  const isEarly = state === 'RECEIVED' || state === 'COMPLETION' || state === 'PRE_CHECK';
  if (!isEarly) return null;
  return <Unlinked caseId={id} linked={linkedCases.map((one) => one.id)} />;
}

function Unlinked({ caseId, linked }: { readonly caseId: string; readonly linked: readonly string[] }) {
  const say = useStrings(strings);
  const actions = useCaseActions();
  const unlinked = useSimilarCases(caseId).similar.filter(({ id }) => !linked.includes(id));
  if (unlinked.length === 0) return null;
  return (
    <Card title={say('title')}>
      <p>{say('body')}</p>
      <SimilarList cases={unlinked} />
      {actions.of('linkCase')?.enabled && (
        <Button onPress={() => actions.open('linkCase')}>{say('linkTitle')}</Button>
      )}
    </Card>
  );
}
