/** Families as written into a drawing: the site's own first, then what a reader's machine is likely to have. */
export const sans = "'Libre Franklin Variable', 'Libre Franklin', 'Helvetica Neue', Arial, sans-serif";
export const serif = "'Newsreader Variable', Newsreader, Georgia, serif";
