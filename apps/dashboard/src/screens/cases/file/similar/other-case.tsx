import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { RadioGroup } from '../../../../components/radio-group.tsx';
import { SearchField } from '../../../../components/search-field.tsx';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from './strings.ts';
import { useSimilarCases } from './use-similar-cases.ts';

const FoundCases = graphql(`
  query CasesToLink($search: String!) {
    officeCases(filter: { search: $search }, first: 8) {
      nodes {
        id
        fileNumber
        leadName
      }
    }
  }
`);

interface Choice {
  readonly id: string;
  readonly fileNumber: string | null;
  readonly leadName: string;
}

/** The other case as `otherId`: one that may hold the same persons, or any that is found by file number or name. */
export function OtherCase({ caseId }: { readonly caseId: string }) {
  const say = useStrings(strings);
  const [search, setSearch] = useState('');
  const { similar } = useSimilarCases(caseId);
  const { data } = useQuery(FoundCases, { variables: { search }, skip: search.trim().length < 3 });
  const found: readonly Choice[] = data?.officeCases.nodes ?? [];
  const choices = [...similar, ...found].filter(
    ({ id }, index, all) => id !== caseId && all.findIndex((one) => one.id === id) === index,
  );
  return (
    <>
      <SearchField label={say('searchOther')} value={search} onSearch={setSearch} />
      {choices.length === 0 && <p>{say('noneToLink')}</p>}
      <RadioGroup
        key={choices.map(({ id }) => id).join()}
        name="otherId"
        label={say('otherCase')}
        options={choices.map(({ id, fileNumber, leadName }) => ({
          value: id,
          label: `${fileNumber ?? say('noNumber')} · ${leadName}`,
        }))}
        {...(choices[0] ? { defaultValue: choices[0].id } : {})}
      />
    </>
  );
}
