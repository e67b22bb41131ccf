using System.Globalization;
using System.Text;
using Vroegsignalering.Cases;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>One levering of which nothing is kept but the fingerprints of its IDs.</summary>
internal sealed class StreamedMunicipality(ReadContext context, MunicipalityHead head)
{
    private readonly ReadFindings _findings = context.Findings;
    private readonly SignalTable _signals = new();
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
        bool isFirst = IsFirstWithId(draft, path);
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
                hasSignals |= IsAccepted(_late[i].Fingerprint, late.AgreesWithNotPickedUp, late.List, _late[i].Index);
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

    private bool IsFirstWithId(in SignalDraft draft, JsonPath path)
    {
        if (draft.Id is null)
        {
            return true;
        }

        bool notPickedUp = draft.Signal?.Status
            is SignalStatus.NotPickedUpRepeat or SignalStatus.NotPickedUpUnjustified or SignalStatus.NotPickedUpOther;
        SignalTable.Flags flags = (draft.Signal is null ? SignalTable.Flags.SetAside : 0) | (notPickedUp ? SignalTable.Flags.NotPickedUp : 0);
        if (_signals.TryAdd(SignalTable.Fingerprint(draft.Id), draft.Content, flags, out bool isSame))
        {
            return true;
        }

        _findings.Add(isSame ? DdasDiagnostics.SignalDouble : DdasDiagnostics.SignalIdReused, path, "ID");
        return false;
    }

    private string NextReference()
    {
        string reference;
        do
        {
            _withoutId++;
            reference = string.Create(CultureInfo.InvariantCulture, $"{MunicipalityReader.WithoutId}-{_withoutId}");
        }
        while (_signals.TryGet(SignalTable.Fingerprint(reference), out _));

        return reference;
    }

    private void LookUp(CaseDraft draft, JsonPath path)
    {
        _ids.Clear();
        HashSet<string>? seen = draft.References.Length > 1 ? new(StringComparer.Ordinal) : null;
        bool agrees = AgreesWithNotPickedUp(draft.Result);
        for (int i = 0; i < draft.References.Length; i++)
        {
            if (draft.References[i] is not string id)
            {
                continue;
            }

            if (seen?.Add(id) == false)
            {
                _findings.Add(DdasDiagnostics.ReferenceTwice, JsonPath.Item(path, "vroegsignalen", i));
            }
            else if (IsAccepted(SignalTable.Fingerprint(id), agrees, path, i))
            {
                _ids.Add(id);
            }
        }
    }

    private bool IsAccepted(ulong fingerprint, bool agreesWithNotPickedUp, JsonPath path, int index)
    {
        bool known = _signals.TryGet(fingerprint, out SignalTable.Flags flags);
        if (!known || flags.HasFlag(SignalTable.Flags.SetAside))
        {
            _findings.Add(
                known ? DdasDiagnostics.ReferenceQuarantined : DdasDiagnostics.ReferenceUnknown, JsonPath.Item(path, "vroegsignalen", index));
            return false;
        }

        _signals.PutInCase(fingerprint);
        if (flags.HasFlag(SignalTable.Flags.NotPickedUp) && !agreesWithNotPickedUp)
        {
            _findings.Add(DdasDiagnostics.StatusContradictsCase, JsonPath.Item(path, "vroegsignalen", index));
        }

        if (flags.HasFlag(SignalTable.Flags.InCase))
        {
            _findings.Add(DdasDiagnostics.SignalInTwoCases, JsonPath.Item(path, "vroegsignalen", index));
        }

        return true;
    }

    private DdasReadCase ReadLate(CaseDraft draft, JsonPath path)
    {
        _ids.Clear();
        HashSet<string>? seen = draft.References.Length > 1 ? new(StringComparer.Ordinal) : null;
        _lateCases.Add(new LateCase(path, path.Index, _late.Count, AgreesWithNotPickedUp(draft.Result)));
        for (int i = 0; i < draft.References.Length; i++)
        {
            if (draft.References[i] is not string id)
            {
                continue;
            }

            if (seen?.Add(id) == false)
            {
                _findings.Add(DdasDiagnostics.ReferenceTwice, JsonPath.Item(path, "vroegsignalen", i));
                continue;
            }

            _ids.Add(id);
            _late.Add(new LateReference(SignalTable.Fingerprint(id), i));
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

    private static bool AgreesWithNotPickedUp(CaseResult? result) => result is CaseResult.NotPickedUpRepeat or CaseResult.NotPickedUpUnjustified
        or CaseResult.NotPickedUpOther or CaseResult.Deceased or CaseResult.NotResident;

    /// <summary>A case that stood before the signals.</summary>
    private readonly record struct LateCase(JsonPath List, long Index, int FirstReference, bool AgreesWithNotPickedUp);

    private readonly record struct LateReference(ulong Fingerprint, int Index);
}
