import { foldName, isInTheLand, type Language } from '@ersuchen/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { inList } from '../database/sql.ts';
import type { Loaded } from '../read/shape.ts';

@ObjectType('OfficeCompetenceHint', {
  simpleResolvers: true,
  description: 'Something about an address speaks for another authority; nothing follows from it by itself.',
})
export class CompetenceHint {
  @Field(() => String, { description: 'OTHER_LAND or OTHER_AUTHORITY.' }) code: string;
  @Field(() => ID) personId: string;
  @Field(() => ID, { nullable: true, description: 'The authority of the town, where there is one.' })
  authorityId: string | null;
  @Field(() => String) message: string;
}

interface PersonRow {
  case_id: string;
  id: string;
  postcode: string;
  town: string;
  present: string | null;
}

interface AuthorityRow {
  id: string;
  name: string;
  town: string;
}

const otherLand = (town: string): Record<Language, string> => ({
  de: `Die Anschrift in ${town} liegt nach der Postleitzahl nicht in Nordrhein-Westfalen.`,
  en: `By its postcode the address in ${town} is not in North Rhine-Westphalia.`,
});
const otherAuthority = (town: string, name: string): Record<Language, string> => ({
  de: `Für ${town} ist nach der Anschrift zuständig: ${name}.`,
  en: `By the address the authority for ${town} is: ${name}.`,
});

/** What the addresses of those in the procedure say about competence, in two statements for all rows. */
export const competenceHints: Loaded = {
  kind: 'loaded',
  load: async (keys, { database, language }) => {
    const list = inList(keys);
    const persons = await database.rows<PersonRow>(
      `select p.case_id, p.id, p.postcode, p.town, c.authority_id as present from person p
       join hardship_case c on c.id = p.case_id
       where p.case_id in (${list.text}) and p.state = 'PENDING' order by p.case_id, p.position`,
      list.params,
    );
    const authorities = await database.rows<AuthorityRow>(
      `select a.id, a.name, a.town from authority a where a.active = 1 and a.kind in ('CITY', 'TOWN')`,
    );
    const byTown = new Map(authorities.map((each) => [foldName(each.town), each]));
    const hints = persons.flatMap((person) => hintsOf(person, byTown, language));
    const byCase = Map.groupBy(hints, ({ caseId }) => caseId);
    return new Map(keys.map((key) => [key, byCase.get(key) ?? []]));
  },
};

function hintsOf(
  { case_id: caseId, id: personId, postcode, town, present }: PersonRow,
  byTown: ReadonlyMap<string, AuthorityRow>,
  language: Language,
): (CompetenceHint & { caseId: string })[] {
  if (postcode !== '' && !isInTheLand(postcode)) {
    const message = otherLand(town)[language];
    return [{ caseId, personId, code: 'OTHER_LAND', authorityId: null, message }];
  }
  const own = byTown.get(foldName(town));
  if (!own || own.id === present) return [];
  const message = otherAuthority(town, own.name)[language];
  return [{ caseId, personId, code: 'OTHER_AUTHORITY', authorityId: own.id, message }];
}
