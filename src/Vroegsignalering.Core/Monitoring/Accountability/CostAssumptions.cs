using Vroegsignalering.Contact;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>Lists every number under the cost figures, also what is not filled in.</summary>
internal static class CostAssumptions
{
    private static readonly Text Euros = new("euro per poging, zonder loon", "euros per attempt, without wages");

    public static IEnumerable<CostAssumption> Of(CostSettings settings, CostCounts counts)
    {
        foreach (ContactChannel channel in settings.Channels.Select(c => c.Channel).Concat(counts.Attempts.Where(a => a.Value > 0).Select(a => a.Key)).Distinct().Order())
        {
            ChannelCost? cost = settings.Channels.FirstOrDefault(c => c.Channel == channel);
            Text name = channel.Name();
            yield return new($"unit-cost-{Id(channel)}", new($"kosten van een poging: {name.Dutch}", $"cost of an attempt: {name.English}"), InEuros(cost?.UnitCost), Euros, Source(cost?.Source));
        }

        yield return new("fte", new("medewerkers voor vroegsignalering", "staff for early detection"), settings.Fte, new("fte", "FTE"), Source(settings.StaffSource));
        yield return new("cost-per-fte", new("kosten van een fte", "cost of an FTE"), InEuros(settings.CostPerFte), new("euro per jaar", "euros per year"), Source(settings.StaffSource));
        foreach ((int index, OtherCost other) in settings.Other.Index())
        {
            yield return new($"other-{(index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}", other.Name, InEuros(other.Amount), new("euro per jaar", "euros per year"), Source(other.Source));
        }

        yield return new(
            "benefit-per-accepted-case", new("opbrengst van een zaak met hulp", "benefit of a case with help accepted"), InEuros(settings.BenefitPerAcceptedCase),
            new("euro per zaak", "euros per case"), Source(settings.BenefitSource));
    }

    private static string Id(ContactChannel channel) => string.Concat(channel.ToString().Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : $"{c}"));

    private static decimal? InEuros(Money? amount) => amount?.Cents / 100m;

    private static Text Source(string? own) => own is null ? CostAssumption.OfMunicipality : new Text(own, own);
}
