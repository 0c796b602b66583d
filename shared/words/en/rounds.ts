/** English words of the area "rounds": several coders on the same interviews, blind or open. */
import { formatNumber, plural } from '../plural.ts';

const times = (count: number, one: string, other: string) =>
  `${formatNumber('en', count)} ${plural('en', count, one, other)}`;

type Named = { name: string };

export const commands = {
  startRound: 'Start round',
  finishPart: 'Declare part finished',
  reopenPart: 'Take up part again',
  liftBlind: 'Lift the blind',
  closeRound: 'Close round',
  decideDifference: 'Settle difference',
  storeConsensus: 'Store consensus',
  removeRound: 'Remove round',
};
export const refusals = {
  roundUnknown: ({ name, known }: Named & { known: string }) =>
    `The project has no round “${name}”. Its rounds: ${known || 'none'}.`,
  discussNeedsReason: () => 'Write one line on what is to be discussed. Nothing was stored.',
  differenceGone: () =>
    'These codings no longer differ: one of them was changed or removed meanwhile. Go on to the next difference.',
  roundNotFinished: ({ name, coders }: Named & { coders: string }) =>
    `The round “${name}” is not closed: wait for ${coders} to declare their part finished, or lift the blind.`,
  reportNeedsRound: () => 'A report is of a round: name it with --round.',
  roundNameEmpty: () => 'The round needs a name. Nothing was started.',
  roundExists: ({ name }: Named) => `There is a round “${name}” already. Choose another name.`,
  roundNeedsTranscripts: () => 'Choose at least one interview for the round.',
  roundNeedsCoders: () => 'A round needs two coders. Choose them, or write the initials of a new one.',
  roundNotYours: ({ name, coder }: Named & { coder: string }) =>
    `${coder} has no part in the round “${name}”. Choose at the top right who codes.`,
  roundIsClosed: ({ name }: Named) => `The round “${name}” is closed: nobody codes in it any more.`,
  roundWasSeen: ({ name }: Named) =>
    `The round “${name}” is no longer blind: the others’ work could be seen, so that a part cannot be taken up again. Start a new round.`,
  roundNotBlind: ({ name }: Named) => `The round “${name}” is not blind: everything is shown already.`,
  roundStillBlind: ({ name }: Named) =>
    `The round “${name}” is still blind, and without it everything would be shown. Lift the blind first; that is noted.`,
  roundHasDecisions: ({ name }: Named) =>
    `Decisions belong to the round “${name}”. Undo them first; a round with decisions stays.`,
  roundHidesWork: ({ name }: Named) =>
    `Nothing was changed: this would touch what the round “${name}” hides. It can be done when all parts are finished, or when the blind is lifted.`,
  roundHidesFigures: ({ name, coders }: Named & { coders: string }) =>
    `The round “${name}” is blind until ${coders} have declared their parts finished, or one of them lifts the blind: before that their work is not compared.`,
  roundIsBlind: ({ name, coders, one }: Named & { coders: string; one: string }) =>
    `The round “${name}” is blind until ${coders} have declared their parts finished: their work is not shown together. Name who looks, for instance --coder ${one}; then only that coder’s work is counted.`,
};
export const problems = {};
export const words = {
  /** In the title bar and the status bar while something is hidden. */
  blindNow: ({ name }: Named) => `Blind round “${name}”: the other coders’ work is hidden`,
  start: {
    title: 'Start a round of coding',
    lead: 'Several people code the same interviews, each alone; then agreement is measured and differences are settled.',
    name: 'Name of the round',
    firstName: ({ number }: { number: number }) => `Round ${formatNumber('en', number)}`,
    coders: 'Coders',
    newCoder: 'Initials of a coder who is not in the list',
    transcripts: 'Interviews',
    all: 'All interviews',
    none: 'No interview',
    themes: 'Themes compared',
    allThemes: 'All themes',
    someThemes: 'Only these, with what stands below them',
    blind: 'Blind: nobody sees the others’ codings, memos and new themes until all have finished',
    action: 'Start the round',
    started: ({ name }: Named) => `The round “${name}” has started.`,
  },
  facts: ({ transcripts, coders }: { transcripts: number; coders: string }) =>
    `${times(transcripts, 'interview', 'interviews')}, ${coders}`,
};
