using System.Globalization;

namespace Vroegsignalering.Testing;

/// <summary>Puts a fault into a row.</summary>
internal static class FaultMaker
{
    private const int ColumnsCut = 4;

    /// <summary>Changes the row; <paramref name="variant"/> chooses between ways to be wrong.</summary>
    public static void Apply(FileFault fault, FileRow row, int variant)
    {
        switch (fault)
        {
            case FileFault.PrefixSpelling: SpellPrefix(row, variant); break;
            case FileFault.DiacriticsDropped: row.LastName = WithoutDiacritics(row.LastName!); break;
            case FileFault.LetterDoubled: row.LastName = WithLetterDoubled(row.LastName!); break;
            case FileFault.AdditionSpelling: SpellAddition(row, variant); break;
            case FileFault.PostcodeSpelling: row.Postcode = SpellPostcode(row.Postcode, variant); break;
            case FileFault.BsnFailsElevenTest: row.Bsn = WithWrongDigit(row.Bsn!); break;
            case FileFault.BsnMissing: row.Bsn = null; break;
            case FileFault.DateMissing when variant % 2 == 0: row.SentOn = null; break;
            case FileFault.DateMissing: row.ArrearsStartOn = null; break;
            case FileFault.DateImpossible: row.HasImpossibleDate = true; break;
            case FileFault.AmountMissing: row.Cents = null; break;
            case FileFault.AmountTypo: row.HasAmountTypo = true; break;
            case FileFault.LegalPerson: BecomeLegalPerson(row); break;
            case FileFault.FormulaCell: row.LastName = "=" + row.LastName; break;
            case FileFault.ReferenceEmpty: row.Reference = ""; break;
            case FileFault.RowTooShort: row.MissingColumns = ColumnsCut; break;
            default: break;
        }
    }

    private static void SpellPrefix(FileRow row, int variant)
    {
        string prefix = row.NamePrefix!;
        if (variant % 2 == 0)
        {
            (row.LastName, row.NamePrefix) = ($"{prefix} {row.LastName}", null);
            return;
        }

        row.NamePrefix = prefix switch
        {
            "van" => "v.",
            "van der" or "van de" or "van den" => "v.d.",
            _ => CultureInfo.InvariantCulture.TextInfo.ToUpper(prefix),
        };
    }

    // The diacritics of SyntheticNames; a table, because normalisation does nothing where globalisation is switched off.
    private static string WithoutDiacritics(string name) =>
        name.Replace('é', 'e').Replace('ë', 'e').Replace('ü', 'u');

    // kster becomes ksster; mm, if there is one, becomes m.
    private static string WithLetterDoubled(string name)
    {
        for (int at = 1; at < name.Length; at++)
        {
            if (name[at] == name[at - 1])
            {
                return name.Remove(at, 1);
            }
        }

        int letter = name.LastIndexOfAny(['s', 'm', 'n', 'k', 'l', 'r', 't']);
        return letter < 0 ? name + name[^1] : name.Insert(letter, name[letter].ToString());
    }

    private static void SpellAddition(FileRow row, int variant)
    {
        string addition = row.HouseNumberAddition!;
        row.HouseNumber = (variant % 3) switch
        {
            0 => PartnerLayouts.AsOneCell(row.HouseNumber, addition),
            1 => $"{row.HouseNumber} {addition.ToUpperInvariant()}",
            _ => $"{row.HouseNumber}-{addition}",
        };
        row.HouseNumberAddition = null;
    }

    private static string SpellPostcode(string postcode, int variant) => (variant % 3) switch
    {
        0 => $"{postcode.AsSpan(0, 4)} {postcode.AsSpan(4)}",
        1 => postcode.ToLowerInvariant(),
        _ => $"{postcode.AsSpan(0, 4)} {postcode.AsSpan(4)}".ToLowerInvariant(),
    };

    // One other digit always breaks the eleven test.
    private static string WithWrongDigit(string bsn) => $"{bsn.AsSpan(0, 8)}{(bsn[8] - '0' + 1) % 10}";

    private static void BecomeLegalPerson(FileRow row)
    {
        (row.IsLegalPerson, row.LastName) = (true, $"{row.LastName} Beheer B.V.");
        (row.Bsn, row.Initials, row.NamePrefix, row.BirthDate) = (null, null, null, null);
    }
}
