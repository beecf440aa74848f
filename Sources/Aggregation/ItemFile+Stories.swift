public import Analysis
internal import News

extension ItemFile {
  /// The items with the stories that the program finds in them, in order of time.
  public func grouped(settings: StoryClustering.Settings) -> [AnalysisInput.StoredItem] {
    let stories = StoryClustering.stories(of: items, settings: settings)
    return items.compactMap { item in
      stories[item.id].map { AnalysisInput.StoredItem(item: item, story: $0) }
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
