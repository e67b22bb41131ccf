using Vroegsignalering.Cases;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>Writes the planned dossiers as signals and cases.</summary>
internal sealed class HistoryWriter
{
    private readonly Func<PlannedSignal, Person> _personOf;

    public HistoryWriter(IReadOnlyList<PlannedDossier> dossiers, CaseWriter cases, Func<PlannedSignal, Person> personOf)
    {
        _personOf = personOf;
        List<SignalCase> written = new(dossiers.Count);
        foreach (PlannedDossier dossier in dossiers)
        {
            Signal[] signals = [.. dossier.Signals.Select(signal => signal.Written = Write(signal, dossier.Status))];
            if (dossier.HasCase)
            {
                written.Add(cases.Write(dossier, signals));
            }
        }

        Cases = written;
    }

    /// <summary>The cases, in the order of the dossiers.</summary>
    public IReadOnlyList<SignalCase> Cases { get; }

    /// <summary>The signals, in the order in which they are planned.</summary>
    public IReadOnlyList<Signal> Signals(IEnumerable<PlannedSignal> planned) => [.. planned.Select(signal => signal.Written!)];

    private Signal Write(PlannedSignal signal, SignalStatus status)
    {
        Person person = _personOf(signal);
        return new Signal
        {
            Reference = signal.Reference,
            Partner = signal.Partner.Type,
            PartnerName = signal.Partner.Name,
            Person = signal.StatesBsn || person.Bsn is null ? person : person with { Bsn = null },
            Address = signal.Household.Address,
            Arrears = Money.FromCents(signal.Cents),
            ArrearsStartOn = signal.ArrearsStartOn,
            SentOn = signal.SentOn,
            ReceivedOn = signal.ReceivedOn,
            Kind = signal.Kind,
            EndOfSupplyOn = signal.EndOfSupplyOn,
            Crisis = signal.Crisis,
            ThreateningSituation = signal.ThreateningSituation,
            WarmHandover = signal.WarmHandover,
            Status = status,
        };
    }
}
