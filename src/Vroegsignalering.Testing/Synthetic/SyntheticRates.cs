using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>Every number behind a synthetic municipality, with its source or the word <i>assumed</i>.</summary>
internal static class SyntheticRates
{
    // Signals and inhabitants -------------------------------------------------------------------------------------------

    /// <summary>Signals per 1,000 inhabitants per month. Roermond, about 2023: 300 signals, 58,000 inhabitants.</summary>
    public const double SignalsPerThousandPerMonth = 5.2;

    /// <summary>A March month against an average month. Divosa, Monitor 2022: 4.1 against 3.3.</summary>
    public const double MarchPeak = 1.24;

    /// <summary>Inhabitants per address; assumed.</summary>
    public const int InhabitantsPerAddress = 2;

    /// <summary>Adult residents of a household; assumed.</summary>
    public static readonly (int Value, double Weight)[] Residents = [(1, 0.50), (2, 0.42), (3, 0.08)];

    /// <summary>Adults of one household who bear one name; assumed.</summary>
    public const double SameName = 0.5;

    /// <summary>Partner mix of the first half of 2024 (gemeente.nu 2024: health 41%, rent 20%, energy 20%, water 18%).
    /// The rest, 1%, is assumed to be the own contribution that CAK reports.</summary>
    public static readonly (PartnerType Value, double Weight)[] PartnerMix =
    [
        (PartnerType.HealthInsurance, 0.41), (PartnerType.Rent, 0.20), (PartnerType.Energy, 0.20), (PartnerType.Water, 0.18),
        (PartnerType.CakOwnContribution, 0.01),
    ];

    /// <summary>Signals of one household in one month. A quarter of the dossiers is multiple (ANP 2022); how many more is
    /// assumed. It gives 1.31 signals per dossier, so 0.77 dossiers per signal (Monitor 2022 and 2023: 0.73 to 0.76).</summary>
    public static readonly (int Value, double Weight)[] SignalsPerHousehold = [(1, 0.75), (2, 0.20), (3, 0.04), (4, 0.01)];

    /// <summary>Households that were signalled in the six months before. Monitor 2023: 40% of the reports.</summary>
    public const double Consecutive = 0.40;

    /// <summary>How far back <see cref="Consecutive"/> looks, in months. Monitor 2023.</summary>
    public const int ConsecutiveMonths = 6;

    // Arrears -----------------------------------------------------------------------------------------------------------

    /// <summary>A household that comes back does so through a partner that signalled it before; assumed.</summary>
    public const double ReturnsThroughSamePartner = 0.6;

    /// <summary>A returning partner reports the same arrears, not new ones. Assumed; repeats come mostly from health insurers
    /// (47%) and energy (41%), less from rent and water (Loep 2025).</summary>
    public static double SameArrears(PartnerType partner) =>
        partner is PartnerType.HealthInsurance or PartnerType.Energy ? 0.75 : 0.3;

    /// <summary>The same arrears have grown since the signal before; assumed.</summary>
    public const double Grown = 0.5;

    /// <summary>Median of the arrears in cents; assumed, as are the shape and the spread (<see cref="AmountFactors"/>).</summary>
    public static long MedianCents(PartnerType partner) => partner switch
    {
        PartnerType.Rent => 650_00,
        PartnerType.Energy => 350_00,
        PartnerType.Water => 120_00,
        PartnerType.CakOwnContribution => 350_00,
        _ => 300_00,
    };

    /// <summary>CAK reports from EUR 100 and five months (Trsb art. 2.4).</summary>
    public const long CakMinimumCents = 100_00;

    /// <summary>The factor on the median at 0/32, 1/32 … 32/32 of a lognormal distribution with sigma 0.8, the ends cut off. As a
    /// table, because the last digit of a logarithm differs between machines.</summary>
    public static readonly double[] AmountFactors =
    [
        0.12, 0.22533, 0.29308, 0.34840, 0.39841, 0.44575, 0.49178, 0.53733, 0.58299, 0.62920, 0.67637, 0.72484, 0.77499,
        0.82716, 0.88175, 0.93920, 1.0, 1.06474, 1.13411, 1.20896, 1.29035, 1.37961, 1.47849, 1.58932, 1.71531, 1.86104,
        2.03342, 2.24340, 2.50999, 2.87028, 3.41199, 4.43792, 8.3,
    ];

    /// <summary>Arrears are 30 to 100 days old at a first signal: the window of the covenant (LCV). Assumed: most are young.</summary>
    public const int YoungestArrearsDays = 30;

    /// <inheritdoc cref="YoungestArrearsDays"/>
    public const int OldestArrearsDays = 100;

    /// <summary>How old arrears are that are reported again. A health insurer reports them up to 100 days (RD 2020); the others have
    /// had no upper limit since 2022-11-30 (LCV), and 240 is assumed.</summary>
    public static int OldestRepeatDays(PartnerType partner) => partner == PartnerType.HealthInsurance ? OldestArrearsDays : 240;

