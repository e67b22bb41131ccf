using Vroegsignalering.Signals;

namespace Vroegsignalering.Simulation.Lives;

/// <summary>The four sectors of the law, as places in arrays.</summary>
/// <remarks>Source: Wgs art. 3 lid 1 onder b: rent, energy, water, health insurance.</remarks>
internal static class Sector
{
    public const int Rent = 0;
    public const int Energy = 1;
    public const int Water = 2;
    public const int Health = 3;
    public const int Count = 4;

    public static readonly PartnerType[] Partners = [PartnerType.Rent, PartnerType.Energy, PartnerType.Water, PartnerType.HealthInsurance];
    public static readonly string[] Ids = ["rent", "energy", "water", "health"];
}
