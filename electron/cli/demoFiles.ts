/** What `demo` calls the files that others start from: the project, and its text of results. */
export const demoFiles = { project: 'gardes-de-nuit.trame', results: 'results.docx' } as const;
