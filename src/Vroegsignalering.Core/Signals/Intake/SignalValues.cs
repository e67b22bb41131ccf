using System.Globalization;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Reads the texts of cells as values. <c>null</c> means that the text is not such a value.</summary>
internal static class SignalValues
{
    /// <summary>The highest amount that a signal is taken to mean: ten million euros.</summary>
    public static readonly Money MaximumArrears = Money.FromEuros(10_000_000m);

    private static readonly Dictionary<string, PartnerType> Partners = ByName<PartnerType>(new(StringComparer.OrdinalIgnoreCase)
    {
        ["Huur"] = PartnerType.Rent,
        ["Energie"] = PartnerType.Energy,
        ["Zorg"] = PartnerType.HealthInsurance,
        ["Hypotheek"] = PartnerType.Mortgage,
        ["CAK Zorgverzekeringen"] = PartnerType.CakHealthInsurance,
        ["CAK Eigen bijdrage"] = PartnerType.CakOwnContribution,
        ["DUO"] = PartnerType.StudentLoans,
        ["Belastingdienst"] = PartnerType.TaxAuthority,
        ["Dienst Toeslagen"] = PartnerType.AllowancesAuthority,
        ["Overige"] = PartnerType.Other,
    });

    private static readonly Dictionary<string, SignalKind> Kinds = ByName<SignalKind>();

    private static readonly Dictionary<string, ThreateningSituationKind> Situations = ByName<ThreateningSituationKind>();

    private static readonly Dictionary<string, SignalRoute> Routes = ByName<SignalRoute>();

    private static readonly Dictionary<string, bool> Flags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = true,
        ["ja"] = true,
        ["j"] = true,
        ["yes"] = true,
        ["y"] = true,
        ["1"] = true,
        ["waar"] = true,
        ["false"] = false,
        ["nee"] = false,
        ["n"] = false,
        ["no"] = false,
        ["0"] = false,
        ["onwaar"] = false,
    };

    private static readonly Dictionary<string, PartnerType>.AlternateLookup<ReadOnlySpan<char>> PartnerOf = Partners.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, SignalKind>.AlternateLookup<ReadOnlySpan<char>> KindOf = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, ThreateningSituationKind>.AlternateLookup<ReadOnlySpan<char>> SituationOf =
        Situations.GetAlternateLookup<ReadOnlySpan<char>>();

    public static SignalRoute? Route(ReadOnlySpan<char> text) => RouteOf.TryGetValue(text, out SignalRoute value) ? value : null;

    /// <summary>A number of at most three digits, as of reminders or days.</summary>
    public static int? SmallNumber(ReadOnlySpan<char> text) => text.Length <= 3 && !text.ContainsAnyExceptInRange('0', '9')
        ? int.Parse(text, CultureInfo.InvariantCulture)
        : null;

    private static readonly Dictionary<string, SignalRoute>.AlternateLookup<ReadOnlySpan<char>> RouteOf = Routes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> FlagOf = Flags.GetAlternateLookup<ReadOnlySpan<char>>();

    public static PartnerType? Partner(ReadOnlySpan<char> text) => PartnerOf.TryGetValue(text, out PartnerType value) ? value : null;

    public static SignalKind? Kind(ReadOnlySpan<char> text) => KindOf.TryGetValue(text, out SignalKind value) ? value : null;

    public static ThreateningSituationKind? Situation(ReadOnlySpan<char> text) =>
        SituationOf.TryGetValue(text, out ThreateningSituationKind value) ? value : null;

    public static bool? Flag(ReadOnlySpan<char> text) => FlagOf.TryGetValue(text, out bool value) ? value : null;

    /// <summary>An amount with at most two decimals and, if any, thousands marks at every third digit: <c>1.234,50</c>; also
    /// <c>1.234,-</c>.</summary>
    public static Money? Amount(ReadOnlySpan<char> text, char decimalSeparator)
    {
        text = WithoutCurrency(text);
        bool negative = text is ['-', ..];
        text = negative ? text[1..] : text;
        int point = text.IndexOf(decimalSeparator);
        ReadOnlySpan<char> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : text[(point + 1)..];
        fraction = fraction is "-" ? "00" : fraction;
        char group = decimalSeparator == ',' ? '.' : ',';
        if (whole.IsEmpty || fraction.Length > 2 || (point >= 0 && fraction.IsEmpty) || whole.Length > 15
            || fraction.ContainsAnyExceptInRange('0', '9') || Digits(whole, group) is not long euros)
        {
            return null;
        }

        long cents = (fraction.Length > 0 ? (fraction[0] - '0') * 10 : 0) + (fraction.Length > 1 ? fraction[1] - '0' : 0);
        long total = (euros * 100) + cents;
        return Money.FromCents(negative ? -total : total);
    }

    private static long? Digits(ReadOnlySpan<char> text, char group)
    {
        long value = 0;
        int sinceGroup = text.Contains(group) ? 0 : -1;
        bool grouped = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == group)
            {
                // 0.123 is no amount with thousands, but a fraction with the wrong sign.
                if (i == 0 || text[0] == '0' || (grouped ? sinceGroup != 3 : sinceGroup > 3))
                {
                    return null;
                }

                (grouped, sinceGroup) = (true, 0);
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                value = (value * 10) + (text[i] - '0');
                sinceGroup += sinceGroup >= 0 ? 1 : 0;
            }
            else
            {
                return null;
            }
        }

        return grouped && sinceGroup != 3 ? null : value;
    }

    private static ReadOnlySpan<char> WithoutCurrency(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]))
        {
            return text;
        }

        text = text.Trim();
        text = text.StartsWith("EUR", StringComparison.OrdinalIgnoreCase) ? text[3..] : text;
        return text.TrimStart('€').Trim();
    }

    private static Dictionary<string, T> ByName<T>(Dictionary<string, T>? dutch = null)
        where T : struct, Enum
    {
        Dictionary<string, T> all = dutch ?? new(StringComparer.OrdinalIgnoreCase);
        foreach (T value in Enum.GetValues<T>().Skip(1))
        {
            all[value.ToString()] = value;
        }

        return all;
    }
}
