import { Schema } from "@aws-amplify/datastore";

export const schema: Schema = {
    "models": {
        "A": {
            "name": "A",
            "fields": {
                "id": {
                    "name": "id",
                    "isArray": false,
                    "type": "ID",
                    "isRequired": true,
                    "attributes": []
                },
                "a": {
                    "name": "a",
                    "isArray": true,
                    "type": "ID",
                    "isRequired": false,
                    "attributes": [],
                    "isArrayNullable": true
                },
                "b": {
                    "name": "b",
                    "isArray": true,
                    "type": "String",
                    "isRequired": true,
                    "attributes": [],
                    "isArrayNullable": true
                },
                "c": {
                    "name": "c",
                    "isArray": true,
                    "type": "Int",
                    "isRequired": false,
                    "attributes": [],
                    "isArrayNullable": false
                },
                "d": {
                    "name": "d",
                    "isArray": true,
                    "type": "Float",
                    "isRequired": true,
                    "attributes": [],
                    "isArrayNullable": false
                },
                "e": {
                    "name": "e",
                    "isArray": true,
                    "type": "Boolean",
                    "isRequired": false,
                    "attributes": [],
                    "isArrayNullable": true
                },
                "f": {
                    "name": "f",
                    "isArray": true,
                    "type": "AWSDate",
                    "isRequired": false,
                    "attributes": [],
                    "isArrayNullable": true
                },
                "g": {
                    "name": "g",
                    "isArray": true,
                    "type": "AWSTime",
                    "isRequired": false,
                    "attributes": [],
                    "isArrayNullable": true
                },
                "h": {
                    "name": "h",
                    "isArray": true,
                    "type": "AWSDateTime",
                    "isRequired": true,
                    "attributes": [],
                    "isArrayNullable": true
                },
                "i": {
                    "name": "i",
                    "isArray": true,
                    "type": "AWSTimestamp",
                    "isRequired": false,
                    "attributes": [],
                    "isArrayNullable": true
                },
                "j": {
                    "name": "j",
                    "isArray": true,
                    "type": "AWSEmail",
                    "isRequired": false,
                    "attributes": [],
                    "isArrayNullable": true
                },
                "k": {
                    "name": "k",
                    "isArray": true,
                    "type": "AWSJSON",
                    "isRequired": false,
                    "attributes": [],
                    "isArrayNullable": true
                },
                "l": {
                    "name": "l",
                    "isArray": true,
                    "type": "AWSURL",
                    "isRequired": false,
                    "attributes": [],
                    "isArrayNullable": true
                },
                "m": {
                    "name": "m",
                    "isArray": true,
                    "type": "AWSPhone",
                    "isRequired": false,
                    "attributes": [],
                    "isArrayNullable": true
                },
                "n": {
                    "name": "n",
                    "isArray": true,
                    "type": "AWSIPAddress",
                    "isRequired": false,
                    "attributes": [],
                    "isArrayNullable": true
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
            "pluralName": "AS",
            "attributes": [
                {
                    "type": "model",
                    "properties": {}
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
    "enums": {},
    "nonModels": {},
    "codegenVersion": "3.4.4",
    "version": "6da47cf38527451cc3b1093d6216980a"
};