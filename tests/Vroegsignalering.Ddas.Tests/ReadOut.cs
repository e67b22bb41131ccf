using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Vroegsignalering.Cases;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Ddas.Tests;

/// <summary>Everything that came out of a delivery, as text to compare: read as a whole, or from a stream.</summary>
internal static partial class ReadOut
{
    public static string Of(DdasReadResult result)
    {
        Lines lines = new();
        foreach (DdasMunicipalityDelivery municipality in result.Delivery?.Municipalities ?? [])
        {
            lines.Add(0, Head(municipality.Municipality, municipality.Organisation));
            lines.AddRange(1, municipality.Signals.Select(Signal));
            lines.AddRange(2, municipality.Cases.Select(c => Case(c.Signals.Select(s => s.Reference), AsDdas(c))));
        }

        DdasDelivery? delivery = result.Delivery;
        if (delivery is not null)
        {
            lines.Add(3, string.Create(CultureInfo.InvariantCulture, $"{delivery.PeriodStart}|{delivery.PeriodEnd}|{delivery.DeliveredAt}|{delivery.SupplierCode}"));
        }

        lines.AddRange(4, result.QuarantinedSignals.Concat(result.QuarantinedCases).Select(SetAside).Order(StringComparer.Ordinal));
        lines.AddRange(5, result.Diagnostics.Select(d => d.ToString()).Order(StringComparer.Ordinal));
        lines.Add(6, string.Create(CultureInfo.InvariantCulture, $"{result.Version}|{result.ReceivedSignals}|{result.ReceivedArrears}|{result.ReceivedCases}"));
        return lines.ToString();
    }

    /// <summary>What came out of a stream; of a refused one only why, as when it is read as a whole.</summary>
    public static string Of(Stream stream, out DdasReadSummary summary)
    {
        Lines lines = new();
        List<string> findings = [];
        List<string> setAside = [];
        List<(string Place, DdasCase Case, bool IsKnown)> cases = [];
        HashSet<string> accepted = new(StringComparer.Ordinal);
        List<string> signals = [];
        using DdasStreamReader reader = DdasStreamReader.Open(stream, A.File);
        while (reader.Read())
        {
            findings.AddRange(reader.Item.Findings.Select(d => d.ToString()));
            switch (reader.Item)
            {
                case DdasMunicipalityStart:
                    cases.Clear();
                    accepted.Clear();
                    signals.Clear();
                    break;
                case DdasReadSignal read:
                    signals.Add(Signal(read.Signal));
                    accepted.UnionWith(read.HasId ? [read.Signal.Reference] : []);
                    break;
                case DdasReadCase read:
                    cases.Add((read.Place, read.Case, read.SignalsAreKnown));
                    break;
                case DdasSetAside aside:
                    setAside.Add(SetAside(aside.Row));
                    break;
                case DdasLateCaseFindings { HasSignals: false } late:
                    setAside.Add(late.Place);
                    cases.RemoveAll(c => string.Equals(c.Place, late.Place, StringComparison.Ordinal));
                    break;
                case DdasMunicipalityEnd end:
                    lines.Add(0, Head(end.Municipality, end.Organisation));
                    lines.AddRange(1, signals);
                    lines.AddRange(2, cases.Select(c => Case(c.Case.SignalIds.Where(id => c.IsKnown || accepted.Contains(id)), c.Case)));
                    Assert.Equal((signals.Count, cases.Count), (end.Signals, end.Cases));
                    break;
            }
        }

        summary = reader.Summary;
        if (summary.IsRefused && summary.Refusal!.Code != DdasDiagnostics.NoMunicipality)
        {
            return Of(Refused(summary.Refusal));
        }

        if (!summary.IsRefused)
        {
            lines.Add(3, string.Create(CultureInfo.InvariantCulture, $"{summary.PeriodStart}|{summary.PeriodEnd}|{summary.DeliveredAt}|{summary.SupplierCode}"));
        }

        lines.AddRange(4, setAside.Order(StringComparer.Ordinal));
        lines.AddRange(5, findings.Order(StringComparer.Ordinal));
        lines.Add(6, string.Create(CultureInfo.InvariantCulture, $"{summary.Version}|{summary.ReceivedSignals}|{summary.ReceivedArrears}|{summary.ReceivedCases}"));
        Assert.Equal(summary.SignalsSetAside + summary.CasesSetAside, setAside.Count);
        Assert.Equal(findings.Count, summary.Findings.Sum(count => count.Value));
        return lines.ToString();
    }

    private static DdasReadResult Refused(Diagnostic refusal) => new()
    {
        Version = DdasVersion.NotStated,
        Delivery = null,
        Diagnostics = [refusal],
        QuarantinedSignals = [],
        QuarantinedCases = [],
        ReceivedSignals = 0,
        ReceivedArrears = Money.Zero,
        ReceivedCases = 0,
    };

    private static DdasCase AsDdas(SignalCase c) => new()
    {
        SignalIds = [],
        Result = c.Result,
        MatchedOn = c.MatchedOn,
        MatchingPeriodStart = c.MatchingPeriodStart,
        MatchingPeriodEnd = c.MatchingPeriodEnd,
        PickedUpOn = c.PickedUpOn,
        Attempts = c.Attempts,
    };

    private static string Head(MunicipalityCode? code, DdasOrganisation organisation) =>
        $"{code}|{organisation.Name}|{organisation.KvkNumber}|{string.Join(',', organisation.Contacts.Select(c => $"{c.Name}/{c.Phone}/{c.Email}/{c.JobTitle}"))}";

    // The number of a signal without ID depends on what follows it, and a stream does not know that yet.
    private static string Signal(Signal s) =>
        WithoutId().Replace(s.Reference, "zonder-id") + (s with { Reference = "x" }, s.Arrears, s.ArrearsStartOn, s.SentOn, s.Crisis, s.WarmHandover, s.Status,
            s.Person.Bsn?.ToUnmaskedString(), s.Person.UnverifiedBsn?.ToUnmaskedString(), s.Person.Initials, s.Person.NamePrefix, s.Person.LastName,
            s.Person.BirthDate, s.Person.Sex, s.Address?.ToUnmaskedString(), s.Address?.Street, s.Address?.Town);

    private static string Case(IEnumerable<string> ids, DdasCase c) =>
        $"{string.Join(',', ids)}|{c.Result}|{c.MatchedOn}|{c.MatchingPeriodStart}|{c.MatchingPeriodEnd}|{c.PickedUpOn}|{string.Join(',', c.Attempts)}";

    private static string SetAside(QuarantinedRow row) =>
        row.Findings[^1].Code == DdasDiagnostics.CaseWithoutSignals && row.Path is string place ? place
            : $"{row.Path} {row.Arrears} {string.Join(',', row.Findings.Select(f => f.Code))} {row.Original}";

    [GeneratedRegex("^zonder-id-[0-9]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex WithoutId();

    private sealed class Lines
    {
        private readonly SortedDictionary<int, StringBuilder> _parts = [];

        public void Add(int part, string line)
        {
            if (!_parts.TryGetValue(part, out StringBuilder? text))
            {
                _parts[part] = text = new StringBuilder();
            }

            text.Append(line).Append('\n');
        }

        public void AddRange(int part, IEnumerable<string> lines)
        {
            foreach (string line in lines)
            {
                Add(part, line);
            }
        }

        public override string ToString() => string.Join("--\n", _parts.Values);
    }
}
