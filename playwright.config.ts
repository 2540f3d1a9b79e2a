import {defineConfig} from "@playwright/test";

const browser = process.env["ONRECORD_BROWSER"];
const site = process.env["ONRECORD_SITE"];

export default defineConfig({
  testDir: "docs/test/browser",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  globalSetup: "./tools/browser/globalSetup.ts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // One picture for all machines: only the browser that npm ships compares (docs/test/browser/everyPage.spec.ts).
  snapshotPathTemplate: "docs/test/browser/references/{arg}{ext}",
  // Generous: a busy machine is slow, not broken.
  timeout: 120_000,
  expect: {timeout: 20_000},
  reporter: [["line"], ["./tools/check/playwrightReporter.ts"]],
  use: {
    ...(site === undefined ? {} : {baseURL: site}),
    launchOptions: {...(browser === undefined ? {} : {executablePath: browser}), args: ["--no-sandbox"]},
    trace: "off"
  }
});
