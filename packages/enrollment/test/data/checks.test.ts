import {readFileSync} from "node:fs";
import path from "node:path";
import {csvParse} from "d3-dsv";
import {describe, expect, it} from "vitest";
import {nearNames} from "../../importer/place/nearNames.js";
import {countyDemographics, counties, countyPopulation} from "../../src/counties.js";
import {
  agencies,
  agencyNames,
  agreements,
  removals,
  removalsByArea,
  removalsByCitizenship,
  rosterAt,
  rosterEntries,
  snapshots,
  sourceRepairs,
  sources
} from "../../src/index.js";
import {countyPresident} from "../../src/votes.js";

const countyOf = new Map(counties.map((county) => [county.fips, county]));
const agencyOf = new Map(agencies.map((agency) => [agency.agency, agency]));
const sum = (rows: readonly {readonly population: number}[]) => rows.reduce((all, {population}) => all + population, 0);
const isValid = (fips: string, year: number) => {
  const county = countyOf.get(fips);
  return county !== undefined && (county.validFrom ?? year) <= year && year <= (county.validTo ?? year);
};
const local = (snapshot: string) => rosterAt(snapshot).agencies.filter(({level}) => level !== "state");

describe("sources (check 1)", () => {
  it("have a digest, a licence and a credit each", () => {
    expect(sources).toHaveLength(27);
    expect(new Set(sources.map(({sha256}) => sha256)).size).toBe(27);
    expect(sources.filter(({licence, credit, title, publisher}) => [licence, credit, title, publisher].includes(""))).toEqual([]);
  });

  it("are the only ones that rows name, and those that do not ship are named by none", () => {
    const named = new Set([
      ...agencyNames.map(({source}) => source),
      ...snapshots.map(({source}) => source),
      ...agreements.flatMap(({evidence}) => evidence),
      ...countyDemographics.map(({source}) => source),
      ...countyPresident.map(({source}) => source),
      ...[...removals, ...removalsByArea, ...removalsByCitizenship].map(({source}) => source)
    ]);
    const ships = new Map(sources.map(({source, ships}) => [source, ships]));
    expect([...named].filter((source) => ships.get(source) !== true)).toEqual([]);
    expect(sources.filter(({licence}) => licence.includes("NC")).map(({ships}) => ships)).toEqual([false, false, false]);
  });
});

describe("counties (check 2)", () => {
  it("are the codes that the Census Bureau counts: 3,143 to 2019 and 3,144 since", () => {
    for (const [year, expected] of [
      [2010, 3143],
      [2019, 3143],
      [2020, 3144],
      [2025, 3144]
    ] as const)
      expect(countyPopulation.filter((row) => row.year === year)).toHaveLength(expected);
  });

  it("have one population a year, from 2010 to 2025, in the years in which they count", () => {
    expect(new Set(countyPopulation.map(({fips, year}) => `${fips} ${year}`)).size).toBe(countyPopulation.length);
    expect(countyPopulation.filter(({fips, year}) => !isValid(fips, year))).toEqual([]);
    expect(countyPopulation.filter(({year, vintage}) => vintage !== (year < 2020 ? "V2020" : "V2025"))).toEqual([]);
  });

  it("sum to the Census Bureau's 325,122,128 in 2017, by Vintage 2020, and 340,003,797 in 2024, by Vintage 2025", () => {
    expect(sum(countyPopulation.filter(({year}) => year === 2017))).toBe(325_122_128);
    expect(sum(countyPopulation.filter(({year}) => year === 2024))).toBe(340_003_797);
  });

  it("keep their accents and leading zeros", () => {
    expect(countyOf.get("35013")?.name).toBe("Doña Ana County");
    expect(countyOf.get("01001")?.state).toBe("AL");
  });

  it("change in Connecticut: eight counties, then nine planning regions, which no atlas of the other year draws", () => {
    const connecticut = counties.filter(({state}) => state === "CT");
    const old = connecticut.filter(({validTo}) => validTo !== null);
    const young = connecticut.filter(({validFrom}) => validFrom !== null);
    expect([old.length, young.length, connecticut.length]).toEqual([8, 9, 17]);
    expect(old.every(({inAtlas2017, inAtlas2023}) => inAtlas2017 && !inAtlas2023)).toBe(true);
    expect(young.every(({inAtlas2017, inAtlas2023}) => !inAtlas2017 && inAtlas2023)).toBe(true);
  });

  it("are all drawn by one of the atlases: Chugach and Copper River by the newer one only", () => {
    const missing = counties.filter(({state, inAtlas2017}) => state !== "CT" && !inAtlas2017);
    expect(missing.map(({fips}) => fips)).toEqual(["02063", "02066"]);
    expect(counties.filter(({state, inAtlas2023}) => state !== "CT" && !inAtlas2023)).toEqual([]);
  });
});

