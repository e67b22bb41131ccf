using System.Globalization;
using System.Text;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>One levering of which nothing is kept but the fingerprints of its IDs.</summary>
internal sealed class StreamedMunicipality(ReadContext context, MunicipalityHead head, SignalReferences signals)
{
    private readonly ReadFindings _findings = context.Findings;
    private readonly List<string> _ids = [];
    private readonly List<LateReference> _late = [];
    private readonly List<LateCase> _lateCases = [];
    private bool _signalsAreKnown;
    private int _withoutId;
    private int _nextLate;

    public MunicipalityHead Head => head;

    /// <summary>Gets or sets whether its start was given.</summary>
    public bool IsStarted { get; set; }

    public long AcceptedSignals { get; private set; }

    public long AcceptedCases { get; private set; }

    public void EndSignals() => _signalsAreKnown = true;

    public DdasReadItem Read(in SignalDraft draft, JsonPath path, ReadOnlyMemory<byte> bytes)
    {
        context.ReceivedSignals++;
        context.ReceivedArrears += draft.Arrears ?? Money.Zero;
        bool isFirst = signals.TryAdd(draft, path, number: 0);
        if (!isFirst || draft.Signal is not Signal signal)
        {
            context.SignalsSetAside++;
            return SetAside(path, bytes, draft.Arrears, isCase: false);
        }

        AcceptedSignals++;
        return new DdasReadSignal(path, path.Index)
        {
            Signal = draft.Id is null ? signal with { Reference = NextReference() } : signal,
            HasId = draft.Id is not null,
            Findings = context.TakeFindings(),
        };
    }

    public DdasReadItem Read(CaseDraft draft, JsonPath path, ReadOnlyMemory<byte> bytes)
    {
        context.ReceivedCases++;
        if (draft.IsObject && !_signalsAreKnown)
        {
            return ReadLate(draft, path);
        }

        if (draft.IsObject)
        {
            LookUp(draft, path);
            if (_ids.Count > 0)
            {
                return Accept(draft, path, signalsAreKnown: true);
            }

            _findings.Add(DdasDiagnostics.CaseWithoutSignals, path);
        }

        context.CasesSetAside++;
        return SetAside(path, bytes, arrears: null, isCase: true);
    }

    /// <summary>What is found about the next case that stood before the signals; <c>null</c> after the last.</summary>
    public DdasLateCaseFindings? NextLate()
    {
        while (_nextLate < _lateCases.Count)
        {
            LateCase late = _lateCases[_nextLate];
            _nextLate++;
            int end = _nextLate < _lateCases.Count ? _lateCases[_nextLate].FirstReference : _late.Count;
            _findings.Begin();
            late.List.Index = late.Index;
            bool hasSignals = false;
            for (int i = late.FirstReference; i < end; i++)
            {
                hasSignals |= signals.TryUse(_late[i].Fingerprint, late.AgreesWithNotPickedUp, late.List, _late[i].Index, out _);
            }

            if (!hasSignals)
            {
                _findings.Add(DdasDiagnostics.CaseWithoutSignals, late.List);
                context.CasesSetAside++;
                AcceptedCases--;
            }

            if (_findings.Count > 0)
            {
                return new DdasLateCaseFindings(late.List, late.Index) { HasSignals = hasSignals, Findings = context.TakeFindings() };
            }
        }

        return null;
    }

    private string NextReference()
    {
        string reference;
        do
        {
            _withoutId++;
            reference = string.Create(CultureInfo.InvariantCulture, $"{MunicipalityReader.WithoutId}-{_withoutId}");
        }
        while (signals.Contains(reference));

        return reference;
    }

    private void LookUp(CaseDraft draft, JsonPath path)
    {
        _ids.Clear();
        bool agrees = SignalReferences.AgreesWithNotPickedUp(draft.Result);
        for (int i = 0; i < draft.References.Count; i++)
        {
            if (draft.References[i] is string id && signals.IsFirst(draft, i, path)
                && signals.TryUse(SignalTable.Fingerprint(id), agrees, path, i, out _))
            {
                _ids.Add(id);
            }
        }
    }

    private DdasReadCase ReadLate(CaseDraft draft, JsonPath path)
    {
        _ids.Clear();
        _lateCases.Add(new LateCase(path, path.Index, _late.Count, SignalReferences.AgreesWithNotPickedUp(draft.Result)));
        for (int i = 0; i < draft.References.Count; i++)
        {
            if (draft.References[i] is string id && signals.IsFirst(draft, i, path))
            {
                _ids.Add(id);
                _late.Add(new LateReference(SignalTable.Fingerprint(id), i));
            }
        }

        return Accept(draft, path, signalsAreKnown: false);
    }

    private DdasReadCase Accept(CaseDraft draft, JsonPath path, bool signalsAreKnown)
    {
        AcceptedCases++;
        return new DdasReadCase(path, path.Index)
        {
            Case = new DdasCase
            {
                SignalIds = _ids,
                Result = draft.Result,
                MatchedOn = draft.MatchedOn,
                MatchingPeriodStart = draft.PeriodStart,
                MatchingPeriodEnd = draft.PeriodEnd,
                PickedUpOn = draft.PickedUpOn,
                Attempts = draft.Attempts,
            },
            SignalsAreKnown = signalsAreKnown,
            Findings = context.TakeFindings(),
        };
    }

    private DdasSetAside SetAside(JsonPath path, ReadOnlyMemory<byte> bytes, Money? arrears, bool isCase)
    {
        Diagnostic[] findings = context.TakeFindings();
        return new DdasSetAside(path, path.Index)
        {
            Row = new QuarantinedRow(_findings.Source, Row: null, path.ToString(), findings, Encoding.UTF8.GetString(bytes.Span), arrears),
            IsCase = isCase,
            Findings = findings,
        };
    }

    /// <summary>A case that stood before the signals.</summary>
    private readonly record struct LateCase(JsonPath List, long Index, int FirstReference, bool AgreesWithNotPickedUp);

    private readonly record struct LateReference(ulong Fingerprint, int Index);
}
