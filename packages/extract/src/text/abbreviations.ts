/** Abbreviations that stand before a name: their full stop never ends a sentence. */
export const titles: ReadonlySet<string> = new Set(
  "adm atty brig capt cmdr col comdr cpl del dr fr gen gov hon lt maj messrs mr mrs ms mx pres prof rep reps rev sen sens sgt sr spc st supt".split(
    " "
  )
);

/** Other abbreviations: their full stop ends a sentence only before a word that likes to begin one. */
export const abbreviations: ReadonlySet<string> = new Set(
  "apr aug ave blvd calif cf co colo conn corp dec dept est etc feb fla ft inc jan jr jul jun kan ky ltd mass md mich minn mo mt no nov oct okla ore pa sept sep tenn tex univ va vol vs vt wash wis".split(
    " "
  )
);

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  "A After All Although An And As At Because Before But By During Even For From He Her His However I If In It Its Last Many Meanwhile Most My No Not Now On One Our She Since So Some That The Their Then There These They This Those To Under We What When While With Yet You".split(
    " "
  )
);
