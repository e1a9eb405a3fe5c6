"""data/site.json by its schema, under python3-jsonschema; and what a schema cannot say: ids and paths lead
somewhere."""
import copy
import json
import unittest
from urllib.parse import unquote

from jsonschema import Draft202012Validator

from support.sites import AWKWARD, Built, FORMULA, hostile_files, kent

LISTS = {"partnership": "partnerships", "group": "groups", "agency": "agencies", "post": "posts", "person": "people",
         "document": "documents", "term": "glossary", "page": "pages", "chart": "charts"}


def read(site, name="site.json"):
    return json.loads((site / "data" / name).read_text(encoding="utf-8"))


def faults_of(site):
    validator = Draft202012Validator(read(site, "site.schema.json"))
    return [f"{'/'.join(map(str, each.absolute_path))}: {each.message[:200]}"
            for each in validator.iter_errors(read(site))]


def objects(value):
    """Every object within a value."""
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from objects(each)
    elif isinstance(value, list):
        for each in value:
            yield from objects(each)


def anchors(edition):
    found = {each["anchor"] for each in edition.get("footnote", [])}
    return found | {each["anchor"] for each in objects(edition.get("section", [])) if "anchor" in each}


class Kent(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.data, cls.schema = read(kent()), read(kent(), "site.schema.json")

    def test_the_schema_is_one(self):
        Draft202012Validator.check_schema(self.schema)

    def test_the_data_keeps_to_it(self):
        self.assertEqual(faults_of(kent()), [])

    def test_the_schema_explains_every_key(self):
        for name, definition in list(self.schema["$defs"].items()) + [("", self.schema)]:
            self.assertTrue(definition.get("description"), name)
            for key, value in definition.get("properties", {}).items():
                self.assertTrue(value.get("description") or "$ref" in value, f"{name}.{key}")
            if definition.get("type") == "object":
                self.assertIs(definition["additionalProperties"], False, name)

    def test_the_schema_refuses_what_is_wrong(self):
        validator = Draft202012Validator(self.schema)

        def refused(change):
            data = copy.deepcopy(self.data)
            change(data)
            self.assertFalse(validator.is_valid(data))

        refused(lambda d: d.update(version="2.0.0"))
        refused(lambda d: d.pop("glossary"))
        refused(lambda d: d.update(extra=1))
        refused(lambda d: d["groups"][0].update(colour="red"))
        refused(lambda d: d["groups"][0].update(kind="gang"))
        refused(lambda d: d["groups"][0].update(remit=""))
        refused(lambda d: d["editions"][0].update(date="2018-4"))
        refused(lambda d: d["editions"][0].update(approximate=False))
        refused(lambda d: d["editions"][0]["section"][0].pop("anchor"))
        refused(lambda d: d["posts"][0].update(agency="kent-police", group="kscb-board"))

    def test_every_path_is_a_page(self):
        for each in objects(self.data):
            if "path" in each:
                self.assertTrue((kent() / unquote(each["path"].partition("#")[0])).is_file(), each["path"])

    def test_every_id_and_link_is_of_something(self):
        ids = {kind: {each["id"] for each in self.data[name]} for kind, name in LISTS.items()}
        editions = {f"{each['group']}/{each['id']}": anchors(each) for each in self.data["editions"]}
        checked = 0

        def check(kind, id_, where):
            nonlocal checked
            checked += 1
            if kind == "clause":
                key, _, part = id_.partition("#")
                self.assertIn(key, editions, where)
                self.assertTrue(not part or part in editions[key], f"{id_} in {where}")
            elif kind in ids:
                self.assertIn(id_.partition("#")[0], ids[kind], where)

        for each in objects({key: value for key, value in self.data.items() if key != "site"}):
            where = json.dumps(each, ensure_ascii=False)[:200]
            for kind in ("group", "agency", "post", "person", "document"):
                if kind in each:
                    check(kind, each[kind], where)
            references = each.get("links", []) + each.get("covered_by", []) + each.get("requires", [])
            for reference in references + ([each["see"]] if "see" in each else []):
                if not reference.startswith(("http", "mailto:", "tel:")):
                    check(*reference.split(":", 1), where)
        for edition in self.data["editions"]:
            for fact in objects({key: value for key, value in edition.items() if key != "section"}):
                if "clause" in fact:
                    self.assertIn(fact["clause"], anchors(edition), edition["path"])
        self.assertGreater(checked, 1000)

    def test_it_holds_what_the_executive_has(self):
        group = next(each for each in self.data["groups"] if each["id"] == "kscmp-executive-board")
        current = (group["id"], group["current_edition"])
        edition = next(each for each in self.data["editions"] if (each["group"], each["id"]) == current)
        self.assertEqual(edition["date"], "2024-10")
        self.assertEqual([each["agency"] for each in edition["member"] if each["role"] == "member"],
                         ["kent-police", "kent-county-council", "nhs-kent-and-medway-integrated-care-board"])
        self.assertEqual([each["number"] for each in edition["section"][3]["clause"] if "number" in each][:1], ["4.1"])


class Hostile(unittest.TestCase):
    def test_awkward_names_are_kept_as_they_are(self):
        with Built(hostile_files()) as site:
            self.assertEqual(faults_of(site), [])
            data = read(site)
            self.assertEqual(data["site"]["title"], AWKWARD)
            group = next(each for each in data["groups"] if each["id"] == "formula")
            self.assertEqual(group["name"], FORMULA)
            self.assertEqual(data["agencies"][0]["summary"], AWKWARD)
            begin = AWKWARD + "\n- one\n- two " + AWKWARD + "\n3. three\n4. four\n\ncode "
            self.assertTrue(group["remit"].startswith(begin), group["remit"])

    def test_a_site_of_next_to_nothing_is_valid_too(self):
        with Built({"site.toml": 'title = "T"\nlanguage = "en"\n'}) as site:
            self.assertEqual(faults_of(site), [])


if __name__ == "__main__":
    unittest.main()
