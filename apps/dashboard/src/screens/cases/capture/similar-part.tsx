import { useQuery } from '@apollo/client/react';
import { Card } from '../../../components/card.tsx';
import { RadioGroup } from '../../../components/radio-group.tsx';
import { TextArea } from '../../../components/text-field.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { SimilarCaseParts } from '../file/similar/similar-case-parts.ts';
import { SimilarList } from '../file/similar/similar-list.tsx';
import { strings as similarStrings } from '../file/similar/strings.ts';
import type { Typed } from './read-form.ts';
import { strings } from './strings.ts';

const SimilarToTyped = graphql(`
  query SimilarToTyped($persons: [SoughtPersonInput!]!) {
    similarToTyped(persons: $persons) {
      id
      ...SimilarCase
    }
  }
`);

/** Cases in which the persons typed so far may occur, and whether this application follows one of them. */
export function SimilarPart({ typed }: { readonly typed: Typed }) {
  const say = useStrings(strings);
  const sayOfSimilar = useStrings(similarStrings);
  const persons = typed.application.persons
    .filter(({ surname, firstNames }) => surname.trim() !== '' && firstNames.trim() !== '')
    .map(({ surname, firstNames, birthName, birthDate, birthPlace, nationalities }) => ({
      ...{ surname, firstNames, birthName, birthDate, birthPlace },
      nationalities: [...nationalities],
    }));
  const { data, previousData } = useQuery(SimilarToTyped, {
    variables: { persons },
    skip: persons.length === 0,
    context: { quiet: true },
  });
  const similar = ((data ?? previousData)?.similarToTyped ?? []).map((one) =>
    readFragment(SimilarCaseParts, one),
  );
  if (similar.length === 0 || persons.length === 0) return null;
  return (
    <Card title={say('similar')}>
      <p>{say('similarBody')}</p>
      <SimilarList cases={similar} />
      <RadioGroup
        name="previousCaseId"
        label={say('follows')}
        defaultValue=""
        options={[
          { value: '', label: say('followsNone') },
          ...similar.map(({ id, fileNumber, leadName }) => ({
            value: id,
            label: `${fileNumber ?? sayOfSimilar('noNumber')} · ${leadName}`,
          })),
        ]}
      />
      <TextArea
        name="arrival.newFacts"
        label={say('newFacts')}
        hint={say('newFactsHint')}
        optional
        rows={2}
      />
    </Card>
  );
}
