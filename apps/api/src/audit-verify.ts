import type { ChainEnd } from './audit/chain.ts';
import { type Damage, verify } from './audit/verify.ts';
import { configOf } from './config.ts';
import { openDatabase } from './database/database.ts';

const FINDINGS: Readonly<Record<Damage, string>> = {
  MISSING: 'fehlt',
  NOT_CHAINED:
    'schließt nicht an den Eintrag davor an (eingefügt, vertauscht oder der davor wurde neu geschrieben)',
  CHANGED: 'wurde geändert',
  END_MISSING: 'fehlt: das Ende des Protokolls wurde entfernt',
  END_NOT_WRITTEN_BY_US: 'wurde hinter dem Ende des Protokolls eingefügt',
  ANCHOR_DIFFERS: 'stimmt nicht mit dem angegebenen Anker überein',
};

/** `--anchor 1234:<hash>`, as an earlier run printed it. */
function anchorOf(args: readonly string[]): ChainEnd | undefined {
  const at = args.indexOf('--anchor');
  if (at < 0) return undefined;
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(args[at + 1] ?? '') ?? [];
  if (!seq || !hash) throw new Error('--anchor: Nummer und Hash, wie ein früherer Lauf sie ausgegeben hat');
  return { seq: Number(seq), hash };
}

const anchor = anchorOf(process.argv.slice(2));
const database = await openDatabase(configOf({ ...process.env, AUTH_MODE: 'password' }).databaseUrl);
const verdict = await verify(database, anchor);
await database.close();
if (verdict.ok) {
  process.stdout.write(
    `Das Änderungsprotokoll ist unversehrt: ${verdict.end.seq} Einträge.\nAnker: ${verdict.end.seq}:${verdict.end.hash}\n`,
  );
} else {
  process.stdout.write(
    `Änderungsprotokoll beschädigt: Eintrag ${verdict.seq} ${FINDINGS[verdict.damage]}.\n`,
  );
  process.exitCode = 1;
}
