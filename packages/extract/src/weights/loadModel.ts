import {packedWeights} from "../generated/packedWeights.js";
import type {Model} from "./model.js";
import {unpackModel} from "./unpackModel.js";

let model: Model | undefined;

/** The trained model, unpacked when it is first asked for. */
export function loadModel(): Model {
  return (model ??= unpackModel(bytesOf(packedWeights)));
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
