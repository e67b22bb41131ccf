using System.Numerics;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Simulation;
using Vroegsignalering.Simulation.Handling;
using Vroegsignalering.Simulation.Lives;
using Vroegsignalering.Simulation.Randomness;

namespace Vroegsignalering.Benchmarks;

/// <summary>Delivery, week of work, attempt and outcome for <see cref="EventLoopByHand"/>.</summary>
internal sealed class HandWork(SimulationScenario scenario, HandCalendar calendar, LifeRates rates, Traits[] traits, Life[] lives, HandCounts counts)
{
    private const int HighCents = 1_000_00;
    private const int Threatening = 0;
    private const int TermNear = 1;
    private const int Ordinary = 2;
    private const int TooLate = 3;
    private const int DaysNear = 5;

    private readonly ContactRates _contact = new(scenario.Calibration);
    private readonly HandCase?[] _caseOf = new HandCase?[lives.Length];
    private readonly List<HandCase> _open = [];
    private readonly int[] _perDay = new int[(int)ContactChannel.Unknown + 1];
    private readonly int[,] _room = new int[(int)ContactChannel.Unknown + 1, 16];
    private SimulationRandom _random;
    private ulong _first;

    public void Restart(ulong first, int households, SimulationRandom random)
    {
        (_first, _random) = (first, random);
        Array.Clear(_caseOf);
        _open.Clear();
        int inhabitants = (int)((households * scenario.Calibration["population.inhabitants-per-household"]) + 0.5);
        Array.Fill(_perDay, int.MaxValue);
        foreach (ChannelCapacity room in ContactCapacity.ForStaff(scenario.Baseline.FtePer10000Inhabitants * inhabitants / 10_000m, scenario.Baseline.Time).Channels)
        {
            _perDay[(int)room.Channel] = room.PerDay;
        }
    }

    /// <summary>Partners report; what is picked up becomes a case, and ends the one of a month before.</summary>
    public void Deliver(int household, int month)
    {
        ref Life life = ref lives[household];
        RandomWords report = _random.Draw(_first + (ulong)household, (ushort)Purpose.Report, (ushort)month);
        ReadOnlySpan<uint> words = [report.A, report.B, report.C, report.D];
        (uint sectors, long cents, bool anyNew, bool grown) = (0, 0, false, false);
        for (int sector = 0; sector < Sector.Count; sector++)
        {
            int lasting = life.Lasting[sector];
            int before = life.Reported[sector];
            if (lasting > 1 && calendar.Days[month].Designated[sector][lasting - 1] && (before == 0 || (words[sector] & 0xFFFF) < rates.Repeat[sector]))
            {
                sectors |= 1u << sector;
                cents += life.Owed[sector];
                anyNew |= before == 0;
                grown |= before > 0 && life.Owed[sector] > before;
                life.Reported[sector] = life.Owed[sector];
            }
        }

        if (sectors != 0)
        {
            counts.Signals += Counts(month) ? BitOperations.PopCount(sectors) : 0;
            TakeIn(household, month, ref life, sectors, cents, grown);
        }
    }

    /// <summary>Plans a week: cases in order take the first day with room, first their next contact and then what follows on it.</summary>
    public void Plan((int On, int Before, int Month) week, Action<HandCase, ContactChannel, int> plan)
    {
        _open.RemoveAll(one => one.IsClosed);
        foreach (HandCase one in _open)
        {
            int left = one.Deadline - week.On;
            one.Tier = left < 0 ? TooLate : one.IsThreatening ? Threatening : left <= DaysNear ? TermNear : Ordinary;
        }

        _open.Sort(InOrder);
        for (int channel = 0; channel < _perDay.Length; channel++)
        {
            for (int day = 0; day < week.Before - week.On; day++)
            {
                _room[channel, day] = _perDay[channel];
            }
        }

        _open.RemoveAll(one => !Begin(one, week.On));
        for (bool first = true, any = true; any; first = false)
        {
            any = false;
            foreach (HandCase one in _open)
            {
                any |= one.Step >= 0 && Place(one, week, plan, first);
            }
        }
    }

    /// <summary>Makes an attempt.</summary>
    public void Try(HandCase one, ContactChannel channel, int day)
    {
        if (one.IsClosed)
        {
            return;
        }

        int month = MonthOf(day);
        ref readonly Traits of = ref traits[one.Household];
        int earlier = one.Attempts++;
        RandomWords words = _random.Draw(_first + (ulong)one.Household, (ushort)Purpose.Attempt, (ushort)((one.Month * 64) + Math.Min(63, earlier)));
        one.Made[(int)channel]++;
        one.LastAttempt = day;
        counts.Minutes += Counts(month) ? _contact.Minutes[(int)channel] : 0;
        if (words.A < _contact.Reach(channel, of, one.IsHigh, earlier))
        {
            counts.Reached += Counts(one.Month) ? 1 : 0;
            counts.Missed += Counts(one.Month) && day > one.Deadline ? 1 : 0;
            Talk(one, of);
        }
    }

    private static int InOrder(HandCase x, HandCase y)
    {
        int order = x.Tier.CompareTo(y.Tier);
        order = order != 0 ? order : y.Points.CompareTo(x.Points);
        order = order != 0 ? order : x.Deadline.CompareTo(y.Deadline);
        order = order != 0 ? order : x.Month.CompareTo(y.Month);
        return order != 0 ? order : x.Household.CompareTo(y.Household);
    }

    private static HandStep[] StepsOf(HandCase one) => one.IsThreatening ? HandSteps.Urgent : HandSteps.Usual;

