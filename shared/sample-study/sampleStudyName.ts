/** What the sample study calls itself, in the language of its interviews. */
export const sampleStudyName = 'Gardes de nuit';
