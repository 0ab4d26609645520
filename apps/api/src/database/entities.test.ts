import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../test/test-database.ts';
import { entities } from './entities.ts';

interface TableColumn {
  readonly name: string;
  /** `int`, `text` or `varchar(length)`. */
  readonly type: string;
  readonly nullable: boolean;
  readonly primary: boolean;
  readonly default: string | null;
}

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

const byName = (a: TableColumn, b: TableColumn) => (a.name < b.name ? -1 : 1);
const typeOf = (type: string) => (type.toLowerCase() === 'mediumtext' ? 'text' : type.toLowerCase());
const defaultOf = (value: unknown) =>
  value === null || value === 'NULL' ? null : String(value).replaceAll("'", '');

async function columnsInTheDatabase(table: string): Promise<TableColumn[]> {
  const rows = await test.database.rows<TableColumn>(
    test.database.engine === 'sqlite'
      ? `select name, type, "notnull" = 0 as nullable, pk > 0 as "primary", dflt_value as "default"
         from pragma_table_info(?)`
      : `select column_name as name, if(data_type = 'varchar', column_type, data_type) as type,
           is_nullable = 'YES' as nullable, column_key = 'PRI' as \`primary\`, column_default as \`default\`
         from information_schema.columns where table_schema = database() and table_name = ?`,
    [table],
  );
  return rows
    .map((row) => ({
      name: row.name,
      type: typeOf(row.type),
      nullable: Boolean(row.nullable),
      primary: Boolean(row.primary),
      default: defaultOf(row.default),
    }))
    .sort(byName);
}

function columnsOf(entity: (typeof entities)[number]): TableColumn[] {
  return test.database.writer
    .getMetadata(entity)
    .columns.map((column) => ({
      name: column.databaseName,
      type: column.length ? `${column.type}(${column.length})` : String(column.type),
      nullable: column.isNullable,
      primary: column.isPrimary,
      default: column.default === undefined ? null : String(column.default),
    }))
    .sort(byName);
}

describe('the entities', () => {
  it.each(entities.map((entity) => [entity.name, entity] as const))(
    '%s names exactly the columns that the migrations created',
    async (_name, entity) => {
      const table = test.database.writer.getMetadata(entity).tableName;
      expect(columnsOf(entity)).toEqual(await columnsInTheDatabase(table));
    },
  );

  it('cover every table but the list of migrations', async () => {
    const tables = await test.database.rows<{ name: string }>(
      test.database.engine === 'sqlite'
        ? `select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`
        : 'select table_name as name from information_schema.tables where table_schema = database()',
    );
    const covered = entities.map((entity) => test.database.writer.getMetadata(entity).tableName);
    expect(tables.map((table) => table.name).sort()).toEqual([...covered, 'migrations'].sort());
  });

  it.each(entities.map((entity) => [entity.name, entity] as const))(
    '%s needs no quotes around its names',
    async (_name, entity) => {
      const { tableName, columns } = test.database.writer.getMetadata(entity);
      const names = columns.map(({ databaseName }) => databaseName).join(', ');
      await test.database.rows(`select ${names} from ${tableName} where 1 = 0`);
    },
  );
});
