// swiftlint:disable all
import Amplify
import Foundation

// Contains the set of classes that conforms to the `Model` protocol. 

final public class AmplifyModels: AmplifyModelRegistration {
  public let version: String = "3415ef11fcd188a5a5cba64d935a7bf4"
  
  public func registerModels(registry: ModelRegistry.Type) {
    ModelRegistry.register(modelType: Stamped.self)
    ModelRegistry.register(modelType: OptionalKey.self)
    ModelRegistry.register(modelType: TextKey.self)
    ModelRegistry.register(modelType: OptionalTextKey.self)
    ModelRegistry.register(modelType: OnlyKey.self)
  }
}