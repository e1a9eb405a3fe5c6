# Reads an Atom feed with Ruby's own library, which validates: raises what is missing, doubled, unknown or misspelt. Prints what it read as JSON.
require "json"
require "rss"

feed = RSS::Parser.parse($stdin.read.force_encoding("UTF-8"), validate: true, ignore_unknown_element: false)
abort "no Atom feed" unless feed.is_a?(RSS::Atom::Feed)
read = lambda do |element|
  { id: element.id.content, title: element.title.content, updated: element.updated.content.utc.iso8601,
    links: element.links.to_h { |link| [link.rel, link.href] } }
end
puts JSON.generate(read[feed].merge(entries: feed.entries.map(&read), author: feed.author.name.content, rights: feed.rights&.content, language: feed.lang))