    /// <summary>CAK: the oldest claim is at least five months old (Trsb art. 2.4).</summary>
    public const int YoungestCakDays = 155;

    // Flags -------------------------------------------------------------------------------------------------------------

    /// <summary>End-of-supply signals among energy signals. gemeente.nu, first half of 2024: about 25%.</summary>
    public const double EndOfSupply = 0.25;

    /// <summary>Supply ends at least twenty working days after sending (Stcrt. 2023, 10020).</summary>
    public const int EndOfSupplyWorkingDays = 20;

    /// <summary>Signals with the crisis flag; assumed.</summary>
    public const double Crisis = 0.02;

    /// <summary>Signals with a warm handover; assumed.</summary>
    public const double WarmHandover = 0.03;

    /// <summary>Signals that state the BSN of a person who has one; assumed.</summary>
    public const double BsnReported = 0.94;

    /// <summary>Persons of whom the partner knows a phone number; assumed.</summary>
    public const double Phone = 0.7;

    /// <summary>Persons of whom the partner knows an e-mail address; assumed.</summary>
    public const double Email = 0.5;

    // Cases -------------------------------------------------------------------------------------------------------------

    /// <summary>Dossiers of which no case is made; assumed.</summary>
    public const double WithoutCase = 0.05;

    /// <summary>Where the signals without a case stand, in months before the last one; assumed.</summary>
    public static readonly (SignalStatus Value, double Weight)[] StatusWithoutCase =
    [
        (SignalStatus.NotYetPickedUp, 0.15), (SignalStatus.NotPickedUpUnjustified, 0.2), (SignalStatus.NotPickedUpOther, 0.35),
        (SignalStatus.NotResident, 0.25), (SignalStatus.AlreadyInDebtHelp, 0.03), (SignalStatus.Deceased, 0.02),
    ];

    /// <summary>Repeats that have not grown are not picked up; assumed.</summary>
    public const double RepeatNotPickedUp = 0.7;

    /// <summary>The amount below which a signal is unjustified, in cents. Most municipalities use EUR 50 to 75.</summary>
    public const long ThresholdCents = 50_00;

    /// <summary>Signals below the threshold are not picked up; assumed.</summary>
    public const double BelowThresholdNotPickedUp = 0.85;

    /// <summary>Cases that are not picked up for another reason. Monitor 2024: 17% of the signals is not taken up, of which a fifth
    /// (3 to 4% of all) because the person is no resident and 3% because of debt help. The rest of the split is assumed.</summary>
    public static readonly (CaseResult? Value, double Weight)[] NotPickedUp =
    [
        (null, 0.920), (CaseResult.NotResident, 0.034), (CaseResult.NotPickedUpOther, 0.032), (CaseResult.AlreadyInDebtHelp, 0.006),
        (CaseResult.Deceased, 0.003), (CaseResult.NotPickedUpUnjustified, 0.005),
    ];

    /// <summary>Cases of the last month before the current one that are still open; assumed.</summary>
    public const double StillOpen = 0.12;

    /// <summary>Attempts when nobody is reached; assumed. Monitor 2021 counted 1.1 per report; it has grown since.</summary>
    public static readonly (int Value, double Weight)[] Attempts = [(1, 0.40), (2, 0.40), (3, 0.20)];

    /// <summary>The channel of a first attempt. Phone is used most (Monitor 2021); the shares are assumed.</summary>
    public static readonly (ContactChannel Value, double Weight)[] FirstChannel =
    [
        (ContactChannel.Phone, 0.45), (ContactChannel.Letter, 0.25), (ContactChannel.TextMessage, 0.15), (ContactChannel.HomeVisit, 0.15),
    ];

    /// <summary>The channel of a later attempt; assumed.</summary>
    public static readonly (ContactChannel Value, double Weight)[] LaterChannel =
    [
        (ContactChannel.Phone, 0.40), (ContactChannel.Letter, 0.20), (ContactChannel.TextMessage, 0.15), (ContactChannel.HomeVisit, 0.25),
    ];

    /// <summary>How often an attempt reaches somebody. Home visits: over one third (NOS 2021). The others are assumed, such that a
    /// fifth of the cases that are picked up is reached (Divosa 2024: 7% of reports and 35% of the reached accept help).</summary>
    public static double Reach(ContactChannel channel) => channel switch
    {
        ContactChannel.HomeVisit => 0.34,
        ContactChannel.Phone => 0.10,
        ContactChannel.TextMessage => 0.05,
        _ => 0.03,
    };

    /// <summary>Part of the day of a call or a visit; a quarter of the municipalities also calls in the evening (Divosa 2024). Assumed.</summary>
    public static readonly (DayPart Value, double Weight)[] DayParts =
    [
        (DayPart.Morning, 0.45), (DayPart.Afternoon, 0.45), (DayPart.Evening, 0.10),
    ];

