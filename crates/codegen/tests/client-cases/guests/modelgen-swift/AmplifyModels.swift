// swiftlint:disable all
import Amplify
import Foundation

// Contains the set of classes that conforms to the `Model` protocol. 

final public class AmplifyModels: AmplifyModelRegistration {
  public let version: String = "171c59e972d264e7e6f43d21295e0586"
  
  public func registerModels(registry: ModelRegistry.Type) {
    ModelRegistry.register(modelType: Everyone.self)
    ModelRegistry.register(modelType: Guest.self)
    ModelRegistry.register(modelType: Checked.self)
    ModelRegistry.register(modelType: CheckedToo.self)
    ModelRegistry.register(modelType: Functions.self)
  }
}