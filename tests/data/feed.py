"""data/editions.atom under the validating parser of Ruby's library, in support/atom.rb."""
import datetime
import json
import subprocess
import unittest
from pathlib import Path

from support.sites import AWKWARD, Built, EMOJI, hostile_files, kent

READER = Path(__file__).parent / "support" / "atom.rb"
RUBY = "/usr/bin/ruby"  # Debian's, with the library that comes with it.
SITE = 'title = "T"\nlanguage = "en"\nas_of = 2024-06-01\n'


def parse(text):
    run = subprocess.run([RUBY, str(READER)], input=text, capture_output=True, check=False)
    if run.returncode != 0:
        raise AssertionError(run.stderr.decode())
    return json.loads(run.stdout)


def read(site):
    feed = parse((site / "data" / "editions.atom").read_bytes())
    ids = [feed["id"]] + [entry["id"] for entry in feed["entries"]]
    assert len(set(ids)) == len(ids)
    for address in ids + [href for each in [feed, *feed["entries"]] for href in each["links"].values()]:
        assert address.startswith("https://example.org/"), address
    return feed


class Feed(unittest.TestCase):
    def test_hostile(self):
        with Built(hostile_files()) as site:
            feed = read(site)
            self.assertEqual(feed["title"], AWKWARD + ": terms of reference")
            self.assertEqual(feed["author"], AWKWARD)
            self.assertEqual(feed["rights"], AWKWARD + " OGL")
            self.assertEqual(feed["links"], {"self": "https://example.org/a%20b/data/editions.atom",
                                             "alternate": "https://example.org/a%20b/"})
            [entry] = feed["entries"]
            self.assertEqual(entry["links"], {"alternate": "https://example.org/a%20b/terms/formula/2023.html"})
            self.assertEqual(entry["updated"], "2023-05-01T00:00:00Z")

    def test_newest_first_and_no_more_than_a_hundred(self):
        files = {"site.toml": SITE + 'base_url = "https://example.org/"\n', "partnerships/p.toml": 'name = "P"\n',
                 "groups/g.toml": f'name = "{EMOJI}"\nkind = "board"\nstatus = "active"\nremit = "R"\n'}
        for number in range(120):
            day = datetime.date(2000, 1, 1) + datetime.timedelta(days=30 * number)
            files[f"terms/g/{day}.toml"] = f'title = "T"\ndate = "{day}"\nstatus = "superseded"\npartnership = ["p"]\n'
        with Built(files) as site:
            feed = read(site)
            dates = [entry["updated"] for entry in feed["entries"]]
            self.assertEqual(dates, sorted(dates, reverse=True))
            self.assertEqual(len(dates), 100)
            self.assertEqual(feed["updated"], dates[0])

    def test_a_site_without_editions_has_a_feed_too(self):
        with Built({"site.toml": SITE + 'base_url = "https://example.org"\n'}) as site:
            feed = read(site)
            self.assertEqual(feed["entries"], [])
            self.assertEqual(feed["updated"], "2024-06-01T00:00:00Z")

    def test_without_an_address_there_is_none(self):
        self.assertFalse((kent() / "data" / "editions.atom").exists())

    def test_the_validator_is_one(self):
        with Built(hostile_files()) as site:
            text = (site / "data" / "editions.atom").read_text(encoding="utf-8")
        for before, after in (("<updated>2023-05-01T", "<updated>2023-05T"), ("</id>", "</id><id>x</id>"),
                              ("<author>", "<writer/><author>"), ("</feed>", "")):
            self.assertIn(before, text)
            with self.assertRaises(AssertionError):
                parse(text.replace(before, after, 1).encode())


if __name__ == "__main__":
    unittest.main()
