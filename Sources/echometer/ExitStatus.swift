import Aggregation
import Delivery
import FeedFetching
import FeedParsing
import Storage
import WebServer

/// The exit statuses that the program ends with: those of sysexits.h, and 1 as of `diff`.
enum ExitStatus: Int32 {
  /// What was compared is not the same.
  case differs = 1
  /// The command was typed wrongly, an address that is neither http nor https included.
  case usage = 64
  /// An input has not the form it should have.
  case badData = 65
  /// An input does not exist or cannot be read: a file, a feed, a story.
  case noInput = 66
  /// Nothing could be reached, or a server refuses what it was sent.
  case unavailable = 69
  /// An output cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed: a full disk, a corrupt database.
  case inputOutput = 74
  /// Try again later: another crawl is running, the database is locked, or a server asks for it.
  case tryLater = 75
  /// The database was made by a newer version of the program.
  case newerData = 76
  /// The mail server does not accept the user or the password.
  case noPermission = 77
  /// A setting is wrong.
  case badConfiguration = 78

  /// - Returns: `nil` for errors that are not the program's own, such as those of the argument parser.
  init?(for error: any Error) {
    switch error {
    case let error as AggregationError: self.init(error)
    case let error as StorageError: self.init(error)
    case let error as DeliveryError: self.init(error)
    case let error as DeliveriesFailed: self.init(error.first)
    case let error as SiteServer.Failure: self.init(error)
    case is ConfigurationError: self = .badConfiguration
    case is ParsingError: self = .badData
    case is NothingReached, is FeedsFailed, is NoFeedAnswers: self = .unavailable
    default: return nil
    }
  }

  private init(_ error: AggregationError) {
    switch error {
    case .unreadableFile, .noFeedList, .unknownStory, .unknownFeed, .notInStory, .unknownItem, .unknownOutlet,
      .uncountedOutlet:
      self = .noInput
    case .badLine, .brokenFeedList, .noFeed, .notAReport, .reportOfOtherVersion: self = .badData
    case .unreachable: self = .unavailable
    case .cannotWrite, .notADemoFolder: self = .cannotCreate
    case .badAddress, .sameStory, .emptiedStory, .unknownBeat, .emptyQuery: self = .usage
    case .badNetwork: self = .badConfiguration
    }
  }

  private init(_ error: DeliveryError) {
    switch error {
    case _ where error.isTemporary: self = .tryLater
    case .badServer, .incompleteLogin: self = .badConfiguration
    case .badAddress: self = .usage
    case .loginRefused: self = .noPermission
    case .unreachable, .notSecure, .refused, .status, .timedOut, .brokenAnswer: self = .unavailable
    }
  }

  private init(_ error: SiteServer.Failure) {
    switch error {
    case .unprotected, .weakToken: self = .badConfiguration
    case .cannotListen: self = .unavailable
    }
  }

  private init(_ error: StorageError) {
    switch error {
    case .missing, .unknownFeed, .unknownStory: self = .noInput
    case .cannotOpen, .notWritable: self = .cannotCreate
    case .notADatabase, .foreignDatabase: self = .badData
    case .newerSchema: self = .newerData
    case .locked, .crawlRunning, .staleLease: self = .tryLater
    case .diskFull, .corrupt, .closed, .failed: self = .inputOutput
    }
  }
}
