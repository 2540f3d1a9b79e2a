import {csvParseRows} from "d3-dsv";
import fc from "fast-check";
import {expect, it} from "vitest";
import {csvText} from "../src/csvText.js";
import {cities, field} from "./planted.js";

it("ends every line with CRLF, quotes what needs it, and leaves null empty", () => {
  expect(csvText({...cities, rows: cities.rows.slice(0, 2)})).toBe(
    "id,name,state,kind,founded,people,share,capital,names\r\n" +
      'c1,"Ana, ""the"" city\nof two lines",s1,city,1850-02-28,2147483647,0.30000000000000004,true,Äna;A 🙂\r\n' +
      "c2, spaced ,,town,,,,,\r\n"
  );
});

it("is a heading alone where there are no rows", () => {
  expect(csvText({...cities, fields: [field("a", "string")], rows: []})).toBe("a\r\n");
});

it("gives back any text to a reader of RFC 4180", () => {
  const fields = [field("a", "string"), field("b", "string")];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({unit: "binary"}), fc.string({unit: "grapheme"})), {maxLength: 5}), (rows) => {
      expect(csvParseRows(csvText({...cities, fields, rows})).slice(1)).toEqual(rows);
    })
  );
});
