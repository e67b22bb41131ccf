using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>Where a line stands in an order of the worklist, and its text for the next page. It holds a rank or day and the number of a case.</summary>
internal readonly record struct CaseLinePosition(long Rank, string Day, string CaseId) : IComparable<CaseLinePosition>
{
    private const int CheckSize = 8;

    /// <summary>The position of a line; what the order does not look at is left out.</summary>
    public static CaseLinePosition Of(CaseLine line, CaseLineOrder order) => order switch
    {
        CaseLineOrder.Deadline => new(0, DayOf(line.Placement?.Deadline), line.CaseId),
        CaseLineOrder.Next => new(0, DayOf(line.Placement?.NextOn), line.CaseId),
        _ => new(line.Placement?.Rank ?? CasePlacements.NoRank, "", line.CaseId),
    };

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="ArgumentException">It is something else, or of another municipality or order.</exception>
    public static CaseLinePosition Read(string text, MunicipalityCode municipality, CaseLineOrder order)
    {
        if (Base64Url.IsValid(text) && Base64Url.DecodeFromChars(text) is { Length: > CheckSize } bytes
            && Encoding.UTF8.GetString(bytes.AsSpan(CheckSize)).Split('\n', 3) is [var rank, var day, var caseId]
            && long.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
        {
            CaseLinePosition position = new(number, day, caseId);
            if (position.Write(municipality, order) == text)
            {
                return position;
            }
        }

        throw new ArgumentException("After must be what a page of this worklist in this order gave as Next.", nameof(text));
    }

    /// <summary>The position as a text for the next page.</summary>
    public string Write(MunicipalityCode municipality, CaseLineOrder order)
    {
        string content = string.Create(CultureInfo.InvariantCulture, $"{Rank}\n{Day}\n{CaseId}");
        string about = string.Create(CultureInfo.InvariantCulture, $"{municipality.Value}\n{(order == CaseLineOrder.NotStated ? CaseLineOrder.Rank : order)}\n{content}");
        byte[] check = SHA256.HashData(Encoding.UTF8.GetBytes(about));
        return Base64Url.EncodeToString([.. check.AsSpan(0, CheckSize), .. Encoding.UTF8.GetBytes(content)]);
    }

    public int CompareTo(CaseLinePosition other)
    {
        int order = Rank.CompareTo(other.Rank);
        order = order != 0 ? order : string.CompareOrdinal(Day, other.Day);
        return order != 0 ? order : string.CompareOrdinal(CaseId, other.CaseId);
    }

    private static string DayOf(NodaTime.LocalDate? day) => day is NodaTime.LocalDate known ? StoredValues.Day(known) : CasePlacements.NoDay;
}
