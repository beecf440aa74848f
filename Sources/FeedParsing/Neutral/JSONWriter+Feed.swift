extension JSONWriter {
  mutating func write(_ feed: ParsedFeed) {
    field("format", feed.format.rawValue)
    field("version", feed.version)
    field("id", feed.id)
    field("title", feed.title)
    field("link", feed.link)
    field("description", feed.description)
    field("language", feed.language)
    field("updated", feed.updated)
    field("published", feed.published)
    field("created", feed.created)
    field("rights", feed.rights)
    field("generator", feed.generator?.name)
    field("generator_url", feed.generator?.url)
    field("generator_version", feed.generator?.version)
    field("docs", feed.docs)
    field("ttl", feed.ttl)
    array("skip_hours", feed.skipHours) { $0.value($1) }
    texts("skip_days", feed.skipDays)
    field("update_period", feed.updatePeriod)
    field("update_frequency", feed.updateFrequency)
    field("self", feed.selfLink)
    texts("hub", feed.hubs)
    field("next", feed.next)
    if feed.isComplete { field("complete", true) }
    if feed.isArchive { field("archive", true) }
    array("sitemaps", feed.sitemaps) { writer, sitemap in
      writer.object {
        $0.field("url", sitemap.url)
        $0.field("updated", sitemap.updated)
      }
    }
    field("icon", feed.icon)
    field("logo", feed.logo)
    image(feed.image)
    people("authors", feed.authors)
    people("contributors", feed.contributors)
    person("publisher", feed.publisher)
    categories(feed.categories)
    links(feed.links)
    if let cloud = feed.cloud {
      object("cloud") {
        $0.field("domain", cloud.domain)
        $0.field("port", cloud.port)
        $0.field("path", cloud.path)
        $0.field("registerprocedure", cloud.registerProcedure)
        $0.field("protocol", cloud.transferProtocol)
      }
    }
    if let input = feed.textInput {
      object("text_input") {
        $0.field("title", input.title)
        $0.field("description", input.description)
        $0.field("name", input.name)
        $0.field("link", input.link)
      }
    }
    podcast(feed.podcast)
    field("info", feed.info)
    field("new_location", feed.newLocation)
    field("license", feed.license)
    field("validity_start", feed.validityStart)
    field("validity_end", feed.validityEnd)
  }

  mutating func write(_ item: ParsedItem) {
    field("id", item.id)
    field("guid_is_permalink", item.isPermalink)
    field("title", item.title)
    field("link", item.link)
    field("external_url", item.externalURL)
    links(item.links)
    field("published", item.published)
    field("updated", item.updated)
    field("created", item.created)
    field("expired", item.expired)
    field("summary", item.summary)
    array("content", item.content) { writer, content in writer.object { $0.write(content) } }
    field("subtitle", item.subtitle)
    field("language", item.language)
    field("rights", item.rights)
    people("authors", item.authors)
    people("contributors", item.contributors)
    person("publisher", item.publisher)
    categories(item.categories)
    array("enclosures", item.enclosures) { writer, enclosure in
      writer.object {
        $0.field("url", enclosure.url)
        $0.field("type", enclosure.mediaType)
        $0.field("length", enclosure.length)
      }
    }
    field("comments", item.comments)
    field("comment_feed", item.commentFeed)
    field("comment_api", item.commentAPI)
    field("comment_count", item.commentCount)
    source(item.source)
    image(item.image)
    podcast(item.podcast)
    media(item.media)
    place(item.place)
    if let reply = item.reply {
      object("in_reply_to") {
        $0.field("ref", reply.reference)
        $0.field("href", reply.href)
        $0.field("type", reply.mediaType)
        $0.field("source", reply.source)
      }
    }
    field("license", item.license)
    field("feedburner_origlink", item.feedBurnerLink)
    array("chapters", item.chapters) { writer, chapter in
      writer.object {
        $0.field("start_ms", chapter.startMilliseconds)
        $0.field("title", chapter.title)
        $0.field("url", chapter.url)
        $0.field("image", chapter.image)
      }
    }
    if item.isTruncated { field("truncated", true) }
  }
}
