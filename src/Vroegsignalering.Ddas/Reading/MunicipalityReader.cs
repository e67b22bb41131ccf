using System.Globalization;
using System.Text;
using System.Text.Json;
using Vroegsignalering.Cases;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Collects one levering: signals and cases as they come, in any order; <see cref="Finish"/> joins them.</summary>
internal sealed class MunicipalityReader(ReadContext context, ReadOnlyMemory<byte> file, MunicipalityHead head)
{
    /// <summary>The reference of a signal that came without; a number follows.</summary>
    public const string WithoutId = "zonder-id";

    private const int Quarantined = -1;

    private readonly ReadFindings _findings = context.Findings;
    private readonly List<Signal> _signals = [];
    private readonly List<int> _withoutId = [];
    private readonly Dictionary<string, (int Index, Range Bytes)> _byId = new(StringComparer.Ordinal);
    private readonly List<CaseDraft> _drafts = [];

    /// <summary>Takes the signal of which the findings were begun last.</summary>
    public void AddSignal(in SignalDraft draft, Range bytes, JsonPath place)
    {
        context.ReceivedSignals++;
        context.ReceivedArrears += draft.Arrears ?? Money.Zero;
        if (IsFirstWithId(draft, bytes, place) && draft.Signal is not null)
        {
            Accept(draft, draft.Signal);
            return;
        }

        context.QuarantinedSignals.Add(new QuarantinedRow(
            _findings.Source, Row: null, place.ToString(), _findings.OfItem(), Original(bytes), draft.Arrears));
    }

    /// <summary>Takes the case of which the findings were begun last.</summary>
    public void AddCase(CaseDraft draft, Range bytes, JsonPath place)
    {
        context.ReceivedCases++;
        (draft.Path, draft.Bytes, draft.Findings) = (JsonPath.ItemLike(place), bytes, _findings.RangeOfItem());
        _drafts.Add(draft);
    }

    public DdasMunicipalityDelivery Finish()
    {
        NameSignalsWithoutId();
        return new DdasMunicipalityDelivery
        {
            Municipality = head.Code,
            Organisation = head.Organisation ?? new DdasOrganisation(),
            Signals = _signals,
            Cases = JoinCases(),
        };
    }

    private void Accept(in SignalDraft draft, Signal signal)
    {
        if (draft.Id is null)
        {
            _withoutId.Add(_signals.Count);
        }

        _signals.Add(signal);
    }

    private bool IsFirstWithId(in SignalDraft draft, Range bytes, JsonPath place)
    {
        if (draft.Id is null)
        {
            return true;
        }

        if (_byId.TryAdd(draft.Id, (draft.Signal is null ? Quarantined : _signals.Count, bytes)))
        {
            return true;
        }

        bool same = IsSameContent(bytes, _byId[draft.Id].Bytes);
        _findings.Add(same ? DdasDiagnostics.SignalDouble : DdasDiagnostics.SignalIdReused, place, "ID");
        return false;
    }

    private bool IsSameContent(Range bytes, Range earlier)
    {
        using JsonDocument first = JsonDocument.Parse(file[earlier]);
        using JsonDocument second = JsonDocument.Parse(file[bytes]);
        try
        {
            return JsonElement.DeepEquals(first.RootElement, second.RootElement);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair cannot be compared as text.
            return false;
        }
    }

    /// <summary>At the end, because a number given must not be the ID of a signal further on.</summary>
    private void NameSignalsWithoutId()
    {
        int number = 0;
        foreach (int index in _withoutId)
        {
            string reference;
            do
            {
                number++;
                reference = string.Create(CultureInfo.InvariantCulture, $"{WithoutId}-{number}");
            }
            while (_byId.ContainsKey(reference));

            _signals[index] = _signals[index] with { Reference = reference };
        }
    }

    private List<SignalCase> JoinCases()
    {
        List<SignalCase> cases = new(_drafts.Count);
        bool[] inCase = new bool[_signals.Count];
        foreach (CaseDraft draft in _drafts)
        {
            _findings.Begin();
            List<Signal> signals = draft.IsObject ? Lookup(draft, inCase) : [];
            if (signals.Count > 0)
            {
                cases.Add(Join(draft, signals));
                continue;
            }

            if (draft.IsObject)
            {
                _findings.Add(DdasDiagnostics.CaseWithoutSignals, draft.Path);
            }

            context.QuarantinedCases.Add(new QuarantinedRow(
                _findings.Source,
                Row: null,
                draft.Path!.ToString(),
                [.. _findings.Range(draft.Findings.First, draft.Findings.Count), .. _findings.OfItem()],
                Original(draft.Bytes),
                Arrears: null));
        }

        return cases;
    }

    private List<Signal> Lookup(CaseDraft draft, bool[] inCase)
    {
        List<Signal> signals = new(draft.References.Length);
        HashSet<string>? seen = draft.References.Length > 1 ? new(StringComparer.Ordinal) : null;
        for (int i = 0; i < draft.References.Length; i++)
        {
            if (draft.References[i] is not string id)
            {
                continue;
            }

            DiagnosticCode? finding = null;
            bool known = _byId.TryGetValue(id, out (int Index, Range Bytes) found);
            int index = known ? found.Index : Quarantined;
            if (seen?.Add(id) == false)
            {
                finding = DdasDiagnostics.ReferenceTwice;
            }
            else if (index == Quarantined)
            {
                finding = known ? DdasDiagnostics.ReferenceQuarantined : DdasDiagnostics.ReferenceUnknown;
            }
            else
            {
                finding = inCase[index] ? DdasDiagnostics.SignalInTwoCases : null;
                inCase[index] = true;
                signals.Add(_signals[index]);
                CheckStatus(draft, _signals[index], i);
            }

            if (finding is not null)
            {
                _findings.Add(finding, JsonPath.Item(draft.Path!, "vroegsignalen", i));
            }
        }

        return signals;
    }

    private void CheckStatus(CaseDraft draft, Signal signal, int index)
    {
        bool notPickedUp = signal.Status is SignalStatus.NotPickedUpRepeat or SignalStatus.NotPickedUpUnjustified
            or SignalStatus.NotPickedUpOther;
        bool caseAgrees = draft.Result is CaseResult.NotPickedUpRepeat or CaseResult.NotPickedUpUnjustified
            or CaseResult.NotPickedUpOther or CaseResult.Deceased or CaseResult.NotResident;
        if (notPickedUp && !caseAgrees)
        {
            _findings.Add(DdasDiagnostics.StatusContradictsCase, JsonPath.Item(draft.Path!, "vroegsignalen", index));
        }
    }

    private SignalCase Join(CaseDraft draft, List<Signal> signals) => new()
    {
        Id = context.Unique(CaseNumber.For(head.Code, signals.Select(signal => signal.Reference), draft.MatchedOn, draft.PickedUpOn)),
        Signals = signals,
        MatchedOn = draft.MatchedOn,
        MatchingPeriodStart = draft.PeriodStart,
        MatchingPeriodEnd = draft.PeriodEnd,
        PickedUpOn = draft.PickedUpOn,
        Attempts = draft.Attempts,
        Result = draft.Result,
    };

    private string Original(Range bytes) => Encoding.UTF8.GetString(file[bytes].Span);
}
