import type { LetterSource } from '../letter-source.ts';
import { fileValues } from '../values/file-values.ts';

/** What the General Data Protection Regulation asks to be told (template 15): Art. 13 and 14. */
export const privacyNotice: LetterSource = {
  letter: 'PRIVACY_NOTICE',
  style: 'NONE',
  placeholders: [fileValues],
  wording: `
Diese Informationen erhalten Sie, weil die Geschäftsstelle der Härtefallkommission des Landes Nordrhein-Westfalen Daten über Sie und Ihre Angehörigen verarbeitet (Art. 13 und 14 der Datenschutz-Grundverordnung, DSGVO).

# Wer verantwortlich ist

Verantwortlich ist das Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration des Landes Nordrhein-Westfalen, Geschäftsstelle der Härtefallkommission, Völklinger Straße 4, 40219 Düsseldorf. Die Datenschutzbeauftragte oder den Datenschutzbeauftragten erreichen Sie unter derselben Anschrift mit dem Zusatz „Datenschutz“.

# Wozu und auf welcher Grundlage

Wir verarbeiten Ihre Daten, um Ihren Antrag zu prüfen, die Kommission beraten zu lassen und ein Härtefallersuchen an die Ausländerbehörde richten zu können (§ 23a AufenthG, HFKVO NRW). Grundlage ist Ihre Einwilligung (Art. 6 Abs. 1 Buchst. a und Art. 9 Abs. 2 Buchst. a DSGVO), bei Kindern die ihrer Sorgeberechtigten.

# Welche Daten

- Angaben zur Person, zur Familie und zum Aufenthalt sowie Ihre Anschrift
- was Sie zur Begründung vortragen, mit den Unterlagen dazu
- besonders geschützte Angaben, soweit Sie sie machen: Gesundheit, Religion, Herkunft
- Angaben über Straftaten, soweit sie für das Verfahren erheblich sind
- die Stellungnahme der Ausländerbehörde, die wir dort erheben

# Wer die Daten erhält

- die Geschäftsstelle und die Mitglieder der Kommission sowie ihre Vertretungen; sie sind zur Verschwiegenheit verpflichtet
- die zuständige Ausländerbehörde: die Angaben zu den Personen, und von den Unterlagen nur die einzeln freigegebenen; ärztliche Unterlagen nur, wenn Sie dem zugestimmt haben
- das Ministerium, soweit die Ausländerbehörde über ein Ersuchen zu berichten hat (§ 7 Abs. 3 HFKVO NRW)
- Ihre bevollmächtigte Person, solange die Vollmacht gilt

In Länder außerhalb der Europäischen Union geben wir keine Daten weiter. Es wird nichts automatisch entschieden.

# Wie lange

Wir löschen Ihre Daten, wenn sie für das Verfahren und für die Aufbewahrung der Akten nicht mehr erforderlich sind. Für die Statistik bleiben nur Angaben ohne Bezug zu Personen.

# Ihre Rechte

- Auskunft über Ihre Daten (Art. 15 DSGVO). Beratung und Abstimmung der Kommission sind geheim und davon nicht umfasst.
- Berichtigung, Löschung und Einschränkung der Verarbeitung (Art. 16 bis 18 DSGVO)
- Übertragung der Daten, die Sie uns gegeben haben (Art. 20 DSGVO)
- Widerruf der Einwilligung für die Zukunft, jederzeit. Ohne Einwilligung kann das Verfahren für die betroffene Person nicht weitergeführt werden.
- Beschwerde bei der Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen, Kavalleriestraße 2–4, 40213 Düsseldorf

Sie sind nicht verpflichtet, Daten anzugeben. Ohne die erforderlichen Angaben kann sich die Kommission mit Ihrem Antrag jedoch nicht befassen.
`.trim(),
};
