/** What a merge left out or changed, in words. */
import type { Words } from '../words/words.ts';
import type { MergeConflict, MergedText } from './mergePlan.ts';

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
    case 'textDiffers':
      return conflicts.textDiffers({ ...conflict, place: placeOf(words, conflict) });
    case 'textWasChanged':
      return conflicts.textWasChanged({ ...conflict, place: placeOf(words, conflict) });
    default:
      return conflicts[conflict.kind](conflict);
  }
}

export function newTextSentence(words: Words, text: MergedText): string {
  return words.secondCoder.newText({ place: placeOf(words, text), text: text.text });
}

function placeOf({ secondCoder, reporting }: Words, { of, item }: Pick<MergedText, 'of' | 'item'>): string {
  const list = reporting.titles[of];
  return of === 'guide' ? list : secondCoder.textPlace({ list, item });
}
