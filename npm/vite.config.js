import { defineConfig } from "vite";

export default defineConfig({
  root: "demo",
  // The static page may lie in any folder of a server.
  base: "./",
  // Importing the package waits, in the page and in its worker.
  build: { target: "esnext" },
  worker: { format: "es" },
  server: { fs: { allow: [".."] } },
});
