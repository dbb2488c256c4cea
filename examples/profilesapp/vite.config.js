import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// For this machine alone, where the README says it is: a port that is taken is an error.
const server = { host: "127.0.0.1", port: 5173, strictPort: true };

export default defineConfig({
  plugins: [react()],
  server,
  preview: server,
  // The app, React and Amplify's client and components are one file of a megabyte, which stays on this machine.
  build: { chunkSizeWarningLimit: 1500 },
});
