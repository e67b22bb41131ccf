using NodaTime;
using Vroegsignalering.Simulation.Randomness;

namespace Vroegsignalering.Simulation.Lives;

/// <summary>What stays the same of a household: the same under every way of working.</summary>
internal readonly struct Traits
{
    /// <summary>The day on which the oldest resident was born, in days since 1 January 1900, so that no age depends on the machine.</summary>
    public readonly int BornOn;
    public readonly AgeGroup Age;

    /// <summary>The place in <see cref="LifeRates.OfMonth.Entry"/>: age group and vulnerability.</summary>
    public readonly byte Risk;
    /// <summary>The month of the quarter in which water is billed.</summary>
    public readonly byte BillMonth;

    /// <summary>Tells whether the water company bills by the month.</summary>
    public readonly ushort WaterDraw;
    public readonly bool Rents;
    public readonly bool HasChildren;
    public readonly bool HasPhone;
    public readonly bool HasMessages;
    public readonly bool IsHardToReach;

    private Traits(ulong household, in SimulationRandom random, LifeRates rates)
    {
        RandomWords a = random.Draw(household, (ushort)Purpose.Traits, 0);
        RandomWords b = random.Draw(household, (ushort)Purpose.Reachability, 0);
        Age = a.A < rates.Young ? AgeGroup.Young : a.A < rates.YoungOrMiddle ? AgeGroup.Middle : AgeGroup.Old;
        (int from, int years) = Age switch { AgeGroup.Young => (18, 9), AgeGroup.Middle => (27, 40), _ => (67, 25) };
        int days = (int)(((ulong)a.B * (ulong)(years * 365)) >> 32) + (from * 366);
        BornOn = rates.FirstDay - days;
        bool vulnerable = a.C < rates.Vulnerable;
        Risk = (byte)(((int)Age * 2) + (vulnerable ? 1 : 0));
        Rents = (a.D & 0xFFFF) < rates.Renting;
        HasChildren = Age != AgeGroup.Old && (a.D >> 16) < rates.Children;
        IsHardToReach = b.A < rates.HardToReach;
        HasPhone = (b.B & 0xFFFF) < rates.Phone;
        HasMessages = HasPhone && (b.B >> 16) < rates.Messages;
        BillMonth = (byte)((b.C & 0xFFFF) % 3);
        WaterDraw = (ushort)(b.C >> 16);
    }

    public LocalDate BirthDate => new LocalDate(1900, 1, 1).PlusDays(BornOn);

    public static void Fill(Span<Traits> traits, ulong first, in SimulationRandom random, LifeRates rates)
    {
        for (int i = 0; i < traits.Length; i++)
        {
            traits[i] = new Traits(first + (ulong)i, random, rates);
        }
    }
}
