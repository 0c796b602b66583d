/** Runs the built command line as its own program, without the check of the checkout that `npm run trame` begins with. */
interface CommandLine {
  main(words: readonly string[]): Promise<number>;
}

const built = new URL('../build/cli/trame.mjs', import.meta.url).href;
const { main } = (await import(/* @vite-ignore */ built)) as CommandLine;
process.exitCode = await main(process.argv.slice(2));
