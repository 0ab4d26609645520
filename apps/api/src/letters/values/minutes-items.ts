import { itemResultLabels, type Label, voteQuestionLabels } from '@ersuchen/domain';
import { writtenDay } from '../dates.ts';
import type { Read } from '../letter-source.ts';
import type { Block } from '../renderer/page.ts';
import { paragraphsOf } from '../wording/fill.ts';
import { closedCases } from './closed-cases.ts';

interface Item {
  readonly id: string;
  readonly case_id: string;
  readonly file_number: string | null;
  readonly result: string | null;
  readonly result_reason: string | null;
  readonly next_meets_on: string | null;
  readonly body: string | null;
  readonly request_reasons: string | null;
  readonly hints: string | null;
  readonly recommendation: string | null;
}

interface Tally {
  readonly item_id: string;
  readonly name: string | null;
  readonly first_names: string | null;
  readonly question: string;
  readonly yes_votes: number;
  readonly no_votes: number;
  readonly abstentions: number;
  readonly present: number;
  readonly carried: number;
}

interface Revision {
  readonly item_id: string | null;
  readonly reason: string;
  readonly revised_at: string;
}

/**
 * The items of a meeting's minutes for one recipient: votes as tallies, the reasons of each request in full. What is
 * closed to the recipient is named by its place on the agenda alone.
 */
export async function minutesItems(
  read: Read,
  meetingId: string | null,
  accountId: string | null,
): Promise<readonly Block[] | null> {
  const items = await itemsOf(read, meetingId);
  const [tallies, revisions, closed] = await Promise.all([
    talliesOf(read, meetingId),
    revisionsOf(read, meetingId),
    closedCases(read, [...new Set(items.map((item) => item.case_id))], accountId),
  ]);
  const blocks = items.flatMap((item, index) =>
    closed.has(item.case_id)
      ? [heading(`TOP ${index + 1}`), words('Wegen Befangenheit nicht enthalten.')]
      : [
          heading(`TOP ${index + 1}: ${item.file_number ?? ''}`),
          ...itemBlocks(
            item,
            tallies.filter((tally) => tally.item_id === item.id),
            revisions.filter((revision) => revision.item_id === item.id),
          ),
        ],
  );
  return blocks.length > 0 ? blocks : null;
}

function itemBlocks(item: Item, tallies: readonly Tally[], revisions: readonly Revision[]): readonly Block[] {
  return [
    ...paragraphsOf(item.body ?? ''),
    ...tallyTable(tallies),
    ...resultOf(item),
    ...titled('Gründe des Ersuchens', item.request_reasons),
    ...titled('Hinweise', item.hints),
    ...titled('Empfehlung', item.recommendation),
    ...revisions.map(({ revised_at, reason }) =>
      words(`Nachträglich geändert am ${writtenDay(revised_at.slice(0, 10))}: ${reason}`),
    ),
  ];
}

function tallyTable(tallies: readonly Tally[]): readonly Block[] {
  if (tallies.length === 0) return [];
  const head = ['Frage', 'Person', 'Ja', 'Nein', 'Enth.', 'Anwesend', 'Ergebnis'];
  const rows = tallies.map((tally) => [
    labelOf(voteQuestionLabels, tally.question),
    [tally.first_names, tally.name].filter(Boolean).join(' ') || 'alle',
    String(tally.yes_votes),
    String(tally.no_votes),
    String(tally.abstentions),
    String(tally.present),
    tally.carried === 1 ? 'angenommen' : 'abgelehnt',
  ]);
  return [{ kind: 'table', widths: [22, 26, 7, 8, 9, 13, 15], head, rows }];
}

function resultOf({ result, result_reason, next_meets_on }: Item): readonly Block[] {
  if (result === null) return [];
  const next = next_meets_on ? ` auf den ${writtenDay(next_meets_on)}` : '';
  const reason = result_reason ? ` (${result_reason})` : '';
  const text = `${labelOf(itemResultLabels, result)}${next}${reason}`;
  return [
    {
      kind: 'paragraph',
      parts: [
        { kind: 'strong', text: 'Ergebnis: ' },
        { kind: 'text', text },
      ],
    },
  ];
}

function titled(title: string, text: string | null): readonly Block[] {
  if (!text) return [];
  return [{ kind: 'paragraph', parts: [{ kind: 'strong', text: title }] }, ...paragraphsOf(text)];
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, parts: [{ kind: 'text', text }] });
const words = (text: string): Block => ({ kind: 'paragraph', parts: [{ kind: 'text', text }] });

const labelOf = (labels: Readonly<Record<string, Label>>, code: string): string => labels[code]?.de ?? code;

const itemsOf = (read: Read, meetingId: string | null) =>
  read.rows<Item>(
    `select i.id, i.case_id, c.file_number, i.result, i.result_reason, n.meets_on as next_meets_on, x.body,
       x.request_reasons, x.hints, x.recommendation
     from agenda_item i join hardship_case c on c.id = i.case_id left join item_minutes x on x.item_id = i.id
     left join meeting n on n.id = i.next_meeting_id
     where i.meeting_id = ? and i.published_version is not null order by i.position`,
    [meetingId],
  );

const talliesOf = (read: Read, meetingId: string | null) =>
  read.rows<Tally>(
    `select t.item_id, p.surname as name, p.first_names, t.question, t.yes_votes, t.no_votes, t.abstentions,
       t.present, t.carried
     from vote_tally t left join person p on p.id = t.person_id
     where t.meeting_id = ? and t.voided_at is null order by t.recorded_at, t.id`,
    [meetingId],
  );

const revisionsOf = (read: Read, meetingId: string | null) =>
  read.rows<Revision>(
    'select item_id, reason, revised_at from minutes_revision where meeting_id = ? order by revised_at, id',
    [meetingId],
  );
