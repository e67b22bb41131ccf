using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>A frozen delivery that gives pages. Serving a page copies bytes; it makes nothing again and holds little.</summary>
/// <remarks>Pages are disjoint, together complete and always the same. They are cut between groups of signals that hang together by cases, in the order of the
/// delivery: by municipality, then by the first signal. Can be used by more callers at a time.</remarks>
public sealed class DdasSnapshot : IDisposable
{
    private readonly IDdasSnapshotContent _content;
    private readonly SnapshotManifest _manifest;

    private DdasSnapshot(IDdasSnapshotContent content, SnapshotManifest manifest) => (_content, _manifest) = (content, manifest);

    /// <summary>What it is.</summary>
    public DdasSnapshotInfo Info => _manifest.Info;

    /// <summary>Opens a frozen delivery, after every byte of it was checked.</summary>
    /// <param name="content">The bytes. They are let go of with the snapshot, or at once when it is refused.</param>
    /// <param name="sourceName">The name of the file without its folder, for findings.</param>
    public static DdasSnapshotOpenResult Open(IDdasSnapshotContent content, string sourceName) => Open(content, sourceName, isChecked: false);

    internal static DdasSnapshotOpenResult Open(IDdasSnapshotContent content, string sourceName, bool isChecked)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        SnapshotManifest? manifest = ReadManifest(content, out byte[] trailer);
        DiagnosticCode? refusal = manifest is null ? DeliveringDiagnostics.NotASnapshot
            : isChecked || IsWhole(content, trailer) ? null
            : DeliveringDiagnostics.SnapshotDamaged;
        if (refusal is null)
        {
            return new DdasSnapshotOpenResult(new DdasSnapshot(content, manifest!), Refusal: null);
        }

