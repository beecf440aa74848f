import ArgumentParser
import Delivery

/// Options of what sends a report to others.
struct DeliveryOptions: ParsableArguments {
  @Flag(help: "Send it by e-mail, as [mail] in the settings says.")
  var send = false

  @Option(
    name: .customLong("webhook"),
    help: "Post its JSON to this address, http or https; may be given several times.",
    transform: { address in
      do {
        return try Webhook(address)
      } catch let error as DeliveryError {
        throw ValidationError(Console.printable(error.description))
      }
    })
  var webhooks: [Webhook] = []

  /// Whether the report goes anywhere but to the screen or a file.
  var isWanted: Bool { send || !webhooks.isEmpty }
}
