"""data/reviews.ics under python3-icalendar, and by the lengths of its lines."""
import datetime
import unittest

import icalendar

from support.sites import Built, EMOJI, hostile_files, kent


def read(site):
    raw = (site / "data" / "reviews.ics").read_bytes()
    assert raw.endswith(b"\r\n") and b"\n" not in raw.replace(b"\r\n", b""), "a line does not end with CR LF"
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75, line
        line.decode("utf-8")  # No character is cut in two.
    calendar = icalendar.Calendar.from_ical(raw)
    assert calendar.errors == [], calendar.errors
    events = list(calendar.walk("VEVENT"))
    for event in events:
        assert event.errors == [], event.errors
        for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
            assert name in event, name
    assert calendar["VERSION"] == "2.0" and "PRODID" in calendar
    assert len({event["UID"] for event in events}) == len(events)
    return events


class Reviews(unittest.TestCase):
    def test_kent(self):
        events = {event["UID"].partition("@")[0]: event for event in read(kent())}
        executive = events["review/kscmp-executive-board/2024-10"]
        self.assertEqual(executive.decoded("DTSTART"), datetime.date(2025, 10, 1))
        self.assertEqual(executive.decoded("DTEND"), datetime.date(2025, 10, 2))
        self.assertEqual(executive.decoded("DTSTAMP"), datetime.datetime(2026, 11, 22, tzinfo=datetime.timezone.utc))
        self.assertIn("October 2025", executive["DESCRIPTION"])
        self.assertIn("passed", executive["DESCRIPTION"])
        # The terms of 2018 are superseded: their reviews are nobody's.
        self.assertFalse([uid for uid in events if "2018" in uid])

    def test_hostile(self):
        files = hostile_files()
        del files["groups/emoji.toml"]
        for number in range(12):
            name = "x" * number + EMOJI
            files[f"groups/g{number}.toml"] = f'name = "{name}"\nkind = "board"\nstatus = "active"\nremit = "R"\n'
            files[f"terms/g{number}/2023.toml"] = (
                'title = "T"\ndate = "2023"\nstatus = "in-force"\npartnership = ["p"]\n[review]\nnext = 2025-02-28\n')
        with Built(files) as site:
            events = {event["UID"].partition("@")[0]: event for event in read(site)}
            self.assertEqual(len(events), 13)
            for number in range(12):
                event = events[f"review/g{number}/2023"]
                self.assertEqual(event["SUMMARY"], f"Review of terms: {'x' * number}{EMOJI}")
                self.assertEqual(event.decoded("DTSTART"), datetime.date(2025, 2, 28))
                self.assertEqual(event["URL"], f"https://example.org/a%20b/terms/g{number}/2023.html")
            self.assertIn("=HYPERLINK(\"https://evil.example\",\"x\")", events["review/formula/2023"]["SUMMARY"])

    def test_no_reviews_no_file(self):
        with Built({"site.toml": 'title = "T"\nlanguage = "en"\n'}) as site:
            self.assertFalse((site / "data" / "reviews.ics").exists())


if __name__ == "__main__":
    unittest.main()
