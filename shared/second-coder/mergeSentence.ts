/** What a merge left out or changed, in words. */
import { snapToGrapheme } from '../transcript/graphemes.ts';
import type { Words } from '../words/words.ts';
import type { MergeConflict, MergedText } from './mergePlan.ts';

const shownCharacters = 200;

export function mergeSentence(words: Words, conflict: MergeConflict): string {
  const { conflicts, fields } = words.secondCoder;
  switch (conflict.kind) {
    case 'themeDiffers':
      return conflicts.themeDiffers({ ...conflict, field: fields[conflict.field] });
    case 'themeIsAxis':
      return conflicts.themeIsAxis(conflict);
    case 'transcriptEdited':
      return conflicts.transcriptEdited(conflict);
    case 'valueDiffers':
      return conflicts.valueDiffers(conflict);
    case 'sameInitials':
      return conflicts.sameInitials(conflict);
    case 'textDiffers': {
      const [kept, other] = [beginning(conflict.kept), beginning(conflict.other)];
      return conflicts.textDiffers({ place: placeOf(words, conflict), kept, other });
    }
    case 'textWasChanged':
    case 'textOfOtherPlace': {
      const other = beginning(conflict.other);
      return conflicts[conflict.kind]({ place: placeOf(words, conflict), other });
    }
    default:
      return conflicts[conflict.kind](conflict);
  }
}

export function newTextSentence(words: Words, text: MergedText): string {
  return words.secondCoder.newText({ place: placeOf(words, text), text: beginning(text.text) });
}

/** A guide may be pages long; its beginning tells which text it is. */
function beginning(text: string): string {
  if (text.length <= shownCharacters) return text;
  return `${text.slice(0, snapToGrapheme(text, shownCharacters, 'back')).trimEnd()}…`;
}

function placeOf({ secondCoder, reporting }: Words, { of, item }: Pick<MergedText, 'of' | 'item'>): string {
  const list = reporting.titles[of];
  return of === 'guide' ? list : secondCoder.textPlace({ list, item });
}
