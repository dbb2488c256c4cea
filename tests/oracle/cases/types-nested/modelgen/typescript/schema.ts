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
                "one": {
                    "name": "one",
                    "isArray": false,
                    "type": {
                        "nonModel": "T"
                    },
                    "isRequired": true,
                    "attributes": []
                },
                "many": {
                    "name": "many",
                    "isArray": true,
                    "type": {
                        "nonModel": "T"
                    },
                    "isRequired": false,
                    "attributes": [],
                    "isArrayNullable": true
                },
                "manyRequired": {
                    "name": "manyRequired",
                    "isArray": true,
                    "type": {
                        "nonModel": "T"
                    },
                    "isRequired": true,
                    "attributes": [],
                    "isArrayNullable": false
                },
                "maybe": {
                    "name": "maybe",
                    "isArray": true,
                    "type": {
                        "nonModel": "T"
                    },
                    "isRequired": true,
                    "attributes": [],
                    "isArrayNullable": true
                },
                "req": {
                    "name": "req",
                    "isArray": true,
                    "type": {
                        "nonModel": "T"
                    },
                    "isRequired": false,
                    "attributes": [],
                    "isArrayNullable": false
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
    "enums": {
        "K": {
            "name": "K",
            "values": [
                "A",
                "B"
            ]
        }
    },
    "nonModels": {
        "T": {
            "name": "T",
            "fields": {
                "u": {
                    "name": "u",
                    "isArray": false,
                    "type": {
                        "nonModel": "U"
                    },
                    "isRequired": true,
                    "attributes": []
                },
                "us": {
                    "name": "us",
                    "isArray": true,
                    "type": {
                        "nonModel": "U"
                    },
                    "isRequired": true,
                    "attributes": [],
                    "isArrayNullable": true
                },
                "name": {
                    "name": "name",
                    "isArray": false,
                    "type": "String",
                    "isRequired": true,
                    "attributes": []
                },
                "n": {
                    "name": "n",
                    "isArray": false,
                    "type": "Int",
                    "isRequired": false,
                    "attributes": []
                },
                "day": {
                    "name": "day",
                    "isArray": false,
                    "type": "AWSDate",
                    "isRequired": false,
                    "attributes": []
                },
                "raw": {
                    "name": "raw",
                    "isArray": false,
                    "type": "AWSJSON",
                    "isRequired": false,
                    "attributes": []
                },
                "kind": {
                    "name": "kind",
                    "isArray": false,
                    "type": {
                        "enum": "K"
                    },
                    "isRequired": false,
                    "attributes": []
                },
                "kinds": {
                    "name": "kinds",
                    "isArray": true,
                    "type": {
                        "enum": "K"
                    },
                    "isRequired": true,
                    "attributes": [],
                    "isArrayNullable": false
                }
            }
        },
        "U": {
            "name": "U",
            "fields": {
                "v": {
                    "name": "v",
                    "isArray": false,
                    "type": {
                        "nonModel": "V"
                    },
                    "isRequired": false,
                    "attributes": []
                },
                "x": {
                    "name": "x",
                    "isArray": true,
                    "type": "Float",
                    "isRequired": false,
                    "attributes": [],
                    "isArrayNullable": true
                }
            }
        },
        "V": {
            "name": "V",
            "fields": {
                "y": {
                    "name": "y",
                    "isArray": false,
                    "type": "Boolean",
                    "isRequired": true,
                    "attributes": []
                }
            }
        }
    },
    "codegenVersion": "3.4.4",
    "version": "394f686e578bed9b5eced437949f0f02"
};