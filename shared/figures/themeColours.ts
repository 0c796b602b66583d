/** The 14 theme colours on a light page, as renderer/ui/tokens.css has them: behind words, and for marks. */
export interface ThemeColour {
  readonly tint: string;
  readonly stripe: string;
}

const colours: readonly ThemeColour[] = [
  { tint: '#ffdddc', stripe: '#b45456' },
  { tint: '#d7e8ff', stripe: '#0b5fbb' },
  { tint: '#cdefe2', stripe: '#269575' },
  { tint: '#e9e1ff', stripe: '#460e82' },
  { tint: '#eee7cb', stripe: '#756102' },
  { tint: '#fedce2', stripe: '#611a30' },
  { tint: '#cee7f2', stripe: '#003e52' },
  { tint: '#deedc8', stripe: '#6d8f0a' },
  { tint: '#fadbf7', stripe: '#843c80' },
  { tint: '#e1e5fd', stripe: '#747bb5' },
  { tint: '#ede1cc', stripe: '#4a3301' },
  { tint: '#cde9e7', stripe: '#1a5f5c' },
  { tint: '#f1dbe9', stripe: '#9a708c' },
  { tint: '#dce7d2', stripe: '#445730' },
];

const neutral: ThemeColour = { tint: '#eceff1', stripe: '#5d6771' };

/** Neutral for a theme without colour (an axis). */
export function themeColour(colour: number | null): ThemeColour {
  return (colour === null ? undefined : colours[colour - 1]) ?? neutral;
}
