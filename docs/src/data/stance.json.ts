import {stanceLines} from "../../charts/reproduceStance.js";
import {stanceCodings, stanceName, stancePanelData, stancePanels} from "../../charts/stancePanels.js";
import {stanceCitation} from "../../pages/stanceFigure.js";

const panels = stancePanels.flatMap((panel) =>
  stanceCodings.map((coding) => {
    const name = stanceName(panel, coding);
    const data = stancePanelData(panel, coding);
    return {name, coding, data, cite: stanceCitation(data), lines: stanceLines(name, panel, coding)};
  })
);
process.stdout.write(JSON.stringify(panels));
