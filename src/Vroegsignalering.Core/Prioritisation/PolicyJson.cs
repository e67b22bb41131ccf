using System.Text.Json;
using System.Text.Json.Serialization;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

/// <summary>How the settings of the rules of the product stand in files: names with a small first letter, choices by name, nothing that is not known.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowTrailingCommas = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    Converters = [typeof(ChoiceConverter<PartnerType>), typeof(ChoiceConverter<AgeOf>), typeof(ChoiceConverter<DecisionTableMatch>),
        typeof(ChoiceConverter<DecisionTableLeaveOut>), typeof(FactConditionConverter), typeof(TextConverter)])]
[JsonSerializable(typeof(AgeBandOptions))]
[JsonSerializable(typeof(AmountBandsOptions))]
[JsonSerializable(typeof(ConsecutiveReportOptions))]
[JsonSerializable(typeof(CrisisOptions))]
[JsonSerializable(typeof(DaysInArrearsOptions))]
[JsonSerializable(typeof(EarlierOutcomeOptions))]
[JsonSerializable(typeof(DecisionTableOptions))]
[JsonSerializable(typeof(EndOfSupplyOptions))]
[JsonSerializable(typeof(LateSignalOptions))]
[JsonSerializable(typeof(MinorChildrenOptions))]
[JsonSerializable(typeof(MissingDataOptions))]
[JsonSerializable(typeof(MultiplePartnersOptions))]
[JsonSerializable(typeof(PartnerTypePointsOptions))]
[JsonSerializable(typeof(RepeatedSignalOptions))]
[JsonSerializable(typeof(SignalCountOptions))]
[JsonSerializable(typeof(ThresholdAmountOptions))]
[JsonSerializable(typeof(WarmHandoverOptions))]
internal sealed partial class PolicyJson : JsonSerializerContext;

/// <summary>A choice by its name with a small first letter.</summary>
internal sealed class ChoiceConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
