import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from '../services/chromium.mjs';
import { freePort } from '../services/free-port.mjs';

/** Every worker reads this file again and must meet the same server. */
process.env.JOURNEYS_PORT ??= String(await freePort());
const port = process.env.JOURNEYS_PORT;
const executablePath = findChromium();

/** One installation with demo data for all journeys, so they run one after the other. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env.CI === 'true',
  timeout: 240_000,
  globalTimeout: 7 * 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumFlags },
  },
  webServer: {
    command: `node ../services/demo-server.mjs ${port}`,
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 60_000,
    stdout: 'pipe',
  },
});
