import type { Story } from './story.ts';

/** A man who has worked for years under a toleration, told by his lawyer. */
export const worker: Story = {
  lifeHistory: [
    [
      (f) =>
        `Mein Mandant, ${f.age} Jahre alt, wurde ${f.born} in ${f.home} geboren. Nach sechs Jahren Grundschule arbeitete er in der Schreinerei des Vaters. Eine förmliche Ausbildung gab es nicht; das Handwerk beherrscht er gleichwohl.`,
      (f) =>
        `${f.voice.Name} stammt aus ${f.home} und ist das älteste von sieben Geschwistern. Er hat die Schule mit zwölf Jahren verlassen, um zum Unterhalt der Familie beizutragen, zuletzt als Fahrer auf Überlandstrecken.`,
    ],
    [
      (f) =>
        `Im ${f.enteredIn} reiste er nach Deutschland ein. Von den ${f.years}, die er hier ist, hat er mehr als zwei Drittel gearbeitet, immer mit Erlaubnis der Behörde und immer bei demselben Arbeitgeber.`,
      (f) =>
        `Er lebt seit ${f.years} ununterbrochen in ${f.town}. In dieser Zeit hat er elfmal eine Verlängerung seiner Duldung beantragt und ist jedes Mal pünktlich erschienen.`,
    ],
  ],
  livingSituation: [
    [
      (f) =>
        `${f.voice.Name} ist bei ${f.employer} unbefristet in Vollzeit beschäftigt und verdient ${f.wage + 620} Euro netto. Er bewohnt eine Mietwohnung mit ${f.squareMetres - 20} Quadratmetern. Leistungen hat er seit über fünf Jahren nicht bezogen; der Rentenversicherungsverlauf liegt bei.`,
      (f) =>
        `Er arbeitet im Schichtdienst bei ${f.employer}, verdient ${f.wage + 510} Euro netto und überweist davon monatlich 150 Euro an seine Mutter. Die Wohnung mit zwei Zimmern teilt er sich mit einem Kollegen.`,
    ],
    [
      () =>
        'Der Arbeitgeber schildert ihn als „unverzichtbar“: Er sei der Einzige, der die alte Presse noch einrichten könne, und lerne derzeit zwei neue Kollegen an. Zwei Arbeitskolleginnen haben eigene Schreiben beigefügt.',
      () =>
        'In den letzten vier Jahren gab es drei Krankheitstage. Eine Beförderung zum Schichtführer scheitert allein am Aufenthalt, weil die Geschäftsleitung die Stelle nicht an eine dreimonatige Duldung knüpfen will.',
    ],
  ],
  integration: [
    [
      () =>
        'Mein Mandant hat Deutsch vor allem bei der Arbeit gelernt. Die Prüfung A2 hat er bestanden; für B1 ist er angemeldet. In der mündlichen Verständigung gibt es keinerlei Schwierigkeiten.',
      (f) =>
        `Seine Deutschkenntnisse (B1, mündlich „gut“) hat er nach Feierabend an der Volkshochschule erworben. Er ist Mitglied der Gewerkschaft und Ersatzmitglied im Betriebsrat von ${f.employer}.`,
    ],
    [
      (f) =>
        `An den Wochenenden betreut er den Rasenplatz von ${f.club}. Der Verein nennt ihn „unseren Platzwart“, obwohl er dafür nie einen Cent verlangt hat. Eine Sammlung der Nachbarschaft brachte 212 Unterschriften.`,
      (f) =>
        `Er ist in der Gemeinde ${f.parish} fest verankert und gehört zu den Freiwilligen, die den Mittagstisch für Obdachlose tragen. Seit vier Jahren lebt er mit seiner deutschen Partnerin in einer festen Beziehung; eine Eheschließung scheiterte bislang an fehlenden Urkunden.`,
    ],
  ],
  hardship: [
    [
      () =>
        'Die Voraussetzungen des § 25b AufenthG sind bis auf eine erfüllt: Eine frühere Verurteilung wegen Einreise und Aufenthalts ohne Papiere liegt mit 60 Tagessätzen knapp über dem, was die Behörde noch für unbeachtlich hält. Seitdem ist nichts mehr vorgefallen.',
      () =>
        'Der Beschäftigungsduldung steht entgegen, dass der Pass erst nach dem Stichtag vorgelegt werden konnte. Der Mandant hat sich darum nachweislich bemüht; die Botschaft ließ ihn zwei Jahre warten. Ihm fehlt am Ende nur ein Datum.',
    ],
    [
      (f) =>
        `Mit ${f.age} Jahren ${f.country.there} neu zu beginnen, hieße, ohne Wohnung, ohne Beruf und ohne Netz dazustehen. Alles, was er hat, hat er hier mit seinen Händen erarbeitet. Ich bitte um ein Härtefallersuchen.`,
      () =>
        'Die persönliche Härte liegt darin, dass ein Mensch, der seit Jahren für sich selbst sorgt, gebraucht wird und niemandem schadet, ein geordnetes Leben aufgeben soll, das sich andernorts nicht wiederholen lässt.',
    ],
  ],
  strengths: [
    () => 'Lebensunterhalt seit Jahren vollständig gesichert; Rentenversicherungsverlauf lückenlos.',
    (f) => `Arbeitgeber (${f.employer}) und Kollegium setzen sich nachdrücklich ein.`,
    () => 'Identität inzwischen geklärt, gültiger Pass.',
  ],
  doubts: [
    () => 'Geldstrafe wegen ausländerrechtlicher Verstöße: Gewicht im Sinne des § 23a AufenthG verneinen?',
    () => '§ 25b AufenthG: ABH bitten mitzuteilen, ab wann die Voraussetzungen erfüllt wären.',
  ],
  livelihood: [
    () =>
      'Der Antragsteller ist unbefristet in Vollzeit beschäftigt. Der Lebensunterhalt einschließlich ausreichenden Krankenversicherungsschutzes ist gesichert; öffentliche Leistungen werden seit Jahren nicht bezogen.',
  ],
  requestReasons: [
    () =>
      'Der Antragsteller sichert seinen Lebensunterhalt seit Jahren vollständig selbst und ist beruflich und sozial fest verwurzelt. Eine gesetzliche Regelung verfehlt er nur knapp aus Gründen, die ihm nur teilweise zuzurechnen sind. Die Ausreise würde eine gelungene Integration beenden, ohne dass ein Interesse erkennbar wäre, das schwerer wiegt.',
  ],
};