        content.Dispose();
        return new DdasSnapshotOpenResult(Snapshot: null, refusal.At(sourceName));
    }

    /// <summary>Gives a page.</summary>
    /// <param name="page">The number, from 1; a page that does not exist gives the first.</param>
    /// <param name="pageSize">The highest number of signals on a page; more than 50,000 counts as 50,000.</param>
    /// <param name="organisation">The organisation whose delivery is wanted, by name or number in the trade register; all when <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page or its size is below 1.</exception>
    /// <exception cref="ArgumentException">There is nothing of the organisation; look in <see cref="DdasSnapshotInfo.Parts"/> first.</exception>
    public DdasPage Page(int page, int pageSize, string? organisation = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        pageSize = Math.Min(pageSize, DdasFreezer.MaximumPageSize);
        PagePlan plan = Plan(page, pageSize, organisation);
        (int number, IReadOnlyList<PageSlice> slices) = plan.Result;
        if (slices.Count == 0)
        {
            throw new ArgumentException("There is nothing of this organisation in the delivery.", nameof(organisation));
        }

        return new DdasPage(_content, Segments(slices))
        {
            Number = number,
            PageSize = pageSize,
            TotalPages = plan.TotalPages,
            TotalRecords = plan.TotalSignals,
            Signals = slices.Sum(s => s.Signals),
            Cases = slices.Sum(s => s.Cases),
        };
    }

    /// <summary>Lets go of the bytes. Pages cannot be read after it.</summary>
    public void Dispose() => _content.Dispose();

    /// <summary>Identity and counts.</summary>
    public override string ToString() => Info.ToString();

    /// <summary>What a frozen delivery says that it is, without checking it; <c>null</c> when it is none.</summary>
    internal static DdasSnapshotInfo? Peek(IDdasSnapshotContent content) => ReadManifest(content, out _)?.Info;

    private static SnapshotManifest? ReadManifest(IDdasSnapshotContent content, out byte[] trailer)
    {
        trailer = new byte[DdasFreezer.TrailerLength];
        long length = content.Length - trailer.Length;
        if (length < 0 || !TryRead(content, length, trailer) || !trailer.AsSpan().EndsWith(DdasFreezer.Mark))
        {
            return null;
        }

        long manifestLength = BinaryPrimitives.ReadInt64LittleEndian(trailer);
        if (manifestLength <= 0 || manifestLength > Math.Min(length, int.MaxValue / 2))
        {
            return null;
        }

        byte[] bytes = new byte[manifestLength];
        if (!TryRead(content, length - manifestLength, bytes) || SnapshotManifest.Read(bytes) is not SnapshotManifest manifest)
        {
            return null;
        }

        long groups = manifest.Places.Sum(p => (long)p.Groups);
        return manifest.DataLength + (groups * SnapshotGroup.Size) == length - manifestLength ? manifest : null;
    }

    private static bool IsWhole(IDdasSnapshotContent content, ReadOnlySpan<byte> trailer)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[1 << 17];
        long end = content.Length - DdasFreezer.TrailerLength + 8;
        for (long at = 0; at < end;)
        {
            int count = content.Read(at, buffer.AsSpan(0, (int)Math.Min(buffer.Length, end - at)));
            if (count == 0)
            {
                return false;
            }

            hash.AppendData(buffer, 0, count);
            at += count;
        }

        return hash.GetHashAndReset().AsSpan().SequenceEqual(trailer.Slice(8, SHA256.HashSizeInBytes));
    }

    private static bool TryRead(IDdasSnapshotContent content, long offset, Span<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            int count = content.Read(offset, buffer);
            if (count == 0)
            {
                return false;
            }

            offset += count;
            buffer = buffer[count..];
        }

        return true;
    }

    private PagePlan Plan(int page, int pageSize, string? organisation)
    {
        PagePlan plan = new(page, pageSize);
        byte[] buffer = new byte[SnapshotGroup.Size * 2_048];
        long at = _manifest.DataLength;
        for (int part = 0; part < _manifest.Places.Count; part++)
        {
            LeveringPlace levering = _manifest.Places[part];
            long next = at + ((long)levering.Groups * SnapshotGroup.Size);
            if (organisation is null || Info.Parts[part].IsOf(organisation))
            {
                Plan(plan, levering, at, next, buffer);
            }

            at = next;
        }

        return plan;
    }

    private void Plan(PagePlan plan, LeveringPlace levering, long at, long end, byte[] buffer)
    {
        if (at == end)
        {
            plan.AddEmpty(levering);
        }

        SnapshotGroup? before = null;
        while (at < end)
        {
            Span<byte> bytes = buffer.AsSpan(0, (int)Math.Min(buffer.Length, end - at));
            if (!TryRead(_content, at, bytes))
            {
                throw new EndOfStreamException("The frozen delivery is shorter than it says.");
            }

            at += bytes.Length;
            for (; !bytes.IsEmpty; bytes = bytes[SnapshotGroup.Size..])
            {
                SnapshotGroup group = SnapshotGroup.Read(bytes);
                plan.Add(levering, group, before);
                before = group;
            }
        }
    }

    private List<SnapshotSegment> Segments(IReadOnlyList<PageSlice> slices)
    {
        List<SnapshotSegment> segments = [SnapshotSegment.Of(0, _manifest.Places[0].Start)];
        for (int i = 0; i < slices.Count; i++)
        {
            if (i > 0)
            {
                segments.Add(SnapshotSegment.Of(","u8));
            }

            segments.AddRange(slices[i].Segments(Encoding.ASCII.GetBytes((i + 1).ToString(CultureInfo.InvariantCulture))));
        }

        segments.Add(SnapshotSegment.Of(_manifest.Places[^1].End, _manifest.DataLength));
        return segments;
    }
}

/// <summary>What came out of opening a frozen delivery.</summary>
/// <param name="Snapshot">The frozen delivery, to be disposed by who opened it; <c>null</c> when it was refused.</param>
/// <param name="Refusal">Why it was refused; <c>null</c> when it was not.</param>
public sealed record DdasSnapshotOpenResult(DdasSnapshot? Snapshot, Diagnostic? Refusal);
