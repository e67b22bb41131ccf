using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;

namespace Vroegsignalering.Testing;

/// <summary>Plans the signals of one household in one month. It looks at the household only, never at another one.</summary>
internal sealed class SignalPlanner(SyntheticMonths months, Chance chance)
{
    private const int Tries = 6;

    /// <summary>Plans one or more signals, of different contracts.</summary>
    public List<PlannedSignal> Plan(PlannedHousehold household, int month, int atMost)
    {
        int wanted = chance.Pick(SyntheticRates.SignalsPerHousehold, Purpose.SignalCount, household.Index, month);
        List<PlannedSignal> signals = [];
        for (int slot = 0; slot < Math.Min(wanted, atMost); slot++)
        {
            if (FreeContract(household, month, slot, signals) is (PartnerType type, int resident))
            {
                signals.Add(Signal(household, month, slot, type, resident));
            }
        }

        bool known = household.Last.Count > 0 || signals.Count > 1;
        signals.ForEach(signal => signal.KnownHousehold = known);
        return signals;
    }

    // The first slot always finds a contract, because nothing is taken yet.
    private (PartnerType Type, int Resident)? FreeContract(PlannedHousehold household, int month, int slot, List<PlannedSignal> taken)
    {
        bool same = slot < household.Last.Count
            && chance.Happens(SyntheticRates.ReturnsThroughSamePartner, Purpose.SameArrearsSector, household.Index, month, slot);
        for (int attempt = same ? -1 : 0; attempt < Tries; attempt++)
        {
            int draw = (slot * Tries) + attempt;
            PartnerType type = attempt < 0
                ? household.Last[slot].Partner.Type
                : chance.Pick(SyntheticRates.PartnerMix, Purpose.Sector, household.Index, month, draw);
            int resident = attempt < 0 ? household.Last[slot].Resident : Holder(household, type, month, draw);
            if (!taken.Exists(signal => signal.Partner.Type == type && signal.Resident == resident))
            {
                return (type, resident);
            }
        }

        return null;
    }

    // Every resident has an insurance; of the other contracts the house has one, with one holder.
    private int Holder(PlannedHousehold household, PartnerType type, int month, int draw) => type == PartnerType.HealthInsurance
        ? chance.Below(household.Residents, Purpose.Resident, household.Index, month, draw + 1)
        : chance.Below(household.Residents, Purpose.Resident, household.Index, -(int)type);

    private PlannedSignal Signal(PlannedHousehold household, int month, int slot, PartnerType type, int resident)
    {
        LocalDate receivedOn = months.DeliveredOn(month, type);
        LocalDate sentOn = LocalDate.Max(
            months.Start(month), receivedOn.PlusDays(-chance.Below(3, Purpose.SentBefore, household.Index, month, slot)));
        PlannedSignal? before = household.Last.FirstOrDefault(s => s.Partner.Type == type && s.Resident == resident);
        bool same = before is not null && MayBeSame(before, sentOn)
            && chance.Happens(SyntheticRates.SameArrears(type), Purpose.SameArrears, household.Index, month, slot);
        bool grown = same && chance.Happens(SyntheticRates.Grown, Purpose.Grown, household.Index, month, slot);
        PlannedSignal signal = new()
        {
            Household = household,
            Resident = resident,
            Partner = SyntheticPartner.Of(type, chance, household.Index, resident),
            ReceivedOn = receivedOn,
            SentOn = sentOn,
            Cents = !same ? NewArrears(type, household, month, slot) : grown ? Grown(before!.Cents, household, month, slot) : before!.Cents,
            ArrearsStartOn = same ? before!.ArrearsStartOn : sentOn.PlusDays(-Age(type, household, month, slot)),
            UnchangedRepeat = same && !grown,
            StatesBsn = chance.Happens(SyntheticRates.BsnReported, Purpose.BsnReported, household.Index, month, slot),
            WarmHandover = chance.Happens(SyntheticRates.WarmHandover, Purpose.WarmHandover, household.Index, month, slot),
        };
        Escalate(signal, month, slot);
        return signal;
    }

    private static bool MayBeSame(PlannedSignal before, LocalDate sentOn) =>
        Period.DaysBetween(before.ArrearsStartOn, sentOn) <= SyntheticRates.OldestRepeatDays(before.Partner.Type);

    private long NewArrears(PartnerType type, PlannedHousehold household, int month, int slot)
    {
        double at = chance.Fraction(Purpose.Amount, household.Index, month, slot) * (SyntheticRates.AmountFactors.Length - 1);
        int below = (int)at;
        double factor = SyntheticRates.AmountFactors[below]
            + ((at - below) * (SyntheticRates.AmountFactors[below + 1] - SyntheticRates.AmountFactors[below]));
        long cents = (long)(SyntheticRates.MedianCents(type) * factor);
        return type == PartnerType.CakOwnContribution ? Math.Max(cents, SyntheticRates.CakMinimumCents) : cents;
    }

    // By 10% to 70%: one more bill.
    private long Grown(long cents, PlannedHousehold household, int month, int slot) =>
        cents * (110 + chance.Below(61, Purpose.Growth, household.Index, month, slot)) / 100;

    // The square makes most arrears young.
    private int Age(PartnerType type, PlannedHousehold household, int month, int slot)
    {
        double fraction = chance.Fraction(Purpose.ArrearsAge, household.Index, month, slot);
        int youngest = type == PartnerType.CakOwnContribution ? SyntheticRates.YoungestCakDays : SyntheticRates.YoungestArrearsDays;
        return youngest + (int)(fraction * fraction * (SyntheticRates.OldestArrearsDays - SyntheticRates.YoungestArrearsDays + 1));
    }

    private void Escalate(PlannedSignal signal, int month, int slot)
    {
        int household = signal.Household.Index;
        PartnerType type = signal.Partner.Type;
        signal.Crisis = type != PartnerType.CakOwnContribution
            && chance.Happens(SyntheticRates.Crisis, Purpose.Crisis, household, month, slot);
        signal.ThreateningSituation = signal.Crisis ? Situation(type, household, month, slot) : ThreateningSituationKind.NotStated;
        signal.Kind = type switch
        {
            PartnerType.Rent when signal.Crisis => SignalKind.Eviction,
            PartnerType.Energy when signal.Crisis
                || chance.Happens(SyntheticRates.EndOfSupply, Purpose.EndOfSupply, household, month, slot) => SignalKind.EndOfSupply,
            _ => SignalKind.Early,
        };
        if (signal.Kind == SignalKind.EndOfSupply)
        {
            int days = SyntheticRates.EndOfSupplyWorkingDays + chance.Below(15, Purpose.EndOfSupplyDay, household, month, slot);
            // Counted back from the end, a Sunday is a day too late; so forward it starts on the Monday.
            signal.EndOfSupplyOn = WorkingDayCalendar.Dutch.Add(WorkingDayCalendar.Dutch.OnOrAfter(signal.SentOn), days);
        }
    }

    private ThreateningSituationKind Situation(PartnerType type, int household, int month, int slot) => type switch
    {
        PartnerType.Rent => ThreateningSituationKind.ForcedEviction,
        PartnerType.Water => ThreateningSituationKind.EndOfWaterSupply,
        PartnerType.HealthInsurance => ThreateningSituationKind.EndOfHealthInsurance,
        _ => ThreateningSituationKind.EndOfGasSupply + chance.Below(3, Purpose.CrisisKind, household, month, slot),
    };
}
