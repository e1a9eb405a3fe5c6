"""The CSV files under Python's csv module: as many values as columns in every row, the rows that site.json tells of,
and nothing that a spreadsheet runs."""
import csv
import io
import json
import unittest
from urllib.parse import unquote

from support.sites import AWKWARD, Built, FORMULA, hostile_files, kent

TABLES = ("groups", "editions", "members", "people-and-posts", "agencies", "documents")


def read(site, name):
    raw = (site / "data" / f"{name}.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "no byte order mark"
    assert raw.endswith(b"\r\n")
    text = raw.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    for row in rows:
        assert len(row) == len(rows[0]), row
    assert len(set(rows[0])) == len(rows[0]), rows[0]
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def data_of(site):
    return json.loads((site / "data" / "site.json").read_text(encoding="utf-8"))


class Tables(unittest.TestCase):
    def check(self, site):
        data = data_of(site)
        for name in ("groups", "editions", "agencies", "documents"):
            rows = read(site, name)
            self.assertEqual([row["id"] for row in rows], [each["id"] for each in data[name]], name)
        seats = ("chair", "deputy_chair", "member")
        members = sum(len(each.get(key, [])) for each in data["editions"] for key in seats)
        self.assertEqual(len(read(site, "members")), members)
        holdings = [(each["id"], one["post"]) for each in data["people"] for one in each.get("holds", [])]
        rows = read(site, "people-and-posts")
        held = sorted((row["person"], row["post"]) for row in rows if row["person"] and row["post"])
        self.assertEqual(held, sorted(holdings))
        self.assertEqual({row["post"] for row in rows} - {""}, {each["id"] for each in data["posts"]})
        self.assertEqual({row["person"] for row in rows} - {""}, {each["id"] for each in data["people"]})
        for name in TABLES:
            for row in read(site, name):
                for value in row.values():
                    self.assertNotIn(value[:1], tuple("=+-@\t\r"), f"{name}: {value}")

    def test_kent(self):
        self.check(kent())
        for name in TABLES:
            for row in read(kent(), name):
                self.assertTrue((kent() / unquote(row["address"].partition("#")[0])).is_file(), row["address"])

    def test_kent_executive(self):
        wanted = {"group": "kscmp-executive-board", "current": "yes", "role": "member"}
        seats = [row for row in read(kent(), "members") if all(row[key] == value for key, value in wanted.items())]
        self.assertEqual([row["agency_name"] for row in seats],
                         ["Kent Police", "Kent County Council", "NHS Kent and Medway Integrated Care Board"])
        self.assertEqual({row["voting"] for row in seats}, {"yes"})

    def test_hostile(self):
        with Built(hostile_files()) as site:
            self.check(site)
            rows = {row["id"]: row for row in read(site, "groups")}
            self.assertEqual(rows["formula"]["name"], "'" + FORMULA)
            self.assertTrue(rows["formula"]["address"].startswith("https://example.org/a%20b/groups/formula.html"))
            self.assertEqual(read(site, "agencies")[0]["name"], AWKWARD)

    def test_nothing(self):
        with Built({"site.toml": 'title = "T"\nlanguage = "en"\n'}) as site:
            for name in TABLES:
                self.assertEqual(read(site, name), [])


if __name__ == "__main__":
    unittest.main()
