import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerNodeModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Node, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name?: string | null;
  readonly children?: (NodeModel | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly nodeChildrenId?: string | null;
}

type LazyNodeModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Node, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name?: string | null;
  readonly children: AsyncCollection<NodeModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly nodeChildrenId?: string | null;
}

export declare type NodeModel = LazyLoading extends LazyLoadingDisabled ? EagerNodeModel : LazyNodeModel

export declare const NodeModel: (new (init: ModelInit<NodeModel>) => NodeModel) & {
  copyOf(source: NodeModel, mutator: (draft: MutableModel<NodeModel>) => MutableModel<NodeModel> | void): NodeModel;
}



const { Node } = initSchema(schema) as {
  Node: PersistentModelConstructor<NodeModel>;
};

export {
  Node
};