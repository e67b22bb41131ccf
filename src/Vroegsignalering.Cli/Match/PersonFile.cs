using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Cli.Match;

/// <summary>Reads persons from a CSV file with a header (RFC 4180).</summary>
internal static class PersonFile
{
    private const int MaximumCell = 64 * 1024;

    /// <summary>The records of a file, and for each the text of one more column when it is asked for.</summary>
    public static List<(PersonRecord Record, string? Label)> Read(string path, PersonMapping? mapping, string? labelColumn)
    {
        try
        {
            using StreamReader reader = new(path, mapping?.Encoding ?? Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            string? first = mapping is null ? reader.ReadLine() : null;
            char delimiter = mapping?.Delimiter ?? Guess(first ?? "");
            List<string>? header = first is null ? Row(reader, delimiter) : Row(new StringReader(first), delimiter);
            if (header is null)
            {
                throw new CallException($"'{path}' is empty; a header is needed.");
            }

            header = [.. header.Select(name => name.Trim())];
            PersonMapping used = mapping ?? PersonMapping.Guess(header, delimiter);
            int label = labelColumn is null ? -1 : header.IndexOf(labelColumn);
            if (labelColumn is not null && label < 0)
            {
                throw new CallException($"There is no column '{labelColumn}' in the header.");
            }

            Dictionary<PersonField, int> places = used.Places(header);
            List<(PersonRecord, string?)> records = [];
            for (List<string>? cells = Row(reader, delimiter); cells is not null; cells = Row(reader, delimiter))
            {
                if (cells.Exists(cell => cell.Length > 0))
                {
                    records.Add((ToRecord(cells, places, used, records.Count + 1), label < 0 || label >= cells.Count ? null : cells[label].Trim()));
                }
            }

            return records;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}'.");
        }
    }

    private static PersonRecord ToRecord(List<string> cells, Dictionary<PersonField, int> places, PersonMapping mapping, int row)
    {
        string? Of(PersonField field) =>
            places.TryGetValue(field, out int place) && place < cells.Count && cells[place].Trim() is { Length: > 0 } text ? text : null;

        string? born = Of(PersonField.BirthDate);
        LocalDate? day = born is not null && mapping.Dates?.Parse(born) is { Success: true } parsed ? parsed.Value : null;
        return new PersonRecord
        {
            Id = Of(PersonField.Id) ?? row.ToString(CultureInfo.InvariantCulture),
            IdentityNumber = Of(PersonField.IdentityNumber),
            GivenNames = Of(PersonField.GivenNames),
            Initials = Of(PersonField.Initials),
            NamePrefix = Of(PersonField.NamePrefix),
            LastName = Of(PersonField.LastName),
            BirthDate = day,
            BirthDateText = born,
            Street = Of(PersonField.Street),
            HouseNumber = Of(PersonField.HouseNumber),
            HouseNumberAddition = Of(PersonField.HouseNumberAddition),
            AddressLine2 = Of(PersonField.AddressLine2),
            Postcode = Of(PersonField.Postcode),
            Town = Of(PersonField.Town),
            Region = Of(PersonField.Region),
            Phone = Of(PersonField.Phone),
            Email = Of(PersonField.Email),
            BusinessName = Of(PersonField.BusinessName),
        };
    }

    private static char Guess(string header) => header.Contains(';', StringComparison.Ordinal) ? ';' : header.Contains('\t', StringComparison.Ordinal) ? '\t' : ',';

    private static List<string>? Row(TextReader reader, char delimiter)
    {
        if (reader.Peek() < 0)
        {
            return null;
        }

        List<string> cells = [];
        StringBuilder cell = new();
        bool quoted = false;
        while (reader.Read() is int next && next >= 0)
        {
            char c = (char)next;
            if (quoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (reader.Peek() == '"')
                {
                    cell.Append((char)reader.Read());
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && cell.ToString().AsSpan().Trim().IsEmpty)
            {
                cell.Clear();
                quoted = true;
            }
            else if (c == delimiter)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (c == '\n')
            {
                break;
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }

            if (cell.Length > MaximumCell)
            {
                throw new CallException("A cell is too long; probably a quote is never closed.");
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
