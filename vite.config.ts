/** Builds the window. Everything is a file of its own (no data: fonts, no inline script), as the content policy asks. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'renderer',
  base: '/',
  publicDir: false,
  cacheDir: '../node_modules/.vite',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../build/window',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    // One style sheet: a part that is loaded later must not stand unstyled, nor change the order of the rules.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096,
    // A slow machine is no news to who starts Trame.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
