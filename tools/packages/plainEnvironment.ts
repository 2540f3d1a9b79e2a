/** The environment without proxies, for the registry is on this machine, and without the settings of the npm that runs us. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/proxy$|^npm_/iu.test(name)));
}
