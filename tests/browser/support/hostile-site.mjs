// A site whose every text tries to be more than text: to close a tag, to open one, to run, to call a template, to turn
// the line around.

/// What stands in the field that `label` names.
export const hostile = (label) =>
  `⟦${label}⟧ <script>alert(1)</script> "><img src=x onerror=alert(1)> ' onload='alert(1) & &lt; ` +
  `</title></textarea>--> {{title}} {{{body}}} {{> head}} \u202e\u2067\u200f ⟦/${label}⟧`;

const awkwardName = `a "b" <c> '&%20#?.txt`;

/// Every label that `hostile` or `text` was given since hostileSite() was called.
export const labels = new Set();

function say(label) {
  labels.add(label);
  return hostile(label);
}

// As CommonMark: every sign that could mean something is escaped.
const text = (label) => say(label).replace(/[!-/:-@[-`{-~]/g, '\\$&');

const named = (what) => ({
  name: say(`${what} name`),
  short_name: say(`${what} short name`),
  aliases: [say(`${what} alias`)],
  note: text(`${what} note`),
  name_history: [
    {
      name: say(`${what} former name`),
      short_name: say(`${what} former short name`),
      to: '2020',
      note: text(`${what} former note`),
    },
  ],
});

/// The sources, as withBuiltSite() takes them.
export function hostileSite() {
  labels.clear();
  return {
    'site.toml': {
      title: say('site title'),
      language: 'en-GB',
      description: say('site description'),
      as_of: '2024-06-01',
      contact: text('contact'),
      licence: text('licence'),
      home: { title: say('home title'), text: text('home text'), partnership: 'partnership' },
      urgent_help: { title: say('urgent help title'), text: text('urgent help text') },
      navigation: [{ label: say('navigation label'), to: 'groups' }],
    },
    'partnerships/partnership.toml': {
      ...named('partnership'), area: say('area'), summary: text('partnership summary'),
      guidance: [{ document: 'document', note: text('guidance note') }],
      post: [{ id: 'partnership-post', ...named('partnership post') }],
    },
    'groups/board.toml': {
      ...named('group'),
      kind: 'board',
      status: 'active',
      partnership: ['partnership'],
      remit: text('remit'),
      topics: [say('topic')],
      post: [{ id: 'group-post', ...named('group post') }],
    },
    'agencies/agency.toml': {
      ...named('agency'),
      sector: 'police',
      summary: text('agency summary'),
      post: [{ id: 'agency-post', ...named('agency post') }],
    },
    'people/person.toml': {
      ...named('person'),
      holds: [{ post: 'agency-post', from: '2020', note: text('holding note') }],
    },
    'documents/document.toml': {
      ...named('document'),
      kind: 'guidance',
      publisher: say('publisher'),
      summary: text('document summary'),
      asset: awkwardName,
      format: say('format'),
      size: say('size'),
      provision: [
        { id: 'provision', label: say('provision label'), title: say('provision title'), text: text('provision text') },
      ],
    },
    [`assets/${awkwardName}`]: 'An asset with a name that has to be encoded.',
    'glossary.toml': {
      term: [
        {
          id: 'term', name: say('term name'), acronym: say('acronym'), aliases: [say('term alias')],
          definition: text('definition'),
        },
        { id: 'plain-term', name: 'quorate', definition: text('meaning of a marked term') },
      ],
    },
    'pages/page.toml': {
      title: say('page title'),
      summary: text('page summary'),
      body: `${text('page body')} ${'`'}<i class=made>${'`'} quorate`,
    },
    'terms/board/2024.toml': edition(),
  };
}

const edition = () => ({
  title: say('edition title'),
  date: '2024',
  status: 'in-force',
  partnership: ['partnership'],
  note: text('edition note'),
  restates: { document: 'document', note: text('restates note') },
  chair: [{ post: 'agency-post', person: 'person', label: say('chair label'), note: text('chair note') }],
  reports_to: [{ partnership: 'partnership', how: text('reporting') }],
  member: [{ agency: 'agency', seat: say('seat'), text: text('member text') }],
  meetings: { interval: say('interval'), duration: say('duration') },
  quorum: { text: text('quorum') },
  deadline: [{ what: 'papers', before: say('before') }, { what: 'minutes', after: say('after') }],
  review: { every: say('every') },
  escalation: [{ to: text('escalation to'), how: text('escalation how') }],
  footnote: [{ number: say('footnote number'), text: text('footnote text') }],
  section: [
    {
      number: say('section number'),
      title: say('section title'),
      note: text('section note'),
      clause: [
        {
          number: say('clause number'),
          title: say('clause title'),
          text: text('clause text'),
          after: text('after clause'),
          note: text('clause note'),
          item: [{ number: say('item number'), title: say('item title'), text: text('item text') }],
        },
      ],
    },
  ],
});
