import Delivery

/// Some deliveries have failed; those that have not are done.
struct DeliveriesFailed: Error, CustomStringConvertible {
  /// What the exit status tells of.
  let first: DeliveryError
  let others: [DeliveryError]

  var description: String { ([first] + others).map(\.description).joined(separator: "\n") }
}
