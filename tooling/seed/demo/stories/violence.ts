import type { Story } from './story.ts';

/** A woman who left a violent marriage, told by a women's advice centre. */
export const violence: Story = {
  lifeHistory: [
    [
      (f) =>
        `${f.voice.Name} wurde ${f.born} in ${f.home} geboren. Sie hat die Schule abgeschlossen und in einer Apotheke gearbeitet, bis sie mit 21 Jahren verheiratet wurde. Gefragt wurde sie dazu nicht.`,
      (f) =>
        `${f.voice.Name} ist ${f.age} Jahre alt und stammt aus ${f.home}. Sie hat zwei Jahre Betriebswirtschaft studiert. Mit der Eheschließung endete das Studium; der Ehemann verlangte, dass sie das Haus nicht allein verlässt.`,
    ],
    [
      (f) =>
        `Nach Deutschland kam sie im ${f.enteredIn} mit ihrem Mann. In der Unterkunft setzte sich fort, was zuvor begonnen hatte: Schläge, Drohungen, Einsperren. Nach einem Polizeieinsatz fand sie Aufnahme in einem Frauenhaus. Seitdem begleiten wir sie.`,
      () =>
        `Die Gewalt begann nach ihren Angaben im ersten Jahr der Ehe. Im dritten Jahr in Deutschland vertraute sie sich einer Lehrerin im Sprachkurs an. Noch am selben Tag wurde sie in Sicherheit gebracht. Der Ehemann wurde rechtskräftig verurteilt.`,
    ],
  ],
  livingSituation: [
    [
      (f) =>
        `Sie lebt heute mit ${f.someChildren === '' ? 'einer Mitbewohnerin' : f.childNames} in ${f.town} in einer Wohnung, deren Anschrift gesperrt ist. Es besteht eine Auskunftssperre im Melderegister; wir bitten, die Anschrift in keinem Schreiben zu nennen.`,
      (f) =>
        `Nach acht Monaten im Frauenhaus hat sie in ${f.town} eine eigene Wohnung gefunden. Sie ist geschieden. ${f.schooling}`,
    ],
    [
      (f) =>
        `Seit dem Frühjahr arbeitet sie 25 Stunden in der Woche bei ${f.employer}. Die Arbeit gibt ihr nach eigenen Worten „die Tage zurück“. Ergänzend werden Leistungen bezogen.`,
      () =>
        'Sie besucht eine Umschulung zur Kauffrau für Büromanagement, die im übernächsten Sommer endet. Bis dahin werden Leistungen nach dem Asylbewerberleistungsgesetz gewährt.',
    ],
  ],
  integration: [
    [
      () =>
        'Ihre Deutschkenntnisse entsprechen dem Niveau B2. Den Kurs hat sie im Frauenhaus fortgesetzt, mit einem geliehenen Buch und einer Ehrenamtlichen. Heute übersetzt sie selbst in unserer Telefonberatung, nach einer Schulung und unter Anleitung.',
      (f) =>
        `Sie hat den Kurs B1 mit 91 von 100 Punkten bestanden. Die Gemeinde ${f.parish} hat sie in den Helferkreis aufgenommen; dort organisiert sie den Fahrdienst für ältere Frauen.`,
    ],
    [
      (f) =>
        `Mit dem Führerschein, den sie in diesem Jahr erworben hat, möchte sie unabhängig werden. Bei ${f.club} nimmt sie an einem Selbstverteidigungskurs teil und hat inzwischen die Assistenz der Trainerin übernommen.`,
      () =>
        'Gegen sie lag nie etwas vor. Sie hat gegen ihren früheren Mann ausgesagt, obwohl ihre eigene Familie sie deshalb verstoßen hat. Die Staatsanwaltschaft hat die Aussage als „in jeder Hinsicht glaubhaft“ bezeichnet.',
    ],
  ],
  hardship: [
    [
      (f) =>
        `Die Fachärztin von ${f.clinic} hat eine posttraumatische Belastungsstörung diagnostiziert. Die Behandlung zeigt Erfolg, weil die äußere Sicherheit gegeben ist. Der Gedanke, in die Reichweite beider Familien zurückkehren zu müssen, hat zuletzt zu einer stationären Aufnahme geführt.`,
      () =>
        'Der frühere Ehemann ist nach der Haft abgeschoben worden und lebt wieder in der Stadt, aus der beide kommen. Er hat über Verwandte ausrichten lassen, dass er sie finden werde. Die Polizei schätzt die Gefahr als ernst ein; das Schreiben liegt bei.',
    ],
    [
      () =>
        'Ein eigenständiges Aufenthaltsrecht nach § 31 AufenthG scheidet aus, weil der Ehemann selbst nur geduldet war. Eben diese Lücke ist es, die uns zu diesem Antrag bewegt: Hätte er einen Titel gehabt, wäre sie geschützt.',
      (f) =>
        `Als geschiedene Frau, die gegen ihren Mann ausgesagt hat, hat sie ${f.country.there} keine Familie, die sie aufnimmt. Sie hat sich hier mit großer Kraft ein neues Leben aufgebaut. Wir bitten die Kommission, es ihr nicht zu nehmen.`,
    ],
  ],
  familyTies: [
    [
      (f) =>
        `Die Eltern und zwei Brüder leben ${f.country.there}; sie haben den Kontakt abgebrochen und ihr die Rückkehr ins Elternhaus untersagt. In Deutschland hat sie eine Cousine in Krefeld, die sie unterstützt, und den Kreis der Frauen, mit denen sie im Frauenhaus gelebt hat.`,
      () =>
        'Zur Familie des früheren Mannes besteht kein Kontakt, zur eigenen nur über eine Schwester, heimlich. Die tragenden Beziehungen sind hier: die Patin, die Gruppe, die Nachbarin mit dem zweiten Schlüssel.',
    ],
  ],
  strengths: [
    () =>
      'Gewalt durch rechtskräftiges Urteil und Polizeibericht belegt; Härtefall im Sinne der Verwaltungsvorschrift naheliegend.',
    () => 'Deutsch B2, Umschulung bzw. Beschäftigung, ehrenamtlich tätig.',
    () => 'Fachärztlicher Bericht aktuell und aussagekräftig.',
  ],
  doubts: [
    () => 'Adresse geschützt: in Ladung, Tagesordnung und Schreiben nicht nennen.',
    () =>
      'Verfolgungsgründe aus dem Asylverfahren sind nicht Gegenstand; Bedrohung durch den Ehemann nur als persönliche Härte würdigen.',
  ],
  livelihood: [
    () =>
      'Der Lebensunterhalt wird teils aus eigenem Einkommen, teils aus öffentlichen Mitteln bestritten. Die wirtschaftliche Prognose wird hier als günstig eingeschätzt.',
  ],
  requestReasons: [
    () =>
      'Die Antragstellerin ist Opfer schwerer häuslicher Gewalt geworden und hat sich durch ihre Aussage in eine Lage gebracht, in der sie im Herkunftsland weder Schutz noch Aufnahme fände. Ihre gesundheitliche Stabilisierung hängt von der hier gewonnenen Sicherheit ab. Die Schutzlücke des § 31 AufenthG trifft sie ohne eigenes Zutun.',
  ],
};
