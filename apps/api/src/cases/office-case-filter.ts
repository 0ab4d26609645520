import { addDays, foldName } from '@ersuchen/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import { allOf, beginsWith } from '../database/prefix.ts';
import type { Sql } from '../database/sql.ts';
import { badArgument } from '../errors.ts';
import { CASE_STATE } from '../graphql/enums.ts';
import { searchText } from './search-text.ts';

@InputType()
export class OfficeCaseFilter {
  @Field(() => [CASE_STATE], { nullable: true }) states?: (keyof typeof CASE_STATE)[] | null;
  @Field(() => ID, { nullable: true }) authorityId?: string | null;
  @Field(() => ID, { nullable: true }) caseworkerId?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Only cases that have been in their state for at least so many days.',
  })
  waitingDaysAtLeast?: number | null;
  @Field(() => String, {
    nullable: true,
    description: "Beginning of a file number or of any person's name (also aliases and spellings).",
  })
  search?: string | null;
}

const LONGEST_WAIT = 36_500;

/** The cases of the actor's scope that the filter leaves, as a condition on `hardship_case c`. */
export function casesMatching({ actor, clock }: SignedInContext, filter: OfficeCaseFilter): Sql {
  const conditions: Sql[] = [casesFor(actor).on('c')];
  const { states, authorityId, caseworkerId, waitingDaysAtLeast: days } = filter;
  const search = searchText(filter.search);
  if (states && states.length > 0) {
    const wanted = [...new Set(states)];
    conditions.push({ text: `c.state in (${wanted.map(() => '?').join(', ')})`, params: wanted });
  }
  if (authorityId) conditions.push({ text: 'c.authority_id = ?', params: [authorityId] });
  if (caseworkerId) conditions.push({ text: 'c.caseworker_id = ?', params: [caseworkerId] });
  if (typeof days === 'number') {
    if (days < 0 || days > LONGEST_WAIT) throw badArgument(`waitingDaysAtLeast: 0 to ${LONGEST_WAIT}`);
    conditions.push({ text: 'c.state_since <= ?', params: [addDays(clock.today(), -days)] });
  }
  if (search !== null) conditions.push(found(search));
  return allOf(conditions);
}

/** By file number, or by the name of any person, their other names and spellings. */
function found(search: string): Sql {
  const number = beginsWith('n.file_number', search.toUpperCase());
  const byNumber = `select n.id as id from hardship_case n where ${number.text}`;
  const key = foldName(search);
  if (key === '') return { text: `c.id in (${byNumber})`, params: number.params };
  const name = beginsWith('pn.name_key', key);
  const alias = beginsWith('an.name_key', key);
  return {
    text: `c.id in (select f.id from (${byNumber}
      union select pn.case_id from person pn where ${name.text}
      union select ap.case_id from person_alias an join person ap on ap.id = an.person_id where ${alias.text}) f)`,
    params: [...number.params, ...name.params, ...alias.params],
  };
}