describe("agencies (checks 3, 4 and 12)", () => {
  it("have no county if they are a state's, and otherwise one, or a reason why not", () => {
    expect(agencies.filter(({level, hostFips}) => level === "state" && hostFips !== null)).toEqual([]);
    const unplaced = agencies.filter(({level, hostFips}) => level !== "state" && hostFips === null);
    expect(unplaced.filter(({matchNote}) => matchNote === null)).toEqual([]);
    expect(unplaced.map(({agency}) => agency)).toEqual([]);
  });

  it("are placed: 58 of the 60 of 1 August 2017, the other two being states', and 98 % of the local ones of 18 May 2026", () => {
    const listed = rosterAt("list-2017-08-01").agencies;
    expect(listed).toHaveLength(60);
    expect(listed.filter(({hostFips}) => hostFips === null).map(({agency}) => agency)).toEqual([
      "az-arizona-department-of-corrections",
      "ma-massachusetts-department-of-corrections"
    ]);
    const now = local("page-2026-05-18");
    expect(now).toHaveLength(1478);
    expect(now.filter(({hostFips}) => hostFips !== null).length / now.length).toBeGreaterThanOrEqual(0.98);
  });

  it("lie in their own state, they and the other counties that they serve", () => {
    for (const {agency, state, hostFips, alsoFips} of agencies)
      for (const fips of hostFips === null ? alsoFips : [hostFips, ...alsoFips])
        expect([agency, countyOf.get(fips)?.state]).toEqual([agency, state]);
  });

  it("lie where the sources' documentation says", () => {
    const hosts = {
      "az-mesa-police": "04013",
      "fl-jacksonville-sheriff": "12031",
      "nv-las-vegas-metropolitan-police": "32003",
      "tx-carrollton-police": "48113",
      "va-prince-william-manassas-regional-adult-detention-center": "51153",
      "ct-danbury-police": "09001",
      "va-manassas-police": "51683",
      "va-manassas-park-police": "51685",
      "ut-washington-county-sheriff": "49053",
      "ar-washington-county-sheriff": "05143",
      "md-harford-county-sheriff": "24025",
      "al-cherokee-police": "01033",
      "ga-monroe-police": "13297",
      "tx-tye-police": "48441"
    };
    expect(Object.fromEntries(Object.keys(hosts).map((agency) => [agency, agencyOf.get(agency)?.hostFips]))).toEqual(hosts);
    expect(agencyOf.get("tx-carrollton-police")?.alsoFips).toEqual(["48085", "48121"]);
  });

  it("give a reason for every placement by hand", () => {
    expect(agencies.filter(({matchMethod, matchNote}) => matchMethod === "override" && matchNote === null)).toEqual([]);
  });

  it("have no two spellings of one, but for pairs that somebody has looked at", () => {
    const reviewed = csvParse(readFileSync(path.resolve(import.meta.dirname, "../../curation/near-names.csv"), "utf8"));
    expect(nearNames(agencies)).toEqual(reviewed.map(({first, second}) => ({first, second})));
  });

  it("know the population of towns only, and of campuses none", () => {
    const counted = agencies.filter(({populationServed}) => populationServed !== null);
    expect(counted.filter(({level, kind}) => level !== "municipal" || kind === "campus")).toEqual([]);
    expect(counted.filter(({populationServed}) => populationServed === 0)).toEqual([]);
    expect(agencyOf.get("tx-carrollton-police")?.populationServed).toBeGreaterThan(100_000);
  });
});

