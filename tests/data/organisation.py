"""data/organisation.jsonld under rdflib: every word is of the vocabularies, and SPARQL finds what the terms say."""
import logging
import unittest

from rdflib import Graph, Literal, RDF, URIRef

from support.sites import AWKWARD, Built, EMOJI, FORMULA, hostile_files, kent

# Where the file is said to be: relative addresses in it lead from there.
PLACE = "https://site.example/data/organisation.jsonld"
SITE = "https://site.example/"
ORG = "http://www.w3.org/ns/org#"

# What each vocabulary has, of what is used here; of the Organization Ontology all classes and properties (W3C
# Recommendation of 16 January 2014).
VOCABULARIES = {
    ORG: """Organization FormalOrganization OrganizationalUnit OrganizationalCollaboration Membership Role Post Site
        ChangeEvent
        subOrganizationOf transitiveSubOrganizationOf hasSubOrganization purpose hasUnit unitOf classification
        identifier linkedTo
        memberOf hasMember reportsTo member organization role hasMembership memberDuring remuneration headOf
        roleProperty
        holds heldBy postIn hasPost siteAddress hasSite siteOf hasPrimarySite hasRegisteredSite basedAt location
        originalOrganization changedBy resultedFrom resultingOrganization""",
    "http://www.w3.org/2004/02/skos/core#": "Concept ConceptScheme prefLabel altLabel inScheme",
    "http://xmlns.com/foaf/0.1/": "Person name homepage page",
    "http://purl.org/dc/terms/": "description date source relation",
    "http://www.w3.org/2006/time#": "Interval Instant hasBeginning hasEnd inXSDDate inXSDgYear inXSDgYearMonth",
    "http://www.w3.org/2000/01/rdf-schema#": "label",
    str(RDF): "type",
}
TERMS = {namespace + name for namespace, names in VOCABULARIES.items() for name in names.split()}

# Property: (classes of what has it, classes of what it leads to), of the properties that the ontology gives a domain or
# range.
AGENTS = {"Organization", "OrganizationalUnit", "Person"}
BODIES = {"Organization", "OrganizationalUnit"}
MEANT = {
    "subOrganizationOf": (BODIES, BODIES),
    "reportsTo": (AGENTS | {"Post"}, AGENTS | {"Post"}),
    "postIn": ({"Post"}, BODIES),
    "heldBy": ({"Post"}, AGENTS),
    "role": ({"Membership", "Post"}, {"Role"}),
    "member": ({"Membership"}, AGENTS),
    "organization": ({"Membership"}, BODIES),
    "memberDuring": ({"Membership"}, {"Interval"}),
    "originalOrganization": ({"ChangeEvent"}, BODIES),
    "resultingOrganization": ({"ChangeEvent"}, BODIES),
    "classification": (BODIES, {"Concept"}),
}


class Complaints(logging.Handler):
    """What rdflib says of addresses and values that are none."""

    def __init__(self):
        super().__init__()
        self.said = []

    def emit(self, record):
        self.said.append(record.getMessage())


