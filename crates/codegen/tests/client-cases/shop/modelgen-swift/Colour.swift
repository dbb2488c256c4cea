// swiftlint:disable all
import Amplify
import Foundation

public enum Colour: String, EnumPersistable {
  case red
  case green
  case blue = "_blue"
}