/// What the name of an element or attribute means, whatever prefix the document uses for it.
struct ElementName: Hashable {
  var space: Space
  var tag: Tag

  /// The vocabularies we know.
  enum Space: UInt8 {
    case other, rss, atom, dc, dcterms, content, media, itunes, slash, wfw, thr, sy, geo, georss, gml, cc
    case feedburner, podcast, fh, rdf, xhtml, xml, psc, admin, googleplay, googleBase, sitemap, news,
      sitemapImage, none
  }

  /// The local names we know, in lower case. Capitals are ignored: feeds mix them.
  enum Tag: String, CaseIterable {
    case other = "?"
    // Documents and items.
    case rss, rdf, feed, channel, item, items, entry, outline, opml
    // Core elements of RSS and Atom.
    case title, link, description, language, copyright, managingeditor, webmaster, pubdate, lastbuilddate
    case category, generator, docs, cloud, ttl, image, rating, textinput, skiphours, skipdays, hour, day, url
    case width, height, name, author, comments, enclosure, guid, source, body, fullitem, expirationdate
    case id, updated, modified, published, issued, created, summary, content, subtitle, tagline, info
    case contributor, rights, logo, icon, email, uri, homepage, license, abstract, pubdates
    // Modules.
    case creator, publisher, date, subject, rights_ = "dcrights", identifier, valid, accessrights, available
    case encoded, format, group, thumbnail, player, credit, keywords, restriction, text, explicit, block,
      owner
    case duration, episode, season, newfeedurl = "new-feed-url", section, department, comment, commentrss
    case inreplyto = "in-reply-to", total, updateperiod, updatefrequency, updatebase, point, line, polygon,
      box
    case lat, long, where_ = "where", pos, poslist, linestring, origlink, origenclosurelink, browserfriendly,
      chapters, chapter
    case complete, archive, errorreportsto, generatoragent, alternate, transcript, person, locked
    case licence, videoid, channelid, review, hash, rating_ = "mediarating"
    // Attributes.
    case href, rel, type, hreflang, length, filesize, ispermalink, scheme, label, term, domain, port, path
    case registerprocedure, protocol_ = "protocol", version, base, lang, src, mode, resource, about, ref,
      medium
    case role, start, img, isdefault, value, lastmod, xmlurl, htmlurl, count
    // Sitemaps.
    case urlset, sitemapindex, sitemap, loc, news, publication, publicationdate = "publication_date", genres
    // HTML's elements without content.
    case br, hr, input, wbr, area, col, embed
  }
}
