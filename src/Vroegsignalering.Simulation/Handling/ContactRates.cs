using Vroegsignalering.Contact;
using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Lives;

namespace Vroegsignalering.Simulation.Handling;

/// <summary>The chances of intake, contact and help, and what they cost.</summary>
internal sealed class ContactRates
{
    private readonly double[] _reach;
    private readonly double[] _reachOfAge;
    private readonly double[] _acceptOfAge;
    private readonly double _hard;
    private readonly double _easy;
    private readonly double _decay;
    private readonly double _reachHigh;
    private readonly double _accept;
    private readonly double _acceptHigh;
    private readonly double _acceptDecay;

    public ContactRates(Calibration c)
    {
        double scale = c["reach.scale"];
        _reach = new double[(int)ContactChannel.Unknown + 1];
        _reach[(int)ContactChannel.Phone] = scale * c["reach.phone"];
        _reach[(int)ContactChannel.TextMessage] = scale * c["reach.message"];
        _reach[(int)ContactChannel.Letter] = scale * c["reach.letter"];
        _reach[(int)ContactChannel.Email] = scale * c["reach.email"];
        _reach[(int)ContactChannel.HomeVisit] = c["reach.home-visit"];
        _reach[(int)ContactChannel.OfficeAppointment] = c["reach.office"];
        _reachOfAge = [c["reach.factor-18-26"], 1, c["reach.factor-67-plus"]];
        _hard = c["reach.factor-hard"];
        double share = c["reach.share-hard"];
        _easy = (1 - (share * _hard)) / (1 - share);
        _decay = c["reach.factor-later-attempt"];
        _reachHigh = c["reach.factor-high-amount"];
        _accept = c["accept.share"];
        _acceptOfAge = [c["accept.factor-18-26"], 1, c["accept.factor-67-plus"]];
        _acceptHigh = c["accept.factor-high-amount"];
        _acceptDecay = c["accept.factor-later-attempt"];
        NotResident = LifeRates.Of32(c["intake.not-resident"]);
        Deceased = LifeRates.Of32(c["intake.not-resident"] + c["intake.deceased"]);
        InDebtHelp = LifeRates.Of32(c["intake.not-resident"] + c["intake.deceased"] + c["intake.in-debt-help"]);
        OtherReason = LifeRates.Of32(c["intake.not-resident"] + c["intake.deceased"] + c["intake.in-debt-help"] + c["intake.other-reason"]);
        Crisis = LifeRates.Of16(c["signal.crisis"]);
        WarmHandover = LifeRates.Of16(c["signal.warm-handover"]);
        EndOfSupply = LifeRates.Of16(c["signal.end-of-supply"]);
        Eviction = LifeRates.Of16(c["signal.eviction"]);
        LongerHelp = LifeRates.Of32(c["help.longer-share"]);
        Conversation = LifeRates.Of16(c["help.conversation-only"]);
        NoResponse = LifeRates.Of16(c["help.no-response-after-contact"]);
        QuickFixSolves = LifeRates.Of32(c["help.quick-fix-solves"]);
        LongerHelpEnds = LifeRates.Of32(c["help.longer-ends-trouble"]);
        LateResponse = LifeRates.Of32(c["late.response"]);
        LateAccept = LifeRates.Of32(c["late.accepts"]);
        Minutes = new int[_reach.Length];
        foreach ((ContactChannel channel, string id) in ChannelIds)
        {
            Minutes[(int)channel] = Whole(c[$"work.minutes.{id}"]);
        }

        MinutesPerCase = Whole(c["work.minutes.case"]);
        MinutesPerConversation = Whole(c["work.minutes.conversation"]);
        MinutesPerHelp = Whole(c["work.minutes.help"]);
        CentsPerHour = Whole(c["money.hour"] * 100);
        BenefitCents = Whole(c["money.benefit-per-accepted-case"] * 100);
    }

    public uint NotResident { get; }

    public uint Deceased { get; }

    public uint InDebtHelp { get; }

    public uint OtherReason { get; }

    public uint Crisis { get; }

    public uint WarmHandover { get; }

    public uint EndOfSupply { get; }

    public uint Eviction { get; }

    public uint LongerHelp { get; }

    public uint Conversation { get; }

    public uint NoResponse { get; }

    public uint QuickFixSolves { get; }

    public uint LongerHelpEnds { get; }

    public uint LateResponse { get; }

    public uint LateAccept { get; }

    public int[] Minutes { get; }

    public int MinutesPerCase { get; }

    public int MinutesPerConversation { get; }

    public int MinutesPerHelp { get; }

    public int CentsPerHour { get; }

    public int BenefitCents { get; }

    private static (ContactChannel Channel, string Id)[] ChannelIds =>
    [
        (ContactChannel.Phone, "phone"), (ContactChannel.TextMessage, "message"), (ContactChannel.Letter, "letter"), (ContactChannel.Email, "email"),
        (ContactChannel.HomeVisit, "home-visit"), (ContactChannel.OfficeAppointment, "office"), (ContactChannel.Card, "card"),
    ];

    /// <summary>The chance that an attempt reaches.</summary>
    public uint Reach(ContactChannel channel, in Traits traits, bool high, int earlierAttempts)
    {
        bool possible = channel switch
        {
            ContactChannel.Phone => traits.HasPhone,
            ContactChannel.TextMessage => traits.HasMessages,
            _ => true,
        };
        double share = possible ? _reach[(int)channel] : 0;
        share *= traits.IsHardToReach ? _hard : _easy;
        share *= _reachOfAge[(int)traits.Age] * (high ? _reachHigh : 1);
        return LifeRates.Of32(Later(share, _decay, earlierAttempts));
    }

    /// <summary>The chance that who is reached accepts help.</summary>
    public uint Accept(in Traits traits, bool high, int earlierAttempts) =>
        LifeRates.Of32(Later(_accept * _acceptOfAge[(int)traits.Age] * (high ? _acceptHigh : 1), _acceptDecay, earlierAttempts));

    // To the nearest: cut off, a drawn sample would be half a minute too low, and 19.99 euros one cent.
    private static int Whole(double value) => (int)(value + 0.5);

    private static double Later(double share, double factor, int times)
    {
        for (int i = 0; i < times; i++)
        {
            share *= factor;
        }

        return share;
    }
}
