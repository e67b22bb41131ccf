using System.Globalization;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.SmallCounts;

/// <summary>What is said of counts that are hidden.</summary>
internal static class SmallCountTexts
{
    public static string NameOf(SmallCountProfile? profile) => profile?.Name ?? SmallCountArguments.Exact;

    /// <summary>Why a figure is empty; empty when it is not.</summary>
    public static Text Why(this HiddenReason hidden) => hidden switch
    {
        HiddenReason.None => new("", ""),
        HiddenReason.Small => new("klein aantal", "small count"),
        _ => new("om een ander aantal te beschermen", "to protect another count"),
    };

    /// <summary>In place of a count in a table.</summary>
    public static string InPlace(this HiddenReason hidden) => hidden == HiddenReason.Small ? "klein aantal" : "verborgen";

    /// <summary>What a reader has to know, in Dutch.</summary>
    public static string Explanation(SmallCountProfile? profile)
    {
        if (profile is null)
        {
            return "Alle aantallen zijn getoond, ook de kleine. Die kunnen over een persoon gaan. Deel ze niet.";
        }

        string floor = profile.Floor.ToString(CultureInfo.InvariantCulture);
        string rounding = profile.RoundTo > 1
            ? string.Create(CultureInfo.InvariantCulture, $" Aantallen zijn afgerond op veelvouden van {profile.RoundTo}. Een percentage staat er alleen bij {profile.LowestDenominator} of meer.")
            : "";
        return $"Bij 'klein aantal' is het aantal, het geheel of wat daartussen zit minder dan {floor}. 'Verborgen' staat bij wat zo'n klein aantal zou verraden. De grens van {floor} is een keuze van dit product.{rounding}";
    }
}
