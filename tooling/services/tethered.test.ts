import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort, isFree } from './free-port.mjs';
import { tethered } from './tethered.mjs';

const directory = () => mkdtempSync(join(tmpdir(), 'ersuchen-tethered-'));

describe('a tethered server', () => {
  it('stops when asked to and takes its directory along', async () => {
    const place = directory();
    const server = tethered(place, 'sleep', ['60']);
    await server.stop();
    expect(await server.exited).not.toBe(0);
    expect(existsSync(place)).toBe(false);
  });

  it('tells its exit code and the end of its log when it fails by itself', async () => {
    const place = directory();
    writeFileSync(join(place, 'server.log'), 'disk full\n');
    const server = tethered(place, 'sh', ['-c', 'exit 3']);
    expect(await server.exited).toBe(3);
    expect(server.told()).toContain('disk full');
  });
});

describe('a free port', () => {
  it('can be listened on', async () => {
    expect(await isFree(await freePort())).toBe(true);
  });
});