    private static int NextStep(HandCase one, int from)
    {
        HandStep[] steps = StepsOf(one);
        for (int i = from; i < steps.Length; i++)
        {
            if (steps[i].Turn >= one.Made[(int)steps[i].Channel])
            {
                return i;
            }
        }

        return -1;
    }

    private static int PointsOf(uint sectors, long cents, bool threatening, bool endOfSupply, bool grown, bool warm) =>
        (threatening ? 50 : 0) + (endOfSupply ? 40 : 0) + (grown ? 20 : 0) + (warm ? 25 : 0)
        + (cents >= HighCents ? 40 : cents >= 250_00 ? 25 : cents >= 50_00 ? 10 : 0)
        + ((sectors & 0b0001) != 0 ? 20 : (sectors & 0b0110) != 0 ? 15 : 5)
        + (BitOperations.PopCount(sectors) > 1 ? 30 : 0);

    private void TakeIn(int household, int month, ref Life life, uint sectors, long cents, bool grown)
    {
        RandomWords kind = _random.Draw(_first + (ulong)household, (ushort)Purpose.Kind, (ushort)month);
        RandomWords intake = _random.Draw(_first + (ulong)household, (ushort)Purpose.Intake, (ushort)month);
        bool eviction = (sectors & 1) != 0 && life.Lasting[Sector.Rent] > 3 && (kind.A >> 16) < _contact.Eviction;
        bool endOfSupply = (sectors & 2) != 0 && calendar.Days[month].HasEndOfSupply && life.Lasting[Sector.Energy] > 2 && (kind.B & 0xFFFF) < _contact.EndOfSupply;
        bool threatening = (kind.A & 0xFFFF) < _contact.Crisis || eviction;
        bool leftOut = cents < 50_00 && !threatening && !endOfSupply && !grown;
        if (intake.A < _contact.OtherReason || leftOut)
        {
            return;
        }

        if (_caseOf[household] is HandCase before)
        {
            counts.Missed += Counts(before.Month) ? 1 : 0;
            Close(before);
        }

        HandCase one = new(household, month, calendar.Delivery[month]) { Deadline = calendar.Deadline[month], GivenUp = calendar.Deadline[month] };
        _caseOf[household] = one;
        _open.Add(one);
        counts.Cases += Counts(month) ? 1 : 0;
        one.Points = PointsOf(sectors, cents, threatening, endOfSupply, grown, (kind.B >> 16) < _contact.WarmHandover);
        one.Sectors = sectors;
        one.IsHigh = cents >= HighCents;
        if (threatening)
        {
            one.IsThreatening = true;
            one.Deadline = calendar.Urgent[month];
        }
    }

    private bool Begin(HandCase one, int on)
    {
        one.Step = NextStep(one, 0);
        one.Planned = one.LastAttempt >= 0 ? one.LastAttempt : one.Opened;
        if (one.Step >= 0 && on <= one.GivenUp)
        {
            return true;
        }

        RandomWords words = _random.Draw(_first + (ulong)one.Household, (ushort)Purpose.Late, (ushort)one.Month);
        counts.Missed += Counts(one.Month) ? 1 : 0;
        Close(one);
        if (words.A < _contact.LateResponse && words.B < _contact.LateAccept)
        {
            // Help that came late is registered with the case: it was reached after all, but there was no first conversation.
            counts.ReachedLate += Counts(one.Month) ? 1 : 0;
            counts.Accepted += Counts(one.Month) ? 1 : 0;
            lives[one.Household].ClearAll();
        }

        return false;
    }

    private bool Place(HandCase one, (int On, int Before, int Month) week, Action<HandCase, ContactChannel, int> plan, bool first)
    {
        HandStep step = StepsOf(one)[one.Step];
        int wanted = Math.Max(one.Planned + step.After, week.On);
        for (int day = wanted; day < week.Before; day++)
        {
            if (_room[(int)step.Channel, day - week.On] > 0)
            {
                _room[(int)step.Channel, day - week.On]--;
                plan(one, step.Channel, day);
                one.Planned = day;
                one.Step = NextStep(one, one.Step + 1);
                return one.Step >= 0;
            }
        }

        one.Step = -1;
        return first;
    }

    private void Talk(HandCase one, in Traits of)
    {
        ref Life life = ref lives[one.Household];
        for (int sector = 0, owed = 0; sector < Sector.Count; sector++)
        {
            owed += (one.Sectors & (1u << sector)) != 0 ? life.Owed[sector] : 0;
            if (sector == Sector.Count - 1 && owed == 0)
            {
                Close(one);
                return;
            }
        }

        RandomWords words = _random.Draw(_first + (ulong)one.Household, (ushort)Purpose.Outcome, (ushort)one.Month);
        if (words.A >= _contact.Accept(of, one.IsHigh, one.Attempts - 1))
        {
            Close(one);
            return;
        }

        bool longer = words.B < _contact.LongerHelp;
        counts.Accepted += Counts(one.Month) ? 1 : 0;
        Close(one);
        if (words.D < (longer ? _contact.LongerHelpEnds : _contact.QuickFixSolves))
        {
            life.ClearAll();
            life.InTrouble &= !longer;
        }
    }

    private void Close(HandCase one)
    {
        one.IsClosed = true;
        _caseOf[one.Household] = null;
    }

    private bool Counts(int month) => month >= scenario.WarmUpMonths;

    private int MonthOf(int day)
    {
        int found = Array.BinarySearch(calendar.Delivery, day);
        return found >= 0 ? found : ~found - 1;
    }
}
