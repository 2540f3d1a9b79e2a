import {posix, win32} from "node:path";

const onPath: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"],
  darwin: ["google-chrome", "chromium"],
  win32: ["chrome.exe", "chromium.exe"]
};

const usual: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/opt/google/chrome/chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium"
  ],
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"]
};

/** Where a Chrome or Chromium lies when it is installed, in order of preference: the usual places, then every folder of PATH. */
export function installedPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  return [...(usual[platform] ?? []), ...below(platform, env), ...alongPath(platform, env)];
}

/** Places under folders that the environment names. */
function below(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === "darwin")
    return env["HOME"] ? [posix.join(env["HOME"], "Applications/Google Chrome.app/Contents/MacOS/Google Chrome")] : [];
  if (platform !== "win32") return [];
  return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = env[name];
    if (!folder) return [];
    return [win32.join(folder, "Google\\Chrome\\Application\\chrome.exe"), win32.join(folder, "Chromium\\Application\\chrome.exe")];
  });
}

function alongPath(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  const path = platform === "win32" ? win32 : posix;
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(path.delimiter).filter(Boolean);
  return (onPath[platform] ?? []).flatMap((name) => folders.map((folder) => path.join(folder, name)));
}
