using System.Globalization;

namespace Vroegsignalering.Testing;

/// <summary>The addresses of an invented town: streets with one postcode each, and one house in four with additions.</summary>
internal sealed class SyntheticTown
{
    /// <summary>The name of the town.</summary>
    public const string Name = "Voorbeeldstad";

    /// <summary>An invented code.</summary>
    public static readonly MunicipalityCode Code = MunicipalityCode.Parse("9901");

    private const string Letters = "ABCDEGHJKLMNPRSTVWXZ";
    private const int Areas = 6;
    private const int FirstArea = 1234;
    private const int AddressesPerBlock = 6;
    private const int HousesPerBlock = 4;

    private static readonly string[] Firsts =
    [
        "Papier", "Wolken", "Knoop", "Kurk", "Krijt", "Lampen", "Letter", "Komma", "Punt", "Inkt", "Gum", "Touw", "Sokken", "Deksel",
        "Pluizen", "Kruimel", "Stempel", "Ladder", "Borstel", "Trommel",
    ];

    private static readonly string[] Seconds =
    [
        "vlieger", "draaier", "vanger", "schepper", "koker", "tikker", "wasser", "zoeker", "rijger", "smid",
    ];

    private static readonly string[] Kinds =
    [
        "straat", "laan", "weg", "plein", "hof", "pad", "singel", "kade", "dreef", "erf", "ring", "gaarde",
    ];

    private static readonly (string First, string Second)[] Additions = [("A", "B"), ("1", "2"), ("h", "v"), ("bis", "2"), ("a", "b")];

    // SA, SD and SS are not issued.
    private static readonly string[] LetterPairs =
    [
        .. from first in Letters from second in Letters
           let pair = $"{first}{second}"
           where pair is not ("SA" or "SD" or "SS")
           select pair,
    ];

    private readonly int _blocksPerStreet;
    private readonly Permutation _order;

    /// <summary>The number of addresses.</summary>
    public int Count { get; }

    public SyntheticTown(long addresses, Chance chance)
    {
        long blocks = (addresses / AddressesPerBlock) + 1;
        _blocksPerStreet = (int)Math.Max(10, (blocks / Streets) + 1);
        Count = (int)Math.Min(int.MaxValue, blocks * AddressesPerBlock);
        _order = new Permutation(blocks * AddressesPerBlock, chance.Bits(Purpose.AddressOrder, 0));
    }

    /// <summary>The address of a shelter, where many people live who are no household.</summary>
    public Address Shelter => AddressAt(0);

    private static int Streets => Areas * LetterPairs.Length;

    /// <summary>The address at a place; neighbours in number live apart.</summary>
    public Address AddressAt(long index)
    {
        (long block, long inBlock) = Math.DivRem(_order[index], AddressesPerBlock);
        (long street, long blockInStreet) = Math.DivRem(block, _blocksPerStreet);
        long number = (blockInStreet * HousesPerBlock) + Math.Min(inBlock, HousesPerBlock - 1) + 1;
        (string first, string second) = Additions[street % Additions.Length];
        string? addition = inBlock switch { HousesPerBlock => first, HousesPerBlock + 1 => second, _ => null };
        bool valid = Address.TryParse(
            PostcodeOf((int)street), number.ToString(CultureInfo.InvariantCulture), addition, StreetName((int)street), Name, out Address? address);
        return valid ? address! : throw new InvalidOperationException("The town has more addresses than postcodes can hold.");
    }

    private static string PostcodeOf(int street)
    {
        (int area, int pair) = Math.DivRem(street, LetterPairs.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{FirstArea + area}{LetterPairs[pair]}");
    }

    private static string StreetName(int street)
    {
        // A prime step, so that neighbouring postcodes do not all share their first word.
        int name = (int)(street * 1009L % (Firsts.Length * Seconds.Length * Kinds.Length));
        (int rest, int kind) = Math.DivRem(name, Kinds.Length);
        (int first, int second) = Math.DivRem(rest, Seconds.Length);
        return Firsts[first] + Seconds[second] + Kinds[kind];
    }
}
