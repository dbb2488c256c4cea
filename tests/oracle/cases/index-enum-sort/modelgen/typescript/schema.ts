import { Schema } from "@aws-amplify/datastore";

export const schema: Schema = {
    "models": {
        "Ticket": {
            "name": "Ticket",
            "fields": {
                "id": {
                    "name": "id",
                    "isArray": false,
                    "type": "ID",
                    "isRequired": true,
                    "attributes": []
                },
                "team": {
                    "name": "team",
                    "isArray": false,
                    "type": "ID",
                    "isRequired": true,
                    "attributes": []
                },
                "state": {
                    "name": "state",
                    "isArray": false,
                    "type": {
                        "enum": "State"
                    },
                    "isRequired": true,
                    "attributes": []
                },
                "level": {
                    "name": "level",
                    "isArray": false,
                    "type": {
                        "enum": "Level"
                    },
                    "isRequired": false,
                    "attributes": []
                },
                "createdAt": {
                    "name": "createdAt",
                    "isArray": false,
                    "type": "AWSDateTime",
                    "isRequired": false,
                    "attributes": [],
                    "isReadOnly": true
                },
                "updatedAt": {
                    "name": "updatedAt",
                    "isArray": false,
                    "type": "AWSDateTime",
                    "isRequired": false,
                    "attributes": [],
                    "isReadOnly": true
                }
            },
            "syncable": true,
            "pluralName": "Tickets",
            "attributes": [
                {
                    "type": "model",
                    "properties": {}
                },
                {
                    "type": "key",
                    "properties": {
                        "name": "byTeam",
                        "queryField": "ticketsByTeam",
                        "fields": [
                            "team",
                            "state"
                        ]
                    }
                },
                {
                    "type": "key",
                    "properties": {
                        "name": "byTeam2",
                        "queryField": "ticketsByTeamStateLevel",
                        "fields": [
                            "team",
                            "state",
                            "level"
                        ]
                    }
                },
                {
                    "type": "auth",
                    "properties": {
                        "rules": [
                            {
                                "allow": "public",
                                "operations": [
                                    "create",
                                    "update",
                                    "delete",
                                    "read"
                                ]
                            }
                        ]
                    }
                }
            ]
        }
    },
    "enums": {
        "State": {
            "name": "State",
            "values": [
                "OPEN",
                "DONE"
            ]
        },
        "Level": {
            "name": "Level",
            "values": [
                "LOW",
                "HIGH"
            ]
        }
    },
    "nonModels": {},
    "codegenVersion": "3.4.4",
    "version": "9355e07a3a9b20bda5448c89ac64e3a1"
};