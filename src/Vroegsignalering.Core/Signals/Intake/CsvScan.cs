namespace Vroegsignalering.Signals.Intake;

/// <summary>How looking for the end of a record ended.</summary>
internal enum CsvScanEnd
{
    /// <summary>There is nothing to read.</summary>
    None = 0,

    /// <summary>The record may go on beyond what was read.</summary>
    More,

    /// <summary>A whole record.</summary>
    Row,

    /// <summary>The record is longer than allowed, and so is its line.</summary>
    TooLong,

    /// <summary>A quote is open at the end of the file.</summary>
    OpenAtEnd,

    /// <summary>A quote is open for longer than a record may be.</summary>
    OpenTooLong,
}

/// <summary>Where a record ends.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Length">Its length without the line end.</param>
/// <param name="Next">Where the next record begins.</param>
/// <param name="Lines">The line ends passed over.</param>
/// <param name="HasLineEnd">Whether a line end follows it.</param>
internal readonly record struct CsvScan(CsvScanEnd End, int Length = 0, int Next = 0, int Lines = 0, bool HasLineEnd = false);

/// <summary>The place of a cell in its record, quotes included.</summary>
internal readonly record struct CsvCell(int Start, int Length, bool Quoted);
