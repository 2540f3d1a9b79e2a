/** Closed lists: the code as it stands in columns, and what it means. The schema and the types derive from them. */

export const models = {
  JEM: "Jail enforcement model: trained staff of a jail question and process people who are held there.",
  WSO: "Warrant service officer: staff of a jail serve ICE's administrative warrants there.",
  TFM: "Task force model: officers enforce immigration law during their ordinary duties outside the jail."
} as const;

/** What an agency is. */
export const agencyKinds = {
  sheriff: "A sheriff's office or department.",
  county_corrections: "A county's or a region's jail or department of corrections that is no sheriff's.",
  police: "A police department of a town, city or county, a marshal or a department of public safety of a town.",
  state_police: "A state's police, highway patrol, investigators, guard, or other officers with state-wide powers.",
  state_corrections: "A state's department of corrections.",
  campus: "The police of a school district, college or university.",
  constable: "An elected or appointed constable.",
  other: "None of these: airports, ports, prosecutors, park rangers, a county as such."
} as const;

/** Whom an agency serves. */
export const agencyLevels = {
  county: "Serves one county, or a jail of it.",
  municipal: "Serves a town, a city, a campus or a part of a county.",
  regional: "Serves several counties or independent cities.",
  state: "Serves a whole state: never placed in a county."
} as const;

/** How an agency was placed in its county. */
export const matchMethods = {
  name: "The county is in the agency's own name.",
  override: "Written by hand, with the reason.",
  ice_county: "ICE's list names the county.",
  gazetteer: "The FBI's list of agencies names the county.",
  none: "A state agency, or not placed; then the note says why."
} as const;

/** What the day of a list rests on. */
export const asOfBases = {
  page: "The page says it.",
  file_name: "The name of the file says it.",
  capture: "The day on which the page was captured."
} as const;

/** What counts as a county. */
export const countyKinds = {
  county: "County.",
  parish: "Parish of Louisiana.",
  borough: "Borough or municipality of Alaska.",
  census_area: "Census area of Alaska.",
  city: "City independent of any county.",
  planning_region: "Planning region of Connecticut, in place of its counties since 2022.",
  dc: "The District of Columbia."
} as const;

/** The estimate that a number of residents is from. */
export const vintages = {
  V2020: "Census Bureau, Vintage 2020 estimates for 1 July: used for 2010 to 2019.",
  V2025: "Census Bureau, Vintage 2025 estimates for 1 July: used from 2020."
} as const;

/** The source and the years of a share of residents; shares of two bases do not compare. */
export const demographicBases = {
  acs_2009_2013:
    "QuickFacts of 2014: foreign-born from the American Community Survey 2009-2013, the other shares from the estimates of 2014.",
  acs_2012_2016: "American Community Survey 2012-2016.",
  acs_2017_2021: "Foreign-born from the American Community Survey 2017-2021, the other shares from the census of 2020."
} as const;

/** Who has most votes in a county. */
export const winners = {
  R: "The Republican has more votes than the Democrat.",
  D: "The Democrat has more votes than the Republican.",
  tie: "As many."
} as const;
