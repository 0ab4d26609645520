import type { Story } from './story.ts';

/** A chronically ill person, told by an advice centre. */
export const illness: Story = {
  lifeHistory: [
    [
      (f) =>
        `${f.voice.Name} wurde ${f.born} in ${f.home} geboren, besuchte dort zehn Jahre die Schule und arbeitete danach in einer Näherei. Bereits dort traten die ersten Beschwerden auf, die mangels Untersuchungen lange falsch gedeutet wurden.`,
      (f) =>
        `${f.voice.Name}, ${f.age} Jahre alt, stammt aus ${f.home}. Nach der Schule war ${f.voice.er} über fünfzehn Jahre im Einzelhandel beschäftigt, zuletzt mit einem eigenen kleinen Laden, den ${f.voice.er} krankheitsbedingt aufgeben musste.`,
      (f) =>
        `Aufgewachsen ist ${f.voice.Name} in ${f.home} mit vier Geschwistern. ${f.voice.Er} arbeitete in der Landwirtschaft der Familie, bis die Kraft dafür nicht mehr reichte. Zwei Geschwister sind an derselben Krankheit gestorben.`,
    ],
    [
      (f) =>
        `Seit ${f.enteredIn} lebt ${f.voice.er} in Deutschland. Die Diagnose wurde erst hier gestellt, nach einem Zusammenbruch in der Unterkunft. Wir begleiten ${f.voice.ihn} seit dieser Zeit.`,
      (f) =>
        `Die Jahre in Deutschland sind von Klinikaufenthalten bestimmt, aber nicht allein von ihnen: Zwischen den Behandlungen hat ${f.voice.er} Kurse besucht und, soweit es die Ärzte erlaubten, gearbeitet.`,
    ],
  ],
  livingSituation: [
    [
      (f) =>
        `${f.voice.Name} bewohnt ein Zimmer mit eigener Küche in einer städtischen Unterkunft in ${f.town}. Dreimal in der Woche fährt ${f.voice.er} zur Dialyse in ${f.clinic}. An den übrigen Tagen hilft ${f.voice.er} vier Stunden in der Fahrradwerkstatt unseres Trägers.`,
      (f) =>
        `${f.voice.Er} lebt in ${f.town} in einer kleinen Wohnung, die barrierearm ist und fünf Minuten von ${f.clinic} entfernt liegt. Eine Nachbarin hat einen Schlüssel und sieht jeden Abend nach dem Rechten.`,
      (f) =>
        `Der Alltag ist durch die Behandlung gegliedert: morgens Medikamente und Messungen, zweimal in der Woche Physiotherapie, einmal im Monat die Ambulanz von ${f.clinic}. Dazwischen arbeitet ${f.voice.er} mit Genehmigung 15 Stunden in der Woche bei ${f.employer}.`,
    ],
    [
      () =>
        'Es werden Leistungen nach dem Asylbewerberleistungsgesetz bezogen. Eine volle Erwerbstätigkeit ist nach dem Gutachten des Gesundheitsamts auf absehbare Zeit nicht möglich, eine Tätigkeit bis zu drei Stunden täglich dagegen ausdrücklich erwünscht.',
      (f) =>
        `Die Kosten der Behandlung trägt derzeit die Stadt. Mit einem Aufenthaltstitel würde ${f.voice.er} in die gesetzliche Krankenversicherung aufgenommen; der Arbeitgeber ist bereit, die Stunden zu erhöhen.`,
    ],
  ],
  integration: [
    [
      (f) =>
        `Trotz der Erkrankung hat ${f.voice.er} die Prüfung A2 bestanden und bereitet ${f.voice.sich} auf B1 vor. Den Unterricht holt ${f.voice.er} während der Dialyse mit dem Tablet nach; das Pflegepersonal fragt inzwischen Vokabeln ab.`,
      (f) =>
        `${f.voice.Name} spricht gut Deutsch. Im Selbsthilfeverein ist ${f.voice.er} seit zwei Jahren für die Begrüßung neuer Mitglieder zuständig, weil kaum jemand die Angst vor der ersten Behandlung so ruhig nehmen kann.`,
    ],
    [
      (f) =>
        `In der Gemeinde ${f.parish} gehört ${f.voice.er} zum Team der Kleiderkammer. Die Pfarrerin beschreibt ${f.voice.ihn} als „den verlässlichsten Menschen, den wir haben, obwohl niemand mehr Grund hätte, abzusagen“.`,
      (f) =>
        `Straftaten liegen nicht vor. ${f.voice.Er} hat ${f.voice.sich} in ${f.town} einen Kreis von Menschen aufgebaut, der im Alltag trägt; elf von ihnen haben ein Unterstützungsschreiben unterzeichnet.`,
    ],
  ],
  hardship: [
    [
      (f) =>
        `Nach dem Bericht von ${f.clinic} besteht eine chronische Nierenerkrankung im Endstadium. Eine Unterbrechung der Behandlung von mehr als wenigen Tagen ist lebensbedrohlich. Die Aufnahme auf die Warteliste für eine Transplantation ist erfolgt; sie erlischt mit der Ausreise.`,
      (f) =>
        `Diagnostiziert ist eine schwere, in Schüben verlaufende Erkrankung des Nervensystems. Unter der jetzigen Behandlung ist der Zustand seit achtzehn Monaten stabil. ${f.clinic} hält einen Wechsel des Medikaments für nicht vertretbar; es ist ${f.country.there} nach Auskunft des Herstellers nicht zugelassen.`,
      (f) =>
        `${f.voice.Name} leidet an einer Herzerkrankung und trägt einen implantierten Defibrillator, der vierteljährlich kontrolliert werden muss. Hinzu kommt eine schwere depressive Störung. Die Fachärztin beschreibt Schweregrad und Verlauf im beigefügten Bericht im Einzelnen.`,
    ],
    [
      (f) =>
        `Das Bundesamt hat die Behandlung ${f.country.there} für grundsätzlich verfügbar gehalten. Das mag für die Hauptstadt gelten; ${f.voice.Name} hat dort weder Angehörige noch Mittel. Wir bitten, nicht auf die Möglichkeit, sondern auf diesen Menschen zu sehen.`,
      (f) =>
        `Die Erkrankung allein hat im Asylverfahren nicht gereicht. In der Verbindung mit den Bindungen, die ${f.voice.er} hier hat und ohne die der Alltag nicht zu bewältigen wäre, liegt nach unserer Überzeugung ein dringender humanitärer Grund.`,
    ],
  ],
  strengths: [
    () =>
      'Aktuelle fachärztliche Berichte mit Schweregrad und Verlauf liegen vor, Schweigepflichtentbindung ist erteilt.',
    (f) => `Tragfähiges Unterstützernetz in ${f.town}; ohne dieses ist die Versorgung nicht gesichert.`,
    () => 'Keine Straftaten, Identität geklärt, nach Kräften erwerbstätig.',
  ],
  doubts: [
    () =>
      'Abgrenzung zu § 60 Abs. 7 AufenthG: zielstaatsbezogene Gründe hat das BAMF geprüft; hier nur die persönliche Härte beraten.',
    () =>
      'Lebensunterhalt auf Dauer nicht gesichert; Erklärung nach § 68 AufenthG durch die Kirchengemeinde denkbar?',
  ],
  livelihood: [
    () =>
      'Es werden laufende Leistungen nach § 2 AsylbLG einschließlich der Krankenhilfe bezogen. Mit einer Sicherung des Lebensunterhalts ist wegen der Erkrankung auf absehbare Zeit nicht zu rechnen.',
    () =>
      'Der Lebensunterhalt wird teilweise durch eine geringfügige Beschäftigung, im Übrigen durch öffentliche Leistungen bestritten. Die Behandlungskosten trägt die Kommune.',
  ],
  requestReasons: [
    () =>
      'Die Schwere der Erkrankung und die Abhängigkeit von der hier aufgebauten Unterstützung begründen zusammen dringende humanitäre Gründe. Die Kommission verkennt nicht, dass der Lebensunterhalt nicht gesichert ist; sie hält es in diesem Einzelfall nicht für ausschlaggebend.',
  ],
};
