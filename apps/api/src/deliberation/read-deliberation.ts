import { type CaseFacts, hasQuorum, majorityOf, nrw, quorumOf } from '@ersuchen/domain';
import { factsOf } from '../cases/case-facts.ts';
import type { SignedInContext } from '../context.ts';
import { type AgendaDraft, agendaDrafts, type DraftItem } from '../meetings/agenda-draft.ts';
import { meetingFacts } from '../meetings/meeting-facts.ts';
import { meetingSeats } from '../meetings/views/meeting-seats.ts';
import { actionsOn } from '../meetings/views/meeting-standing.ts';
import { attendanceRows } from './attendance-rows.ts';
import { itemActions } from './item-actions.ts';
import { minutesOf } from './minutes-rows.ts';
import {
  type PersonRow,
  personRows,
  type RecordRow,
  type RecusalRow,
  recordRows,
  recusalRows,
  type TallyRow,
  tallyRows,
} from './record-rows.ts';
import { nowIn } from './room.ts';
import type { Attendance, Deliberation } from './views/deliberation.ts';
import type { DeliberationItem, OpenItem } from './views/deliberation-item.ts';
import { voteStanding } from './vote-standing.ts';

/** What the items of a meeting are put together from. */
interface Parts {
  readonly records: readonly RecordRow[];
  readonly persons: readonly PersonRow[];
  readonly tallies: readonly TallyRow[];
  readonly recusals: readonly RecusalRow[];
  readonly facts: ReadonlyMap<string, CaseFacts>;
  readonly attendance: readonly Attendance[];
  readonly now: string;
  readonly seats: number;
}

/** A meeting for those who lead and record it, in the same number of statements whatever its size; null for an unknown one. */
export async function deliberationById(ctx: SignedInContext, id: string): Promise<Deliberation | null> {
  const { database, actor, clock } = ctx;
  const draft = (await agendaDrafts(database, [id])).get(id);
  if (!draft) return null;
  const asking = { actor, today: clock.today() };
  const now = nowIn(ctx, draft.meetsOn);
  const records = await recordRows(ctx, id);
  const caseIds = records.map(({ caseId }) => caseId);
  const [standing, seats, attendance, minutes, persons, tallies, recusals, facts] = await Promise.all([
    meetingFacts(database, [draft], asking),
    meetingSeats.load([id], ctx),
    attendanceRows(database, id, now),
    minutesOf(ctx, id, draft.minutesState),
    personRows(database, caseIds),
    tallyRows(
      database,
      records.map(({ itemId }) => itemId),
    ),
    recusalRows(database, caseIds),
    factsOf(database, caseIds, asking),
  ]);
  const meeting = standing.get(id);
  if (!meeting) return null;
  const present = attendance.filter(({ counts }) => counts).length;
  const parts = { records, persons, tallies, recusals, facts, attendance, now, seats: meeting.seats };
  return {
    ...headOf(draft),
    seatCount: meeting.seats,
    quorum: quorumOf(meeting.seats),
    seatsPresent: present,
    quorate: hasQuorum(present, meeting.seats),
    seats: (seats.get(id) ?? []) as Deliberation['seats'],
    attendance,
    items: draft.items.filter(isPublished).map((item) => itemFrom(item, parts, ctx)),
    minutes,
    availableActions: actionsOn(meeting, ctx),
  };
}

const isPublished = ({ publishedVersion }: DraftItem): boolean => publishedVersion !== null;

function headOf(draft: AgendaDraft) {
  const { id, version, kind, state, meetsOn, startsAt, place, closingsReleasedAt, casesDecided } = draft;
  return { id, version, kind, state, meetsOn, startsAt, place, closingsReleasedAt, casesDecided };
}

function itemFrom(item: DraftItem, parts: Parts, ctx: SignedInContext): DeliberationItem {
  const { id, position, minutes, section, fileNumber } = item;
  const row = parts.records.find(({ itemId }) => itemId === id);
  return { id, position, minutes, section, fileNumber, open: row ? openItem(row, parts, ctx) : null };
}

function openItem(row: RecordRow, parts: Parts, ctx: SignedInContext): OpenItem {
  const { itemId, caseId, nextMeetingId, nextMeetsOn } = row;
  const recusals = eachOnce(parts.recusals.filter((each) => each.caseId === caseId));
  const recused = new Set(recusals.filter(({ kind }) => kind !== 'UNDONE').map(({ accountId }) => accountId));
  const standing = voteStanding(parts.attendance, recused, { at: parts.now, seats: parts.seats });
  const facts = parts.facts.get(caseId);
  return {
    caseId,
    version: row.version,
    caseState: row.caseState as OpenItem['caseState'],
    leadName: row.leadName,
    result: row.result,
    resultReason: row.resultReason,
    nextMeeting:
      nextMeetingId !== null && nextMeetsOn !== null ? { id: nextMeetingId, meetsOn: nextMeetsOn } : null,
    ...standing,
    persons: parts.persons.filter((each) => each.caseId === caseId),
    tallies: parts.tallies
      .filter((each) => each.itemId === itemId)
      .map((tally) => ({
        ...tally,
        carried: tally.carried === 1,
        majority: majorityOf(tally.present, nrw.majorityRule),
      })),
    recusals,
    record: {
      version: row.minutesVersion ?? 0,
      body: row.body ?? '',
      requestReasons: row.requestReasons ?? '',
      hints: row.hints ?? '',
      recommendation: row.recommendation ?? '',
    },
    availableActions: facts && row.result === null ? itemActions(facts, ctx) : [],
  };
}

/** Whoever is recused by rule is not shown a second time for a record of the same. */
const eachOnce = (recusals: readonly RecusalRow[]): readonly RecusalRow[] =>
  recusals.filter(
    ({ accountId, kind }) =>
      kind !== 'HOLDS' || !recusals.some((other) => other.accountId === accountId && other.kind === 'RULE'),
  );