    /// <summary>Results after contact. 35% of the reached accepts help (Divosa 2024); the rest of the split is assumed.</summary>
    public static readonly (CaseResult Value, double Weight)[] AfterContact =
    [
        (CaseResult.AdviceOrQuickFix, 0.20), (CaseResult.FollowUpFinancial, 0.09), (CaseResult.FollowUpNonFinancial, 0.03),
        (CaseResult.FollowUp, 0.03), (CaseResult.SolvesItself, 0.31), (CaseResult.AlreadySolved, 0.18),
        (CaseResult.NoResponseAfterContact, 0.11), (CaseResult.OtherTrajectory, 0.05),
    ];

    /// <summary>Results without contact; referral without the resident is for extreme cases. Assumed.</summary>
    public static readonly (CaseResult Value, double Weight)[] WithoutContact =
    [
        (CaseResult.NoContact, 0.995), (CaseResult.ReferredWithoutResident, 0.005),
    ];

    /// <summary>What a quick fix consisted of; assumed.</summary>
    public static readonly (HelpKind Value, double Weight)[] QuickFix =
    [
        (HelpKind.PaymentArrangement, 0.40), (HelpKind.InformationAndAdvice, 0.20), (HelpKind.ConversationOnPossibilities, 0.15),
        (HelpKind.SchemeApplication, 0.15), (HelpKind.DebtOverview, 0.10),
    ];

    /// <summary>A resident who solves it alone still had a conversation on the possibilities. Divosa 2024: almost 4 in 10
    /// municipalities do not register that as acceptance.</summary>
    public const double ConversationWithoutAcceptance = 0.4;

    /// <summary>When the arrears are solved after a quick fix, which is meant to do it within 30 days (DDAS); assumed.</summary>
    public static readonly (SolvedAfter Value, double Weight)[] SolvedAfterQuickFix =
    [
        (SolvedAfter.WithinTerm, 0.70), (SolvedAfter.Later, 0.15), (SolvedAfter.Never, 0.15),
    ];

    /// <summary>The financial track that follows; assumed.</summary>
    public static readonly (HelpKind Value, double Weight)[] FinancialTrack =
    [
        (HelpKind.DebtHelp, 0.60), (HelpKind.BudgetCoaching, 0.30), (HelpKind.Administration, 0.10),
    ];

    /// <summary>The other track that follows; assumed.</summary>
    public static readonly (HelpKind Value, double Weight)[] OtherTrack =
    [
        (HelpKind.SocialWork, 0.70), (HelpKind.AddictionCare, 0.10), (HelpKind.FamilyCare, 0.20),
    ];

    /// <summary>How many caseworkers own cases. Roermond: more than two FTE for 58,000 inhabitants (Divosa); that many in any size is assumed.</summary>
    public const int Caseworkers = 3;

    // Residents ---------------------------------------------------------------------------------------------------------

    /// <summary>Households of one person in the shelter, an address of many residents; assumed.</summary>
    public const double InShelter = 0.012;

    /// <summary>What the register knows of a person who is signalled; assumed, but that about a fifth of what is not taken up is because the
    /// person is no resident (Monitor 2024).</summary>
    public static readonly (RegisteredAs Value, double Weight)[] Registered =
    [
        (RegisteredAs.Resident, 0.880), (RegisteredAs.MovedInside, 0.030), (RegisteredAs.MovedOut, 0.034), (RegisteredAs.Deceased, 0.003),
        (RegisteredAs.OtherSpelling, 0.030), (RegisteredAs.Absent, 0.023),
    ];

    /// <summary>Persons whose data are secret; assumed.</summary>
    public const double Secret = 0.01;

    /// <summary>Signals of the current month that the partner takes back or says are paid, before the day it is; assumed.</summary>
    public static readonly (WithdrawalKind Value, double Weight)[] Withdrawn =
    [
        (WithdrawalKind.NotStated, 0.97), (WithdrawalKind.Paid, 0.015), (WithdrawalKind.Arranged, 0.010), (WithdrawalKind.SentInError, 0.005),
    ];

    // Faults in files ---------------------------------------------------------------------------------------------------

    /// <summary>Rows of a file that have each kind of fault; assumed.</summary>
    public static double Fault(FileFault fault) => fault switch
    {
        FileFault.BsnMissing => 0.02,
        FileFault.PrefixSpelling or FileFault.DiacriticsDropped or FileFault.LetterDoubled => 0.012,
        FileFault.AdditionSpelling or FileFault.PostcodeSpelling => 0.02,
        _ => 0.006,
    };

    /// <summary>From this number of rows on, every kind of fault occurs in a file.</summary>
    public const int RowsForEveryFault = 40;
}
