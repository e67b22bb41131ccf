namespace Vroegsignalering.Monitoring;

/// <summary>An indicator and the two counts of which it is made.</summary>
internal readonly record struct MonitorColumn(IndicatorDefinition Definition, int Numerator, int Denominator)
{
    /// <summary>Whether splitting the figure so says something.</summary>
    public bool IsSplitBy(Breakdown breakdown) => breakdown switch
    {
        _ when Definition.Splits != Breakdown.None => breakdown == Definition.Splits,
        _ when Numerator is Tally.ListEntriesPickedUp => false,

        // Inhabitants are not known by age or district, so only the type of partner leaves the denominator as it is.
        _ when Denominator < 0 => breakdown == Breakdown.PartnerType,
        Breakdown.PartnerType => Denominator != Tally.EnergySignals,
        Breakdown.Channel => Denominator is Tally.AttemptsThatCouldReach || (Definition.Unit == CountUnit.Case && Definition.DenominatorUnit == CountUnit.Case),
        Breakdown.Result or Breakdown.ArrearsAge => Definition.DenominatorUnit is CountUnit.Case or CountUnit.Attempt,
        Breakdown.None or Breakdown.Reason or Breakdown.Days or Breakdown.TargetGroupAndPartner => false,
        _ => true,
    };
}
