import {packedWeights} from "../generated/packedWeights.js";
import type {Model} from "./model.js";
import {unpackModel} from "./unpackModel.js";

let model: Model | undefined;

/** The trained model, unpacked when it is first asked for. */
export function loadModel(): Model {
  return (model ??= unpackModel(new TextEncoder().encode(packedWeights)));
}
