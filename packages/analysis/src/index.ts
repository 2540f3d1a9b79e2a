/**
 * All of `compute`, and the same statistics as tables of arquero, for notebooks and loaders. arquero compiles source text, so
 * this door needs eval to filter or derive.
 *
 * @packageDocumentation
 */
export * from "./compute/index.js";
export {sourceShareTable} from "./sourceShareTable.js";
export {allAttributionTable} from "./tables/allAttributionTable.js";
export {attributionTable} from "./tables/attributionTable.js";
export {crossTableCells} from "./tables/crossTableCells.js";
export {cueLemmaTable} from "./tables/cueLemmaTable.js";
export {diversityTable} from "./tables/diversityTable.js";
export {leaveOneArticleOutTable} from "./tables/leaveOneArticleOutTable.js";
export {neutralShareTable} from "./tables/neutralShareTable.js";
export {officialSensitivityTable} from "./tables/officialSensitivityTable.js";
export {prominenceTable} from "./tables/prominenceTable.js";
export {shareTable} from "./tables/shareTable.js";
export {stanceAgreementTable} from "./tables/stanceAgreementTable.js";
export {stanceCountTable} from "./tables/stanceCountTable.js";
export {stanceSideTable} from "./tables/stanceSideTable.js";
export {stanceTable} from "./tables/stanceTable.js";
export {voiceTable} from "./tables/voiceTable.js";
export {whyNotNamedTable} from "./tables/whyNotNamedTable.js";
export {claimCheckTable} from "./tables/claimCheckTable.js";
export {countySizeTable} from "./tables/countySizeTable.js";
export {cumulativeEnrollmentTable} from "./tables/cumulativeEnrollmentTable.js";
export {enrolledAgencyTable} from "./tables/enrolledAgencyTable.js";
export {enrollmentByDemographicsTable} from "./tables/enrollmentByDemographicsTable.js";
export {enrollmentByVoteTable} from "./tables/enrollmentByVoteTable.js";
export {enrollmentOverTimeTable} from "./tables/enrollmentOverTimeTable.js";
export {enrollmentSensitivityTable} from "./tables/enrollmentSensitivityTable.js";
