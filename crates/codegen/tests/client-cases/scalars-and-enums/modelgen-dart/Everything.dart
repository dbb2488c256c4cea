/*
* Copyright 2021 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*  http://aws.amazon.com/apache2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/

// NOTE: This file is generated and may not follow lint rules defined in your app
// Generated files can be excluded from analysis in analysis_options.yaml
// For more info, see: https://dart.dev/guides/language/analysis-options#excluding-code-from-analysis

// ignore_for_file: public_member_api_docs, annotate_overrides, dead_code, dead_codepublic_member_api_docs, depend_on_referenced_packages, file_names, library_private_types_in_public_api, no_leading_underscores_for_library_prefixes, no_leading_underscores_for_local_identifiers, non_constant_identifier_names, null_check_on_nullable_type_parameter, override_on_non_overriding_member, prefer_adjacent_string_concatenation, prefer_const_constructors, prefer_if_null_operators, prefer_interpolation_to_compose_strings, slash_for_doc_comments, sort_child_properties_last, unnecessary_const, unnecessary_constructor_name, unnecessary_late, unnecessary_new, unnecessary_null_aware_assignments, unnecessary_nullable_for_final_variable_declarations, unnecessary_string_interpolations, use_build_context_synchronously

import 'ModelProvider.dart';
import 'package:amplify_core/amplify_core.dart' as amplify_core;
import 'package:collection/collection.dart';


/** This is an auto generated class representing the Everything type in your schema. */
class Everything extends amplify_core.Model {
  static const classType = const _EverythingModelType();
  final String id;
  final String? _reference;
  final String? _text;
  final int? _count;
  final double? _rate;
  final bool? _done;
  final amplify_core.TemporalDate? _day;
  final amplify_core.TemporalTime? _time;
  final amplify_core.TemporalDateTime? _moment;
  final amplify_core.TemporalTimestamp? _stamp;
  final String? _mail;
  final String? _raw;
  final String? _link;
  final String? _phone;
  final String? _address;
  final Mood? _mood;
  final extent? _extent;
  final List<String>? _names;
  final List<String>? _namesWithoutGaps;
  final List<String>? _namesAlways;
  final List<String>? _namesAlwaysWithoutGaps;
  final List<Mood>? _moods;
  final List<extent>? _extents;
  final List<int>? _counts;
  final List<bool>? _flags;
  final List<String>? _references;
  final List<double>? _rates;
  final List<amplify_core.TemporalTimestamp>? _stamps;
  final List<amplify_core.TemporalDate>? _days;
  final List<String>? _raws;
  final amplify_core.TemporalDateTime? _createdAt;
  final amplify_core.TemporalDateTime? _updatedAt;

  @override
  getInstanceType() => classType;
  
  @Deprecated('[getId] is being deprecated in favor of custom primary key feature. Use getter [modelIdentifier] to get model identifier.')
  @override
  String getId() => id;
  
  EverythingModelIdentifier get modelIdentifier {
      return EverythingModelIdentifier(
        id: id
      );
  }
  
  String? get reference {
    return _reference;
  }
  
  String? get text {
    return _text;
  }
  
  int? get count {
    return _count;
  }
  
