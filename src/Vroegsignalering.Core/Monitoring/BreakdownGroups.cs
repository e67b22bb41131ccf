using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring;

/// <summary>What people call the groups of a breakdown.</summary>
public static class BreakdownGroups
{
    /// <summary>The group of what is not known, in every breakdown the last one.</summary>
    public const string NotKnown = "not-known";

    private static readonly Text NotKnownName = new("niet bekend", "not known");

    private static readonly Dictionary<string, Text> Reasons = new(StringComparer.Ordinal)
    {
        [nameof(SignalStatus.NotYetPickedUp)] = new("nog niet opgepakt", "not picked up yet"),
        [nameof(SignalStatus.NotPickedUpRepeat)] = CaseResult.NotPickedUpRepeat.Name(),
        [nameof(SignalStatus.NotPickedUpUnjustified)] = CaseResult.NotPickedUpUnjustified.Name(),
        [nameof(SignalStatus.NotPickedUpOther)] = CaseResult.NotPickedUpOther.Name(),
        [nameof(SignalStatus.Deceased)] = CaseResult.Deceased.Name(),
        [nameof(SignalStatus.NotResident)] = CaseResult.NotResident.Name(),
        [nameof(SignalStatus.AlreadyInDebtHelp)] = CaseResult.AlreadyInDebtHelp.Name(),
    };

    /// <summary>The name of a group; a group that the product does not know is its own name.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="group">The group, as in <see cref="IndicatorValue.Group"/>.</param>
    public static Text NameOf(Breakdown breakdown, string group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return group == NotKnown ? NotKnownName : breakdown switch
        {
            Breakdown.PartnerType when Enum.TryParse(group, out PartnerType partner) => partner.Name(),
            Breakdown.Channel when Enum.TryParse(group, out ContactChannel channel) => channel.Name(),
            Breakdown.Result when Enum.TryParse(group, out CaseResult result) => result.Name(),
            Breakdown.Reason when Reasons.TryGetValue(group, out Text? reason) => reason,
            Breakdown.AgeBand => Band(group, "jaar", "years"),
            Breakdown.AmountBand => Band(group, "euro", "euros"),
            Breakdown.TargetGroupAndPartner when group.Split('/') is [string target, string partner] => Both(NameOf(Breakdown.AgeBand, target), NameOf(Breakdown.PartnerType, partner)),
            Breakdown.ArrearsAge or Breakdown.Days => Band(group, "dagen", "days"),
            _ => new Text(group, group),
        };
    }

    /// <summary>What people call a breakdown, as in <i>naar soort bedrijf</i>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text NameOf(Breakdown breakdown) => breakdown switch
    {
        Breakdown.None => new("alles samen", "all together"),
        Breakdown.PartnerType => new("soort bedrijf", "type of partner"),
        Breakdown.AgeBand => new("leeftijd", "age"),
        Breakdown.AmountBand => new("bedrag", "amount"),
        Breakdown.Channel => new("weg van contact", "way of contact"),
        Breakdown.Strategy => new("contactstrategie", "contact strategy"),
        Breakdown.PriorityClass => new("klasse", "class"),
        Breakdown.District => new("wijk", "district"),
        Breakdown.SizeClass => new("grootteklasse van de gemeente", "size class of the municipality"),
        Breakdown.Result => new("resultaat", "result"),
        Breakdown.PolicyVersion => new("versie van het beleid", "version of the policy"),
        Breakdown.ArrearsAge => new("leeftijd van de achterstand", "age of the arrears"),
        Breakdown.Reason => new("reden", "reason"),
        Breakdown.Days => new("dagen", "days"),
        Breakdown.TargetGroupAndPartner => new("doelgroep en soort bedrijf", "target group and type of partner"),
        _ => throw new ArgumentOutOfRangeException(nameof(breakdown)),
    };

    /// <summary>The groups of bands, such as <c>0-17</c> and <c>67+</c>.</summary>
    internal static string[] OfBands(IReadOnlyList<int> from) =>
    [
        .. from.Select((start, i) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(i == 0 ? 0 : from[i - 1])}-{start - 1}")),
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{from[^1]}+"),
    ];

    private static Text Both(Text first, Text second) => new($"{first.Dutch}, {second.Dutch}", $"{first.English}, {second.English}");

    private static Text Band(string group, string dutch, string english) => group.EndsWith('+')
        ? new($"{group[..^1]} {dutch} of meer", $"{group[..^1]} {english} or more")
        : new($"{group.Replace("-", " tot en met ", StringComparison.Ordinal)} {dutch}", $"{group.Replace("-", " to ", StringComparison.Ordinal)} {english}");
}