class Organisation(unittest.TestCase):
    def read(self, site):
        complaints = Complaints()
        logging.getLogger("rdflib").addHandler(complaints)
        text = (site / "data" / "organisation.jsonld").read_text(encoding="utf-8")
        graph = Graph().parse(data=text, format="json-ld", publicID=PLACE)
        graph.serialize(format="turtle")
        logging.getLogger("rdflib").removeHandler(complaints)
        self.assertEqual(complaints.said, [])
        self.check(graph)
        return graph

    def check(self, graph):
        def classes(node):
            return {str(each).rsplit("#", 1)[-1].rsplit("/", 1)[-1] for each in graph.objects(node, RDF.type)}

        for subject, predicate, value in graph:
            self.assertIn(str(predicate), TERMS)
            self.assertTrue(classes(subject), f"{subject} is nothing")
            if predicate == RDF.type:
                self.assertIn(str(value), TERMS)
            if isinstance(value, Literal) and value.datatype:
                self.assertIsNotNone(value.value, f"{value} is no {value.datatype}")
            name = str(predicate).removeprefix(ORG)
            if name in MEANT and str(predicate).startswith(ORG):
                self.assertTrue(classes(subject) & MEANT[name][0], f"{subject} {name}")
                self.assertTrue(classes(value) & MEANT[name][1], f"{subject} {name} {value}")
        for membership in graph.subjects(RDF.type, URIRef(ORG + "Membership")):
            for name in ("organization", "role"):
                self.assertEqual(len(list(graph.objects(membership, URIRef(ORG + name)))), 1)
            self.assertLessEqual(len(list(graph.objects(membership, URIRef(ORG + "member")))), 1)

    def ask(self, graph, where, **given):
        prefixes = "".join(f"PREFIX {name}: <{namespace}>\n" for name, namespace in (
            ("org", ORG), ("skos", "http://www.w3.org/2004/02/skos/core#"), ("time", "http://www.w3.org/2006/time#"),
            ("dcterms", "http://purl.org/dc/terms/"),
            ("foaf", "http://xmlns.com/foaf/0.1/")))
        rows = graph.query(prefixes + where, initBindings={key: URIRef(SITE + value) for key, value in given.items()})
        return sorted(tuple(each.toPython() for each in row) for row in rows)

    def test_kent(self):
        graph = self.read(kent())
        members = """SELECT ?name WHERE { ?m a org:Membership; org:organization ?group; org:role ?role;
            org:member/skos:prefLabel ?name; org:memberDuring ?time.
            FILTER NOT EXISTS { ?time time:hasEnd ?end } }"""
        executive, member = "groups/kscmp-executive-board.html#this", "data/organisation.jsonld#role-member"
        self.assertEqual(self.ask(graph, members, group=executive, role=member),
                         [("Kent County Council",), ("Kent Police",), ("NHS Kent and Medway Integrated Care Board",)])
        chairs = """SELECT ?name ?from WHERE { ?m org:organization ?group; org:role ?role;
            org:member/skos:prefLabel ?name; org:memberDuring/time:hasBeginning/time:inXSDgYearMonth ?from }"""
        chair = "data/organisation.jsonld#role-chair"
        self.assertEqual([name for name, _ in self.ask(graph, chairs, group=executive, role=chair)],
                         ["Kent County Council", "NHS Kent and Medway Integrated Care Board"])
        above = "SELECT ?name WHERE { ?group org:reportsTo/skos:prefLabel ?name }"
        self.assertEqual(self.ask(graph, above, group=executive), [("Lead Safeguarding Partners",)])
        holder = "SELECT ?name WHERE { ?post org:heldBy/foaf:name ?name }"
        post = "posts/assistant-chief-constable-kent-police.html#this"
        self.assertEqual(self.ask(graph, holder, post=post), [("Simon Wilson",)])
        before = """SELECT ?old WHERE { ?event a org:ChangeEvent;
            org:originalOrganization ?old; org:resultingOrganization ?new }"""
        self.assertEqual([str(old) for old, in self.ask(graph, before, new="partnerships/kscmp.html#this")],
                         [SITE + "partnerships/kscb.html#this"])

    def test_the_terms_of_the_old_board_have_ended(self):
        graph = self.read(kent())
        ended = """SELECT DISTINCT ?end WHERE { ?m org:organization ?group; org:memberDuring/time:hasEnd ?instant.
            ?instant (time:inXSDDate|time:inXSDgYearMonth|time:inXSDgYear) ?end }"""
        prefixes = f"PREFIX org: <{ORG}> PREFIX time: <http://www.w3.org/2006/time#> "
        board = URIRef(SITE + "groups/kscb-board.html#this")
        self.assertEqual([str(end) for end, in graph.query(prefixes + ended, initBindings={"group": board})],
                         ["2019-09"])

    def test_hostile(self):
        with Built(hostile_files()) as site:
            graph = self.read(site)
            names = {str(each) for each in graph.objects(None, URIRef("http://www.w3.org/2004/02/skos/core#prefLabel"))}
            self.assertTrue({AWKWARD, EMOJI, FORMULA} <= names)
            # Said where it is published, addresses are whole.
            memberships = graph.subjects(RDF.type, URIRef(ORG + "Membership"))
            addresses = [str(each) for each in memberships if isinstance(each, URIRef)]
            self.assertTrue(all(each.startswith("https://example.org/a%20b/") for each in addresses))
            self.assertIn(URIRef("https://example.org/a%20b/groups/formula.html#this"), set(graph.subjects()))

    def test_nothing(self):
        with Built({"site.toml": 'title = "T"\nlanguage = "en"\n'}) as site:
            self.read(site)


if __name__ == "__main__":
    unittest.main()
