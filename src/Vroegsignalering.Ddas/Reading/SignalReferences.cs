using Vroegsignalering.Cases;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>What cases say about signals, in one levering: each ID once, and references that lead to a signal.</summary>
internal sealed class SignalReferences(ReadFindings findings, bool withNumbers, int expected = 0)
{
    private const int FewReferences = 8;

    private readonly SignalTable _signals = new(withNumbers, expected);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Starts with another levering.</summary>
    public void Clear() => _signals.Clear();

    /// <summary>Notes a signal; <c>false</c>, with a finding, when one before it has its ID.</summary>
    public bool TryAdd(in SignalDraft draft, JsonPath path, int number)
    {
        if (draft.Id is null)
        {
            return true;
        }

        bool notPickedUp = draft.Signal?.Status
            is SignalStatus.NotPickedUpRepeat or SignalStatus.NotPickedUpUnjustified or SignalStatus.NotPickedUpOther;
        SignalFlags flags = (draft.Signal is null ? SignalFlags.SetAside : SignalFlags.None) | (notPickedUp ? SignalFlags.NotPickedUp : SignalFlags.None);
        if (_signals.TryAdd(SignalTable.Fingerprint(draft.Id), draft.Content, flags, number, out bool isSame))
        {
            return true;
        }

        findings.Add(isSame ? DdasDiagnostics.SignalDouble : DdasDiagnostics.SignalIdReused, path, "ID");
        return false;
    }

    public bool Contains(string id) => _signals.TryGet(SignalTable.Fingerprint(id), SignalFlags.None, out _, out _);

    /// <summary>Whether a case may refer to a signal, with findings; <paramref name="number"/> is that of the signal.</summary>
    public bool TryUse(ulong fingerprint, bool agreesWithNotPickedUp, JsonPath path, int index, out int number)
    {
        bool known = _signals.TryGet(fingerprint, SignalFlags.InCase, out SignalFlags flags, out number);
        if (!known || flags.HasFlag(SignalFlags.SetAside))
        {
            Add(known ? DdasDiagnostics.ReferenceQuarantined : DdasDiagnostics.ReferenceUnknown, path, index);
            return false;
        }

        if (flags.HasFlag(SignalFlags.NotPickedUp) && !agreesWithNotPickedUp)
        {
            Add(DdasDiagnostics.StatusContradictsCase, path, index);
        }

        if (flags.HasFlag(SignalFlags.InCase))
        {
            Add(DdasDiagnostics.SignalInTwoCases, path, index);
        }

        return true;
    }

    /// <summary>Whether it is the first time that a case has the reference; a finding when not.</summary>
    public bool IsFirst(CaseDraft draft, int index, JsonPath path)
    {
        List<string?> references = draft.References;
        bool isFirst;
        if (references.Count <= FewReferences)
        {
            isFirst = references.IndexOf(references[index]) == index;
        }
        else
        {
            if (index == 0)
            {
                _seen.Clear();
            }

            isFirst = _seen.Add(references[index]!);
        }

        if (!isFirst)
        {
            Add(DdasDiagnostics.ReferenceTwice, path, index);
        }

        return isFirst;
    }

    public static bool AgreesWithNotPickedUp(CaseResult? result) => result is CaseResult.NotPickedUpRepeat or CaseResult.NotPickedUpUnjustified
        or CaseResult.NotPickedUpOther or CaseResult.Deceased or CaseResult.NotResident;

    private void Add(DiagnosticCode code, JsonPath path, int index) => findings.Add(code, JsonPath.Item(path, "vroegsignalen", index));
}
