using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases;

/// <summary>All cases of a municipality in the order in which they need attention, each with its reasons and next step.</summary>
/// <remarks>Every signal of the request is on a line: nothing is dropped.</remarks>
public sealed class Worklist
{
    private readonly Dictionary<Signal, Signal> _current;

    private Worklist(IReadOnlyList<WorklistItem> items, WorklistMaker maker) =>
        (Items, Questions, RefusedOverrides, _current) = (items, maker.Questions, maker.RefusedOverrides, maker.Current);

    /// <summary>The lines: open cases in order of rank, then those that are closed.</summary>
    public IReadOnlyList<WorklistItem> Items { get; }

    /// <summary>What people have to say about pairs of signals that may belong together; answers go into <see cref="HouseholdOptions.Decisions"/>.</summary>
    public IReadOnlyList<HouseholdQuestion> Questions { get; }

    /// <summary>What people decided about priorities that was not followed, each with its reason.</summary>
    public IReadOnlyList<RefusedOverride> RefusedOverrides { get; }

    /// <summary>Makes households of the new signals, opens or joins cases, ranks them and those that were there.</summary>
    /// <exception cref="ArgumentException">A class of the policy names a strategy that the request does not have.</exception>
    public static Worklist Make(WorklistRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Policy.Classes.FirstOrDefault(c => c.Strategy is string id && !request.Strategies.ContainsKey(id)) is PriorityClass without)
        {
            throw new ArgumentException($"The class '{without.Id}' of the policy asks for the strategy '{without.Strategy}', which is not there.", nameof(request));
        }

        WorklistMaker maker = new(request);
        return new Worklist(maker.Make(), maker);
    }

    /// <summary>The signals to ask a register about before the worklist is made: the new ones that nothing else decides, and those of open cases,
    /// because the resident may have moved or died since, or the address may have become secret.</summary>
    /// <remarks>A register is asked no more than is needed: Wgs art. 8b.</remarks>
    public static IReadOnlyList<Signal> SignalsToCheck(WorklistRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new WorklistMaker(request with { Residency = [] }).ToCheck();
    }

    /// <summary>A signal of the request as it stands now, with the status that its case gave it; itself when nothing changed.</summary>
    public Signal Current(Signal signal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return _current.GetValueOrDefault(signal, signal);
    }
}
