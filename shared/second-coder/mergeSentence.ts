/** What a merge left out or changed, in words. */
import type { Words } from '../words/words.ts';
import type { MergeConflict } from './mergePlan.ts';

export function mergeSentence({ secondCoder }: Words, conflict: MergeConflict): string {
  const { conflicts, fields } = secondCoder;
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
    default:
      return conflicts[conflict.kind](conflict);
  }
}
