using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.HelpAcceptance;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>The counts over which costs are divided.</summary>
public sealed record CostCounts
{
    /// <summary>The definition of help acceptance under which <see cref="AcceptedCases"/> counts.</summary>
    public required HelpAcceptanceDefinition Definition { get; init; }

    /// <summary>The attempts of the year, by channel.</summary>
    public required IReadOnlyDictionary<ContactChannel, long> Attempts { get; init; }

    /// <summary>The picked-up cases (<see cref="CaseCounting.IsPickedUp"/>).</summary>
    public required long PickedUpCases { get; init; }

    /// <summary>The picked-up cases with contact (<see cref="CaseCounting.IsReached"/>).</summary>
    public required long ReachedCases { get; init; }

    /// <summary>The reached cases with help accepted.</summary>
    public required long AcceptedCases { get; init; }

    /// <summary>The different residents in the reached cases; <c>null</c> when for one of these cases too little is known to tell persons apart.</summary>
    public long? ReachedResidents { get; init; }

    /// <summary>The different residents in the cases with help accepted; <c>null</c> when for one of these cases too little is known.</summary>
    public long? AcceptedResidents { get; init; }

    /// <summary>The number of inhabitants; <c>null</c> when not known.</summary>
    public int? Inhabitants { get; init; }

    /// <summary>Counts cases.</summary>
    /// <param name="cases">The cases of the year.</param>
    /// <param name="definition">What counts as accepted.</param>
    /// <param name="inhabitants">The number of inhabitants; <c>null</c> when not known.</param>
    public static CostCounts Of(IEnumerable<SignalCase> cases, HelpAcceptanceDefinition definition, int? inhabitants = null)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(definition);
        SignalCase[] pickedUp = [.. cases.Where(CaseCounting.IsPickedUp)];
        SignalCase[] reached = [.. pickedUp.Where(CaseCounting.IsReached)];
        SignalCase[] accepted = [.. reached.Where(definition.IsAccepted)];
        return new CostCounts
        {
            Definition = definition,
            Attempts = pickedUp.SelectMany(c => c.Attempts).CountBy(a => a.Channel).ToDictionary(a => a.Key, a => (long)a.Value),
            PickedUpCases = pickedUp.Length,
            ReachedCases = reached.Length,
            AcceptedCases = accepted.Length,
            ReachedResidents = Residents(reached),
            AcceptedResidents = Residents(accepted),
            Inhabitants = inhabitants,
        };
    }

    // One resident a case: the person of the first signal that tells who it is.
    private static long? Residents(SignalCase[] cases)
    {
        string?[] persons = [.. cases.Select(c => c.Signals.Select(PersonIdentity.Of).FirstOrDefault(p => p is not null))];
        return Array.Exists(persons, p => p is null) ? null : persons.Distinct(StringComparer.Ordinal).Count();
    }
}
