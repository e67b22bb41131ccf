using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Collects one levering: signals and cases as they come, in any order; <see cref="Finish"/> joins them.</summary>
internal sealed class MunicipalityReader(ReadContext context, ReadOnlyMemory<byte> file, MunicipalityHead head, int expected) : IDisposable
{
    /// <summary>The reference of a signal that came without; a number follows.</summary>
    public const string WithoutId = "zonder-id";

    private readonly ReadFindings _findings = context.Findings;
    private readonly PooledList<Signal> _signals = new();
    private readonly List<int> _withoutId = [];
    private readonly SignalReferences _references = new(context.Findings, withNumbers: true, expected);
    private readonly PooledList<SignalCase> _cases = new();
    private readonly List<CaseDraft> _drafts = [];
    private readonly List<Signal> _ofCase = [];
    private readonly List<string> _idsOfCase = [];
    private bool _signalsAreKnown;
    private MunicipalityCode? _numberedFor;

    public void EndSignals() => _signalsAreKnown = true;

    /// <summary>Takes the signal of which the findings were begun last.</summary>
    public void AddSignal(in SignalDraft draft, Range bytes, JsonPath place)
    {
        context.ReceivedSignals++;
        context.ReceivedArrears += draft.Arrears ?? Money.Zero;
        if (_references.TryAdd(draft, place, _signals.Count) && draft.Signal is not null)
        {
            Accept(draft, draft.Signal);
            return;
        }

        context.QuarantinedSignals.Add(new QuarantinedRow(
            _findings.Source, Row: null, place.ToString(), _findings.OfItem(), Original(bytes), draft.Arrears));
    }

    /// <summary>Takes the case of which the findings were begun last. Its signals are looked up now when all of them are there; otherwise it waits,
    /// with all cases behind it, for the end of the levering.</summary>
    public void AddCase(CaseDraft draft, Range bytes, JsonPath place)
    {
        context.ReceivedCases++;
        draft.Bytes = bytes;
        if (_drafts.Count == 0 && IsComplete(draft))
        {
            _numberedFor = head.Code;
            Join(draft, place, []);
            return;
        }

        (draft.Path, draft.Findings, draft.IsKept) = (JsonPath.ItemLike(place), _findings.RangeOfItem(), true);
        _drafts.Add(draft);
    }

    public DdasMunicipalityDelivery Finish()
    {
        NameSignalsWithoutId();
        if (_cases.Count > 0 && _numberedFor != head.Code)
        {
            NumberAgain();
        }

        foreach (CaseDraft draft in _drafts)
        {
            List<Diagnostic> before = _findings.Range(draft.Findings.First, draft.Findings.Count);
            _findings.Begin();
            Join(draft, draft.Path!, before);
        }

        return new DdasMunicipalityDelivery
        {
            Municipality = head.Code,
            Organisation = head.Organisation ?? new DdasOrganisation(),
            Signals = _signals.All,
            Cases = _cases.All,
        };
    }

    public void Dispose()
    {
        _signals.Dispose();
        _cases.Dispose();
    }

    private bool IsComplete(CaseDraft draft)
    {
        bool isComplete = _signalsAreKnown && head.Code is not null;
        foreach (string? id in draft.References)
        {
            isComplete = isComplete && (id is null || _references.Contains(id));
        }

        return isComplete;
    }

    private void Accept(in SignalDraft draft, Signal signal)
    {
        if (draft.Id is null)
        {
            _withoutId.Add(_signals.Count);
        }

        _signals.Add(signal);
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
            while (_references.Contains(reference));

            _signals[index] = _signals[index] with { Reference = reference };
        }
    }

    /// <summary>Once in a lifetime: a levering with a second code behind its cases.</summary>
    private void NumberAgain()
    {
        for (int i = 0; i < _cases.Count; i++)
        {
            SignalCase numbered = _cases[i];
            _cases[i] = numbered with { Id = Number([.. numbered.Signals.Select(signal => signal.Reference)], numbered.MatchedOn, numbered.PickedUpOn) };
        }
    }

    private void Join(CaseDraft draft, JsonPath path, List<Diagnostic> before)
    {
        if (draft.IsObject)
        {
            LookUp(draft, path);
            if (_ofCase.Count > 0)
            {
                _cases.Add(Case(draft));
                return;
            }

            _findings.Add(DdasDiagnostics.CaseWithoutSignals, path);
        }

        context.QuarantinedCases.Add(new QuarantinedRow(
            _findings.Source, Row: null, path.ToString(), [.. before, .. _findings.OfItem()], Original(draft.Bytes), Arrears: null));
    }

    private void LookUp(CaseDraft draft, JsonPath path)
    {
        _ofCase.Clear();
        _idsOfCase.Clear();
        bool agrees = SignalReferences.AgreesWithNotPickedUp(draft.Result);
        for (int i = 0; i < draft.References.Count; i++)
        {
            if (draft.References[i] is string id && _references.IsFirst(draft, i, path)
                && _references.TryUse(SignalTable.Fingerprint(id), agrees, path, i, out int number))
            {
                _ofCase.Add(_signals[number]);
                _idsOfCase.Add(id);
            }
        }
    }

    private SignalCase Case(CaseDraft draft) => new()
    {
        Id = Number(CollectionsMarshal.AsSpan(_idsOfCase), draft.MatchedOn, draft.PickedUpOn),
        Signals = _ofCase,
        MatchedOn = draft.MatchedOn,
        MatchingPeriodStart = draft.PeriodStart,
        MatchingPeriodEnd = draft.PeriodEnd,
        PickedUpOn = draft.PickedUpOn,
        Attempts = draft.Attempts,
        Result = draft.Result,
    };

    private string Number(Span<string> references, LocalDate? matchedOn, LocalDate? pickedUpOn) =>
        context.Unique(CaseNumber.For(head.Code, references, matchedOn, pickedUpOn));

    private string Original(Range bytes) => Encoding.UTF8.GetString(file[bytes].Span);
}
