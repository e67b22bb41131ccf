using System.Globalization;
using System.Text;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>A page of a frozen delivery: a whole valid delivery of its version by itself. It can be read as long as its snapshot is open.</summary>
public sealed class DdasPage
{
    private readonly IDdasSnapshotContent _content;
    private readonly IReadOnlyList<SnapshotSegment> _segments;

    internal DdasPage(IDdasSnapshotContent content, IReadOnlyList<SnapshotSegment> segments) => (_content, _segments) = (content, segments);

    /// <summary>The number of the page, from 1. It is 1 when a page was asked that does not exist.</summary>
    public required int Number { get; init; }

    /// <summary>The highest number of signals on a page. A group of signals that hang together by cases is never split, so it may be passed by one such group.</summary>
    public required int PageSize { get; init; }

    /// <summary>The number of pages, 1 or more.</summary>
    public required int TotalPages { get; init; }

    /// <summary>The number of signals on all pages together.</summary>
    public required int TotalRecords { get; init; }

    /// <summary>The number of signals on this page.</summary>
    public required int Signals { get; init; }

    /// <summary>The number of cases on this page.</summary>
    public required int Cases { get; init; }

    /// <summary>Opens the delivery on this page: JSON in UTF-8 without byte order mark. Its length is known; it takes no memory.</summary>
    public Stream OpenRead() => new SegmentStream(_content, _segments);

    /// <summary>Opens the answer of the pull API: the delivery as <c>gegevens</c>, with or without <c>paginering</c>.</summary>
    /// <param name="isPaginated">Whether the answer says which page it is. Source: DDAS, API of v1.0: all four fields or none.</param>
    public Stream OpenAnswer(bool isPaginated)
    {
        string paging = isPaginated
            ? string.Create(
                CultureInfo.InvariantCulture,
                $",\"paginering\":{{\"pageSize\":{PageSize},\"currentPage\":{Number},\"totalPages\":{TotalPages},\"totalRecords\":{TotalRecords}}}}}")
            : "}";
        return new SegmentStream(_content, [SnapshotSegment.Of("{\"gegevens\":"u8), .. _segments, SnapshotSegment.Of(Encoding.ASCII.GetBytes(paging))]);
    }

    /// <summary>Numbers only.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"page {Number} of {TotalPages}: {Signals} signals, {Cases} cases");
}
