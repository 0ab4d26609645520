import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { recordedOnly } from './audit/recorded-only.ts';
import { ReadingLog } from './cases/reading-log.ts';
import { systemClock } from './clock.ts';
import { configOf } from './config.ts';
import { kindOf } from './daily/duty.ts';
import { scheduleDaily } from './daily/schedule-daily.ts';
import { openDatabase } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { serve } from './http/server.ts';
import { dispatchPlaceOf } from './outbox/dispatch/dispatch-place-of.ts';
import { startWorker } from './outbox/dispatch/worker.ts';
import { refuseDemoInProduction } from './sessions/refuse-demo.ts';
import { openStorage } from './storage/storage.ts';

const dashboard = fileURLToPath(new URL('../../dashboard/dist', import.meta.url));
const config = configOf({ DASHBOARD_DIR: existsSync(dashboard) ? dashboard : undefined, ...process.env });
const log = pino({ level: config.logLevel });
const database = await openDatabase(config.databaseUrl);
await migrate(database);
if (config.production) await refuseDemoInProduction(database);
const readingLog = new ReadingLog(database, systemClock, () => log.error('reading log not written'));
const audited = recordedOnly(database);
const storage = openStorage(audited, config.storageDirectory, config.storageKey);
const place = { config, database: audited, clock: systemClock, log, readingLog, storage };
const outbox = config.background
  ? startWorker(dispatchPlaceOf(place), (error) => log.error({ type: kindOf(error) }, 'letters not sent'))
  : null;
const application = outbox ? { ...place, wakeOutbox: outbox.wake } : place;
const server = await serve(application);
const stopDaily = config.background ? scheduleDaily(application) : null;
log.info({ url: server.url, engine: database.engine, authMode: config.authMode }, 'listening');

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    await Promise.all([server.stop(), stopDaily?.(), outbox?.stop()]);
    await database.close();
    log.info('stopped');
    process.exit(0);
  });
}
