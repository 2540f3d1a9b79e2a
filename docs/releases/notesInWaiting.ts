import getReleasePlan from "@changesets/get-release-plan";

export type Bump = "major" | "minor" | "patch";

/** A release note in waiting. */
export interface Note {
  /** Its file in `.changeset`, without the ending. */
  readonly id: string;
  readonly bumps: readonly {readonly name: string; readonly bump: Bump}[];
  /** Markdown. */
  readonly text: string;
}

/** What the notes in waiting add up to. */
export interface Waiting {
  readonly notes: readonly Note[];
  /** Each package that they release, with the bump and the version that it gets. */
  readonly releases: readonly {readonly name: string; readonly bump: Bump; readonly from: string; readonly to: string}[];
}

const isBump = (type: string): type is Bump => type !== "none";

/** The release notes in waiting, and the release they make, as the release tool reckons it. */
export async function notesInWaiting(root: string): Promise<Waiting> {
  const plan = await getReleasePlan(root);
  return {
    notes: plan.changesets.map(({id, summary, releases}) => ({
      id,
      text: summary,
      bumps: releases.flatMap(({name, type}) => (isBump(type) ? [{name, bump: type}] : []))
    })),
    releases: plan.releases.flatMap(({name, type, oldVersion, newVersion}) =>
      isBump(type) ? [{name, bump: type, from: oldVersion, to: newVersion}] : []
    )
  };
}
