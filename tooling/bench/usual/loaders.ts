import DataLoader from 'dataloader';
import { type DataSource, In, type ObjectLiteral } from 'typeorm';

export type Entity = ObjectLiteral;

/** A loader for the rows of `table` whose `key` is asked for, in order. */
function manyBy(source: DataSource, table: string, key: string, order: Record<string, 'ASC' | 'DESC'>) {
  return new DataLoader<string, Entity[]>(async (keys) => {
    const rows: Entity[] = await source.getRepository(table).find({ where: { [key]: In([...keys]) }, order });
    const grouped = Map.groupBy(rows, (row) => row[key] as string);
    return keys.map((each) => grouped.get(each) ?? []);
  });
}

function oneBy(source: DataSource, table: string) {
  return new DataLoader<string, Entity | null>(async (keys) => {
    const rows: Entity[] = await source.getRepository(table).find({ where: { id: In([...keys]) } });
    const found = new Map(rows.map((row) => [row.id as string, row]));
    return keys.map((each) => found.get(each) ?? null);
  });
}

/** Fresh for each request. */
export const loadersOf = (source: DataSource) => ({
  case: oneBy(source, 'hardship_case'),
  authority: oneBy(source, 'authority'),
  persons: manyBy(source, 'person', 'caseId', { position: 'ASC' }),
  documents: manyBy(source, 'document', 'caseId', { receivedOn: 'ASC', id: 'ASC' }),
  statements: manyBy(source, 'statement', 'caseId', { round: 'DESC' }),
  events: manyBy(source, 'case_event', 'caseId', { seq: 'ASC' }),
  items: manyBy(source, 'agenda_item', 'meetingId', { position: 'ASC' }),
});

export interface UsualContext {
  readonly source: DataSource;
  readonly loaders: ReturnType<typeof loadersOf>;
}
