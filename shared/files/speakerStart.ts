/** Whether a printed line looks as if a new speaker began it: E4 :, MP –, [00:00:12] Marie Dupont: */

const start =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+)?(?:\p{Lu}\p{L}{0,2} ?\d{1,4}|\p{Lu}{1,4}|(?:Enqu[êe]t(?:eur|rice|ée?|é\(e\))|Interviewer|Question|R[ée]ponse|Speaker \d+|Locuteur \d+)|(?:\p{Lu}[\p{L}'’.-]+ ){0,2}\p{Lu}[\p{L}'’.-]+(?=\s*:))(?:\s*[:–—]|\t)/u;

export function isSpeakerStart(line: string): boolean {
  return start.test(line);
}
