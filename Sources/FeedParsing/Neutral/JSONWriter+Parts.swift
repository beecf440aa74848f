extension JSONWriter {
  /// Writes a text under its name, and what it is under `…_detail`.
  mutating func field(_ name: String, _ text: ParsedText?) {
    guard let text, !text.value.isEmpty else { return }
    field(name, text.value)
    object("\(name)_detail") { $0.write(text) }
  }

  mutating func write(_ text: ParsedText) {
    field("value", text.value)
    field("type", text.mediaType)
    field("language", text.language)
    field("base", text.base)
    field("src", text.source)
  }

  mutating func write(_ person: ParsedPerson) {
    field("name", person.name)
    field("email", person.email)
    field("url", person.url)
  }

  mutating func people(_ name: String, _ people: [ParsedPerson]) {
    array(name, people) { writer, person in writer.object { $0.write(person) } }
  }

  mutating func person(_ name: String, _ person: ParsedPerson?) {
    guard let person else { return }
    object(name) { $0.write(person) }
  }

  mutating func categories(_ categories: [ParsedCategory]) {
    array("categories", categories) { writer, category in
      writer.object {
        $0.field("term", category.term)
        $0.field("scheme", category.scheme)
        $0.field("label", category.label)
      }
    }
  }

  mutating func links(_ links: [ParsedLink]) {
    array("links", links) { writer, link in
      writer.object {
        $0.field("rel", link.relation)
        $0.field("href", link.href)
        $0.field("type", link.mediaType)
        $0.field("hreflang", link.language)
        $0.field("title", link.title)
        $0.field("length", link.length)
      }
    }
  }

  mutating func image(_ image: ParsedImage?) {
    guard let image else { return }
    object("image") {
      $0.field("url", image.url)
      $0.field("title", image.title)
      $0.field("link", image.link)
      $0.field("width", image.width)
      $0.field("height", image.height)
      $0.field("description", image.description)
    }
  }

  mutating func podcast(_ podcast: ParsedPodcast) {
    optionalObject("itunes") {
      $0.field("author", podcast.author)
      $0.field("subtitle", podcast.subtitle)
      $0.field("summary", podcast.summary)
      $0.field("image", podcast.image)
      $0.field("duration", podcast.duration)
      $0.field("explicit", podcast.isExplicit)
      $0.field("block", podcast.isBlocked)
      $0.field("complete", podcast.isComplete)
      $0.texts("keywords", podcast.keywords)
      $0.texts("categories", podcast.categories)
      $0.field("type", podcast.kind)
      $0.field("episode", podcast.episode)
      $0.field("season", podcast.season)
      $0.field("new_feed_url", podcast.newFeedURL)
      $0.person("owner", podcast.owner)
    }
  }

  mutating func media(_ media: ParsedMedia) {
    optionalObject("media") { writer in
      writer.resources("content", media.content)
      writer.resources("thumbnails", media.thumbnails)
      writer.field("title", media.title?.value)
      writer.field("description", media.description?.value)
      writer.texts("keywords", media.keywords)
      writer.categories(media.categories)
    }
  }

  private mutating func resources(_ name: String, _ resources: [ParsedMedia.Resource]) {
    array(name, resources) { writer, resource in
      writer.object {
        $0.field("url", resource.url)
        $0.field("type", resource.mediaType)
        $0.field("medium", resource.medium)
        $0.field("width", resource.width)
        $0.field("height", resource.height)
        $0.field("length", resource.length)
        $0.field("duration", resource.duration)
      }
    }
  }

  mutating func source(_ source: ParsedSource?) {
    guard let source else { return }
    optionalObject("source") { writer in
      writer.field("title", source.title)
      writer.field("url", source.url)
      writer.field("link", source.link)
      writer.field("id", source.id)
      writer.field("description", source.subtitle)
      writer.field("rights", source.rights)
      writer.field("updated", source.updated)
      writer.field("icon", source.icon)
      writer.field("logo", source.logo)
      if let generator = source.generator {
        writer.object("generator") {
          $0.field("name", generator.name)
          $0.field("url", generator.url)
          $0.field("version", generator.version)
        }
      }
      writer.people("authors", source.authors)
      writer.people("contributors", source.contributors)
      writer.categories(source.categories)
      writer.links(source.links)
    }
  }

  mutating func place(_ place: ParsedPlace?) {
    guard let place else { return }
    object("geo") {
      $0.field("type", place.shape.rawValue)
      $0.alwaysArray("coordinates", place.coordinates) { writer, pair in writer.pair(pair) }
    }
  }

  private mutating func pair(_ pair: [Double]) { alwaysUnnamedArray(pair) { $0.value($1) } }
}
