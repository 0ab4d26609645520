import { createHash } from 'node:crypto';
import { casesFor } from '../access/case-scope.ts';
import { memberCasesOf } from '../cases/member-cases.ts';
import type { SignedInContext } from '../context.ts';
import { inList, type Sql } from '../database/sql.ts';
import { KEY } from '../read/plan.ts';
import type { Selection } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import type { PublishedItem } from './agenda-snapshot.ts';

interface Version {
  meeting_id: string;
  agenda_version: number;
  items: string;
}

/**
 * Puts the items of the newest published agenda on each meeting if the document asks for them, with the cases that the
 * acting member may read: three statements and the cases' children, however many meetings there are.
 */
export async function withAgendaItems<Meeting extends Row | null>(
  ctx: SignedInContext,
  selection: Selection,
  meetings: readonly Meeting[],
): Promise<void> {
  const wanted = selection.get('items');
  const present = meetings.filter((meeting) => meeting !== null);
  if (!wanted || present.length === 0) return;
  const list = inList(present.map((meeting) => String(meeting[KEY])));
  const versions = await ctx.database.rows<Version>(
    `select meeting_id, agenda_version, items from agenda_publication where meeting_id in (${list.text})
     order by meeting_id, agenda_version`,
    list.params,
  );
  const agendas = new Map(
    [...Map.groupBy(versions, (version) => version.meeting_id)].map(([id, own]) => [id, agendaOf(own)]),
  );
  const ids = [...agendas.values()].flatMap((items) => items.map((item) => item.caseId));
  const results = wanted.has('result') ? await resultsOf(ctx, list) : new Map<string, string | null>();
  const below = wanted.get('case');
  const cases = below ? await memberCasesOf(ctx, below, [...new Set(ids)]) : new Map();
  for (const meeting of present) {
    const id = String(meeting[KEY]);
    meeting.items = (agendas.get(id) ?? []).map(({ caseId, position, section, minutes, addedInVersion }) => ({
      id: itemId(id, caseId),
      position,
      section,
      minutes,
      addedInVersion,
      result: results.get(`${id} ${caseId}`) ?? null,
      case: cases.get(caseId) ?? null,
    }));
  }
}

/** How each item ended, for cases that the member may read. */
async function resultsOf(ctx: SignedInContext, meetings: Sql): Promise<ReadonlyMap<string, string | null>> {
  const scope = casesFor(ctx.actor);
  const rows = await ctx.database.rows<{ meetingId: string; caseId: string; result: string | null }>(
    `select i.meeting_id as meetingId, i.case_id as caseId, i.result from agenda_item i
     where i.meeting_id in (${meetings.text}) and i.case_id in (${scope.text})`,
    [...meetings.params, ...scope.params],
  );
  return new Map(rows.map(({ meetingId, caseId, result }) => [`${meetingId} ${caseId}`, result]));
}

/** The newest version's items, each with the first version that listed its case. */
function agendaOf(versions: readonly Version[]) {
  const first = new Map<string, number>();
  let newest: readonly PublishedItem[] = [];
  for (const version of versions) {
    newest = JSON.parse(version.items);
    for (const { caseId } of newest) if (!first.has(caseId)) first.set(caseId, version.agenda_version);
  }
  return newest.map((item) => ({ ...item, addedInVersion: first.get(item.caseId) ?? 1 }));
}

/** The same item in every version; tells nothing of a case that is closed to the reader. */
const itemId = (meetingId: string, caseId: string): string =>
  createHash('sha256').update(`${meetingId}/${caseId}`).digest('base64url').slice(0, 22);
