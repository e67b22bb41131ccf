using Vroegsignalering.Cases.Access;

namespace Vroegsignalering.Cli.Persons;

/// <summary>Reads about whom a question is: from a file or from standard input, and never from the command line, which others on the machine can see.</summary>
internal static class BsnInput
{
    /// <summary>Reads one BSN from a file.</summary>
    /// <exception cref="CallException">There is none. The message never repeats what is there.</exception>
    public static Bsn Read(string path) => Parse(Text(path));

    /// <summary>Reads one BSN from a text.</summary>
    public static Bsn Parse(string text) => Bsn.TryParse(text.Trim(), out Bsn? bsn)
        ? bsn
        : throw new CallException("There is no BSN: one line with nine digits that pass the eleven test is needed.");

    /// <summary>Reads a BSN, or a line <c>last name;birth date;postcode;house number;addition</c>, or both.</summary>
    /// <exception cref="CallException">There is neither. The message never repeats what is there.</exception>
    public static PersonQuery Question(string text)
    {
        Bsn? bsn = null;
        string[]? named = null;
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Bsn.TryParse(line, out Bsn? found) && bsn is null)
            {
                bsn = found;
            }
            else if (line.Split(';', StringSplitOptions.TrimEntries) is { Length: 4 or 5 } parts && named is null)
            {
                named = parts;
            }
            else
            {
                throw Wrong();
            }
        }

        if (named is null)
        {
            return PersonQuery.For(bsn ?? throw Wrong());
        }

        return named[0].Length > 0 && Dates.TryParse(named[1]) is NodaTime.LocalDate born
            && Address.TryParse(named[2], named[3], named.ElementAtOrDefault(4), out Address? address)
            ? PersonQuery.For(bsn, named[0], born, address)
            : throw Wrong();
    }

    /// <summary>The text of a small file.</summary>
    /// <exception cref="CallException">It cannot be read.</exception>
    public static string Text(string path)
    {
        try
        {
            return new FileInfo(path).Length <= 4096 ? File.ReadAllText(path) : throw Wrong();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}'.");
        }
    }

    private static CallException Wrong() => new(
        "It does not say about whom: a line with a BSN is needed, or a line 'last name;birth date;postcode;house number;addition', or both.");
}
