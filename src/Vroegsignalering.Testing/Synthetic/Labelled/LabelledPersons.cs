using System.Globalization;
using NodaTime;
using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Testing;

/// <summary>What the invented persons look like.</summary>
public enum LabelledFlavour
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>Signals of Dutch partners: households, prefixes, initials or names, a BSN on some, few errors.</summary>
    Dutch = 1,

    /// <summary>A population register of a country far away with a number of seven digits: one person per address, many errors.</summary>
    Register = 2,

    /// <summary>As <see cref="Register"/>, with other names and other errors; set aside, to judge on and never to tune on.</summary>
    SetAside = 3,
}

/// <summary>A record of which it is known whose it is.</summary>
/// <param name="Record">The record.</param>
/// <param name="Person">The number of the person it is about.</param>
public sealed record LabelledRecord(PersonRecord Record, int Person);

/// <summary>Makes records of invented persons with errors, and says which are about one person: to judge matching on.</summary>
/// <remarks>The kinds of error and how often each is made stand in docs/matching.md. The same arguments give the same records.</remarks>
public static class LabelledPersons
{
    /// <summary>Makes records, in no order that tells anything.</summary>
    /// <param name="flavour">What the persons look like.</param>
    /// <param name="count">How many records, 1 or more.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The flavour is not stated, or the count is not above zero.</exception>
    public static IReadOnlyList<LabelledRecord> Generate(LabelledFlavour flavour, int count, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        List<LabelledRecord> records = flavour switch
        {
            LabelledFlavour.Dutch => DutchSignals.Make(count, seed),
            LabelledFlavour.Register or LabelledFlavour.SetAside => RegisterRecords.Make(count, seed, flavour == LabelledFlavour.SetAside),
            _ => throw new ArgumentOutOfRangeException(nameof(flavour), "State a flavour."),
        };
        Dice dice = new(seed, purpose: 99);
        for (int i = records.Count - 1; i > 0; i--)
        {
            int other = dice.Below(i + 1);
            (records[i], records[other]) = (records[other], records[i]);
        }

        return records.AsReadOnly();
    }

    internal static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"r{number:D8}");
}

/// <summary>A row of draws that is the same for the same seed and purpose.</summary>
internal sealed class Dice(ulong seed, ulong purpose)
{
    private ulong _state = unchecked((seed * 0x9E3779B97F4A7C15) ^ (purpose * 0xD1B54A32D192ED03));

    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong bits = _state;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }

    public int Below(int count) => (int)((Next() >> 33) % (ulong)count);

    public bool Happens(double rate) => (Next() >> 11) * (1.0 / (1UL << 53)) < rate;

    public T Of<T>(params ReadOnlySpan<T> values) => values[Below(values.Length)];

    /// <summary>A place in a list of which the first ones are common and the last ones rare.</summary>
    public int Skewed(int count)
    {
        double fraction = (Next() >> 11) * (1.0 / (1UL << 53));
        return (int)((Math.Pow(count + 30.0, fraction) * Math.Pow(30, 1 - fraction)) - 30);
    }
}

/// <summary>Names made of syllables.</summary>
internal sealed class SyllableNames(string[] beginnings, string[] middles, string[] ends)
{
    public int Count => beginnings.Length * middles.Length * ends.Length;

    /// <summary>The name at a place; neighbours in the order do not look alike.</summary>
    public string At(int index)
    {
        int place = (int)((index * 7919L) % Count);
        string name = beginnings[place % beginnings.Length] + middles[place / beginnings.Length % middles.Length]
            + ends[place / beginnings.Length / middles.Length];
        return name;
    }
}

/// <summary>What people and machines do to a value on its way.</summary>
internal static class Errors
{
    private const string Keys = "qwertyuiopasdfghjklzxcvbnm";
    private static readonly (string Right, string Wrong)[] Sounds =
    [
        ("ph", "f"), ("ck", "k"), ("c", "k"), ("s", "z"), ("ei", "ij"), ("ou", "au"), ("v", "f"), ("dt", "d"), ("y", "i"), ("ss", "s"), ("ll", "l"),
    ];

    private static readonly (char Right, char Wrong)[] Scans = [('o', '0'), ('l', '1'), ('s', '5'), ('m', 'n'), ('h', 'b'), ('e', 'c'), ('1', '7'), ('6', '8')];

    /// <summary>One error of one letter, or one as of a bad scan or of hearing it wrong.</summary>
    public static string InText(string text, Dice dice)
    {
        if (text.Length == 0)
        {
            return text;
        }

        int kind = dice.Below(10);
        if (kind == 8)
        {
            foreach ((string right, string wrong) in Sounds)
            {
                if (text.Contains(right, StringComparison.Ordinal))
                {
                    return text.Replace(right, wrong, StringComparison.Ordinal);
                }
            }
        }
        else if (kind == 9)
        {
            foreach ((char right, char wrong) in Scans)
            {
                int found = text.IndexOf(right, StringComparison.Ordinal);
                if (found >= 0)
                {
                    return string.Concat(text.AsSpan(0, found), wrong.ToString(), text.AsSpan(found + 1));
                }
            }
        }

        int at = dice.Below(text.Length);
        string letter = char.IsAsciiDigit(text[at]) ? ((char)('0' + dice.Below(10))).ToString() : Keys[dice.Below(Keys.Length)].ToString();
        return (kind % 4) switch
        {
            0 => text.Insert(at, letter),
            1 when text.Length > 1 => text.Remove(at, 1),
            2 when at + 1 < text.Length => string.Concat(text.AsSpan(0, at), text[at + 1].ToString(), text[at].ToString(), text.AsSpan(at + 2)),
            _ => string.Concat(text.AsSpan(0, at), letter, text.AsSpan(at + 1)),
        };
    }

    /// <summary>One wrong digit, or two neighbours swapped.</summary>
    public static string InDigits(string digits, Dice dice)
    {
        if (digits.Length < 2)
        {
            return digits;
        }

        int at = dice.Below(digits.Length - 1);
        return dice.Happens(0.4)
            ? string.Concat(digits.AsSpan(0, at), digits[at + 1].ToString(), digits[at].ToString(), digits.AsSpan(at + 2))
            : string.Concat(digits.AsSpan(0, at), ((char)('0' + dice.Below(10))).ToString(), digits.AsSpan(at + 1));
    }

    /// <summary>A day as eight digits.</summary>
    public static string Digits(LocalDate day) => day.ToString("uuuuMMdd", CultureInfo.InvariantCulture);
}