  double get rate {
    try {
      return _rate!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  bool? get done {
    return _done;
  }
  
  amplify_core.TemporalDate? get day {
    return _day;
  }
  
  amplify_core.TemporalTime? get time {
    return _time;
  }
  
  amplify_core.TemporalDateTime get moment {
    try {
      return _moment!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  amplify_core.TemporalTimestamp? get stamp {
    return _stamp;
  }
  
  String? get mail {
    return _mail;
  }
  
  String? get raw {
    return _raw;
  }
  
  String? get link {
    return _link;
  }
  
  String? get phone {
    return _phone;
  }
  
  String? get address {
    return _address;
  }
  
  Mood? get mood {
    return _mood;
  }
  
  extent get extent {
    try {
      return _extent!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  List<String>? get names {
    return _names;
  }
  
  List<String>? get namesWithoutGaps {
    return _namesWithoutGaps;
  }
  
  List<String> get namesAlways {
    try {
      return _namesAlways!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  List<String> get namesAlwaysWithoutGaps {
    try {
      return _namesAlwaysWithoutGaps!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  List<Mood>? get moods {
    return _moods;
  }
  
  List<extent> get extents {
    try {
      return _extents!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  List<int> get counts {
    try {
      return _counts!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  List<bool>? get flags {
    return _flags;
  }
  
  List<String> get references {
    try {
      return _references!;
    } catch(e) {
      throw amplify_core.AmplifyCodeGenModelException(
          amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastExceptionMessage,
          recoverySuggestion:
            amplify_core.AmplifyExceptionMessages.codeGenRequiredFieldForceCastRecoverySuggestion,
          underlyingException: e.toString()
          );
    }
  }
  
  List<double>? get rates {
    return _rates;
  }
  
  List<amplify_core.TemporalTimestamp>? get stamps {
    return _stamps;
  }
  
  List<amplify_core.TemporalDate>? get days {
    return _days;
  }
  
  List<String>? get raws {
    return _raws;
  }
  
  amplify_core.TemporalDateTime? get createdAt {
    return _createdAt;
  }
  
  amplify_core.TemporalDateTime? get updatedAt {
    return _updatedAt;
  }
  
  const Everything._internal({required this.id, reference, text, count, required rate, done, day, time, required moment, stamp, mail, raw, link, phone, address, mood, required extent, names, namesWithoutGaps, required namesAlways, required namesAlwaysWithoutGaps, moods, required extents, required counts, flags, required references, rates, stamps, days, raws, createdAt, updatedAt}): _reference = reference, _text = text, _count = count, _rate = rate, _done = done, _day = day, _time = time, _moment = moment, _stamp = stamp, _mail = mail, _raw = raw, _link = link, _phone = phone, _address = address, _mood = mood, _extent = extent, _names = names, _namesWithoutGaps = namesWithoutGaps, _namesAlways = namesAlways, _namesAlwaysWithoutGaps = namesAlwaysWithoutGaps, _moods = moods, _extents = extents, _counts = counts, _flags = flags, _references = references, _rates = rates, _stamps = stamps, _days = days, _raws = raws, _createdAt = createdAt, _updatedAt = updatedAt;
  
  factory Everything({String? id, String? reference, String? text, int? count, required double rate, bool? done, amplify_core.TemporalDate? day, amplify_core.TemporalTime? time, required amplify_core.TemporalDateTime moment, amplify_core.TemporalTimestamp? stamp, String? mail, String? raw, String? link, String? phone, String? address, Mood? mood, required extent extent, List<String>? names, List<String>? namesWithoutGaps, required List<String> namesAlways, required List<String> namesAlwaysWithoutGaps, List<Mood>? moods, required List<extent> extents, required List<int> counts, List<bool>? flags, required List<String> references, List<double>? rates, List<amplify_core.TemporalTimestamp>? stamps, List<amplify_core.TemporalDate>? days, List<String>? raws}) {
    return Everything._internal(
      id: id == null ? amplify_core.UUID.getUUID() : id,
      reference: reference,
      text: text,
      count: count,
      rate: rate,
      done: done,
      day: day,
      time: time,
      moment: moment,
      stamp: stamp,
      mail: mail,
      raw: raw,
      link: link,
      phone: phone,
      address: address,
      mood: mood,
      extent: extent,
      names: names != null ? List<String>.unmodifiable(names) : names,
      namesWithoutGaps: namesWithoutGaps != null ? List<String>.unmodifiable(namesWithoutGaps) : namesWithoutGaps,
      namesAlways: namesAlways != null ? List<String>.unmodifiable(namesAlways) : namesAlways,
      namesAlwaysWithoutGaps: namesAlwaysWithoutGaps != null ? List<String>.unmodifiable(namesAlwaysWithoutGaps) : namesAlwaysWithoutGaps,
      moods: moods != null ? List<Mood>.unmodifiable(moods) : moods,
      extents: extents != null ? List<extent>.unmodifiable(extents) : extents,
      counts: counts != null ? List<int>.unmodifiable(counts) : counts,
      flags: flags != null ? List<bool>.unmodifiable(flags) : flags,
      references: references != null ? List<String>.unmodifiable(references) : references,
      rates: rates != null ? List<double>.unmodifiable(rates) : rates,
      stamps: stamps != null ? List<amplify_core.TemporalTimestamp>.unmodifiable(stamps) : stamps,
      days: days != null ? List<amplify_core.TemporalDate>.unmodifiable(days) : days,
      raws: raws != null ? List<String>.unmodifiable(raws) : raws);
  }
  
  bool equals(Object other) {
    return this == other;
  }
  
  @override
  bool operator ==(Object other) {
    if (identical(other, this)) return true;
    return other is Everything &&
      id == other.id &&
      _reference == other._reference &&
      _text == other._text &&
      _count == other._count &&
      _rate == other._rate &&
      _done == other._done &&
      _day == other._day &&
      _time == other._time &&
      _moment == other._moment &&
      _stamp == other._stamp &&
      _mail == other._mail &&
      _raw == other._raw &&
      _link == other._link &&
      _phone == other._phone &&
      _address == other._address &&
      _mood == other._mood &&
      _extent == other._extent &&
      DeepCollectionEquality().equals(_names, other._names) &&
      DeepCollectionEquality().equals(_namesWithoutGaps, other._namesWithoutGaps) &&
      DeepCollectionEquality().equals(_namesAlways, other._namesAlways) &&
      DeepCollectionEquality().equals(_namesAlwaysWithoutGaps, other._namesAlwaysWithoutGaps) &&
      DeepCollectionEquality().equals(_moods, other._moods) &&
      DeepCollectionEquality().equals(_extents, other._extents) &&
      DeepCollectionEquality().equals(_counts, other._counts) &&
      DeepCollectionEquality().equals(_flags, other._flags) &&
      DeepCollectionEquality().equals(_references, other._references) &&
      DeepCollectionEquality().equals(_rates, other._rates) &&
      DeepCollectionEquality().equals(_stamps, other._stamps) &&
      DeepCollectionEquality().equals(_days, other._days) &&
      DeepCollectionEquality().equals(_raws, other._raws);
  }
  
  @override
  int get hashCode => toString().hashCode;
  
  @override
  String toString() {
    var buffer = new StringBuffer();
    
    buffer.write("Everything {");
    buffer.write("id=" + "$id" + ", ");
    buffer.write("reference=" + "$_reference" + ", ");
    buffer.write("text=" + "$_text" + ", ");
    buffer.write("count=" + (_count != null ? _count!.toString() : "null") + ", ");
    buffer.write("rate=" + (_rate != null ? _rate!.toString() : "null") + ", ");
    buffer.write("done=" + (_done != null ? _done!.toString() : "null") + ", ");
    buffer.write("day=" + (_day != null ? _day!.format() : "null") + ", ");
    buffer.write("time=" + (_time != null ? _time!.format() : "null") + ", ");
    buffer.write("moment=" + (_moment != null ? _moment!.format() : "null") + ", ");
    buffer.write("stamp=" + (_stamp != null ? _stamp!.toString() : "null") + ", ");
    buffer.write("mail=" + "$_mail" + ", ");
    buffer.write("raw=" + "$_raw" + ", ");
    buffer.write("link=" + "$_link" + ", ");
    buffer.write("phone=" + "$_phone" + ", ");
    buffer.write("address=" + "$_address" + ", ");
    buffer.write("mood=" + (_mood != null ? amplify_core.enumToString(_mood)! : "null") + ", ");
    buffer.write("extent=" + (_extent != null ? amplify_core.enumToString(_extent)! : "null") + ", ");
    buffer.write("names=" + (_names != null ? _names!.toString() : "null") + ", ");
    buffer.write("namesWithoutGaps=" + (_namesWithoutGaps != null ? _namesWithoutGaps!.toString() : "null") + ", ");
    buffer.write("namesAlways=" + (_namesAlways != null ? _namesAlways!.toString() : "null") + ", ");
    buffer.write("namesAlwaysWithoutGaps=" + (_namesAlwaysWithoutGaps != null ? _namesAlwaysWithoutGaps!.toString() : "null") + ", ");
    buffer.write("moods=" + (_moods != null ? _moods!.map((e) => amplify_core.enumToString(e)).toString() : "null") + ", ");
    buffer.write("extents=" + (_extents != null ? _extents!.map((e) => amplify_core.enumToString(e)).toString() : "null") + ", ");
    buffer.write("counts=" + (_counts != null ? _counts!.toString() : "null") + ", ");
    buffer.write("flags=" + (_flags != null ? _flags!.toString() : "null") + ", ");
    buffer.write("references=" + (_references != null ? _references!.toString() : "null") + ", ");
    buffer.write("rates=" + (_rates != null ? _rates!.toString() : "null") + ", ");
    buffer.write("stamps=" + (_stamps != null ? _stamps!.toString() : "null") + ", ");
    buffer.write("days=" + (_days != null ? _days!.toString() : "null") + ", ");
    buffer.write("raws=" + (_raws != null ? _raws!.toString() : "null") + ", ");
    buffer.write("createdAt=" + (_createdAt != null ? _createdAt!.format() : "null") + ", ");
    buffer.write("updatedAt=" + (_updatedAt != null ? _updatedAt!.format() : "null"));
    buffer.write("}");
    
    return buffer.toString();
  }
  
  Everything copyWith({String? reference, String? text, int? count, double? rate, bool? done, amplify_core.TemporalDate? day, amplify_core.TemporalTime? time, amplify_core.TemporalDateTime? moment, amplify_core.TemporalTimestamp? stamp, String? mail, String? raw, String? link, String? phone, String? address, Mood? mood, extent? extent, List<String>? names, List<String>? namesWithoutGaps, List<String>? namesAlways, List<String>? namesAlwaysWithoutGaps, List<Mood>? moods, List<extent>? extents, List<int>? counts, List<bool>? flags, List<String>? references, List<double>? rates, List<amplify_core.TemporalTimestamp>? stamps, List<amplify_core.TemporalDate>? days, List<String>? raws}) {
    return Everything._internal(
      id: id,
      reference: reference ?? this.reference,
      text: text ?? this.text,
      count: count ?? this.count,
      rate: rate ?? this.rate,
      done: done ?? this.done,
      day: day ?? this.day,
      time: time ?? this.time,
      moment: moment ?? this.moment,
      stamp: stamp ?? this.stamp,
      mail: mail ?? this.mail,
      raw: raw ?? this.raw,
      link: link ?? this.link,
      phone: phone ?? this.phone,
      address: address ?? this.address,
      mood: mood ?? this.mood,
      extent: extent ?? this.extent,
      names: names ?? this.names,
      namesWithoutGaps: namesWithoutGaps ?? this.namesWithoutGaps,
      namesAlways: namesAlways ?? this.namesAlways,
      namesAlwaysWithoutGaps: namesAlwaysWithoutGaps ?? this.namesAlwaysWithoutGaps,
      moods: moods ?? this.moods,
      extents: extents ?? this.extents,
      counts: counts ?? this.counts,
      flags: flags ?? this.flags,
      references: references ?? this.references,
      rates: rates ?? this.rates,
      stamps: stamps ?? this.stamps,
      days: days ?? this.days,
      raws: raws ?? this.raws);
  }
  
  Everything copyWithModelFieldValues({
    ModelFieldValue<String?>? reference,
    ModelFieldValue<String?>? text,
    ModelFieldValue<int?>? count,
    ModelFieldValue<double>? rate,
    ModelFieldValue<bool?>? done,
    ModelFieldValue<amplify_core.TemporalDate?>? day,
    ModelFieldValue<amplify_core.TemporalTime?>? time,
    ModelFieldValue<amplify_core.TemporalDateTime>? moment,
    ModelFieldValue<amplify_core.TemporalTimestamp?>? stamp,
    ModelFieldValue<String?>? mail,
    ModelFieldValue<String?>? raw,
    ModelFieldValue<String?>? link,
    ModelFieldValue<String?>? phone,
    ModelFieldValue<String?>? address,
    ModelFieldValue<Mood?>? mood,
    ModelFieldValue<extent>? extent,
    ModelFieldValue<List<String>?>? names,
    ModelFieldValue<List<String>>? namesWithoutGaps,
    ModelFieldValue<List<String>?>? namesAlways,
    ModelFieldValue<List<String>>? namesAlwaysWithoutGaps,
    ModelFieldValue<List<Mood>>? moods,
    ModelFieldValue<List<extent>?>? extents,
    ModelFieldValue<List<int>?>? counts,
    ModelFieldValue<List<bool>?>? flags,
    ModelFieldValue<List<String>>? references,
    ModelFieldValue<List<double>?>? rates,
    ModelFieldValue<List<amplify_core.TemporalTimestamp>>? stamps,
    ModelFieldValue<List<amplify_core.TemporalDate>?>? days,
    ModelFieldValue<List<String>?>? raws
  }) {
    return Everything._internal(
      id: id,
      reference: reference == null ? this.reference : reference.value,
      text: text == null ? this.text : text.value,
      count: count == null ? this.count : count.value,
      rate: rate == null ? this.rate : rate.value,
      done: done == null ? this.done : done.value,
      day: day == null ? this.day : day.value,
      time: time == null ? this.time : time.value,
      moment: moment == null ? this.moment : moment.value,
      stamp: stamp == null ? this.stamp : stamp.value,
      mail: mail == null ? this.mail : mail.value,
      raw: raw == null ? this.raw : raw.value,
      link: link == null ? this.link : link.value,
      phone: phone == null ? this.phone : phone.value,
      address: address == null ? this.address : address.value,
      mood: mood == null ? this.mood : mood.value,
      extent: extent == null ? this.extent : extent.value,
      names: names == null ? this.names : names.value,
      namesWithoutGaps: namesWithoutGaps == null ? this.namesWithoutGaps : namesWithoutGaps.value,
      namesAlways: namesAlways == null ? this.namesAlways : namesAlways.value,
      namesAlwaysWithoutGaps: namesAlwaysWithoutGaps == null ? this.namesAlwaysWithoutGaps : namesAlwaysWithoutGaps.value,
      moods: moods == null ? this.moods : moods.value,
      extents: extents == null ? this.extents : extents.value,
      counts: counts == null ? this.counts : counts.value,
      flags: flags == null ? this.flags : flags.value,
      references: references == null ? this.references : references.value,
      rates: rates == null ? this.rates : rates.value,
      stamps: stamps == null ? this.stamps : stamps.value,
      days: days == null ? this.days : days.value,
      raws: raws == null ? this.raws : raws.value
    );
  }
  
  Everything.fromJson(Map<String, dynamic> json)  
    : id = json['id'],
      _reference = json['reference'],
      _text = json['text'],
      _count = (json['count'] as num?)?.toInt(),
      _rate = (json['rate'] as num?)?.toDouble(),
      _done = json['done'],
      _day = json['day'] != null ? amplify_core.TemporalDate.fromString(json['day']) : null,
      _time = json['time'] != null ? amplify_core.TemporalTime.fromString(json['time']) : null,
      _moment = json['moment'] != null ? amplify_core.TemporalDateTime.fromString(json['moment']) : null,
      _stamp = json['stamp'] != null ? amplify_core.TemporalTimestamp.fromSeconds(json['stamp']) : null,
      _mail = json['mail'],
      _raw = json['raw'],
      _link = json['link'],
      _phone = json['phone'],
      _address = json['address'],
      _mood = amplify_core.enumFromString<Mood>(json['mood'], Mood.values),
      _extent = amplify_core.enumFromString<extent>(json['extent'], extent.values),
      _names = json['names']?.cast<String>(),
      _namesWithoutGaps = json['namesWithoutGaps']?.cast<String>(),
      _namesAlways = json['namesAlways']?.cast<String>(),
      _namesAlwaysWithoutGaps = json['namesAlwaysWithoutGaps']?.cast<String>(),
      _moods = json['moods'] is List
        ? (json['moods'] as List)
          .map((e) => amplify_core.enumFromString<Mood>(e, Mood.values)!)
          .toList()
        : null,
      _extents = json['extents'] is List
        ? (json['extents'] as List)
          .map((e) => amplify_core.enumFromString<extent>(e, extent.values)!)
          .toList()
        : null,
      _counts = (json['counts'] as List?)?.map((e) => (e as num).toInt()).toList(),
      _flags = json['flags']?.cast<bool>(),
      _references = json['references']?.cast<String>(),
      _rates = (json['rates'] as List?)?.map((e) => (e as num).toDouble()).toList(),
      _stamps = (json['stamps'] as List?)?.map((e) => amplify_core.TemporalTimestamp.fromSeconds(e)).toList(),
      _days = (json['days'] as List?)?.map((e) => amplify_core.TemporalDate.fromString(e)).toList(),
      _raws = json['raws']?.cast<String>(),
      _createdAt = json['createdAt'] != null ? amplify_core.TemporalDateTime.fromString(json['createdAt']) : null,
      _updatedAt = json['updatedAt'] != null ? amplify_core.TemporalDateTime.fromString(json['updatedAt']) : null;
  
  Map<String, dynamic> toJson() => {
    'id': id, 'reference': _reference, 'text': _text, 'count': _count, 'rate': _rate, 'done': _done, 'day': _day?.format(), 'time': _time?.format(), 'moment': _moment?.format(), 'stamp': _stamp?.toSeconds(), 'mail': _mail, 'raw': _raw, 'link': _link, 'phone': _phone, 'address': _address, 'mood': amplify_core.enumToString(_mood), 'extent': amplify_core.enumToString(_extent), 'names': _names, 'namesWithoutGaps': _namesWithoutGaps, 'namesAlways': _namesAlways, 'namesAlwaysWithoutGaps': _namesAlwaysWithoutGaps, 'moods': _moods?.map((e) => amplify_core.enumToString(e)).toList(), 'extents': _extents?.map((e) => amplify_core.enumToString(e)).toList(), 'counts': _counts, 'flags': _flags, 'references': _references, 'rates': _rates, 'stamps': _stamps?.map((e) => e.toSeconds()).toList(), 'days': _days?.map((e) => e.format()).toList(), 'raws': _raws, 'createdAt': _createdAt?.format(), 'updatedAt': _updatedAt?.format()
  };
  
  Map<String, Object?> toMap() => {
    'id': id,
    'reference': _reference,
    'text': _text,
    'count': _count,
    'rate': _rate,
    'done': _done,
    'day': _day,
    'time': _time,
    'moment': _moment,
    'stamp': _stamp,
    'mail': _mail,
    'raw': _raw,
    'link': _link,
    'phone': _phone,
    'address': _address,
    'mood': _mood,
    'extent': _extent,
    'names': _names,
    'namesWithoutGaps': _namesWithoutGaps,
    'namesAlways': _namesAlways,
    'namesAlwaysWithoutGaps': _namesAlwaysWithoutGaps,
    'moods': _moods,
    'extents': _extents,
    'counts': _counts,
    'flags': _flags,
    'references': _references,
    'rates': _rates,
    'stamps': _stamps,
    'days': _days,
    'raws': _raws,
    'createdAt': _createdAt,
    'updatedAt': _updatedAt
  };

  static final amplify_core.QueryModelIdentifier<EverythingModelIdentifier> MODEL_IDENTIFIER = amplify_core.QueryModelIdentifier<EverythingModelIdentifier>();
  static final ID = amplify_core.QueryField(fieldName: "id");
  static final REFERENCE = amplify_core.QueryField(fieldName: "reference");
  static final TEXT = amplify_core.QueryField(fieldName: "text");
  static final COUNT = amplify_core.QueryField(fieldName: "count");
  static final RATE = amplify_core.QueryField(fieldName: "rate");
  static final DONE = amplify_core.QueryField(fieldName: "done");
  static final DAY = amplify_core.QueryField(fieldName: "day");
  static final TIME = amplify_core.QueryField(fieldName: "time");
  static final MOMENT = amplify_core.QueryField(fieldName: "moment");
  static final STAMP = amplify_core.QueryField(fieldName: "stamp");
  static final MAIL = amplify_core.QueryField(fieldName: "mail");
  static final RAW = amplify_core.QueryField(fieldName: "raw");
  static final LINK = amplify_core.QueryField(fieldName: "link");
  static final PHONE = amplify_core.QueryField(fieldName: "phone");
  static final ADDRESS = amplify_core.QueryField(fieldName: "address");
  static final MOOD = amplify_core.QueryField(fieldName: "mood");
  static final EXTENT = amplify_core.QueryField(fieldName: "extent");
  static final NAMES = amplify_core.QueryField(fieldName: "names");
  static final NAMESWITHOUTGAPS = amplify_core.QueryField(fieldName: "namesWithoutGaps");
  static final NAMESALWAYS = amplify_core.QueryField(fieldName: "namesAlways");
  static final NAMESALWAYSWITHOUTGAPS = amplify_core.QueryField(fieldName: "namesAlwaysWithoutGaps");
  static final MOODS = amplify_core.QueryField(fieldName: "moods");
  static final EXTENTS = amplify_core.QueryField(fieldName: "extents");
  static final COUNTS = amplify_core.QueryField(fieldName: "counts");
  static final FLAGS = amplify_core.QueryField(fieldName: "flags");
  static final REFERENCES = amplify_core.QueryField(fieldName: "references");
  static final RATES = amplify_core.QueryField(fieldName: "rates");
  static final STAMPS = amplify_core.QueryField(fieldName: "stamps");
  static final DAYS = amplify_core.QueryField(fieldName: "days");
  static final RAWS = amplify_core.QueryField(fieldName: "raws");
  static var schema = amplify_core.Model.defineSchema(define: (amplify_core.ModelSchemaDefinition modelSchemaDefinition) {
    modelSchemaDefinition.name = "Everything";
    modelSchemaDefinition.pluralName = "Everythings";
    
    modelSchemaDefinition.authRules = [
      amplify_core.AuthRule(
        authStrategy: amplify_core.AuthStrategy.PUBLIC,
        operations: const [
          amplify_core.ModelOperation.CREATE,
          amplify_core.ModelOperation.UPDATE,
          amplify_core.ModelOperation.DELETE,
          amplify_core.ModelOperation.READ
        ])
    ];
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.id());
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.REFERENCE,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.TEXT,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.COUNT,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.int)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.RATE,
      isRequired: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.double)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.DONE,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.bool)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.DAY,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.date)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.TIME,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.time)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.MOMENT,
      isRequired: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.dateTime)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.STAMP,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.timestamp)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.MAIL,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.RAW,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.LINK,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.PHONE,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.ADDRESS,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.string)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.MOOD,
      isRequired: false,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.enumeration)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.EXTENT,
      isRequired: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.enumeration)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.NAMES,
      isRequired: false,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.string.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.NAMESWITHOUTGAPS,
      isRequired: false,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.string.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.NAMESALWAYS,
      isRequired: true,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.string.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.NAMESALWAYSWITHOUTGAPS,
      isRequired: true,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.string.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.MOODS,
      isRequired: false,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.enumeration.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.EXTENTS,
      isRequired: true,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.enumeration.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.COUNTS,
      isRequired: true,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.int.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.FLAGS,
      isRequired: false,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.bool.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.REFERENCES,
      isRequired: true,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.string.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.RATES,
      isRequired: false,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.double.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.STAMPS,
      isRequired: false,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.timestamp.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.DAYS,
      isRequired: false,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.date.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.field(
      key: Everything.RAWS,
      isRequired: false,
      isArray: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.collection, ofModelName: amplify_core.ModelFieldTypeEnum.string.name)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.nonQueryField(
      fieldName: 'createdAt',
      isRequired: false,
      isReadOnly: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.dateTime)
    ));
    
    modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.nonQueryField(
      fieldName: 'updatedAt',
      isRequired: false,
      isReadOnly: true,
      ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.dateTime)
    ));
  });
}

