import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { systemClock } from './clock.ts';
import { configOf } from './config.ts';
import { openDatabase } from './database/database.ts';
import { newId } from './database/id.ts';
import { migrate } from './database/migrate.ts';
import { hashPassword } from './sessions/passwords.ts';

/** What is typed appears only while this is false; piped lines are never shown. */
let isHidden = false;
const screen = new Writable({
  write: (chunk, _encoding, done) => (isHidden ? done() : process.stdout.write(chunk, () => done())),
});
const isTyped = process.stdin.isTTY === true;
const terminal = createInterface({
  input: process.stdin,
  ...(isTyped && { output: screen, terminal: true }),
});
const lines = terminal[Symbol.asyncIterator]();

/** The next line, typed or piped. A hidden one is not shown while it is typed. */
async function ask(question: string, { hidden = false } = {}): Promise<string> {
  process.stdout.write(`${question}: `);
  isHidden = hidden;
  const line = await lines.next();
  if (isHidden && isTyped) process.stdout.write('\n');
  isHidden = false;
  return line.done ? '' : line.value.trim();
}

const name = await ask('Name');
const login = (await ask('Anmeldename')).toLowerCase();
const password = await ask('Passwort (mindestens 12 Zeichen)', { hidden: true });
terminal.close();
if (name === '' || login === '') throw new Error('Name und Anmeldename dürfen nicht leer sein.');
if (password.length < 12) throw new Error('Das Passwort ist kürzer als 12 Zeichen.');

const database = await openDatabase(configOf({ ...process.env, AUTH_MODE: 'password' }).databaseUrl);
await migrate(database);
const accountId = newId();
const hash = await hashPassword(password);
await database.transaction(async (tx) => {
  await tx.run('insert into account (id, login, name, password_hash, created_at) values (?, ?, ?, ?, ?)', [
    accountId,
    login,
    name,
    hash,
    systemClock.now(),
  ]);
  for (const fn of ['OFFICE_HEAD', 'CHAIR']) {
    await tx.run(
      'insert into account_function (id, account_id, actor_function, valid_from) values (?, ?, ?, ?)',
      [newId(), accountId, fn, systemClock.today()],
    );
  }
  tx.record({ clock: systemClock, actor: null }, { action: 'createAdmin', ids: { accountId } });
});
await database.close();
process.stdout.write(`Konto ${login} angelegt (Leitung der Geschäftsstelle und Vorsitz).\n`);
