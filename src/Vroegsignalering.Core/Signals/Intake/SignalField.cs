namespace Vroegsignalering.Signals.Intake;

/// <summary>The fields of a signal that a column can hold. Their names in a mapping file are in camel case.</summary>
internal enum SignalField
{
    Reference,
    Partner,
    PartnerName,
    SentOn,
    Arrears,
    ArrearsStartOn,
    Kind,
    EndOfSupplyOn,
    Crisis,
    ThreateningSituation,
    WarmHandover,
    LegalPerson,
    Bsn,
    Initials,
    NamePrefix,
    LastName,
    BirthDate,
    Postcode,
    HouseNumber,
    HouseNumberAddition,
    Street,
    Town,
    Phone,
    Email,
    Route,
    PersonalContact,
    PointedToDebtHelp,
    WrittenReminders,
    ReminderTermDays,
    ConsentOffered,
    ConsentRefused,
}

internal static class SignalFields
{
    public static readonly SignalField[] OfEvidence =
    [
        SignalField.PersonalContact, SignalField.PointedToDebtHelp, SignalField.WrittenReminders, SignalField.ReminderTermDays,
        SignalField.ConsentOffered, SignalField.ConsentRefused,
    ];

    private static readonly SignalField[] All = Enum.GetValues<SignalField>();
    private static readonly string[] Names = [.. All.Select(f => char.ToLowerInvariant(f.ToString()[0]) + f.ToString()[1..])];

    public static int Count => All.Length;

    public static IReadOnlyList<string> AllNames => Names;

    public static string Name(this SignalField field) => Names[(int)field];

    public static SignalField? ByName(string name)
    {
        int at = Array.IndexOf(Names, name);
        return at < 0 ? null : All[at];
    }
}
