import type { SenderLines } from './renderer/page.ts';

/**
 * Who writes: the office of the commission of North Rhine-Westphalia, § 3 HFKVO NRW, at the ministry responsible for
 * foreigners' affairs.
 */
export const sender: SenderLines = {
  name: 'Härtefallkommission',
  land: 'des Landes Nordrhein-Westfalen',
  body: 'Geschäftsstelle beim Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration',
  returnLine: 'Härtefallkommission NRW · Völklinger Straße 4 · 40219 Düsseldorf',
  footer: [
    'Geschäftsstelle der Härtefallkommission des Landes Nordrhein-Westfalen',
    'Völklinger Straße 4 · 40219 Düsseldorf',
  ],
};

/** The ministry that § 7(3) HFKVO NRW names beside the office, as an addressee. */
export const supervision: readonly string[] = [
  'Ministerium für Kinder, Jugend, Familie,',
  'Gleichstellung, Flucht und Integration',
  'des Landes Nordrhein-Westfalen',
  'Aufsicht über die Ausländerbehörden',
  'Völklinger Straße 4',
  '40219 Düsseldorf',
];