class _EverythingModelType extends amplify_core.ModelType<Everything> {
  const _EverythingModelType();
  
  @override
  Everything fromJson(Map<String, dynamic> jsonData) {
    return Everything.fromJson(jsonData);
  }
  
  @override
  String modelName() {
    return 'Everything';
  }
}

/**
 * This is an auto generated class representing the model identifier
 * of [Everything] in your schema.
 */
class EverythingModelIdentifier implements amplify_core.ModelIdentifier<Everything> {
  final String id;

  /** Create an instance of EverythingModelIdentifier using [id] the primary key. */
  const EverythingModelIdentifier({
    required this.id});
  
  @override
  Map<String, dynamic> serializeAsMap() => (<String, dynamic>{
    'id': id
  });
  
  @override
  List<Map<String, dynamic>> serializeAsList() => serializeAsMap()
    .entries
    .map((entry) => (<String, dynamic>{ entry.key: entry.value }))
    .toList();
  
  @override
  String serializeAsString() => serializeAsMap().values.join('#');
  
  @override
  String toString() => 'EverythingModelIdentifier(id: $id)';
  
  @override
  bool operator ==(Object other) {
    if (identical(this, other)) {
      return true;
    }
    
    return other is EverythingModelIdentifier &&
      id == other.id;
  }
  
  @override
  int get hashCode =>
    id.hashCode;
}