describe("lists (checks 5, 6 and 7)", () => {
  it("have the sizes that were counted in the sources", () => {
    expect(snapshots.map(({snapshot, rows}) => [snapshot, rows])).toEqual([
      ["page-2010-10-29", 71],
      ["page-2016-12-11", 34],
      ["page-2017-01-29", 36],
      ["page-2017-03-05", 37],
      ["list-2017-08-01", 60],
      ["page-2017-08-01", 58],
      ["page-2021-01-13", 150],
      ["page-2025-01-19", 135],
      ["page-2026-05-18", 1843]
    ]);
    for (const {snapshot, rows} of snapshots)
      expect(rosterEntries.filter((entry) => entry.snapshot === snapshot)).toHaveLength(rows);
  });

  it("span 18 states on 1 August 2017, and 1,549 agencies on 18 May 2026", () => {
    expect(new Set(rosterAt("2017-08-01").agencies.map(({state}) => state)).size).toBe(18);
    expect(rosterAt("page-2026-05-18").agencies).toHaveLength(1549);
  });

  it("add Jackson and Matagorda, Texas, to the page of the same day", () => {
    const page = new Set(rosterAt("page-2017-08-01").agencies.map(({agency}) => agency));
    const more = rosterAt("list-2017-08-01").agencies.filter(({agency}) => !page.has(agency));
    expect(more.map(({agency}) => agency)).toEqual(["tx-jackson-county-sheriff", "tx-matagorda-county-sheriff"]);
  });

  it("were signed by their own day, not before 2002, and by no task force from 2013 to 2024", () => {
    const day = new Map(snapshots.map(({snapshot, asOf}) => [snapshot, asOf]));
    for (const {snapshot, agency, signedOn, model} of rosterEntries) {
      const where = [snapshot, agency, signedOn];
      expect(where[2]).not.toBeNull();
      expect([...where, (signedOn ?? "") <= (day.get(snapshot) ?? "")]).toEqual([...where, true]);
      expect([...where, (signedOn ?? "") >= "2002"]).toEqual([...where, true]);
      const noForce = model !== "TFM" || (signedOn ?? "") < "2013" || (signedOn ?? "") >= "2025";
      expect([...where, noForce]).toEqual([...where, true]);
    }
  });

  it("have one row per agency, model and day of signing, each with a model", () => {
    const keys = rosterEntries.map(({snapshot, agency, model, signedOn}) => [snapshot, agency, model, signedOn].join(" "));
    expect(new Set(keys).size).toBe(keys.length);
    expect(rosterEntries.filter(({model}) => model === null)).toEqual([]);
  });
});

describe("agreements (check 8)", () => {
  const since = (day: string) => {
    const listed = rosterEntries
      .filter(({snapshot}) => snapshot === "list-2017-08-01")
      .map(({agency, signedOn}) => `${agency} ${String(signedOn)}`);
    return agreements.filter(
      ({agency, signedOn, firstTime}) =>
        firstTime === true && (signedOn ?? "") >= day && listed.includes(`${agency} ${String(signedOn)}`)
    );
  };

  it("are 29 first ones since October 2016 on the list of August 2017, and 24 since 20 January 2017", () => {
    expect(since("2016-10-01")).toHaveLength(29);
    expect(since("2017-01-20")).toHaveLength(24);
  });

  it("are no first ones of members since 2006 to 2010 who signed again", () => {
    for (const agency of ["sc-lexington-county-sheriff", "nc-henderson-county-sheriff", "nc-mecklenburg-county-sheriff"]) {
      const own = agreements.filter((row) => row.agency === agency);
      expect(own.filter(({firstTime}) => firstTime === true).map(({signedOn}) => (signedOn ?? "") < "2011")).toEqual([true]);
    }
  });

  it("are first at most once per agency and day, and no earlier one of the agency is known", () => {
    for (const {agency, signedOn, firstTime} of agreements) {
      const earlier = agreements.filter(
        (other) => other.agency === agency && other.signedOn !== null && other.signedOn < (signedOn ?? "")
      );
      if (firstTime === true) expect([agency, earlier]).toEqual([agency, []]);
      if (firstTime === false) expect([agency, earlier.length > 0]).toEqual([agency, true]);
    }
  });

  it("end between the last list that shows them and the next, which is all that is known", () => {
    const harris = agreements.find(({agreement}) => agreement === "tx-harris-county-sheriff#JEM#2016-06-28");
    expect(harris).toMatchObject({firstSeen: "2016-12-11", lastSeen: "2017-01-29", goneBy: "2017-03-05"});
    const last = snapshots.at(-1)?.asOf;
    expect(agreements.filter(({lastSeen, goneBy}) => (lastSeen === last) !== (lastSeen !== null && goneBy === null))).toEqual([]);
  });

  it("of a first signer come after the last list without it", () => {
    const first = agreements.filter(({joinedAfter}) => joinedAfter !== null);
    expect(
      first.filter(({joinedAfter, signedOn, firstTime}) => firstTime !== true || (joinedAfter ?? "") >= (signedOn ?? ""))
    ).toEqual([]);
    for (const {agency, joinedAfter} of first) {
      const days = snapshots.filter(({snapshot}) =>
        rosterEntries.some((entry) => entry.agency === agency && entry.snapshot === snapshot)
      );
      expect([agency, days.filter(({asOf}) => asOf <= (joinedAfter ?? ""))]).toEqual([agency, []]);
    }
  });

  it("stand behind every row of every list", () => {
    const ids = new Set(agreements.map(({agreement}) => agreement));
    expect(rosterEntries.filter(({agency, model, signedOn}) => !ids.has(`${agency}#${String(model)}#${String(signedOn)}`))).toEqual(
      []
    );
  });
});

