// swiftlint:disable all
import Amplify
import Foundation

// Contains the set of classes that conforms to the `Model` protocol. 

final public class AmplifyModels: AmplifyModelRegistration {
  public let version: String = "5aabfcddd88c6e68f85df6dc185e8858"
  
  public func registerModels(registry: ModelRegistry.Type) {
    ModelRegistry.register(modelType: Author.self)
    ModelRegistry.register(modelType: Post.self)
    ModelRegistry.register(modelType: Comment.self)
    ModelRegistry.register(modelType: Tag.self)
    ModelRegistry.register(modelType: PostTag.self)
  }
}