/**
 * Checks spans, words and fingerprints against the texts that you lawfully have.
 *
 * @packageDocumentation
 */
export {verify} from "./verify.js";
export type {ArticleEvidence, EvidenceReport, EvidenceResult, EvidenceStatus} from "./verify.js";
export {canonicalText, canonicaliserVersion} from "../text/canonicalText.js";
export {fingerprintOf, spanDigest} from "../text/fingerprint.js";
