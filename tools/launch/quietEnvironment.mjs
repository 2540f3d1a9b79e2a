/**
 * The environment of every tool the project starts: nothing reports home, and what the launcher has installed is not
 * checked again by every nested script. How talkative npm was asked to be says nothing about the tools below it.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function quietEnvironment(env) {
  return {
    ...env,
    npm_config_loglevel: undefined,
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    OBSERVABLE_TELEMETRY_DISABLE: "1",
    npm_config_update_notifier: "false",
    pnpm_config_verify_deps_before_run: "false"
  };
}
