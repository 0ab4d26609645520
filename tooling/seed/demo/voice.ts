/** Who speaks in an application: the person, the persons, or somebody for them. Carries the German forms. */
export interface Voice {
  /** Opens a sentence: `Ich`, `Wir`, `Frau Mensah`, `Die Eheleute Sargsyan`. */
  readonly Name: string;
  readonly Er: string;
  readonly er: string;
  readonly ihn: string;
  readonly ihm: string;
  readonly sich: string;
  /** Possessive with its ending: `mein`, `unsere`, `ihrem`. */
  sein(ending?: string): string;
  /** Present tense: the forms for ich, er and wir. */
  verb(ich: string, er: string, wir: string): string;
  /** Past tense: `kam` becomes `kamen` for several, `reiste` becomes `reisten`. */
  past(singular: string): string;
}

type Forms = readonly [er: string, ihn: string, ihm: string, sich: string, sein: string];

const ICH: Forms = ['ich', 'mich', 'mir', 'mich', 'mein'];
const WIR: Forms = ['wir', 'uns', 'uns', 'uns', 'unser'];
const ER: Forms = ['er', 'ihn', 'ihm', 'sich', 'sein'];
const SIE: Forms = ['sie', 'sie', 'ihr', 'sich', 'ihr'];
const SIE_ALLE: Forms = ['sie', 'sie', 'ihnen', 'sich', 'ihr'];

export const ichVoice = (): Voice => voiceOf('Ich', ICH, 'ICH');
export const wirVoice = (): Voice => voiceOf('Wir', WIR, 'SEVERAL');
export const heVoice = (name: string): Voice => voiceOf(name, ER, 'ONE');
export const sheVoice = (name: string): Voice => voiceOf(name, SIE, 'ONE');
export const theyVoice = (name: string): Voice => voiceOf(name, SIE_ALLE, 'SEVERAL');

function voiceOf(name: string, forms: Forms, number: 'ICH' | 'ONE' | 'SEVERAL'): Voice {
  const [er, ihn, ihm, sich, sein] = forms;
  return {
    Name: name,
    Er: capital(er),
    er,
    ihn,
    ihm,
    sich,
    sein: (ending = '') => sein + ending,
    verb: (first, third, several) => (number === 'ICH' ? first : number === 'ONE' ? third : several),
    past: (singular) => (number === 'SEVERAL' ? singular + (singular.endsWith('e') ? 'n' : 'en') : singular),
  };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
