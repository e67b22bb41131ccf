using System.Globalization;
using Vroegsignalering.Cases;
using Vroegsignalering.Ddas;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Cli.Process;

/// <summary>Brings deliveries of several files together: per municipality and organisation, the same signal or case once.</summary>
/// <remarks>A signal with the same ID and other content is kept beside the first; the writer gives it an ID of its own.</remarks>
internal sealed class DeliveryMerger
{
    private readonly Dictionary<(string? Code, string? Name, string? Kvk), Merged> _merged = [];

    public List<QuarantinedRow> Quarantined { get; } = [];

    public List<Diagnostic> Findings { get; } = [];

    public IEnumerable<Registration> Registrations => _merged.OrderBy(m => m.Key.Code, StringComparer.Ordinal)
        .ThenBy(m => m.Key.Name, StringComparer.Ordinal).ThenBy(m => m.Key.Kvk, StringComparer.Ordinal)
        .Select(m => new Registration
        {
            Municipality = m.Value.First.Municipality,
            Organisation = m.Value.First.Organisation with { Contacts = [.. m.Value.Contacts] },
            Signals = [.. m.Value.Signals.Values],
            Cases = [.. m.Value.Cases.Values],
        });

    public void Add(DdasDelivery delivery, string source)
    {
        foreach (DdasMunicipalityDelivery item in delivery.Municipalities)
        {
            (string?, string?, string?) key = (item.Municipality?.Value, item.Organisation.Name, item.Organisation.KvkNumber);
            if (!_merged.TryGetValue(key, out Merged? merged))
            {
                _merged.Add(key, merged = new Merged(item));
            }

            foreach (DdasContact contact in item.Organisation.Contacts.Where(c => !merged.Contacts.Contains(c)))
            {
                merged.Contacts.Add(contact);
            }

            foreach (Signal signal in item.Signals.Where(s => !merged.Signals.TryAdd(s, s)))
            {
                Diagnostic finding = CliDiagnostics.DoubleAcrossFiles.At(source);
                Findings.Add(finding);
                Quarantined.Add(new QuarantinedRow(source, Row: null, Path: signal.Reference, [finding], signal.Reference, signal.Arrears));
            }

            foreach (SignalCase signalCase in item.Cases)
            {
                AddCase(merged, signalCase with { Signals = [.. signalCase.Signals.Select(s => merged.Signals[s])] }, source);
            }
        }
    }

    private void AddCase(Merged merged, SignalCase signalCase, string source)
    {
        if (merged.Cases.TryAdd(signalCase.Id, signalCase))
        {
            return;
        }

        SignalCase same = merged.Cases[signalCase.Id];
        if (same.Result == signalCase.Result && same.Attempts.SequenceEqual(signalCase.Attempts))
        {
            Findings.Add(CliDiagnostics.CaseAcrossFiles.At(source));
        }
        else
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"{signalCase.Id}-{merged.Cases.Count}");
            merged.Cases.Add(id, signalCase with { Id = id });
        }
    }

    private sealed class Merged(DdasMunicipalityDelivery first)
    {
        public DdasMunicipalityDelivery First { get; } = first;

        public List<DdasContact> Contacts { get; } = [];

        public OrderedDictionary<Signal, Signal> Signals { get; } = [];

        public OrderedDictionary<string, SignalCase> Cases { get; } = new(StringComparer.Ordinal);
    }
}
