import type { Slot } from './stories/story.ts';
import { capital } from './voice.ts';

/** Entry, residence status and family ties in words that fit every story and every voice. */
export const commonEntry: readonly Slot[] = [
  [
    ({ voice: v, ...f }) =>
      `${v.Name} ${v.past('reiste')} im ${f.enteredIn} ein, ${f.country.route}. Ein Visum für Deutschland ${v.past('hatte')} ${v.er} nicht. Seitdem ${v.verb('bin', 'ist', 'sind')} ${v.er} ohne Unterbrechung im Bundesgebiet.`,
    ({ voice: v, ...f }) =>
      `Die Einreise erfolgte im ${f.enteredIn}, ${f.country.route}. ${v.Name} ${v.verb('habe', 'hat', 'haben')} Deutschland seitdem nicht mehr verlassen.`,
    ({ voice: v, ...f }) =>
      `Im ${f.enteredIn} ${v.past('kam')} ${v.er} nach Deutschland, ${f.country.route}. Eine frühere Einreise gab es nicht; so steht es auch in der Niederschrift der Anhörung.`,
    ({ voice: v, ...f }) =>
      `${v.Name} ${v.past('erreichte')} Deutschland im ${f.enteredIn}, ${f.country.route}. ${v.Er} ${v.past('meldete')} ${v.sich} am nächsten Tag in der Erstaufnahmeeinrichtung und ${v.past('wurde')} nach einigen Wochen ${f.town} zugewiesen.`,
  ],
];

export const commonResidenceStatus: readonly Slot[] = [
  [
    ({ voice: v, ...f }) =>
      `Am ${f.asylumOn} ${v.past('stellte')} ${v.er} einen Asylantrag, den das Bundesamt ${f.refusedIn} ablehnte. Die Klage vor dem Verwaltungsgericht ${f.court} blieb ${f.courtIn} ohne Erfolg.`,
    ({ voice: v, ...f }) =>
      `Der Asylantrag vom ${f.asylumOn} wurde ${f.refusedIn} als unbegründet abgelehnt, Abschiebungsverbote wurden nicht festgestellt. Das Verwaltungsgericht ${f.court} hat die Klage ${f.courtIn} abgewiesen; der Antrag auf Zulassung der Berufung wurde nicht gestellt, weil ${v.ihm} das Geld dafür fehlte.`,
    ({ voice: v, ...f }) =>
      `${v.Name} ${v.verb('habe', 'hat', 'haben')} am ${f.asylumOn} Asyl beantragt. Bescheid des Bundesamtes: Ablehnung (${f.refusedIn.replace(/^im /, '')}). Urteil des Verwaltungsgerichts ${f.court}: Abweisung (${f.courtIn.replace(/^im /, '')}). Weitere Verfahren sind nicht anhängig.`,
  ],
  [
    ({ voice: v }) =>
      `Seit der Rechtskraft ${v.verb('habe', 'hat', 'haben')} ${v.er} eine Duldung, die zuletzt um drei Monate verlängert wurde. Ein Termin für eine Abschiebung ist ${v.ihm} nicht bekannt.`,
    ({ voice: v }) =>
      `${v.Er} ${v.verb('bin', 'ist', 'sind')} vollziehbar ausreisepflichtig und im Besitz einer Duldung nach § 60a AufenthG. Bei der Ausländerbehörde ${v.past('erschien')} ${v.er} zu jedem Termin.`,
    ({ voice: v }) =>
      `Die Ausreisefrist ist abgelaufen; der weitere Aufenthalt wird geduldet. Der Pass liegt der Behörde vor oder ist beantragt, die Bestätigung der Botschaft ist beigefügt. Einen anderen Antrag ${v.verb('habe', 'hat', 'haben')} ${v.er} nicht gestellt.`,
    ({ voice: v }) =>
      `Mehrfach ${v.verb('habe', 'hat', 'haben')} ${v.er} nachgefragt, ob ein anderer Aufenthaltstitel möglich ist. Die Ausländerbehörde hat das bisher verneint und die Duldung jeweils kurz vor ihrem Ablauf verlängert.`,
  ],
];

export const commonFamilyTies: readonly Slot[] = [
  [
    ({ voice: v, ...f }) =>
      `In Deutschland leben ein Bruder mit seiner Familie in Dortmund und zwei Cousinen in Neuss, die ${v.ihm} sehr nahestehen. ${capital(f.country.there)} leben noch die Mutter und eine Tante, beide auf kleine Beträge angewiesen, die aus Deutschland kommen.`,
    ({ voice: v, ...f }) =>
      `Angehörige ${f.country.there} gibt es kaum noch: Die Eltern sind verstorben, die Geschwister sind in alle Welt verstreut. Die engste Bezugsperson in Deutschland ist eine Familie aus ${f.town}, die ${v.ihn} vor Jahren aufgenommen hat.`,
    ({ voice: v, ...f }) =>
      `Zu Verwandten ${f.country.there} besteht nur telefonisch Kontakt, etwa einmal im Monat. In Nordrhein-Westfalen ${v.verb('lebt eine Schwester von mir', `lebt eine Schwester`, 'leben Geschwister von uns')} mit gesichertem Aufenthalt; Feiertage ${v.verb('verbringe', 'verbringt', 'verbringen')} ${v.er} dort.`,
    ({ voice: v, ...f }) =>
      `Weitere Familienangehörige leben in Frankreich und Belgien. ${capital(f.country.there)} ${v.verb('habe', 'hat', 'haben')} ${v.er} noch einen Onkel, der selbst kaum für sich sorgen kann. Eine Wohnung oder Land gibt es dort nicht mehr.`,
  ],
];
