using System.Globalization;
using System.Text;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Benchmarks;

/// <summary>A file of energy suppliers of any length, some 145 bytes a row, with the faults that real files have.</summary>
/// <remarks>The rows of one file of the generator again and again, each round with references of its own; town, phone and e-mail are empty, as with
/// suppliers that send no more than is needed. It is written row by row, so that making it takes no more memory than reading it. The same number
/// of rows gives the same bytes.</remarks>
internal static class LargeEnergyFile
{
    /// <summary>So few that the generator has a BSN for each; see <c>docs/performance.md</c>.</summary>
    private const int RowsPerRound = 1_500;

    private const int FirstCellLeftEmpty = 20;

    /// <summary>What the references of the generator have in common: the month. The number of the round takes its place.</summary>
    private static readonly byte[] Month = Encoding.UTF8.GetBytes("2026-11");

    private static readonly byte[] Empty = Encoding.UTF8.GetBytes(";;;\r\n");

    /// <summary>The mapping of every such file: like the generator's, written out so that a process that only reads makes no data.</summary>
    public static SignalMapping Mapping { get; } = SignalMappingReader.Read(Encoding.UTF8.GetBytes(
        """
        {
          "dateFormat": "dd-MM-yyyy",
          "lastRowWithoutLineEnd": "accept",
          "fixed": { "partner": "Energy" },
          "columns": {
            "reference": "Klantkenmerk", "partnerName": "Leverancier", "sentOn": "Verzenddatum", "arrears": "Bedrag", "arrearsStartOn": "Ontstaansdatum",
            "kind": "Soort melding", "endOfSupplyOn": "Einddatum levering", "crisis": "Crisis", "threateningSituation": "Bedreigende situatie",
            "warmHandover": "Warme overdracht", "legalPerson": "Zakelijk", "bsn": "BSN", "initials": "Voorletters", "namePrefix": "Tussenvoegsel",
            "lastName": "Achternaam", "birthDate": "Geboortedatum", "postcode": "Postcode", "houseNumber": "Huisnummer",
            "houseNumberAddition": "Toevoeging", "street": "Straat", "town": "Plaats", "phone": "Telefoon", "email": "E-mail"
          },
          "values": {
            "kind": { "VS": "Early", "EL": "EndOfSupply" },
            "threateningSituation": { "gas": "EndOfGasSupply", "stroom": "EndOfElectricitySupply", "warmte": "EndOfDistrictHeating" },
            "crisis": { "J": "true", "N": "false" },
            "warmHandover": { "J": "true", "N": "false" },
            "legalPerson": { "J": "true", "N": "false" }
          }
        }
        """), "energie.mapping.json").Mapping!;

    /// <summary>Writes a file.</summary>
    public static void Write(string path, int rows)
    {
        byte[] content = Inputs.EnergyFile(RowsPerRound).Content;
        int header = content.AsSpan().IndexOf((byte)'\n') + 1;
        using FileStream file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        file.Write(content.AsSpan(0, header));
        for (int written = 0; written < rows; written += RowsPerRound)
        {
            byte[] round = Encoding.UTF8.GetBytes((written / RowsPerRound).ToString("00000", CultureInfo.InvariantCulture));
            WriteRound(file, content.AsSpan(header), round, Math.Min(RowsPerRound, rows - written));
        }
    }

    private static void WriteRound(FileStream file, ReadOnlySpan<byte> rest, byte[] round, int rows)
    {
        for (int row = 0; row < rows; row++)
        {
            int end = rest.IndexOf((byte)'\n') + 1;
            WriteRow(file, rest[..end], round);
            rest = rest[end..];
        }
    }

    private static void WriteRow(FileStream file, ReadOnlySpan<byte> row, byte[] round)
    {
        int month = row[..row.IndexOf((byte)';')].IndexOf(Month);
        if (month >= 0)
        {
            file.Write(row[..month]);
            file.Write(round);
            row = row[(month + Month.Length)..];
        }

        // Rows with a cell too many or too few stay as they are.
        bool whole = row.Count((byte)';') == FirstCellLeftEmpty + 2;
        int left = 0;
        for (int cell = 0; whole && cell < FirstCellLeftEmpty; cell++)
        {
            left += row[left..].IndexOf((byte)';') + 1;
        }

        file.Write(whole ? row[..(left - 1)] : row);
        file.Write(whole ? Empty : []);
    }
}
