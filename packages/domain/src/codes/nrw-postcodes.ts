/** First and last postcodes of North Rhine-Westphalia, as far as the postcode tells: a few towns beyond the border share one. */
const RANGES: readonly (readonly [number, number])[] = [
  [32049, 33829],
  [34414, 34439],
  [37651, 37688],
  [37692, 37696],
  [40002, 48432],
  [48466, 48477],
  [48481, 48485],
  [48489, 48496],
  [48541, 48739],
  [49461, 49549],
  [50101, 51597],
  [51601, 53359],
  [53581, 53604],
  [53621, 53949],
  [57001, 57489],
  [58001, 59966],
  [59969, 59969],
];

/** False when the postcode lies in another Land: the commission would no longer be competent. It warns, nothing more. */
export function isInTheLand(postcode: string): boolean {
  const number = Number(postcode.trim());
  return RANGES.some(([first, last]) => number >= first && number <= last);
}
