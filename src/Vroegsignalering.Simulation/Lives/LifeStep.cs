using Vroegsignalering.Simulation.Randomness;

namespace Vroegsignalering.Simulation.Lives;

/// <summary>Lives one month of a household: trouble begins or ends, bills are left unpaid, arrears grow or are paid.</summary>
internal static class LifeStep
{
    /// <summary>Whether the household is in trouble when the study begins.</summary>
    public static bool StartsInTrouble(ulong household, in Traits traits, LifeRates rates, in SimulationRandom random) =>
        random.Draw(household, (ushort)Purpose.Start, 0).A < rates.Start[traits.Risk];

    /// <summary>Lives a month.</summary>
    /// <returns>Whether there are arrears of before this month, which partners may report.</returns>
    public static bool Live(ref Life life, in Traits traits, ulong household, int month, LifeRates rates, in SimulationRandom random)
    {
        LifeRates.OfMonth now = rates.Months[month];
        RandomWords words = random.Draw(household, (ushort)Purpose.Month, (ushort)month);
        if (!life.InTrouble && !life.HasArrears && words.A >= now.Entry[traits.Risk] && words.D >= now.YearlyPremium)
        {
            return false;
        }

        return LiveOn(ref life, traits, household, month, rates, random, words);
    }

    private static bool LiveOn(ref Life life, in Traits traits, ulong household, int month, LifeRates rates, in SimulationRandom random, in RandomWords words)
    {
        LifeRates.OfMonth now = rates.Months[month];
        bool before = AgeAndPay(ref life, words.D, life.InTrouble ? rates.PaidInTrouble : rates.PaidAfter);
        life.InTrouble = life.InTrouble ? words.A >= rates.Recovery : words.A < now.Entry[traits.Risk];
        uint bills = life.InTrouble ? Unpaid(traits, month, rates, now, words) : 0;
        bills |= words.D < now.YearlyPremium ? 1u << Sector.Health : 0;
        for (int sector = 0; bills != 0; sector++, bills >>= 1)
        {
            if ((bills & 1) != 0)
            {
                life.Owed[sector] = life.Owed[sector] > 0
                    ? rates.Grown(life.Owed[sector], life.Lasting[sector])
                    : rates.FirstCents(sector, random.Draw(household, (ushort)Purpose.Amount, (ushort)((month * Sector.Count) + sector)).A);
                life.Lasting[sector] = Math.Max((byte)1, life.Lasting[sector]);
            }
        }

        return before;
    }

    // What lasted a month lasts one more, unless it is paid now. New arrears begin after this, so that they count from 1 in the month after.
    private static bool AgeAndPay(ref Life life, uint random, uint paid)
    {
        bool left = false;
        for (int sector = 0; sector < Sector.Count; sector++)
        {
            if (life.Lasting[sector] == 0)
            {
                continue;
            }

            // Each sector has its own quarter turn of the number, so that not all is paid at once.
            if (((random >> (sector * 8)) | (random << (32 - (sector * 8)))) >> 16 < paid)
            {
                life.Clear(sector);
            }
            else
            {
                life.Lasting[sector] = (byte)Math.Min(255, life.Lasting[sector] + 1);
                left = true;
            }
        }

        return left;
    }

    private static uint Unpaid(in Traits traits, int month, LifeRates rates, LifeRates.OfMonth now, in RandomWords words)
    {
        uint bills = 0;
        bills |= traits.Rents && (words.B & 0xFFFF) < rates.Unpaid[Sector.Rent] ? 1u << Sector.Rent : 0;
        bills |= (words.B >> 16) < rates.Unpaid[Sector.Energy] ? 1u << Sector.Energy : 0;
        bool water = month % 3 == traits.BillMonth || traits.WaterDraw < now.MonthlyWater;
        bills |= water && (words.C & 0xFFFF) < rates.Unpaid[Sector.Water] ? 1u << Sector.Water : 0;
        bills |= (words.C >> 16) < rates.Unpaid[Sector.Health] ? 1u << Sector.Health : 0;
        return bills;
    }
}
