import { LIKELY_FROM, likenessOf } from '@ersuchen/domain';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import { inList } from '../database/sql.ts';
import { candidates } from './candidates.ts';
import { comparedPersons, type KnownPerson } from './compared-persons.ts';
import type { OfficeLikeness, OfficeSimilarCase } from './similar.view.ts';

/** Cases that an answer shows. */
const MOST_CASES = 20;
/** What a further person of the family who is found too adds to the score. */
const PER_FURTHER_PERSON = 5;

type CaseRow = Omit<OfficeSimilarCase, 'score' | 'byFileNumber' | 'likenesses'>;

export interface Sought {
  readonly persons: readonly KnownPerson[];
  readonly fileNumber: string | null;
  /** The case that is looked at itself. */
  readonly except: string | null;
}

/**
 * Cases in which one of the sought persons may occur already, the likeliest first, with the persons side by side. It shows
 * and never decides: whether two persons are one is for the office to say.
 */
export async function similarCases(ctx: SignedInContext, sought: Sought): Promise<OfficeSimilarCase[]> {
  const known = candidates(sought.persons);
  const others = known
    ? await comparedPersons(ctx.database, {
        text: `p.id in (select x.id from (${known.text}) x) and p.case_id <> ?`,
        params: [...known.params, sought.except ?? ''],
      })
    : [];
  const alike = likenesses(sought.persons, others);
  const cases = await casesWith(ctx, [...alike.keys()], sought);
  return cases
    .map((row) => shown(row, alike.get(row.id) ?? [], sought))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1))
    .slice(0, MOST_CASES);
}

function likenesses(
  sought: readonly KnownPerson[],
  others: readonly KnownPerson[],
): ReadonlyMap<string, readonly OfficeLikeness[]> {
  const found = others.flatMap((there) =>
    sought
      .map((here) => ({ here, there, ...likenessOf(here, there) }))
      .filter(({ score }) => score >= LIKELY_FROM)
      .sort((a, b) => b.score - a.score)
      .slice(0, 1),
  );
  return Map.groupBy(found, ({ there }) => there.caseId);
}

function shown(
  row: CaseRow,
  likenesses: readonly OfficeLikeness[],
  { fileNumber }: Sought,
): OfficeSimilarCase {
  const byFileNumber = fileNumber !== null && row.fileNumber === fileNumber;
  const sorted = [...likenesses].sort((a, b) => b.score - a.score);
  const best = (sorted[0]?.score ?? 0) + PER_FURTHER_PERSON * Math.max(0, sorted.length - 1);
  return { ...row, score: byFileNumber ? 100 : Math.min(100, best), byFileNumber, likenesses: sorted };
}

async function casesWith(ctx: SignedInContext, ids: readonly string[], { fileNumber, except }: Sought) {
  if (ids.length === 0 && fileNumber === null) return [];
  const scope = casesFor(ctx.actor).on('c');
  const list = inList(ids.length === 0 ? [''] : ids);
  return ctx.database.rows<CaseRow>(
    `select c.id, c.file_number as fileNumber, c.state, c.lead_name as leadName, c.person_count as personCount,
       c.received_on as receivedOn, u.name as authorityName, c.representative_name as representativeName
     from hardship_case c left join authority u on u.id = c.authority_id
     where (c.id in (${list.text}) or c.file_number = ?) and c.id <> ? and ${scope.text}`,
    [...list.params, fileNumber ?? '', except ?? '', ...scope.params],
  );
}
