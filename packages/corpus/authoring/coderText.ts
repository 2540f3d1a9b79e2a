import type {Coder} from "../src/schema/types.js";

/** Who judged, in one cell. */
export const coderText = ({coder: {kind, name, version, round}}: {readonly coder: Coder}) =>
  `${kind}: ${name} ${version} (${round})`;