describe("votes (check 9)", () => {
  const of = (fips: string, year: number) => countyPresident.find((row) => row.fips === fips && row.year === year);

  it("name no winner in Alaska, in any year", () => {
    const alaska = countyPresident.filter(({fips}) => fips.startsWith("02"));
    expect(alaska).toHaveLength(150);
    expect(alaska.filter(({winner, votesTotal}) => winner !== null || votesTotal !== null)).toEqual([]);
    expect(countyPresident.filter(({fips, winner}) => !fips.startsWith("02") && winner === null)).toEqual([]);
  });

  it("count Kansas City in Jackson County, which so voted for the Democrat in 2016", () => {
    expect(of("29095", 2016)).toMatchObject({votesRep: 91_557 + 24_654, winner: "D"});
  });

  it("have one row for the District of Columbia, the wards of 2024 added up", () => {
    expect(countyPresident.filter(({fips}) => fips.startsWith("11")).map(({fips, year}) => `${fips} ${year}`)).toHaveLength(5);
    expect(of("11001", 2024)).toMatchObject({votesDem: 294_185, votesRep: 21_076});
  });

  it("are there once for every county and year, but for Kalawao, whose votes Maui counts", () => {
    expect(new Set(countyPresident.map(({fips, year}) => `${fips} ${year}`)).size).toBe(countyPresident.length);
    for (const year of [2008, 2012, 2016, 2020, 2024]) {
      const at = year === 2024 ? (fips: string) => isValid(fips, 2024) : (fips: string) => isValid(fips, 2019);
      const expected = counties.filter(({fips}) => at(fips)).map(({fips}) => fips);
      const voted = new Set(countyPresident.filter((row) => row.year === year).map(({fips}) => fips));
      expect([year, expected.filter((fips) => !voted.has(fips))]).toEqual([year, ["15005"]]);
    }
    expect(countyPresident.filter(({fips, year}) => !isValid(fips, Math.max(year, 2010)))).toEqual([]);
  });

  it("add up to no more than their total", () => {
    expect(
      countyPresident.filter(({votesRep, votesDem, votesTotal}) => (votesRep ?? 0) + (votesDem ?? 0) > (votesTotal ?? 0))
    ).toEqual([]);
  });
});

describe("shares of residents (check 10)", () => {
  it("are 0 to 100, of whole counties, each county once per basis", () => {
    const shares = countyDemographics.flatMap(({foreignBornPct, hispanicPct, whiteNonHispanicPct}) => [
      foreignBornPct,
      hispanicPct,
      whiteNonHispanicPct
    ]);
    expect(shares.filter((share) => share !== null && (share < 0 || share > 100))).toEqual([]);
    expect(new Set(countyDemographics.map(({fips, basis}) => `${fips} ${basis}`)).size).toBe(countyDemographics.length);
    expect(countyDemographics.filter(({fips}) => !countyOf.has(fips))).toEqual([]);
  });

  it("are there for Alaska in 2009-2013 and 2017-2021, and not in 2012-2016", () => {
    const bases = new Set(countyDemographics.filter(({fips}) => fips.startsWith("02")).map(({basis}) => basis));
    expect([...bases].sort()).toEqual(["acs_2009_2013", "acs_2017_2021"]);
  });
});

describe("removals (check 11)", () => {
  it("by area sum to the year's, for every year that has both", () => {
    const yearly = new Map(removals.map(({fiscalYear, removals}) => [fiscalYear, removals]));
    for (let year = 2003; year <= 2016; year++) {
      const areas = removalsByArea.filter(({fiscalYear}) => fiscalYear === year);
      expect([year, areas.reduce((all, {removals}) => all + removals, 0)]).toEqual([year, yearly.get(year)]);
    }
  });

  it("were 235,413 in fiscal year 2015, by citizenship too, Mexico first", () => {
    expect(removals.find(({fiscalYear}) => fiscalYear === 2015)?.removals).toBe(235_413);
    expect(removalsByCitizenship.reduce((all, {removals}) => all + removals, 0)).toBe(235_413);
    const [first] = [...removalsByCitizenship].sort((a, b) => b.removals - a.removals);
    expect(first).toMatchObject({citizenship: "Mexico", removals: 146_132});
  });
});

it("keeps every source repair with a reason, and the error it repairs", () => {
  expect(sourceRepairs.length).toBeGreaterThan(30);
  expect(sourceRepairs.filter(({was, is, why}) => was === is || why === "")).toEqual([]);
});
