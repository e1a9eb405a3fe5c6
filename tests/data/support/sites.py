"""The sites that the tests read: Kent's (REMIT_SITE), and one whose names are as awkward as names can be."""
import json
import os
import subprocess
import tempfile
from pathlib import Path

# What breaks formats: quotes, markup, the end of a script, a comment, braces of templates, right-to-left marks,
# separators of lines that JSON takes and JavaScript took not, a backslash, a comma, a semicolon.
AWKWARD = "</script><!-- \"q\" 'a' & {{title}} \\n \u202e\u05e9\u05dc\u05d5\u05dd\u202c \u2028 é 漢, b; c\\d ]]>"
FORMULA = "=HYPERLINK(\"https://evil.example\",\"x\")"
LONG = "Long name " + "x" * 190
# So long that each of its bytes comes to stand at the end of a folded line of a calendar, whatever stands before it.
EMOJI = "👩‍👩‍👧‍👦é" * 30


def kent():
    return Path(os.environ["REMIT_SITE"])


def text(value):
    """A TOML string of one line: JSON's is one, but for DEL."""
    return json.dumps(value, ensure_ascii=False)


def table(**keys):
    """Keys and values as TOML; dictionaries become inline tables."""
    return "".join(f"{key} = {toml(value)}\n" for key, value in keys.items())


def toml(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "[" + ", ".join(toml(each) for each in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {toml(each)}" for key, each in value.items()) + "}"
    return text(value) if isinstance(value, str) else str(value)


def markdown(value):
    """The text as CommonMark that shows it as it is."""
    return "".join("\\" + c if c in "\\`*_{}[]<>()#+-.!|&~" else c for c in value)


class Built:
    """A site built from `files` (path: text) in a folder that goes with it."""

    def __init__(self, files):
        self._folder = tempfile.TemporaryDirectory(prefix="remit-data-")
        source = Path(self._folder.name) / "site-src"
        for path, content in files.items():
            (source / path).parent.mkdir(parents=True, exist_ok=True)
            (source / path).write_text(content, encoding="utf-8")
        self.site = Path(self._folder.name) / "public"
        run = subprocess.run([os.environ["REMIT"], "build", str(source), "-o", str(self.site)],
                             capture_output=True, text=True, check=False)
        self.printed = run.stdout + run.stderr
        if run.returncode != 0:
            self._folder.cleanup()
            raise AssertionError(self.printed)

    def __enter__(self):
        return self.site

    def __exit__(self, *_):
        self._folder.cleanup()


def hostile_files(base_url="https://example.org/a%20b"):
    name, words = AWKWARD, markdown(AWKWARD)
    names = table(name=name, short_name=FORMULA, aliases=[FORMULA, "@x", "-1+1", "+1", "\tTab", LONG, EMOJI])
    history = "[[name_history]]\n" + table(name=LONG, note=words) + "from = \"2001\"\nto = \"2002-03\"\n"
    code = "```\ncode " + AWKWARD.replace("\u2028", "") + "\n```\n"
    paragraphs = words + "\n\n- one\n- two " + words + "\n\n3. three\n4. four\n\n" + code
    return {
        "site.toml": table(title=name, language="en-GB", description=name, contact=words,
                           licence=words + " [OGL](https://example.org/licence?a=\"b\")")
        + "as_of = 2024-06-01\n" + (table(base_url=base_url) if base_url else ""),
        "partnerships/p.toml": table(name=name, summary=words, area=name, note=words),
        "groups/formula.toml": table(name=FORMULA, kind="board", status="active", remit=paragraphs,
                                     topics=[FORMULA, name], url="https://example.org/?a='b'&c=d,e;f")
        + names.split("\n", 1)[1] + history,
        "groups/emoji.toml": table(name=EMOJI, kind="external", status="active", remit=markdown(EMOJI))
        + "[[succeeds]]\n" + table(group="formula", note=words),
        "agencies/police.toml": names + table(sector="police", summary=words) + history
        + "[[post]]\n" + table(id="chief", name=name),
        "people/ann.toml": table(name=name, note=words)
        + "[[holds]]\n" + table(post="chief", note=words) + "from = \"2020\"\n",
        "documents/act.toml": table(name=name, kind="legislation", publisher=FORMULA, summary=paragraphs)
        + "date = \"2004\"\n[[provision]]\n"
        + table(id="p", label=FORMULA, title=name, text=words),
        "glossary.toml": "[[term]]\n" + table(id="t", name=name, definition=words, see="group:formula"),
        "pages/page.toml": table(title=name, summary=words, body=paragraphs),
        "terms/formula/2023.toml": table(title=EMOJI, status="in-force", partnership=["p"], note=words)
        + "date = \"2023-05\"\n"
        + "[[chair]]\n"
        + table(post="chief", person="ann", agency="police", label=FORMULA, text=words, clause="§ 3 <i>")
        + "[[member]]\n" + table(agency="police", seat=FORMULA, voting=False)
        + "[[member]]\n" + table(text=words, role="observer")
        + "[quorum]\n" + table(text=words) + "[review]\n" + table(every="1 year", approved_by=words)
        + "[[section]]\n" + table(number="1 <b> & \"q\"", title=name, note=words) + "[[section.clause]]\n"
        + table(number="§ 3 <i>", title=name, text=words + " <group:formula>", items=[words], after=words, note=words),
    }
