using System.Globalization;
using Vroegsignalering.Signals;
using Vroegsignalering.Simulation.Lives;

namespace Vroegsignalering.Simulation.Handling;

/// <summary>Who signals are about: an invented person with a birth date and a number, and nothing else.</summary>
internal sealed class Resident(int place, in Traits traits)
{
    public Person Person { get; } = new() { BirthDate = traits.BirthDate };

    /// <summary>The reference of all signals of the household: by it the indicators see who is the same.</summary>
    public string Key { get; } = place.ToString(CultureInfo.InvariantCulture);
}
