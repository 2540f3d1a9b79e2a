/** A fifth of the counties, by one share of their residents. */
export interface Fifth {
  /** 1: the fifth with the lowest values. */
  readonly fifth: number;
  /** Lowest and highest value in it, in per cent. */
  readonly lowest: number;
  /** Largest share among its counties, in per cent of residents. */
  readonly highest: number;
  readonly counties: number;
  readonly enrolledCounties: number;
  readonly interval: {readonly lower: number; readonly upper: number} | null;
  readonly agencies: number;
}

/** One share of residents: from `enrollmentByDemographics` of `@onrecord/analysis/compute`. Values in per cent. */
export interface PeopleField {
  readonly asOf: string;
  readonly field: "foreignBornPct" | "hispanicPct" | "whiteNonHispanicPct";
  readonly basis: string;
  readonly fifths: readonly Fifth[];
  readonly median: {
    readonly counties: number | undefined;
    readonly enrolledCounties: number | undefined;
    readonly agencies: number | undefined;
  };
  readonly ofResidents: {readonly counties: number | undefined; readonly enrolledCounties: number | undefined};
  readonly unknown: {readonly counties: number; readonly agencies: number};
}

/** One list by who lives in the counties. */
export interface PeopleData {
  readonly asOf: string;
  readonly fields: readonly PeopleField[];
}
