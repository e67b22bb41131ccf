using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Writes one item of <c>vroegsignaalzaken</c>.</summary>
internal sealed class CaseWriter
{
    private const string Path = "vroegsignaalzaken[]";
    private const int Few = 16;

    private readonly Utf8Output _output;
    private readonly SignalIds _ids;
    private readonly ChoiceField<CaseResult> _result;
    private readonly DateField _matchedOn;
    private readonly DateField _periodStart;
    private readonly DateField _periodEnd;
    private readonly DateField _pickedUpOn;
    private readonly AttemptWriter _attempts;
    private readonly CaseGaps _gaps;
    private readonly WriteGaps.Gap _notWritten;
    private readonly WriteGaps.Gap _referenceNotWritten;
    private readonly WriteGaps.Gap _referenceDouble;
    private readonly List<string> _references = [];
    private HashSet<string>? _many;

    public CaseWriter(Utf8Output output, WriteGaps gaps, VersionNames names, SignalIds ids)
    {
        (_output, _ids) = (output, ids);
        Fields fields = new(output, gaps, names.Version, Path);
        _result = fields.Choice<CaseResult>("resultaat", VersionWords.Of, DdasWriteDiagnostics.ResultNotInVersion);
        _matchedOn = fields.Date("matchingsdatum");
        _periodStart = fields.Date(names.MatchingPeriodStart);
        _periodEnd = fields.Date(names.MatchingPeriodEnd);
        _pickedUpOn = fields.Date(names.PickedUpOn);
        _attempts = new AttemptWriter(output, gaps, names, Path);
        _gaps = new CaseGaps(gaps, Path);
        _notWritten = gaps.Of(DdasDiagnostics.CaseNotWritten, Path);
        _referenceNotWritten = gaps.Of(DdasDiagnostics.CaseReferenceNotWritten, $"{Path}.vroegsignalen[]");
        _referenceDouble = gaps.Of(DdasDiagnostics.CaseReferenceDouble, $"{Path}.vroegsignalen[]");
    }

    /// <summary>Writes a case; <c>false</c> when none of its signals was written, and then neither is the case.</summary>
    public bool Write(SignalCase signalCase)
    {
        ClearReferences();
        IReadOnlyList<Signal> signals = signalCase.Signals;
        for (int i = 0; i < signals.Count; i++)
        {
            AddReference(_ids.Find(signals[i]));
        }

        if (!StartCase())
        {
            return false;
        }

        WriteResult(signalCase.Result);
        WriteDates(signalCase.MatchedOn, signalCase.MatchingPeriodStart, signalCase.MatchingPeriodEnd, signalCase.PickedUpOn);
        EndCase(signalCase.Attempts);
        _gaps.Count(signalCase);
        return true;
    }

    /// <summary>Writes a case that names its signals; <c>false</c> when none of them was written, and then neither is the case.</summary>
    public bool Write(DdasCase read)
    {
        ClearReferences();
        foreach (string id in read.SignalIds)
        {
            AddReference(_ids.Find(id));
        }

        if (!StartCase())
        {
            return false;
        }

        WriteResult(read.Result);
        WriteDates(read.MatchedOn, read.MatchingPeriodStart, read.MatchingPeriodEnd, read.PickedUpOn);
        EndCase(read.Attempts);
        return true;
    }

    private void ClearReferences()
    {
        _references.Clear();
        _many = null;
    }

    private void AddReference(string? id)
    {
        if (id is null)
        {
            _referenceNotWritten.Add();
        }
        else if (IsNew(id))
        {
            _references.Add(id);
        }
        else
        {
            _referenceDouble.Add();
        }
    }

    private bool IsNew(string id)
    {
        if (_references.Count < Few)
        {
            return !_references.Contains(id, StringComparer.Ordinal);
        }

        _many ??= new HashSet<string>(_references, StringComparer.Ordinal);
        return _many.Add(id);
    }

    private bool StartCase()
    {
        if (_references.Count == 0)
        {
            _notWritten.Add();
            return false;
        }

        _output.Start('{');
        return true;
    }

    private void WriteResult(CaseResult? result)
    {
        if (result is CaseResult stated)
        {
            _result.Write(stated);
        }
    }

    private void WriteDates(LocalDate? matchedOn, LocalDate? periodStart, LocalDate? periodEnd, LocalDate? pickedUpOn)
    {
        _matchedOn.Write(matchedOn);
        _periodStart.Write(periodStart);
        _periodEnd.Write(periodEnd);
        _pickedUpOn.Write(pickedUpOn);
    }

    private void EndCase(IReadOnlyList<ContactAttempt> attempts)
    {
        _output.Start("\"vroegsignalen\":"u8, '[');
        foreach (string reference in _references)
        {
            _output.Start('{');
            _output.Text("\"ID\":"u8, reference);
            _output.End('}');
        }

        _output.End(']');
        _attempts.Write(attempts);
        _output.End('}');
    }
}
