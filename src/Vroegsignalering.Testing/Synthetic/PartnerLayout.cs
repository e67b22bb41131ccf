using System.Globalization;
using System.Text;
using NodaTime;

namespace Vroegsignalering.Testing;

/// <summary>A column of a partner file.</summary>
/// <param name="Field">The field that the mapping reads from it; <c>null</c> when it is not read.</param>
/// <param name="Header">The header in the file.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record PartnerColumn(string? Field, string Header, Func<FileRow, string?> Text);

/// <summary>How the partners of one sector write their file, and the mapping that reads it.</summary>
internal sealed record PartnerLayout(int Number, string Name)
{
    public IReadOnlyList<PartnerColumn> Columns { get; init; } = [];

    /// <summary>The same value in every row: field and value.</summary>
    public IReadOnlyList<(string Field, string Value)> Fixed { get; init; } = [];

    /// <summary>What the texts of a field mean: field, text in the file, value.</summary>
    public IReadOnlyList<(string Field, string Text, string Value)> Values { get; init; } = [];

    public required char Delimiter { get; init; }

    /// <summary>The date as people write it: <c>dd</c>, <c>MM</c> and <c>yyyy</c>.</summary>
    public required string DateFormat { get; init; }

    public char DecimalSeparator { get; init; } = ',';

    public bool GroupsThousands { get; init; }

    public bool QuotesEverything { get; init; }

    public string NewLine { get; init; } = "\n";

    public bool EndsWithNewLine { get; init; } = true;

    /// <summary>The encoding; a byte order mark is written when it has one.</summary>
    public Encoding Encoding { get; init; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public FileFault[] ImpossibleFaults { get; init; } = [];

    public string FileName => $"{Name}.csv";

    public bool CanHave(FileFault fault) => !ImpossibleFaults.Contains(fault);

    public string Date(LocalDate? day) => day is LocalDate known ? Date(known.Year, known.Month, known.Day) : "";

    public string ArrearsStart(FileRow row) => row.HasImpossibleDate ? Date(row.SentOn!.Value.Year, 2, 31) : Date(row.ArrearsStartOn);

    public string Amount(FileRow row)
    {
        if (row.HasAmountTypo)
        {
            return $"12{DecimalSeparator}3{DecimalSeparator}4";
        }

        if (row.Cents is not long cents)
        {
            return "";
        }

        string euros = (cents / 100).ToString(GroupsThousands ? "N0" : "D", CultureInfo.InvariantCulture).Replace(',', '.');
        return string.Create(CultureInfo.InvariantCulture, $"{euros}{DecimalSeparator}{cents % 100:D2}");
    }

    private string Date(int year, int month, int day) => DateFormat
        .Replace("yyyy", year.ToString("D4", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("MM", month.ToString("D2", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("dd", day.ToString("D2", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
