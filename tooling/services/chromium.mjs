import { findProgram, isProgram } from './programs.mjs';

export const chromiumPackages = ['chromium', 'fonts-liberation'];

const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
];

/** The browser that `CHROMIUM` names, else the machine's own Chromium or Chrome; null when there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return isProgram(named) ? named : null;
  return (
    findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    ELSEWHERE.find(isProgram) ??
    null
  );
}

/** What a headless browser needs to stay quiet, and to start at all as root. */
export const chromiumFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
