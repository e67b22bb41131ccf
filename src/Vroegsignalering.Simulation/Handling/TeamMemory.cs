using Vroegsignalering.Signals;
using Vroegsignalering.Simulation.Lives;

namespace Vroegsignalering.Simulation.Handling;

/// <summary>The memory of one team: used again for the next, so that it does not grow with households or replications.</summary>
internal sealed class TeamMemory(int households)
{
    public Traits[] Traits { get; } = new Traits[households];

    public Life[] Lives { get; } = new Life[households];

    public Resident?[] Residents { get; } = new Resident?[households];

    public HouseholdHistory?[] Histories { get; } = new HouseholdHistory?[households];

    public CaseWork?[] OpenCases { get; } = new CaseWork?[households];

    public List<Signal> Signals { get; } = [];

    public List<CaseWork> Cases { get; } = [];

    public void Restart()
    {
        Signals.Clear();
        Cases.Clear();
        Array.Clear(Lives);
        Array.Clear(Histories);
        Array.Clear(OpenCases);
    }
}
