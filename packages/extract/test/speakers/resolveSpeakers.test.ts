import {describe, expect, it} from "vitest";
import {resolveSpeakers} from "../../src/speakers/resolveSpeakers.js";
import {speeches, tagged} from "./tagged.js";

/** Each attribution as `label | kind | naming | resolution`; `-` for nobody. */
function speakers(text: string, parts: readonly (readonly [string, string, string])[]): string[] {
  const {sources, speakers: found} = resolveSpeakers(tagged(text), speeches(text, parts));
  return found.map(({source, naming, resolution}) => {
    const one = sources.find(({id}) => id === source);
    return `${one ? `${one.label} | ${one.kind}` : "- | -"} | ${naming} | ${resolution}`;
  });
}

/** The first attribution's source pieces, narrow and full. */
function spans(text: string, part: readonly [string, string, string]): [string[], string[]] {
  const [first] = resolveSpeakers(tagged(text), speeches(text, [part])).speakers;
  const words = (pieces: readonly {start: number; end: number}[]) => pieces.map(({start, end}) => text.slice(start, end));
  return [words(first!.spans.source), words(first!.spans.sourceFull)];
}

describe("resolveSpeakers", () => {
  describe("finds one source for one person", () => {
    it("by surname, title and a fuller name further down", () => {
      const text = "Lee said the bridge was old. Mayor Ann Lee spoke later. Ms. Lee said the board would go.";
      expect(
        speakers(text, [
          ["the bridge was old", "said", "Lee"],
          ["the board would go", "said the board", "Ms. Lee"]
        ])
      ).toEqual(["Ann Lee | person | named | surname", "Ann Lee | person | named | surname"]);
    });

    it.each([
      [
        "an apposition before the name",
        "The coach, Ann Lee, said the team would go.",
        "The coach, Ann Lee",
        "Ann Lee | person | named | apposition"
      ],
      [
        "an apposition after it",
        "Ann Lee, a coach in Fenwick, said the team would go.",
        "Ann Lee, a coach in Fenwick",
        "Ann Lee | person | named | apposition"
      ],
      [
        "an office with its domain",
        "Minister of Education Ann Lee said the team would go.",
        "Minister of Education Ann Lee",
        "Ann Lee | person | named | name"
      ],
      [
        "an age and a trade",
        "Ann Lee, 60, a doctor, said the team would go.",
        "Ann Lee, 60, a doctor",
        "Ann Lee | person | named | apposition"
      ],
      [
        "a title in a run of large words",
        "Harbour Board Director Ann Lee said the team would go.",
        "Harbour Board Director Ann Lee",
        "Ann Lee | person | named | name"
      ]
    ])("with %s", (_name, text, source, expected) => {
      expect(speakers(text, [["the team would go", "said", source]])).toEqual([expected]);
    });

    it("through a noun that named her role", () => {
      const text = "Ann Lee, the coach, met Bo Ray. The coach said the team would go.";
      expect(speakers(text, [["the team would go", "said", "The coach"]])).toEqual(["Ann Lee | person | named | title"]);
    });

    it("and tells two with one surname apart by their first names", () => {
      const text = "Ann Lee said it was old. Bo Lee said it was new. Ann Lee spoke again. Lee said the board would go.";
      expect(
        speakers(text, [
          ["it was old", "said", "Ann Lee"],
          ["it was new", "said it was new", "Bo Lee"],
          ["the board would go", "said the board", "Lee"]
        ])
      ).toEqual(["Ann Lee | person | named | name", "Bo Lee | person | named | name", "Ann Lee | person | named | surname"]);
    });

    it("and finds a surname that is misspelt by a letter", () => {
      const text = "Ann Maurer spoke. Mauer said the board would go.";
      expect(speakers(text, [["the board would go", "said", "Mauer"]])).toEqual(["Ann Maurer | person | named | surname"]);
    });
  });

  it("finds who a pronoun means by what the text itself says", () => {
    const text = "Mr. Bo Ray met Mrs. Ann Lee. She said the bridge was old. He said it was new.";
    expect(
      speakers(text, [
        ["the bridge was old", "said the", "She"],
        ["it was new", "said it", "He"]
      ])
    ).toEqual(["Ann Lee | person | named | pronoun", "Bo Ray | person | named | pronoun"]);
  });

  it("leaves a pronoun open that nobody in the text fits", () => {
    expect(speakers("He said the bridge was old.", [["the bridge was old", "said", "He"]])).toEqual([
      "He | unnamed | unresolved | pronoun"
    ]);
  });

  it("gives the words of I to whoever is quoted, though the name comes later", () => {
    const text = "“I think the bridge is old,” said Ann Lee.";
    expect(
      speakers(text, [
        ["the bridge is old", "think", "I"],
        ["I think the bridge is old", "said", "Ann Lee"]
      ])
    ).toEqual(["Ann Lee | person | named | first-person", "Ann Lee | person | named | name"]);
  });

  it("gives the words of I to the innermost quotation around it that has a speaker", () => {
    const text = "“She said ‘I think I know the bridge is old,’ later,” said Ann Lee. “We go.” “I left.”";
    expect(
      speakers(text, [
        ["I think I know the bridge is old", "", ""],
        ["I know the bridge is old", "think", "I"],
        ["the bridge is old", "know", "I"],
        ["She said ‘I think I know the bridge is old,’ later", "said Ann", "Ann Lee"],
        ["go", "", "We"]
      ]).map((line) => line.split(" | ")[0])
    ).toEqual(["Ann Lee", "Ann Lee", "Ann Lee", "Ann Lee", "Ann Lee"]);
  });

  it("knows a speaker by the name that follows, also where the noun alone spoke before", () => {
    const text = "The coach said it was old. The coach, Ann Lee, left. She said it was new.";
    expect(
      speakers(text, [
        ["it was old", "said it was old", "The coach"],
        ["it was new", "said it was new", "She"]
      ])
    ).toEqual(["Ann Lee | person | named | nominal", "Ann Lee | person | named | pronoun"]);
  });

  it("finds an agency by the name after its noun, and not a person", () => {
    const text = "The news agency, KCNA, said it was old. The agency, Ann Lee of the board, said it was new.";
    expect(
      speakers(text, [
        ["it was old", "said it was old", "The news agency, KCNA,"],
        ["it was new", "said it was new", "The agency, Ann Lee of the board,"]
      ])[0]
    ).toBe("KCNA | news-medium | named | apposition");
  });

  it("finds who is meant by that and which", () => {
    const text = "The board met the department, which said it was old. The board met a report that said it was new.";
    expect(
      speakers(text, [
        ["it was old", "said it was old", "which"],
        ["it was new", "said it was new", "that"]
      ])
    ).toEqual(["the department | organisation | unnamed-role | pronoun", "a report | document | document | pronoun"]);
  });

  it("goes from who to a person, past a body in between", () => {
    const text = "They met Ann Lee, a doctor at the Harbour Board, who said it was old.";
    expect(speakers(text, [["it was old", "said", "who"]])).toEqual(["Ann Lee | person | named | pronoun"]);
  });

  it("finds again what the and a noun of no list meant", () => {
    const text = "The skaters said it was old. The day was cold. The skaters said it was new.";
    const {sources} = resolveSpeakers(
      tagged(text),
      speeches(text, [
        ["it was old", "said", "The skaters"],
        ["it was new", "said", "The skaters"]
      ])
    );
    expect(sources).toHaveLength(1);
  });

  it("gives a relative pronoun without a word before it to nobody", () => {
    expect(speakers("Who said it was old", [["it was old", "said", "Who"]])).toEqual(["- | - | unresolved | none"]);
  });

  it("takes it for whoever said something before, and they for people", () => {
    const text = "The department said it was old. It said the bridge was new. Two officials met. They said the board would go.";
    expect(
      speakers(text, [
        ["it was old", "said it was old", "The department"],
        ["the bridge was new", "said the bridge", "It"],
        ["the board would go", "said the board", "They"]
      ])
    ).toEqual([
      "The department | organisation | unnamed-role | nominal",
      "The department | organisation | unnamed-role | pronoun",
      "Two officials | collective | collective | pronoun"
    ]);
  });

  it("keeps no more people in mind than a reader would, and still finds the last", () => {
    const others = Array.from(
      {length: 30},
      (_, i) => `Ann ${String.fromCharCode(65 + (i % 26))}${"b".repeat(1 + (i % 7))}x left.`
    ).join(" ");
    const text = `${others} Mr. Bo Ray left. He said it was old.`;
    expect(speakers(text, [["it was old", "said it was old", "He"]])).toEqual(["Bo Ray | person | named | pronoun"]);
  });

  it("leaves the author's own I without a source", () => {
    expect(speakers("I think the bridge is old.", [["the bridge is old", "think", "I"]])).toEqual(["- | - | unresolved | none"]);
  });

  it("goes from who to the name before it", () => {
    const text = "The board met Ann Lee, who said the bridge was old.";
    expect(speakers(text, [["the bridge was old", "said", "who"]])).toEqual(["Ann Lee | person | named | pronoun"]);
  });

  describe("gives a quotation without a source", () => {
    it("to the speaker of its paragraph", () => {
      const text = "“It is old,” said Ann Lee. “We will mend it.”";
      expect(
        speakers(text, [
          ["It is old", "said", "Ann Lee"],
          ["We will mend it.", "", ""]
        ])
      ).toEqual(["Ann Lee | person | named | name", "Ann Lee | person | named | carried-on"]);
    });

    it("to the person the sentence before is about, when somebody else spoke last", () => {
      const text = "“It is old,” said Ann Lee.\n\nBo Ray was not happy.\n\n“Nobody asked us.”";
      expect(
        speakers(text, [
          ["It is old", "said", "Ann Lee"],
          ["Nobody asked us.", "", ""]
        ])[1]
      ).toBe("Bo Ray | person | named | implied");
    });

    it("to nobody where nobody has spoken", () => {
      expect(speakers("“Nobody asked us.”", [["Nobody asked us.", "", ""]])).toEqual(["- | - | implicit | none"]);
    });
  });

  it("gives a verb without a subject the subject of its sentence, and points at its words", () => {
    const text = "Ann Lee left the board, adding that the bridge was old.";
    expect(speakers(text, [["the bridge was old", "adding", ""]])).toEqual(["Ann Lee | person | named | implied"]);
    expect(spans(text, ["the bridge was old", "adding", ""])).toEqual([["Ann Lee"], ["Ann Lee"]]);
  });

  describe("finds the words beside a quotation that were not taken for its source", () => {
    it.each([
      ["after it, the verb first", "“It is old,” said Ann Lee in a letter.", "It is old,", "Ann Lee | person | named | name"],
      ["after it, the name first", "“It is old,” Ann Lee said.", "It is old,", "Ann Lee | person | named | name"],
      ["before it, with a colon", "Ann Lee told the board: “It is old.”", "It is old.", "Ann Lee | person | named | name"],
      ["before it, with a comma", "Ann Lee said, “It is old.”", "It is old.", "Ann Lee | person | named | name"]
    ])("%s", (_name, text, content, expected) => {
      expect(speakers(text, [[content, "", ""]])).toEqual([expected]);
    });

    it("but not a name that goes on to do something else", () => {
      expect(speakers("“It is old.” Ann Lee left the board.", [["It is old.", "", ""]])).toEqual(["- | - | implicit | none"]);
    });
  });

  describe("gives a cue without a source", () => {
    it.each([
      ["the name after it", "“It is old,” added Ann Lee.", "It is old,", "added", "Ann Lee | person | named | name"],
      [
        "the subject that comes later, for a participle in front",
        "While saying it was old, Ann Lee left the board.",
        "it was old",
        "saying",
        "Ann Lee | person | named | implied"
      ],
      [
        "the first subject of its sentence",
        "Ann Lee said Bo Ray left the board, adding it was old.",
        "it was old",
        "adding",
        "Ann Lee | person | named | implied"
      ],
      [
        "the first phrase of its sentence, where no verb stands beside one",
        "Ann Lee of the board, whose term was up, found it was old.",
        "it was old",
        "found",
        "Ann Lee | person | named | implied"
      ],
      [
        "whoever is carried on, for a noun and words in marks",
        "Ann Lee said it was new. In remarks, “it is old.”",
        "it is old.",
        "remarks",
        "- | - | implicit | none"
      ],
      ["nobody, for a noun and words without marks", "In remarks it was old.", "it was old", "remarks", "- | - | implicit | none"]
    ])("%s", (_name, text, content, cue, expected) => {
      expect(speakers(text, [[content, cue, ""]])).toEqual([expected]);
    });

    it("the one who spoke before in its paragraph, where the sentence has no subject", () => {
      const text = "Ann Lee said it was old. Adding that it was new.";
      expect(
        speakers(text, [
          ["it was old", "said", "Ann Lee"],
          ["it was new", "Adding", ""]
        ])[1]
      ).toBe("Ann Lee | person | named | carried-on");
    });
  });

  it("carries nobody on to words without marks and without a cue", () => {
    const text = "Ann Lee said it was old. The bridge was new.";
    expect(
      speakers(text, [
        ["it was old", "said", "Ann Lee"],
        ["The bridge was new", "", ""]
      ])[1]
    ).toBe("- | - | implicit | none");
  });

  describe("knows a name by its parts:", () => {
    it.each([
      ["a surname that is a title too", "Charlie King said it was old.", "Charlie King", "Charlie King | person | named | name"],
      ["a name with a particle", "Ann van Lee said it was old.", "Ann van Lee", "Ann van Lee | person | named | name"],
      ["a suffix", "Bo Ray Jr. said it was old.", "Bo Ray Jr.", "Bo Ray Jr. | person | named | name"],
      [
        "an office and a form of address",
        "Secretary for Education Mr. Ray said it was old.",
        "Secretary for Education Mr. Ray",
        "Ray | person | named | name"
      ],
      [
        "several bodies that are one",
        "The United Nations said it was old.",
        "The United Nations",
        "United Nations | organisation | named | name"
      ],
      [
        "a body with its domain",
        "The Department of the Harbour said it was old.",
        "The Department of the Harbour",
        "Department of the Harbour | organisation | named | name"
      ],
      [
        "two words of a body's name joined",
        "The Board for Harbour Safety said it was old.",
        "The Board for Harbour Safety",
        "Board for Harbour Safety | organisation | named | name"
      ],
      ["a web address", "Harbour.com said it was old.", "Harbour.com", "Harbour.com | news-medium | named | name"],
      ["a country", "South Korea said it was old.", "South Korea", "South Korea | organisation | named | name"],
      [
        "a possessor's name before a body",
        "Lee's campaign said it was old.",
        "Lee's campaign",
        "Lee's campaign | organisation | named | title"
      ],
      [
        "somebody of a body that no list has",
        "A skater from TfL said it was old.",
        "A skater from TfL",
        "A skater from TfL | unnamed | unnamed-role | nominal"
      ],
      [
        "several of many",
        "A number of senators said it was old.",
        "A number of senators",
        "A number of senators | collective | collective | nominal"
      ],
      [
        "a mother of two",
        "Ray and Moor's mother, Ann, said it was old.",
        "Ray and Moor's mother, Ann,",
        "Ann | person | named | apposition"
      ],
      [
        "letters in brackets behind a nominal",
        "Police officers (PO) said it was old.",
        "Police officers (PO)",
        "Police officers | collective | collective | nominal"
      ],
      [
        "an agent of his, and not him",
        "Bo Ray left. His skater said it was old.",
        "His skater",
        "His skater | unnamed | unnamed-role | nominal"
      ],
      [
        "a body with its letters in brackets",
        "The Harbour Safety Board (HSB) said it was old.",
        "The Harbour Safety Board (HSB)",
        "Harbour Safety Board | organisation | named | apposition"
      ],
      [
        "a body itself",
        "The Harbour Board itself said it was old.",
        "The Harbour Board itself",
        "Harbour Board | organisation | named | name"
      ],
      ["a news agency", "Associated Press said it was old.", "Associated Press", "Associated Press | news-medium | named | name"],
      [
        "two names joined",
        "Ann Lee and Bo Ray said it was old.",
        "Ann Lee and Bo Ray",
        "Ann Lee and Bo Ray | collective | named | name"
      ],
      [
        "the day after it",
        "The website yesterday said it was old.",
        "The website yesterday",
        "The website yesterday | news-medium | unnamed-role | nominal"
      ],
      [
        "a leader of a body",
        "The leader of Hamas said it was old.",
        "The leader of Hamas",
        "The leader of Hamas | unnamed | unnamed-role | nominal"
      ],
      [
        "words in brackets before it",
        "The secretary (of the Dockers Union), Ann Lee, said it was old.",
        "The secretary (of the Dockers Union), Ann Lee,",
        "Ann Lee | person | named | apposition"
      ]
    ])("%s", (_name, text, source, expected) => {
      expect(speakers(text, [["it was old", "said", source]])).toEqual([expected]);
    });

    it("an accent left out, and a first name alone", () => {
      const text = "François Ray said it was old. Francois Ray said it was new. François said it was so.";
      expect(
        speakers(text, [
          ["it was old", "said it was old", "François Ray"],
          ["it was new", "said it was new", "Francois Ray"],
          ["it was so", "said it was so", "François"]
        ]).map((line) => line.split(" | ")[0])
      ).toEqual(["François Ray", "François Ray", "François Ray"]);
    });

    it("one government by its people", () => {
      const text =
        "The German government said it was old. The Russian government said it was new. The German government said it was so.";
      const {speakers: found} = resolveSpeakers(
        tagged(text),
        speeches(text, [
          ["it was old", "said it was old", "The German government"],
          ["it was new", "said it was new", "The Russian government"],
          ["it was so", "said it was so", "The German government"]
        ])
      );
      expect(found.map(({source}) => source)).toEqual(["s1", "s2", "s1"]);
    });
  });

  describe("knows what no name stands for:", () => {
    it.each([
      ["some", "Some said it was old.", "Some", "Some | collective | collective | nominal"],
      ["a noun nobody speaks by", "A bridge said it was old.", "A bridge", "A bridge | unnamed | unnamed-role | nominal"],
      [
        "a number of people",
        "Three reporters said it was old.",
        "Three reporters",
        "Three reporters | collective | collective | nominal"
      ],
      ["several texts", "Two reports said it was old.", "Two reports", "Two reports | document | document | nominal"],
      ["a source", "A source said it was old.", "A source", "A source | unnamed | withheld | nominal"]
    ])("%s", (_name, text, source, expected) => {
      expect(speakers(text, [["it was old", "said", source]])).toEqual([expected]);
    });

    it("a source without a noun, for which the quotation is taken as floating", () => {
      const text = "Ann Lee said it was old. Again: “It is new.”";
      expect(
        speakers(text, [
          ["it was old", "said", "Ann Lee"],
          ["It is new.", "", "Again"]
        ])[1]
      ).toBe("Ann Lee | person | named | carried-on");
    });

    it("what somebody became", () => {
      const text = "Ann Lee was a reporter. She said it was old.";
      expect(speakers(text, [["it was old", "said", "She"]])).toEqual(["Ann Lee | person | named | pronoun"]);
    });

    it("a brother of a brother", () => {
      const text = "Ann Lee met her brother. Her brother said it was old.";
      expect(speakers(text, [["it was old", "said", "Her brother"]])[0]).toMatch(/^her brother|^Her brother/u);
    });
  });

  it.each(["told", "was told", "was later told"])("gives a passive to nobody: the cue %s", (cue) => {
    expect(
      speakers(`Ann Lee ${cue.includes("was") ? cue : "was told"} the bridge was old.`, [["the bridge was old", cue, ""]])
    ).toEqual(["- | - | implicit | none"]);
  });

  it("gives a cue that is only a form of be to the subject", () => {
    expect(speakers("Ann Lee was of the view that the bridge was old.", [["the bridge was old", "was of the view", ""]])).toEqual([
      "Ann Lee | person | named | implied"
    ]);
  });

  it("takes a relative word in capitals for a body, unless all is in capitals", () => {
    expect(speakers("The bridge is old, and WHO said so.", [["The bridge is old", "said", "WHO"]])).toEqual([
      "WHO | organisation | named | name"
    ]);
    expect(speakers("THE MAN WHO SAID SO LEFT.", [["THE MAN", "SAID", "WHO"]])[0]).not.toContain("WHO");
  });

  describe("says what a source is, and whether it is named", () => {
    it.each([
      ["The Harbour Department said it was old.", "The Harbour Department", "Harbour Department | organisation | named | name"],
      ["The Fenwick Times said it was old.", "The Fenwick Times", "Fenwick Times | news-medium | named | name"],
      ["NASA said it was old.", "NASA", "NASA | organisation | named | name"],
      ["Yonhap news agency said it was old.", "Yonhap news agency", "Yonhap news agency | organisation | named | title"],
      ["Two officials said it was old.", "Two officials", "Two officials | collective | collective | nominal"],
      ["A federal judge said it was old.", "A federal judge", "A federal judge | unnamed | unnamed-role | nominal"],
      ["A new study said it was old.", "A new study", "A new study | document | document | nominal"],
      [
        "A judge who asked not to be named said it was old.",
        "A judge who asked not to be named",
        "A judge who asked not to be named | unnamed | withheld | nominal"
      ],
      [
        "Several officials familiar with the bridge said it was old.",
        "Several officials",
        "Several officials | collective | withheld | nominal"
      ]
    ])("in %j", (text, source, expected) => {
      expect(speakers(text, [["it was old", "said", source]])).toEqual([expected]);
    });

    it("takes House Democrats for people, and a headline's large words for no names", () => {
      const text = "Council Mends Bridge After Ann Lee Speaks\n\nHouse Democrats said it was old. Ann Lee said it was new.";
      expect(
        speakers(text, [
          ["it was old", "said it was old", "House Democrats"],
          ["it was new", "said it was new", "Ann Lee"]
        ])
      ).toEqual(["House Democrats | collective | collective | nominal", "Ann Lee | person | named | name"]);
    });
  });

  it("finds an organisation again by its acronym, its short name and its noun", () => {
    const text = "The Harbour Defence Department met. The department said it was old. HDD said it was new.";
    expect(
      speakers(text, [
        ["it was old", "said it was old", "The department"],
        ["it was new", "said it was new", "HDD"]
      ])
    ).toEqual([
      "Harbour Defence Department | organisation | named | title",
      "Harbour Defence Department | organisation | named | surname"
    ]);
  });

  it.each([
    [
      "by its letters in brackets",
      "The Pacific Gas and Electric Company (PG&E) met. PG&E said it was old.",
      "PG&E",
      "Pacific Gas and Electric Company"
    ],
    ["by its last word", "The Gun Violence Archive met. The archive said it was old.", "The archive", "Gun Violence Archive"],
    [
      "by the word before its domain",
      "The Academy of Sciences met. The academy said it was old.",
      "The academy",
      "Academy of Sciences"
    ],
    ["as the only police", "The Thames Valley Police met. Police said it was old.", "Police", "Thames Valley Police"]
  ])("finds an organisation again %s", (_title, text, source, label) => {
    const rest = " The rest of the day was cold and long for all of them.";
    expect(speakers(text + rest, [["it was old", "said", source]])[0]).toMatch(`${label} | organisation | named`);
  });

  it("takes police for the same people, with a large letter and a small one", () => {
    const text = "Police said it was old. It was new, according to police.";
    const {sources} = resolveSpeakers(
      tagged(text),
      speeches(text, [
        ["it was old", "said", "Police"],
        ["It was new", "according to", "police"]
      ])
    );
    expect(sources.map(({label}) => label)).toEqual(["Police"]);
  });

  describe("takes he", () => {
    const spoken: [string, string, string] = ["it was old", "said", "Ray"];
    it.each([
      [
        "for whoever spoke before, where the sentence between is about nobody",
        "Ann Lee met Bo Ray. Ray said it was old. The day after was cold for Lee. He said it was new.",
        "said",
        "Bo Ray"
      ],
      [
        "for the one whom the sentence between is about",
        "Ann Lee met Bo Ray. Ray said it was old. Moor met Lee. He said it was new.",
        "said",
        "Moor"
      ],
      [
        "for another, where he answers",
        "Ann Lee met Bo Ray. Ray said it was old. Moor met Lee. He replied it was new.",
        "replied",
        "Ann Lee"
      ]
    ])("%s", (_title, text, cue, label) => {
      expect(speakers(text, [spoken, ["it was new", cue, "He"]]).at(-1)).toMatch(`${label} | person`);
    });

    it("never for a place", () => {
      const text = "Mayor Ann Lee lived in Fenwick Bay. Fenwick Bay was cold. He said it was new.";
      expect(speakers(text, [["it was new", "said", "He"]])[0]).toMatch("Ann Lee | person");
    });

    it("never for somebody whom his own words name", () => {
      const text = "Bo Ray met them. “I know that Ann Lee left,” he said.";
      expect(speakers(text, [["I know that Ann Lee left,", "said", "he"]])[0]).toMatch("Bo Ray | person");
    });
  });

  it("leaves an agent apart from the name that begins the next clause", () => {
    const text = "Bo Ray died. According to his agent, Ray had cancer.";
    expect(speakers(text, [["Ray had cancer", "According to", "his agent"]])).toEqual([
      "his agent | unnamed | unnamed-role | nominal"
    ]);
  });

  it("cuts the source down to the name, and keeps the whole phrase", () => {
    expect(spans("Mayor Ann Lee, a doctor, said it was old.", ["it was old", "said", "Mayor Ann Lee, a doctor,"])).toEqual([
      ["Ann Lee"],
      ["Mayor Ann Lee, a doctor"]
    ]);
    expect(spans("The board's old report said it was old.", ["it was old", "said", "The board's old report"])).toEqual([
      ["old report"],
      ["The board's old report"]
    ]);
  });

  it("numbers sources by their first mention, and lists those who speak only", () => {
    const text = "Bo Ray met Ann Lee. Ann Lee said it was old. Bo Ray said it was new. Cy Day left.";
    const {sources} = resolveSpeakers(
      tagged(text),
      speeches(text, [
        ["it was old", "said it was old", "Ann Lee"],
        ["it was new", "said it was new", "Bo Ray"]
      ])
    );
    expect(sources.map(({id, label}) => `${id} ${label}`)).toEqual(["s1 Bo Ray", "s2 Ann Lee"]);
    expect(sources[0]?.mentions.map(({start, end}) => text.slice(start, end))).toEqual(["Bo Ray", "Bo Ray"]);
  });

  it("gives the same result whatever the order of the attributions", () => {
    const text = "Ann Lee said it was old. She said the board would go. “It is so.”";
    const parts = [
      ["it was old", "said it", "Ann Lee"],
      ["the board would go", "said the", "She"],
      ["It is so.", "", ""]
    ] as const;
    expect(speakers(text, parts.toReversed())).toEqual(speakers(text, parts).toReversed());
  });

  it("reads an empty text", () => {
    expect(resolveSpeakers(tagged(""), [])).toEqual({sources: [], speakers: []});
  });
});
