/** English words of the area "shortcutSheet": every key and what it does, by where it holds. */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {
  groups: [
    {
      title: 'Everywhere',
      keys: [
        ['Ctrl 1', 'Corpus'],
        ['Ctrl 2', 'Coding'],
        ['Ctrl Z', 'Undo'],
        ['Ctrl Shift Z', 'Redo'],
        ['Ctrl S', 'Save to a file'],
        ['Ctrl I', 'Import transcripts'],
        ['Ctrl E', 'Export'],
        ['Ctrl Shift F', 'Search all transcripts'],
        ['Ctrl Shift R', 'Retrieve codings'],
        ['Ctrl O', 'Open a project'],
        ['F6', 'Next panel'],
        ['/', 'Filter the themes'],
        ['?', 'This list'],
      ],
    },
    {
      title: 'Reading and selecting',
      keys: [
        ['↑ ↓', 'Line up or down, with Shift select'],
        ['Ctrl Shift → ←', 'Select by word'],
        ['Alt S', 'Select the sentence'],
        ['Alt T', 'Select the turn'],
        ['Alt → ←', 'Next or previous interview'],
        ['Ctrl F', 'Find in this interview'],
        ['F8', 'Next coding, with Shift the previous'],
        ['E', 'Correct this turn'],
      ],
    },
    {
      title: 'Coding',
      keys: [
        ['Enter', 'Open the bar for the selection'],
        ['Ctrl Enter', 'Apply and keep the bar open'],
        ['Shift Enter', 'New theme from what was typed'],
        ['Alt Enter', 'In vivo theme from the words'],
        ['Alt M', 'Memo'],
        ['.', 'Apply the last theme again'],
        ['H', 'Highlighter on or off'],
      ],
    },
    {
      title: 'On a selected coding',
      keys: [
        ['Enter ', 'Give another theme'],
        ['Delete', 'Remove it'],
        ['Alt Shift → ←', 'Move its end by word'],
        ['Ctrl Alt → ←', 'Move its start by word'],
        ['C', 'Comment'],
      ],
    },
    {
      title: 'Corpus',
      keys: [
        ['↑ ↓ → ←', 'Move, with Shift select'],
        ['Enter  ', 'Edit; on a name, open in Coding'],
        ['F2 ', 'Edit, also names'],
        ['Delete  ', 'Clear the selected cells'],
        ['Ctrl C', 'Copy cells, also for Excel'],
        ['Ctrl V', 'Paste cells, also from Excel'],
        ['Insert ', 'Add a participant'],
        ['Shift F10', 'Actions of a row or column'],
      ],
    },
    {
      title: 'Theme tree',
      keys: [
        ['F2', 'Rename'],
        ['Insert', 'New theme'],
        ['Alt ↑ ↓', 'Move up or down'],
        ['Alt → ← ', 'Indent or outdent'],
        ['Ctrl M', 'Merge'],
        ['Delete ', 'Delete'],
      ],
    },
  ] as readonly {
    readonly title: string;
    readonly keys: readonly (readonly [keys: string, does: string])[];
  }[],
};
