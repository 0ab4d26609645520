import type { Story } from './story.ts';

/** Somebody who gives much time to others, told by a person of trust. */
export const volunteer: Story = {
  lifeHistory: [
    [
      (f) =>
        `Ich schreibe für ${f.voice.Name}, weil ich ${f.voice.ihn} seit dem ersten Winter in ${f.town} kenne. ${f.voice.Er} wurde ${f.born} in ${f.home} geboren, hat die Schule beendet und vier Semester Agrarwissenschaft studiert.`,
      (f) =>
        `${f.voice.Name} ist ${f.age} Jahre alt und kommt aus ${f.home}. ${f.voice.Er} hat dort als Grundschullehrkraft gearbeitet, bis die Schule geschlossen wurde. Ich bin pensionierte Rektorin und erkenne eine gute Lehrkraft, wenn sie vor mir steht.`,
    ],
    [
      (f) =>
        `Kennengelernt habe ich ${f.voice.ihn} im ${f.enteredIn} in der Turnhalle, die damals als Unterkunft diente. ${f.voice.Er} sprach kein Wort Deutsch und half trotzdem vom ersten Tag an bei der Essensausgabe.`,
      (f) =>
        `Seit ${f.years} lebt ${f.voice.er} hier. Aus einem Menschen, der um Hilfe bat, ist einer geworden, den man um Hilfe bittet.`,
    ],
  ],
  livingSituation: [
    [
      (f) =>
        `${f.voice.Name} bewohnt eine Einliegerwohnung in unserem Haus in ${f.town}, für die ${f.voice.er} ${f.rent} Euro Miete zahlt. Wir wollten das nicht, aber ${f.voice.er} besteht darauf.`,
      (f) =>
        `${f.voice.Er} lebt in einer städtischen Unterkunft in einem Zimmer mit zwei Betten, von denen eines seit Monaten leer ist. Der Hausmeister sagt, seit ${f.voice.er} da sei, gebe es keinen Streit mehr auf dem Flur.`,
    ],
    [
      (f) =>
        `Nach langem Warten auf die Erlaubnis arbeitet ${f.voice.er} seit einem Jahr bei ${f.employer} in Teilzeit. Der Verdienst von rund ${f.wage - 250} Euro deckt den größten Teil des Bedarfs.`,
      (f) =>
        `Eine Arbeit wurde ${f.voice.ihm} bisher nicht erlaubt, weil der Pass fehlt. ${f.voice.Er} hat deshalb jede Arbeitsgelegenheit angenommen, die die Stadt anbietet; die Bescheinigungen liegen bei.`,
    ],
  ],
  integration: [
    [
      (f) =>
        `Deutsch hat ${f.voice.er} zuerst an meinem Küchentisch gelernt, dann im Kurs bis B2. Heute dolmetscht ${f.voice.er} für die Ehrenamtlichen der Stadt in ${f.country.languages}, unentgeltlich und zu jeder Tageszeit.`,
      (f) =>
        `Das Zertifikat B1 hat ${f.voice.er} mit voller Punktzahl im Sprechen bestanden. ${f.voice.Er} ist Mitglied bei ${f.club} und hat dort den Übungsleiterschein gemacht.`,
    ],
    [
      (f) =>
        `Bei der Tafel gehört ${f.voice.er} zum festen Team, seit drei Jahren jeden Dienstag und Freitag. Der Bürgermeister hat ${f.voice.ihn} im letzten Jahr mit der Ehrenamtsnadel ausgezeichnet; das Foto hängt im Rathaus.`,
      (f) =>
        `${f.voice.Er} hat den Gemeinschaftsgarten an der Gemeinde ${f.parish} aufgebaut. Wo Brennnesseln standen, wachsen jetzt Bohnen, und wo sich Nachbarn nicht grüßten, wird im August gemeinsam gegessen.`,
    ],
  ],
  hardship: [
    [
      (f) =>
        `Ich bin 74 Jahre alt und nach einer Operation auf Hilfe angewiesen. ${f.voice.Er} kauft für mich ein, fährt mich zum Arzt und hat für mich die Treppe mit einem Geländer versehen. Was uns verbindet, ist längst mehr als Hilfe.`,
      (f) =>
        `Für diese Stadt wäre es ein Verlust, für ${f.voice.ihn} ein Sturz ins Leere. Die Eltern sind gestorben, die Schwester lebt in Kanada. ${f.voice.Er} hat alles, was ein Leben ausmacht, hier.`,
    ],
    [
      () =>
        'Ich kenne die Paragrafen nicht. Ich weiß aber, dass das Wort Härtefall für Menschen gedacht ist, für die keine Regel passt. Hier ist einer.',
      (f) =>
        `Wir, der Freundeskreis mit 23 Mitgliedern, stehen für ${f.voice.ihn} ein. Zwei von uns sind bereit, sich für den Lebensunterhalt zu verpflichten.`,
    ],
  ],
  strengths: [
    () => 'Herausragendes Ehrenamt über Jahre, öffentlich ausgezeichnet.',
    () => 'Deutsch mindestens B1, Dolmetschtätigkeit für die Kommune.',
    () => 'Freundeskreis bietet Verpflichtungserklärung nach § 68 AufenthG an.',
  ],
  doubts: [
    () => 'Pass fehlt; Bemühungen bisher nur teilweise belegt. Nachweise anfordern.',
    () => 'Dublin-Überstellung war angeordnet und ist durch Kirchenasyl verfristet: sachlich darstellen.',
  ],
  livelihood: [
    () =>
      'Der Lebensunterhalt wird zum Teil aus öffentlichen Mitteln bestritten. Zwei Privatpersonen haben eine Verpflichtungserklärung angeboten; ihre Bonität wurde hier nicht geprüft.',
  ],
  requestReasons: [
    () =>
      'Der über Jahre geleistete, öffentlich gewürdigte Dienst für andere und die daraus gewachsenen Bindungen gehen weit über das übliche Maß der Integration hinaus. Die angebotenen Verpflichtungserklärungen tragen dem öffentlichen Interesse an der Sicherung des Lebensunterhalts Rechnung.',
  ],
};
