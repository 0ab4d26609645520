import { configOf } from './config.ts';
import { openDatabase } from './database/database.ts';
import { migrate } from './database/migrate.ts';

const database = await openDatabase(configOf({ ...process.env, AUTH_MODE: 'password' }).databaseUrl);
await migrate(database);
await database.close();
