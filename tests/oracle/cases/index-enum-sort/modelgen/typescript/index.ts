import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";

export enum State {
  OPEN = "OPEN",
  DONE = "DONE"
}

export enum Level {
  LOW = "LOW",
  HIGH = "HIGH"
}

type EagerTicketModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Ticket, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly team: string;
  readonly state: State | keyof typeof State;
  readonly level?: Level | keyof typeof Level | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyTicketModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Ticket, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly team: string;
  readonly state: State | keyof typeof State;
  readonly level?: Level | keyof typeof Level | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type TicketModel = LazyLoading extends LazyLoadingDisabled ? EagerTicketModel : LazyTicketModel

export declare const TicketModel: (new (init: ModelInit<TicketModel>) => TicketModel) & {
  copyOf(source: TicketModel, mutator: (draft: MutableModel<TicketModel>) => MutableModel<TicketModel> | void): TicketModel;
}



const { Ticket } = initSchema(schema) as {
  Ticket: PersistentModelConstructor<TicketModel>;
};

export {
  Ticket
};