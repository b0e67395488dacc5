import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const built = `${import.meta.dirname}/dist/portal`;

/** Every text of the portal also compressed, so that the server has nothing to do but to send it. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
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

/** The portal: from src/portal to dist/portal, where main finds it. scripts/launch/built-portal.mjs builds it when it is stale. */
export default defineConfig({
  root: `${import.meta.dirname}/src/portal`,
  plugins: [react(), compressed],
  build: {
    outDir: built,
    emptyOutDir: true,
    target: 'es2023',
    // Fonts and pictures are files of their own: the page allows no others.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': process.env['ASSAY_SERVER'] ?? 'http://localhost:3000' } },
});
