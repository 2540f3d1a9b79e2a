import {
  authorReadings,
  axisScore,
  axisSides,
  netStance,
  onEnforcement,
  stanceBalance,
  stancePanel,
  stanceUnitsNeeded,
  type StancePanel
} from "@onrecord/analysis/compute";
import {stanceUnits, version} from "@onrecord/corpus";
import {agreement, provisionalTargets, rowsUnder, stanceRecords} from "../charts/stancePanels.js";
import type {Figure} from "./figure.js";

const figure = (name: string, value: number, n: number | null = null): Figure => ({
  id: `stance/${name}`,
  value,
  n,
  dataVersion: version
});
const hundredths = (value: number) => Math.round(value * 100) / 100;

/** The computed numbers of the page on stance. */
export function stanceFigures(): Figure[] {
  const units = stanceRecords.flatMap((record) => stanceUnits(record));
  const rows = rowsUnder("adjudicated");
  const touching = new Set(rows.map(({unit}) => unit)).size;
  const {touched, labels, targets} = agreement;
  const readings = authorReadings(stanceRecords, rows);
  const needed = stanceUnitsNeeded(onEnforcement(stancePanel(rows, "quoted")));
  const {articlesDrawn} = labels;
  return [
    figure("units", units.length),
    figure("touching", touching, units.length),
    figure("judgements", rows.length),
    figure("targets", targets.length),
    figure("provisional-targets", provisionalTargets.size, targets.length),
    ...panelFigures("author"),
    ...panelFigures("quoted"),
    figure("readings-agree", readings.filter(({agrees}) => agrees).length, readings.length),
    figure("readings", readings.length),
    figure("both-judged", touched.both),
    figure("one-judged", touched.onlyFirst + touched.onlySecond),
    ...(touched.f1 === undefined ? [] : [figure("f1", hundredths(touched.f1))]),
    ...(labels.alpha.alpha === undefined ? [] : [figure("alpha", hundredths(labels.alpha.alpha), labels.n)]),
    ...(articlesDrawn.lower === undefined
      ? []
      : [figure("alpha-lower", hundredths(articlesDrawn.lower)), figure("alpha-upper", hundredths(articlesDrawn.upper))]),
    ...(labels.kappa.kappa === undefined ? [] : [figure("kappa", hundredths(labels.kappa.kappa), labels.n)]),
    figure("same-label", labels.percent.agreeing, labels.n),
    figure("unclustered-needed", needed.unclusteredPerGroup),
    ...(needed.rho === undefined
      ? []
      : [
          figure("design-effect", Math.round(needed.designEffect * 10) / 10),
          figure("judgements-needed", needed.judgementsPerGroup),
          figure("articles-needed", needed.articlesPerGroup)
        ])
  ];
}

function panelFigures(panel: StancePanel): Figure[] {
  const rows = stancePanel(rowsUnder("adjudicated"), panel);
  const display = stancePanel(rowsUnder("adjudicated"), panel, "display");
  const sided = rows.filter(({label}) => label === "favor" || label === "against");
  const onAxis = onEnforcement(rows);
  const balance = stanceBalance(onAxis, {replicates: 0});
  const net = netStance(onAxis, {replicates: 0});
  const sides = new Map(axisSides(rows).map((side) => [side.side, side]));
  const own = (name: string, value: number, n: number | null = null) => figure(`${panel}-${name}`, value, n);
  return [
    own("judgements", rows.length),
    own("headline", display.length),
    own("sided", sided.length, rows.length),
    own("limits", sided.filter((row) => axisScore(row) < 0).length, sided.length),
    own("enforcement", sided.filter((row) => axisScore(row) > 0).length, sided.length),
    own("off-axis", sided.filter((row) => axisScore(row) === 0).length, sided.length),
    own("no-side", rows.length - sided.length, rows.length),
    own("balance-favor", balance.favor, balance.of),
    own("axis-sided", balance.of),
    ...(net.net === undefined ? [] : [own("net", hundredths(net.net), net.n)]),
    ...(["limits", "enforcement"] as const).flatMap((side) => {
      const {words = 0, voices = 0, units = 0} = sides.get(side) ?? {};
      return [own(`${side}-units`, units), own(`${side}-words`, words), own(`${side}-voices`, voices)];
    })
  ];
}
