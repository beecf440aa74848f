public import Analysis
internal import News

extension ItemFile {
  /// The items with the stories that the program finds in them, in order of time.
  public func grouped(settings: StoryClustering.Settings) -> [AnalysisInput.StoredItem] {
    var clustering = StoryClustering(settings: settings)
    let changes = clustering.add(items)
    let ends = Dictionary(changes.merges.map { ($0.from, $0.into) }) { _, later in later }
    return items.compactMap { item in
      changes.assignments[item.id].map { story in
        var story = story
        while let end = ends[story] { story = end }
        return AnalysisInput.StoredItem(item: item, story: story)
      }
    }
  }

  /// The items with the stories that a file names, in order of time; one that it does not name stands alone.
  public func labelled(by labels: LabelFile) -> [AnalysisInput.StoredItem] {
    items.map { item in
      let name = names[Int(item.id.rawValue)]
      return AnalysisInput.StoredItem(
        item: item, story: Story.ID(rawValue: labels.stories[name] ?? "item:" + name))
    }
  }
}
