using NodaTime;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>All versions of the signals that are taken in, with which of them count.</summary>
internal sealed class SignalVersions
{
    private readonly List<SignalVersion> _all;

    private SignalVersions(List<SignalVersion> all) => _all = all;

    public IEnumerable<SignalVersion> New => _all.Where(v => !v.IsThere);

    public IEnumerable<SignalVersion> Changed => _all.Where(v => v.IsThere && v.Changes);

    public static SignalVersions Of(IReadOnlyCollection<SignalVersion> there, IReadOnlyCollection<StoredSignal> given)
    {
        Dictionary<SignalKey, SignalVersion> all = new(there.Count + given.Count);
        foreach (SignalVersion one in there)
        {
            all.Add(one.Content, one);
        }

        foreach (StoredSignal one in given)
        {
            if (all.TryGetValue(one.Content, out SignalVersion? known))
            {
                known.Meet(one);
            }
            else
            {
                all.Add(one.Content, SignalVersion.Of(one));
            }
        }

        Dictionary<SignalKey, (LocalDate? Day, LocalDate? ReceivedOn)> newest = new(all.Count);
        foreach (SignalVersion one in all.Values)
        {
            if (!newest.TryGetValue(one.Reference, out (LocalDate? Day, LocalDate? ReceivedOn) best) || IsNewer((one.Day, one.ReceivedOn), best))
            {
                newest[one.Reference] = (one.Day, one.ReceivedOn);
            }
        }

        foreach (SignalVersion one in all.Values)
        {
            one.IsReplaced = newest[one.Reference] != (one.Day, one.ReceivedOn);
        }

        return new SignalVersions([.. all.Values]);
    }

    public SignalsAdded Counts(int given)
    {
        int added = New.Count(v => !v.IsReplaced);
        int late = New.Count(v => v.IsReplaced);
        return new SignalsAdded(added, given - added - late, late, _all.Count(v => v is { IsThere: true, WasReplaced: false, IsReplaced: true }));
    }

    // As SignalIntake has it: by day, then by day of receipt; one without a day is the oldest.
    private static bool IsNewer((LocalDate? Day, LocalDate? ReceivedOn) one, (LocalDate? Day, LocalDate? ReceivedOn) other)
    {
        int order = Nullable.Compare(one.Day, other.Day);
        return order > 0 || (order == 0 && Nullable.Compare(one.ReceivedOn, other.ReceivedOn) > 0);
    }
}
