/** What both schemas hold besides a library: the closed lists of the codebook. Bundled alone, to tell its part of each size. */
export {
  acts,
  coderKinds,
  cueClasses,
  datePrecisions,
  furnitureKinds,
  genres,
  kinds,
  namings,
  paragraphRoles,
  places,
  tiers
} from "@onrecord/corpus/codebook";
