"""What pages say of themselves for search engines: JSON-LD in the words of schema.org, read with Python's HTML parser
and rdflib."""
import json
import unittest
from html.parser import HTMLParser
from urllib.parse import unquote, urljoin

from rdflib import Graph, RDF, URIRef

from support.sites import AWKWARD, Built, FORMULA, hostile_files, kent

PLACE = "https://site.example/"
SCHEMA = "http://schema.org/"
# What is used of schema.org: each type with its own properties and those of the types above it.
THING = {"name", "alternateName", "description", "url"}
ORGANISATION = THING | {"areaServed", "parentOrganization", "member", "foundingDate", "dissolutionDate"}
WORK = THING | {"datePublished", "version", "inLanguage", "creativeWorkStatus", "about", "isPartOf", "isBasedOn",
                "publisher"}
TYPES = {
    "WebSite": WORK, "Organization": ORGANISATION, "Person": THING | {"jobTitle", "affiliation"},
    "DigitalDocument": WORK, "Report": WORK, "WebPage": WORK,
    "Legislation": WORK | {"legislationDate"}, "BreadcrumbList": THING | {"itemListElement"},
    "ListItem": THING | {"position", "item"},
}


class Scripts(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found, self.title, self._in = [], "", None

    def handle_starttag(self, tag, attrs):
        is_data = tag == "script" and dict(attrs).get("type") == "application/ld+json"
        self._in = tag if tag == "title" or is_data else None
        if self._in == "script":
            self.found.append("")

    def handle_endtag(self, tag):
        self._in = None

    def handle_data(self, data):
        if self._in == "script":
            self.found[-1] += data
        elif self._in == "title":
            self.title += data


def pages(site):
    return sorted(str(path.relative_to(site)) for path in site.rglob("*.html"))


def read(site, path):
    """The data of a page as JSON, or nothing."""
    scripts = Scripts()
    scripts.feed((site / path).read_text(encoding="utf-8"))
    assert len(scripts.found) <= 1, path
    if not scripts.found:
        return None
    assert "<" not in scripts.found[0], path
    data = json.loads(scripts.found[0])
    assert data["@context"] == "https://schema.org", path
    return data


def graph_of(data, place):
    """The context is the site schema.org's, which is not asked: its words are all in one namespace."""
    return Graph().parse(data=json.dumps({**data, "@context": {"@vocab": SCHEMA}}), format="json-ld", publicID=place)


class PageLinkedData(unittest.TestCase):
    def check(self, site, home):
        described = set()
        for path in pages(site):
            data = read(site, path)
            if data is None:
                continue
            described.add(path.split("/")[0])
            graph = graph_of(data, home + path)
            self.check_words(graph, path)
            addresses = {each for triple in graph for each in triple if isinstance(each, URIRef)}
            for node in {each for each in addresses if str(each).startswith(home)}:
                target = unquote(str(node)[len(home):].partition("#")[0]) or "index.html"
                self.assertTrue((site / target).is_file(), f"{node} on {path}")
            for each in data["@graph"]:
                if each["@type"] == "BreadcrumbList":
                    self.check_way(site, each["itemListElement"], home + path, home)
                elif path != "index.html":
                    self.assertEqual(urljoin(home + path, each["@id"]), home + path + "#this")
        return described

    def check_words(self, graph, path):
        for subject in set(graph.subjects()):
            types = [str(each).removeprefix(SCHEMA) for each in graph.objects(subject, RDF.type)]
            if not types:
                # Named only, and told of on its own page.
                self.assertEqual(list(graph.predicate_objects(subject)), [], f"{subject} on {path}")
                continue
            allowed = set().union(*(TYPES[each] for each in types))
            for predicate in graph.predicates(subject):
                self.assertTrue(predicate == RDF.type or str(predicate).removeprefix(SCHEMA) in allowed,
                                f"{predicate} of {types} on {path}")

    def check_way(self, site, items, place, home):
        self.assertEqual([each["position"] for each in items], list(range(1, len(items) + 1)))
        self.assertGreaterEqual(len(items), 2)
        self.assertNotIn("item", items[-1])
        for each in items[:-1]:
            address = urljoin(place, each["item"])
            self.assertTrue(address.startswith(home), address)
            self.assertTrue((site / (unquote(address[len(home):]) or "index.html")).is_file(), address)

    def test_kent(self):
        described = self.check(kent(), PLACE)
        self.assertEqual(described, {"index.html", "agencies", "documents", "groups", "pages", "partnerships", "people",
                                     "posts", "terms"})
        group = read(kent(), "groups/kscmp-executive-board.html")["@graph"][0]
        self.assertEqual([each["name"] for each in group["member"]],
                         ["Kent Police", "Kent County Council", "NHS Kent and Medway Integrated Care Board"])
        self.assertEqual(group["member"][0]["@id"], "../agencies/kent-police.html#this")
        terms, way = read(kent(), "terms/kscmp-executive-board/2024-10.html")["@graph"]
        self.assertEqual((terms["datePublished"], terms["version"], terms["@type"]),
                         ("2024-10", "2024-10", "DigitalDocument"))
        self.assertEqual([each["name"] for each in way["itemListElement"]],
                         ["Home", "Groups", "KSCMP Executive Board", "October 2024"])

    def test_pages_stay_small(self):
        for path in pages(kent()):
            data = read(kent(), path)
            size = len(json.dumps(data, ensure_ascii=False).encode())
            self.assertLess(size, 8000, path)

    def test_hostile(self):
        with Built(hostile_files()) as site:
            self.check(site, "https://example.org/a%20b/")
            self.assertEqual(read(site, "groups/formula.html")["@graph"][0]["name"], FORMULA)
            self.assertEqual(read(site, "people/ann.html")["@graph"][0]["name"], AWKWARD)
            self.assertEqual(read(site, "index.html")["@graph"][0]["@id"], "https://example.org/a%20b/#this")
            terms = read(site, "terms/formula/2023.html")["@graph"][0]
            self.assertEqual(terms["isPartOf"], {"@id": "https://example.org/a%20b/#this"})


if __name__ == "__main__":
    unittest.main()
