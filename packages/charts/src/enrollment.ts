/**
 * Charts of the 287(g) programme: county sizes, curves, map, lists over time, votes, people.
 *
 * @packageDocumentation
 */
export {countySizeChart} from "./countySize/countySizeChart.js";
export type {CountySizeOptions} from "./countySize/countySizeChart.js";
export type {CountySizeClass, CountySizeData, CountySizeDot} from "./countySize/countySizeData.js";
export {classText, countySizeDescription, countySizeFinding, countySizeSubtitle, agencyText} from "./countySize/captions.js";
export {countySizeCsv, countySizeTable} from "./countySize/countySizeTable.js";
export type {CountySizeTableRow} from "./countySize/countySizeTable.js";
export {shareScaleOf} from "./countySize/layoutCountySize.js";
export {cumulativeChart} from "./cumulative/cumulativeChart.js";
export type {CumulativeOptions} from "./cumulative/cumulativeChart.js";
export type {CumulativeData, CumulativePoint} from "./cumulative/cumulativeData.js";
export {cumulativeDescription, cumulativeFinding, cumulativeSubtitle} from "./cumulative/captions.js";
export {cumulativeCsv, cumulativeTable} from "./cumulative/cumulativeTable.js";
export type {CumulativeTableRow} from "./cumulative/cumulativeTable.js";
export {overTimeChart} from "./overTime/overTimeChart.js";
export type {OverTimeOptions} from "./overTime/overTimeChart.js";
export type {CountOf, ListAt, OverTimeData} from "./overTime/overTimeData.js";
export {listText, overTimeDescription, overTimeFinding, overTimeSubtitle} from "./overTime/captions.js";
export {overTimeCsv, overTimeTable} from "./overTime/overTimeTable.js";
export type {OverTimeTableRow} from "./overTime/overTimeTable.js";
export {voteChart} from "./vote/voteChart.js";
export type {VoteOptions} from "./vote/voteChart.js";
export {voteRows} from "./vote/voteData.js";
export type {VoteData, VoteGroup, VoteRow, Winner} from "./vote/voteData.js";
export {voteDescription, voteFinding, voteRowText, voteSubtitle} from "./vote/captions.js";
export {voteCsv, voteTable} from "./vote/voteTable.js";
export type {VoteTableRow} from "./vote/voteTable.js";
export {peopleChart} from "./people/peopleChart.js";
export type {PeopleOptions} from "./people/peopleChart.js";
export type {Fifth, PeopleData, PeopleField} from "./people/peopleData.js";
export {peopleDescription, peopleFinding, peopleSubtitle} from "./people/captions.js";
export {peopleCsv, peopleTable} from "./people/peopleTable.js";
export type {PeopleTableRow} from "./people/peopleTable.js";
export {modelKindLabel, modelKindOf, modelsText} from "./enrollment/modelKind.js";
export type {Model, ModelKind} from "./enrollment/modelKind.js";
export {agenciesText} from "./enrollment/universe.js";
export type {Universe} from "./enrollment/universe.js";
export {countyShapes} from "./map/countyShapes.js";
export type {Atlas, CountyShape, CountyShapes, CountyShapesOptions} from "./map/countyShapes.js";
export {countyMap} from "./map/countyMap.js";
export type {CountyMapOptions} from "./map/countyMap.js";
export {mapCounties, mapCountyText} from "./map/mapCounties.js";
export type {MapCounty} from "./map/mapCounties.js";
export {mapDescription, mapFinding, mapSubtitle} from "./map/captions.js";
export {mapCsv, mapTable} from "./map/mapTable.js";
export type {MapTableRow} from "./map/mapTable.js";
export {countySizeMultiples, multiplesFinding} from "./countySize/countySizeMultiples.js";
export type {CountySizeMultiplesOptions} from "./countySize/countySizeMultiples.js";
export {svgText} from "./text/svgText.js";
