// swiftlint:disable all
import Amplify
import Foundation

// Contains the set of classes that conforms to the `Model` protocol. 

final public class AmplifyModels: AmplifyModelRegistration {
  public let version: String = "b8bf737f2adb3cd41b8fde4c77957ae8"
  
  public func registerModels(registry: ModelRegistry.Type) {
    ModelRegistry.register(modelType: todo_item.self)
    ModelRegistry.register(modelType: People.self)
    ModelRegistry.register(modelType: Status.self)
    ModelRegistry.register(modelType: AnExtraordinarilyLongModelNameThatBreaksEveryLine.self)
    ModelRegistry.register(modelType: A.self)
    ModelRegistry.register(modelType: URLEntry.self)
  }
}