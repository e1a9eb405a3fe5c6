"""The schemas of source files, `remit schema`, under python3-jsonschema.

What is right passes; what one file by itself shows to be wrong is refused.
"""
import datetime
import json
import os
import re
import subprocess
import tempfile
import tomllib
import unittest
from pathlib import Path

from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden"
GOOD = [ROOT / "site-src", GOLDEN / "minimal-site", GOLDEN / "all-names" / "source",
        *sorted((GOLDEN / "good").glob("*/source"))]

# Rules of syntax and shape, generator/base/diagnostic_rules.h, that are about one file by itself. Into texts (links,
# HTML) a schema does not look; whether ids are alike and files in their place it cannot know.
RULES = ["toml-syntax", "invalid-utf8", "unknown-key", "missing-key", "wrong-type", "bad-value", "bad-date", "bad-id"]
ADDRESSES = ["bad-link.url-key", "bad-link.url-key-relative"]

# What a schema cannot see, and why.
UNSEEN = {
    "it stands in the theme, which has no schema": [
        "invalid-utf8.template", "invalid-utf8.theme-words", "toml-syntax.theme-words", "unknown-key.theme-words",
        "wrong-type.theme-words"],
    "the theme says which names there are": ["unknown-key.colour", "unknown-key.size"],
    "a file is missing, or a folder": ["missing-key.no-site-toml", "bad-value.theme"],
    "the name of the file is wrong": [
        "bad-id", "bad-id.accent", "bad-id.edition", "bad-id.nothing-left", "bad-id.referred-to", "bad-id.space",
        "bad-id.terms-folder"],
    "the value is the name of the file": ["bad-value.supplements-itself"],
    "an id is to be made from a name": ["bad-id.term-without-letters"],
    "two dates are to be compared": ["bad-date.end-before-start", "bad-date.reviewed-before-made"],
    "4.0 is a whole number in JSON": ["wrong-type.decimal-number"],
}
REASONS = {case: reason for reason, cases in UNSEEN.items() for case in cases}

KINDS = {"partnerships": "partnership", "groups": "group", "terms": "edition", "agencies": "agency", "people": "person",
         "documents": "document", "pages": "page", "checklists": "checklist", "charts": "chart"}


def kind_of(path):
    """The kind of a file by its path in the site; None for one that is no content."""
    folder = path.parts[0]
    return path.stem if len(path.parts) == 1 else KINDS.get(folder)


def as_json(value):
    """Dates and times become texts, as in editors."""
    if isinstance(value, dict):
        return {key: as_json(each) for key, each in value.items()}
    if isinstance(value, list):
        return [as_json(each) for each in value]
    return value.isoformat() if isinstance(value, (datetime.date, datetime.time)) else value


def named_files(case):
    """The files of the site in which `remit build` finds a fault of syntax or shape."""
    expected = (case / "expected.txt").read_text(encoding="utf-8", errors="replace")
    found = re.findall(r"^site-src/(.+?\.toml):\d+:\d+: .* \[([a-z0-9-]+)\]$", expected, re.MULTILINE)
    return sorted({Path(path) for path, rule in found if rule in RULES or rule == "bad-link"})


class Schemas(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory(prefix="remit-schemas-") as folder:
            subprocess.run([os.environ["REMIT"], "schema", "--all", folder], check=True, capture_output=True)
            cls.schemas = {path.name.removesuffix(".schema.json"): json.loads(path.read_text(encoding="utf-8"))
                           for path in Path(folder).iterdir()}
        cls.validators = {kind: Draft202012Validator(schema) for kind, schema in cls.schemas.items()}

    def faults_of(self, kind, file):
        """What is wrong with a file: by the parser, else by its schema."""
        try:
            value = as_json(tomllib.loads(file.read_bytes().decode("utf-8")))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
            return [f"not TOML, or too deep: {error}"]
        faults = self.validators[kind].iter_errors(value)
        return [f"{'/'.join(map(str, each.absolute_path))}: {each.message[:200]}" for each in faults]

    def test_each_is_a_schema(self):
        self.assertEqual(set(self.schemas), {"site", "glossary", "accessibility", *KINDS.values()})
        for schema in self.schemas.values():
            Draft202012Validator.check_schema(schema)

    def test_every_file_that_is_right_passes(self):
        passed = 0
        for site in GOOD:
            for file in sorted(site.rglob("*.toml")):
                kind = kind_of(file.relative_to(site))
                if kind is not None:
                    self.assertEqual(self.faults_of(kind, file), [], file)
                    passed += 1
        self.assertGreater(passed, 350)

    def refuses(self, case):
        files = [file for file in named_files(case) if kind_of(file) is not None]
        return bool(files) and all(self.faults_of(kind_of(file), case / "source" / file) for file in files)

    def test_what_is_wrong_in_a_file_is_refused_there(self):
        cases = [case for case in (GOLDEN / "bad").iterdir()
                 if case.name.split(".")[0] in RULES or case.name in ADDRESSES]
        self.assertGreater(len(cases), 120)
        self.assertLessEqual(set(REASONS), {case.name for case in cases})
        for case in cases:
            with self.subTest(case.name, reason=REASONS.get(case.name)):
                self.assertEqual(self.refuses(case), case.name not in REASONS)


if __name__ == "__main__":
    unittest.main()
