/** Bounds at 95 % (STATISTICS §4.4, Proportions: Newcombe 1998a and R `binom.confint`). */
export const publishedProportions = [
  {k: 81, n: 263, wilson: [0.255289, 0.36621], clopperPearson: [0.252737, 0.367622]},
  {k: 15, n: 148, wilson: [0.062386, 0.160487], clopperPearson: [0.057844, 0.16165]},
  {k: 0, n: 20, wilson: [0, 0.161125], clopperPearson: [0, 0.168433]},
  {k: 1, n: 29, wilson: [0.006113, 0.171755], clopperPearson: [0.000873, 0.177644]},
  {k: 4, n: 20, wilson: [0.080658, 0.416017], clopperPearson: [0.057334, 0.436614]},
  {k: 18, n: 20, wilson: [0.698966, 0.972134], clopperPearson: [0.683017, 0.987651]},
  {k: 190, n: 200, wilson: [0.910422, 0.972617], clopperPearson: [0.909972, 0.975766]},
  {k: 0, n: 30, wilson: [0, 0.113513], clopperPearson: [0, 0.115703]},
  {k: 30, n: 30, wilson: [0.886487, 1], clopperPearson: [0.884297, 1]},
  {k: 19, n: 38, wilson: [0.348499283643951, 0.651500716356049], clopperPearson: [0.333789, 0.666211]},
  {k: 3, n: 7, wilson: [0.15822, 0.749542], clopperPearson: [0.098988, 0.815948]}
] as const;
