import { inGroup } from '../german.ts';
import { capital } from '../voice.ts';
import type { Story } from './story.ts';

/** Parents with children at school, well rooted; `wir`. */
export const family: Story = {
  lifeHistory: [
    [
      (f) =>
        `Ich, ${f.call}, wurde ${f.born} in ${f.home} geboren. Nach acht Jahren Schule habe ich in der Werkstatt meines Onkels gearbeitet und dort ${f.partnerCall} kennengelernt. Wir haben geheiratet, als wir beide Anfang zwanzig waren.`,
      (f) =>
        `Wir stammen beide aus der Gegend von ${f.home}. ${f.call} hat dort die Mittelschule abgeschlossen und auf dem Bau gearbeitet, ${f.partnerCall} hat eine Ausbildung zur Schneiderin begonnen, sie aber wegen der Geburt von ${f.eldest} nicht beendet.`,
      (f) =>
        `${f.call} ist ${f.born} in ${f.home} als drittes von fünf Kindern zur Welt gekommen. Die Familie lebte von einem kleinen Hof. ${f.partnerCall} kommt aus dem Nachbarort; wir kennen uns seit der Schulzeit und haben früh geheiratet.`,
    ],
    [
      (f) =>
        `Seit ${f.years} leben wir in Deutschland, fast die ganze Zeit in ${f.town}. ${f.childNames} ${f.childCount === 1 ? 'kennt' : 'kennen'} kein anderes Zuhause. ${f.youngest} war noch nie ${f.country.there}.`,
      (f) =>
        `Als wir ankamen, war ${f.eldest} noch klein. Alles, was unsere Kinder können, haben sie hier gelernt: lesen, schwimmen, Fahrrad fahren. Zu Hause sprechen sie untereinander nur Deutsch.`,
      (f) =>
        `Die ersten vierzehn Monate haben wir in einer Gemeinschaftsunterkunft verbracht, zu ${inGroup(f.childCount + 2)} in einem Zimmer. Dann durften wir in eine Wohnung in ${f.town} ziehen. Dort sind wir bis heute.`,
    ],
  ],
  livingSituation: [
    [
      (f) =>
        `Wir wohnen in einer Mietwohnung mit ${f.rooms} Zimmern und ${f.squareMetres} Quadratmetern. Die Warmmiete beträgt ${f.rent + 420} Euro. ${f.call} arbeitet in Vollzeit bei ${f.employer} und verdient etwa ${f.wage + 350} Euro netto, ${f.partnerCall} hat eine Teilzeitstelle in der Küche einer Kindertagesstätte.`,
      (f) =>
        `${f.call} ist seit drei Jahren bei ${f.employer} unbefristet beschäftigt, zuletzt als Vorarbeiter. Wir erhalten nur noch ergänzend Leistungen nach dem Asylbewerberleistungsgesetz, im letzten Monat waren es 312 Euro. Sobald ${f.partnerCall} arbeiten darf, brauchen wir auch diese nicht mehr.`,
      (f) =>
        `Unsere Wohnung in ${f.town} hat ${f.rooms} Zimmer. ${f.call} durfte lange nicht arbeiten, weil die Beschäftigung nicht erlaubt war. Seit der Erlaubnis arbeitet ${f.call} im Lager von ${f.employer}; der Arbeitgeber hat schriftlich bestätigt, dass er einen unbefristeten Vertrag gibt, sobald der Aufenthalt gesichert ist.`,
    ],
    [
      (f) => f.schooling,
      (f) => `${f.schooling} Die Zeugnisse liegen bei.`,
      (f) =>
        `${f.schooling} Für die Lehrerinnen und Lehrer sind wir immer erreichbar; wir haben keinen Elternabend verpasst.`,
    ],
  ],
  integration: [
    [
      (f) =>
        `${f.call} hat die Prüfung auf dem Niveau B1 bestanden, ${f.partnerCall} auf dem Niveau A2 und besucht jetzt am Vormittag den Kurs für B1. Mit Behörden, Ärzten und Lehrern brauchen wir keinen Dolmetscher.`,
      (f) =>
        `Wir haben beide den Integrationskurs besucht, sobald wir zugelassen wurden. ${f.partnerCall} hilft inzwischen anderen Müttern im Sprachcafé der Gemeinde ${f.parish}.`,
      (f) =>
        `Deutsch haben wir zuerst von unseren Kindern gelernt, dann im Kurs der Volkshochschule. ${f.partnerCall} hat im letzten Jahr den Test „Leben in Deutschland“ mit 31 von 33 Punkten bestanden.`,
    ],
    [
      (f) =>
        `${f.eldest} spielt bei ${f.club} und hilft dort inzwischen beim Training der Jüngeren. ${f.youngest} singt im Kinderchor. ${f.call} streut im Winter freiwillig den Weg vor dem Altenheim, weil es dort sonst niemand tut. Zehn Nachbarn und die Klassenlehrerin haben Briefe für uns geschrieben.`,
      (f) =>
        `In der Schule wurde ${f.eldest} in die Schülervertretung gewählt, die Schulleitung bescheinigt ein „außergewöhnlich reifes Sozialverhalten“. ${f.partnerCall} ist in der Klassenpflegschaft und backt zu jedem Schulfest. Bei ${f.club} haben wir im Sommer das Vereinsheim mit gestrichen.`,
      (f) =>
        `Wir sind Mitglieder bei ${f.club}. Dort hat ${f.call} die Jugendmannschaft zu Auswärtsspielen gefahren, bis der Führerschein umgeschrieben werden musste. Die Unterstützungsliste des Vereins hat 184 Unterschriften.`,
    ],
  ],
  hardship: [
    [
      (f) =>
        `Für uns Eltern wäre eine Rückkehr schwer, für unsere Kinder wäre sie keine Rückkehr. ${f.eldest} kann die Sprache nur sprechen, nicht schreiben. Mit ${f.eldestAge} Jahren in eine Schule zu kommen, in der man nicht lesen kann, was an der Tafel steht, würde alles zunichtemachen, was bisher erreicht ist.`,
      (f) =>
        `${f.eldest} steht vor dem Schulabschluss. Ein Abbruch jetzt würde bedeuten, ohne jeden Abschluss dazustehen. ${f.youngest} ist seit dem Brief mit der Ausreiseaufforderung in Behandlung bei der Schulpsychologin, weil die Angst vor der Polizei in der Nacht nicht mehr weggeht.`,
      (f) =>
        `Unsere Kinder sind hier verwurzelt. Die Klassenlehrerin von ${f.youngest} schreibt, sie habe in zwanzig Jahren selten ein Kind erlebt, das so selbstverständlich Mittelpunkt seiner Klasse sei. ${capital(f.country.there)} haben wir kein Haus und keine Arbeit mehr.`,
    ],
    [
      () =>
        'Wir wissen, dass wir früher hätten ausreisen müssen. Wir bitten die Kommission, auf das zu sehen, was in diesen Jahren gewachsen ist, und vor allem auf die Kinder, die nichts dafür können.',
      () =>
        'Wir haben uns nie etwas zuschulden kommen lassen und wollen niemandem zur Last fallen. Wir bitten darum, dass wir bleiben und ganz für uns selbst sorgen dürfen.',
      (f) =>
        `Eine gesetzliche Bleiberechtsregelung erreichen wir bisher nicht, weil uns die Pässe fehlten und unser Einkommen noch nicht ganz reicht. Beides haben wir inzwischen weitgehend gelöst. Die Zeit, die noch fehlt, wäre für ${f.eldest} und ${f.youngest} eine verlorene Zeit.`,
    ],
  ],
  strengths: [
    (f) => `Kinder vollständig hier sozialisiert, gute bis sehr gute Schulzeugnisse (${f.childNames}).`,
    () => 'Lebensunterhalt überwiegend aus eigener Arbeit; unbefristete Beschäftigung des Vaters belegt.',
    (f) => `Breite Unterstützung aus Schule, Nachbarschaft und Verein (${f.club}).`,
  ],
  doubts: [
    () =>
      'Einreise und Asylverfahren ohne Aussicht; mehrfach zur Ausreise aufgefordert, freiwillige Ausreise abgelehnt.',
    () => 'Pässe wurden erst spät vorgelegt; Ursache dafür im Gespräch mit der Vertretung klären.',
    () => 'Miete und Familiengröße: vollständige Sicherung des Lebensunterhalts erst mit zweitem Einkommen.',
  ],
  livelihood: [
    () =>
      'Der Familienvater ist sozialversicherungspflichtig beschäftigt. Das Einkommen deckt den Bedarf der Familie zu etwa 80 v. H.; ergänzend werden Leistungen nach § 2 AsylbLG gewährt.',
    () =>
      'Die Familie bezieht aufstockende Leistungen. Mit der in Aussicht gestellten Beschäftigung der Mutter wäre der Lebensunterhalt nach hiesiger Berechnung gesichert.',
    () =>
      'Eigenes Einkommen wird erst seit Kurzem erzielt. Über einen Zeitraum von insgesamt fünf Jahren wurden vollständig öffentliche Leistungen bezogen.',
  ],
  requestReasons: [
    (f) =>
      `Die Kinder ${f.childNames} haben ihre prägenden Jahre in Deutschland verbracht und sind in Schule, Verein und Freundeskreis fest verwurzelt. Eine Aufenthaltsbeendigung würde sie aus ihrem gesamten Lebenszusammenhang reißen. Das Versäumnis der Eltern, früher auszureisen, ist ihnen nicht zuzurechnen. Der Lebensunterhalt ist überwiegend gesichert.`,
    () =>
      'Nach Abwägung überwiegen die dringenden persönlichen Gründe. Die Familie hat sich wirtschaftlich und sozial in besonderem Maß integriert; der Schulerfolg der Kinder wäre bei einer Ausreise in der laufenden Abschlussphase nicht wiederherzustellen.',
  ],
};
