"""Kent's tables as others read them: Python's csv and xml modules, not ours. REMIT_SITE names the built site."""

import csv
import os
import pathlib
import re
import unittest
import xml.etree.ElementTree

site = pathlib.Path(os.environ["REMIT_SITE"])


def read(name, folder=site):
    with open(folder / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


class Tables(unittest.TestCase):
    def test_every_line_has_every_column_and_no_cell_is_a_formula(self):
        for name in ["membership.csv", "meetings.csv"]:
            rows = read(name)
            self.assertGreater(len(rows), 5)
            for row in rows:
                self.assertNotIn(None, row, f"{name}: cells without a column")
                self.assertNotIn(None, row.values(), f"{name}: columns without a cell")
                for cell in row.values():
                    self.assertFalse(cell.lstrip().startswith(("=", "+", "-", "@")), cell)

    def test_every_link_leads_to_an_id_of_a_page(self):
        for name in ["membership.csv", "meetings.csv"]:
            for row in read(name):
                for column, link in row.items():
                    if not column.endswith("link") or not link:
                        continue
                    path, _, anchor = link.partition("#")
                    page = (site / path).read_text(encoding="utf-8")
                    if anchor:
                        self.assertIn(f'id="{anchor}"', page, link)

    def test_quotes_commas_and_formulas_come_through(self):
        made = pathlib.Path(__file__).parent.parent / "golden/good/tables/expected"
        names = {row["organisation"] for row in read("membership.csv", made)}
        self.assertIn("""'=cmd|' /C calc'!A0, "Traffic\"""", names)

    def test_the_executive_board(self):
        seats = [row for row in read("membership.csv") if row["group_id"] == "kscmp-executive-board"]
        votes = [(row["organisation"], row["voting"]) for row in seats if row["role"] == "member"]
        self.assertEqual(votes, [("Kent Police", "yes"), ("Kent County Council", "yes"),
                                 ("NHS Kent and Medway Integrated Care Board", "yes")])
        advisers = [(row["organisation"], row["count"], row["voting"], row["clause"])
                    for row in seats if row["role"] == "adviser"]
        self.assertEqual(advisers, [("Schools in Kent", "2", "no", "4.2")])
        [rules] = [row for row in read("meetings.csv") if row["group_id"] == "kscmp-executive-board"]
        self.assertEqual(rules["quorum_clause"], "3.5")
        self.assertEqual(rules["quorum_link"], "terms/kscmp-executive-board/2024-10.html#3.5")

    def test_the_pages_say_what_the_files_say(self):
        membership = (site / "membership.html").read_text(encoding="utf-8")
        self.assertEqual(len(re.findall('class="seat-role"', membership)), len(read("membership.csv")))
        meetings = (site / "meetings.html").read_text(encoding="utf-8")
        self.assertEqual(len(re.findall('<th scope="row">', meetings)), len(read("meetings.csv")))
        self.assertRegex(meetings, r'All three Delegated Safeguarding Partners[^<]*</span> '
                                   r'<a class="clause-link" href="terms/kscmp-executive-board/2024-10.html#3.5">')

    def test_the_timeline_is_xml_without_scripts_and_its_places_are_within_it(self):
        page = (site / "timeline.html").read_text(encoding="utf-8")
        drawings = [each for each in re.findall(r"<svg .*?</svg>", page, re.DOTALL) if 'class="timeline"' in each]
        self.assertGreater(len(drawings), 2)
        lanes = 0
        for drawing in drawings:
            root = xml.etree.ElementTree.fromstring(drawing)
            width, height = int(root.get("width")), int(root.get("height"))
            for element in root.iter():
                self.assertNotIn(element.tag.split("}")[-1], ["script", "style", "foreignObject", "image", "use"])
                for name, value in element.attrib.items():
                    self.assertFalse(name.startswith("on") or name == "style", name)
                    if name in ("x", "x1", "x2", "cx"):
                        self.assertTrue(0 <= int(value) <= width, f"{name}={value}")
                    if name in ("y", "y1", "y2", "cy"):
                        self.assertTrue(0 <= int(value) <= height, f"{name}={value}")
                    if name == "width":
                        self.assertGreater(int(value), 0)
                lanes += "lane " in element.get("class", "")
        self.assertGreater(lanes, 20)


if __name__ == "__main__":
    unittest.main()
