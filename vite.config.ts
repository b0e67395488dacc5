import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const dist = `${import.meta.dirname}/dist`;
const built = `${dist}/portal`;

/** Every text of the portal also compressed, so that the server has nothing to do but to send it. */
const compressed: Plugin = {
  name: 'compressed',
  apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
  closeBundle: () => {
    for (const entry of readdirSync(built, { recursive: true, withFileTypes: true })) {
      if (!/\.(js|css|html|svg)$/.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(bytes));
      writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    }
  },
};

/**
 * The portal: from src/portal to dist/portal, where main finds it, and with --ssr what writes its first page to
 * dist/first-page. scripts/launch/built-portal.mjs builds both when they are stale.
 */
export default defineConfig(({ isSsrBuild }) => ({
  root: `${import.meta.dirname}/src/portal`,
  plugins: [react(), compressed],
  build: {
    outDir: isSsrBuild ? `${dist}/first-page` : built,
    emptyOutDir: true,
    target: 'es2023',
    // One sheet for all pages, so that the first one has all it needs when it comes.
    cssCodeSplit: false,
    // Fonts and pictures are files of their own: the page allows no others.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // What stands in a written page itself is a file by itself.
    ...(!isSsrBuild && { rolldownOptions: { input: ['src/portal/index.html', 'src/portal/first-page/early.ts'] } }),
  },
  // The server needs nothing but what is in dist, as people get it and not as it is developed.
  ssr: { noExternal: true },
  ...(isSsrBuild && { define: { 'process.env.NODE_ENV': JSON.stringify('production') } }),
  worker: { format: 'es' },
  server: { proxy: { '/api': process.env['ASSAY_SERVER'] ?? 'http://localhost:3000' } },
}));
